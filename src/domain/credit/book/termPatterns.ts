/** From which day a term runs: that of the document, or the end of its month, quarter or year. */
export type TermBase = 'document' | 'monthEnd' | 'quarterEnd' | 'yearEnd';

/** What a customer has agreed to: from a day so many whole months and days on, or to a day of that month. */
export interface Term {
  readonly base: TermBase;
  readonly months: number;
  readonly days: number;
  /** Day of the month it is paid on; 0 where the term is counted in days. */
  readonly dayOfMonth: number;
}

/** A written form, and the term it is; `n` is the number in it. */
export interface TermPattern {
  readonly pattern: RegExp;
  readonly term: (n: number) => Term;
}

const LAST_OF_MONTH = 31;
const DAYS_OF_WEEK = 7;

const fromDocument = (days: number): Term => ({ base: 'document', months: 0, days, dayOfMonth: 0 });
const monthsOn = (months: number): Term => ({ base: 'document', months, days: 0, dayOfMonth: 0 });
const fromEnd = (base: TermBase, days = 0, months = 0): Term => ({ base, months, days, dayOfMonth: 0 });
const onDay = (months: number, dayOfMonth: number): Term => ({ base: 'document', months, days: 0, dayOfMonth });

/**
 * 账期 as people write it, without blanks, in small letters and with digits; the first that fits. What is granted stands before
 * what is paid at once: 预付30%,货到30天 grants thirty days.
 */
export const TERM_PATTERNS: readonly TermPattern[] = [
  { pattern: /隔月(\d{1,2})[日号]/, term: (n) => onDay(2, n) },
  { pattern: /(?:次月|下月|下个月)(\d{1,2})[日号]/, term: (n) => onDay(1, n) },
  { pattern: /(?:次月|下月|下个月)(?:底|末|月底|月末)/, term: () => onDay(1, LAST_OF_MONTH) },
  { pattern: /隔月结?/, term: () => fromEnd('monthEnd', 0, 1) },
  { pattern: /(?:月结|月清)(\d)个?月/, term: (n) => fromEnd('monthEnd', 0, n) },
  { pattern: /(?:月结|月清|月末|月底)[^\d]{0,4}(\d{1,3})(?![\d号%])/, term: (n) => fromEnd('monthEnd', n) },
  { pattern: /(\d{1,3})(?:天|日|days?)?(?:月结|eom|endofmonth|afterendofmonth)/, term: (n) => fromEnd('monthEnd', n) },
  { pattern: /eom\+?(\d{1,3})/, term: (n) => fromEnd('monthEnd', n) },
  { pattern: /季(?:度)?结(?:算)?(\d{1,3})天?/, term: (n) => fromEnd('quarterEnd', n) },
  { pattern: /季(?:度)?(?:结|清|末|底)|按季|每季|quarterly/, term: () => fromEnd('quarterEnd') },
  { pattern: /年(?:终|末|底|结)|按年|annually/, term: () => fromEnd('yearEnd') },
  { pattern: /半年/, term: () => monthsOn(6) },
  { pattern: /半个?月/, term: () => fromDocument(15) },
  { pattern: /(?<!\d)(\d{1,2})(?:个月|months?)/, term: (n) => monthsOn(n) },
  { pattern: /(\d)年(?!\d)/, term: (n) => monthsOn(12 * n) },
  { pattern: /(?<!\d)(\d{1,2})(?:周|个?星期|个?礼拜|weeks?)/, term: (n) => fromDocument(DAYS_OF_WEEK * n) },
  { pattern: /(?<!\d)(\d{1,3})(?:天|工作日|自然日|days?)/, term: fromDocument },
  {
    pattern: /(?:票到|货到|到货|到票|收货|收票|发货|开票|出货|交货|验收)(?:后|起)?(\d{1,3})(?![\d%号月年])/,
    term: fromDocument,
  },
  { pattern: /(?:net|n\/?|oa)(\d{1,3})(?![\d%])/, term: fromDocument },
  { pattern: /账期(\d{1,3})(?![\d号%])/, term: fromDocument },
  { pattern: /(?<![\d月])(\d{1,3})日/, term: fromDocument },
  { pattern: /(?<![\d月])d(\d{2,3})(?!\d)/, term: fromDocument },
  { pattern: /周结|weekly/, term: () => fromDocument(DAYS_OF_WEEK) },
  { pattern: /月结|月清|月付|按月|每月结|月末|月底|monthly|eom|endofmonth/, term: () => fromEnd('monthEnd') },
  {
    pattern:
      /款到|先款|预付|预收|现款|现结|现金|现付|现货现|全款|货到(?:付|即|收)|票到(?:付|即)|见票|即付|即期|即结|即时|当[天日]|日结|无账期|不赊|立即|\bcod\b|\bcia\b|prepa|advance|cash|onreceipt|immediate|ondelivery/,
    term: () => fromDocument(0),
  },
]; // prettier-ignore
