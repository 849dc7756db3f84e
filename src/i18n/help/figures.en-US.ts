import type { FigureTopic, HelpText } from './topics';

/** The head figures of the analyses and the terms of credit, in English. */
export const figuresEnUS: Readonly<Record<FigureTopic, HelpText>> = {
  'structure.total': {
    title: 'Sales',
    text: 'The rows of the period added up, returns negative. A sale is counted once: by deliveries, else invoices, else orders. Where quantity or margin is chosen, it is that. Rows that are not counted are listed with the reason.',
    source: 'What is counted; the basis on the settings sheet',
  },
  'structure.growth': {
    title: 'On the period before',
    text: 'This period divided by the one before, less 1. Example: 1,000 before and 1,120 now is +12 %. A month that is not over is compared with as many days of the last one; where nothing was sold before it says “new”.',
    source: 'Usual practice in statistics',
  },
  'structure.yearGrowth': {
    title: 'On the year before',
    text: 'This period divided by the same days of last year, less 1. Where the registers do not reach back that far it says “–”.',
    source: 'Usual practice in statistics',
  },
  'structure.customers': {
    title: 'Customers who bought',
    text: 'How many customers have rows that are counted in the period. Who buys several times is one.',
    source: 'What is counted',
  },
  'structure.new': {
    title: 'New customers',
    text: 'Customers whose earliest purchase lies in the period. Who comes back after a long time is “returned”, not new.',
    source: 'Analysis of gains and losses',
  },
  'structure.lost': {
    title: 'Lost customers',
    text: 'Customers who bought at the beginning and at the end have not bought for 12 months; those who closed down too. A lead that never bought is not lost here. Example: 25 of 200 lost is 12.5 %.',
    source: 'Analysis of gains and losses; months on the settings sheet',
  },
  'credit.receivable': {
    title: 'Receivables',
    text: 'What is still open of all documents. Receipts and returns settle the document they name, else the oldest of the same customer. What is paid too much is prepaid and never set off against others.',
    source: 'What is counted; the basis on the settings sheet',
  },
  'credit.overdue': {
    title: 'Overdue',
    text: 'What is open and was due before the day of the analysis. Due is what the document says, else the customer’s terms, else the usual days. Example: 50,000 due on 31 October is 21 days overdue on 21 November.',
    source: 'Due dates and usual terms on the settings sheet',
  },
  'credit.overdueShare': {
    title: 'Overdue share',
    text: 'Overdue divided by receivables. Example: 190,000 of 290,000 is 65.5 %.',
    source: 'Usual practice with receivables',
  },
  'credit.dso': {
    title: 'Days sales outstanding (DSO)',
    text: 'How many days it takes on average until money comes in: receivables divided by the sales of 90 days, times 90. Example: 1.2 million of 3.6 million is 30 days. Smaller is quicker; without sales it says “–”.',
    source: 'Usual practice with receivables',
  },
  'credit.over': {
    title: 'Over the limit',
    text: 'How many customers have used more than their approved limit. Those without an approved limit are not counted.',
    source: 'Approved limit in the register of customers',
  },
  'credit.unmatched': {
    title: 'Unmatched receipts',
    text: 'Money of which nobody can tell whose it is; it settles nothing. Enter the customer or the document in the register of receipts and make the analysis again.',
    source: 'Register of receipts',
  },
  'credit.grade': {
    title: 'Credit grade',
    text: 'The score makes the grade: AAA from 90, AA 80, A 70, B 60, C 50, else D. Example: 82.77 is AA. New customers get A at most, C at most who is over 90 days overdue or sued, D who is closed or blacklisted; too little known is not graded, nothing judged is provisional. It is for internal use and no official rating.',
    source: 'Credit grades and limits on the settings sheet',
  },
  'credit.score': {
    title: 'Credit score',
    text: '70 points come from the payment record in the registers, 30 from what you judge: business, standing, cooperation, management, lawsuits. What nobody knows is not guessed and does not count. Example: 92 % paid in time with weight 25 makes 23 points.',
    source: 'Credit model with figures and judgement; weights on the settings sheet',
  },
  'credit.limit': {
    title: 'Suggested limit',
    text: 'Average net sales of months with deliveries × suggested days ÷ 30 × factor, rounded down to thousands. Example: 200,000 a month, 60 days, factor 0.8 makes 320,000. It is a suggestion; checks use the limit you have approved.',
    source: 'Sales method; grades and rounding on the settings sheet',
  },
  'credit.terms': {
    title: 'Suggested terms',
    text: 'By grade: AAA 90 days, AA 60, A 45, B 30; C and D pay before delivery. Where a contract says otherwise, due dates follow the contract and never the grade.',
    source: 'Credit grades on the settings sheet',
  },
  'credit.handling': {
    title: 'Handling',
    text: 'The stricter of grade and days overdue: up to 30 days a reminder, 31–60 no new credit, 61–90 no supply, then legal action. Less than 1,000 yuan and what is disputed do not count. Example: an AA customer who is 70 days overdue is not supplied.',
    source: 'Overdue steps and credit grades on the settings sheet',
  },
  'credit.approved': {
    title: 'Approved limit',
    text: 'The limit in the register of customers, with a temporary one until its day. Where it is blank nothing was approved, and selling on account has to be.',
    source: 'Register of customers; approval amount on the settings sheet',
  },
  'credit.used': {
    title: 'Used limit',
    text: 'Receivables, bills of exchange that are not due, and orders that are not delivered. Bills use the limit until they are due; that can be changed in the settings.',
    source: 'Bills and limit on the settings sheet',
  },
  'credit.available': {
    title: 'Available limit',
    text: 'Approved less used. Example: 200,000 approved and 150,000 used leave 50,000; a delivery of 60,000 is 10,000 over. Below 0 the limit is exceeded already.',
    source: 'Approved limit in the register of customers',
  },
  'credit.prepaid': {
    title: 'Prepaid',
    text: 'Money paid with nothing left to settle. It stands by itself and is never set off against other customers.',
    source: 'Register of receipts',
  },
};
