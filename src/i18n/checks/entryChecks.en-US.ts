import type { EntryCheckId } from '../../domain/entryChecks/entryCheck';
import type { EntryCheckKept } from '../../domain/entryChecks/kept';
import type { entryChecksZhCN } from './entryChecks.zh-CN';

/** What Excel shows at a cell that is checked at entry, in English; at most 255 characters each. */
export const entryChecksEnUS: Readonly<Record<keyof typeof entryChecksZhCN, string>> = {
  mark: 'Customer Cards entry check',
  choicesListed: 'One of: {words}.',
  separator: ', ',
  sentenceGap: ' ',
};

/** Shown when the cell is selected; empty where there is nothing to say that would help. */
export const entryPromptsEnUS: Readonly<Record<EntryCheckId, string>> = {
  choice: 'Choose from the drop-down list.',
  openChoice: 'You may type something else.',
  pastDay: 'A date, today at the latest, such as 2026-11-21.',
  plannedDay: 'Today or a later date, such as 2026-11-21.',
  day: 'A date, such as 2026-11-21.',
  dayOrWords: 'A date, or words such as “this month”.',
  time: 'A time, such as 14:30.',
  phone: 'Mobile: 11 digits. Landline: with its area code, such as 0755-26770000. Separate several numbers with “/”.',
  idNo: '18 characters. Format the cell as text first, or begin with an apostrophe, or the last three digits are lost.',
  uscc: 'Unified social credit code, 18 characters.',
  plate: 'Such as 京A12345; 8 characters for new-energy cars.',
  vin: '17 characters, without I, O and Q.',
  email: '',
  postcode: '6 digits.',
  amount: 'A number without its unit.',
  number: 'A number; below zero for returns.',
  count: 'A whole number without its unit.',
  share: 'A percentage, such as 12%.',
  percent: 'A number from 0 to 100.',
  score: 'A number from 0 to 100.',
  name: '',
  note: '',
};

/** Shown when something else is entered. */
export const entryAlertsEnUS: Readonly<Record<EntryCheckId, string>> = {
  choice: 'Not in the list. Choose from the drop-down list.',
  openChoice: 'Not in the list. Check the spelling.',
  pastDay: 'Not a date, or later than today. Enter a date such as 2026-11-21.',
  plannedDay: 'Not a date, or earlier than today. Enter today or a later date.',
  day: 'Not a date. Enter a date such as 2026-11-21.',
  dayOrWords: 'Not a date. Enter a date, or words such as “this month”.',
  time: 'Not a time. Enter a time such as 14:30.',
  phone: 'Not a phone number. Check the number of digits: mobile 11, landline with its area code.',
  idNo: 'Not an ID number: 18 characters, the last of which has to agree with the others. Check every digit.',
  uscc: 'A credit code has 18 characters. Check every one.',
  plate: 'Not a plate. Check the number of characters.',
  vin: 'A VIN has 17 characters, without I, O and Q. Check every one.',
  email: 'Not an e-mail address, such as name@example.com.',
  postcode: 'A postcode has 6 digits.',
  amount: 'Enter a number that is not below 0, without its unit.',
  number: 'Enter a number without its unit.',
  count: 'Enter a whole number that is not below 0, without its unit.',
  share: 'Enter something from 0% to 100%.',
  percent: 'Enter a number from 0 to 100.',
  score: 'Enter a number from 0 to 100.',
  name: 'The name is too long: 50 characters at most.',
  note: 'The text is too long: 1,000 characters at most.',
};

/** Why a column was left as it is. */
export const entryKeptEnUS: Readonly<Record<EntryCheckKept, string>> = {
  own: 'It has data validation of your own',
  otherWriting: 'It is filled in in a way of its own, and a check would be in the way',
  unsure: 'It is not certain what it holds: confirm the column first',
  noPlace: 'The list is long and the workbook’s structure is protected: there is no place for it',
};
