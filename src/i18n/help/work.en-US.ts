import type { HelpText, WorkTopic } from './topics';

/** The work of the day and what is written, in English. */
export const workEnUS: Readonly<Record<WorkTopic, HelpText>> = {
  grading: {
    title: 'Why this grade',
    text: 'A grade says how soon the purchase is expected: H within 7 days, A within a month, B within three, C later. Example: on 21 November a purchase expected on the 29th is 8 days away, so A. A grade you have judged is never changed, only pointed out where it differs; another scale can be chosen.',
    source: 'Intent grades of 三表一卡; the grade profile on the settings sheet',
  },
  review: {
    title: 'Why somebody has to look',
    text: 'The expected day has passed, a judged grade has run out, or it is none of the scale. Example: H judged on 2 November holds for 7 days and is 12 days over on the 21st. The most urgent come first, with the reason and what nobody knows yet.',
    source: 'Lead card: grades are kept up to date',
  },
  nextContact: {
    title: 'How the next contact is planned',
    text: 'Counted from the last contact that reached the customer: H 2 days, A 7, B 14, C a month. Example: an A reached on 20 November is due on the 27th. It is not after the expected purchase nor before today; dates you have agreed on stay, unanswered calls do not count. In an office days of rest are passed over.',
    source: 'Intervals and rest days on the settings sheet',
  },
  worklist: {
    title: 'Who is on the list',
    text: 'Customers whose agreed day has come, or whose last contact is too long ago. Better grades come first, then who has money, authority and need, then the longer overdue and the larger amount. “No plan” are open customers without a next day. Example: planned for 18 November, not reached on the 21st: 3 days overdue.',
    source: 'Daily follow-up of 三表一卡; days ahead on the settings sheet',
  },
  'due.contact': {
    title: 'Contact',
    text: 'A lead whose agreed day has come, or whose interval is over, whichever is first. “Log a contact” takes down what was said and plans the next one.',
    source: 'Intervals on the settings sheet',
  },
  'due.care': {
    title: 'Care',
    text: 'Owners are cared for eleven times in two years: days 1, 3 and 7, months 1, 3, 6, 9, 12, 15, 18 and 24 after delivery. Example: delivered on 31 January 2026, the first is on 1 February.',
    source: 'Owner’s card: at least 11 times in 2 years; care dates on the settings sheet',
  },
  'due.birthday': {
    title: 'Birthday',
    text: 'On the day itself. Who was born on 29 February has it on the 28th in other years. Month and day without a year will do.',
    source: 'Birthday in the register',
  },
  'due.insurance': {
    title: 'Insurance ends',
    text: 'From 30 days before the end, until somebody has been in touch. One that ended long ago was most likely renewed elsewhere and is left out.',
    source: 'Days before the end on the settings sheet',
  },
  'due.receivable': {
    title: 'Receivable',
    text: 'What is still open of a document, on its due day. A customer with a pay day is listed on the first one after that. Example: due on 21 November, pays on the 10th: 10 December.',
    source: 'Registers of orders and receipts; due dates on the settings sheet',
  },
  'due.service': {
    title: 'First service',
    text: 'Three months after delivery, while no service is noted. Example: delivered on 21 August, due on 21 November.',
    source: 'First service on the settings sheet',
  },
  'due.replenishment': {
    title: 'Next order',
    text: 'When the customer will need more, by the usual interval. Example: orders of 1, 16 and 31 October are 15 days apart, so the next is due on 15 November. Who waits much longer than usual is marked “At risk”.',
    source: 'Replenishment card; number of orders on the settings sheet',
  },
  'due.revisit': {
    title: 'Yearly visit',
    text: 'Companies are contacted at least once a year. Those nobody has reached for 12 months are listed.',
    source: 'After-sales care: once a year; months on the settings sheet',
  },
  'due.revision': {
    title: 'Card review',
    text: 'A card that nobody has reviewed for 12 months: go through it and change what is out of date.',
    source: 'Customer handbook: revised every year; months on the settings sheet',
  },
  recognition: {
    title: 'How sheets are understood',
    text: 'By the header and the first 60 rows: names and contents together tell what a column is, and how sure that is. What is wrong can be corrected; corrections are kept in the workbook, hold where columns move, and colleagues have them too. Nothing is moved or renamed.',
    source: 'Headers and contents; column mapping on the settings sheet',
  },
  preview: {
    title: 'Look before it is written',
    text: 'Every cell that would be written: what stands there, what it becomes. Untick what you do not want and write the rest. All is looked at again when it is written: what a colleague has changed and formulas stay, and you are told which rows.',
    source: 'How Customer Cards writes',
  },
  journal: {
    title: 'Journal and undo',
    text: 'What stood there goes to a hidden sheet of the workbook before anything is written, so any of the last ten runs can be taken back, also after closing. What was edited since stays and is listed. The first write empties Excel’s own undo list once.',
    source: 'Hidden sheet 客户卡日志',
  },
  privacy: {
    title: 'Where customer data is',
    text: 'In your workbook alone: nothing is uploaded, and we have no server. Apart from its own files the pane loads only Microsoft’s office.js. The journal knows rows by codes and forgets what was changed after ten runs. Cards of closed customers are kept for at least 12 months; the time can be changed in the settings.',
    source: 'How Customer Cards is made; keeping of closed cards on the settings sheet',
  },
};
