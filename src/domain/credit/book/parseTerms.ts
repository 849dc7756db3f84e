import { civilDay, daysInMonth, serialDay, addMonths } from '../../cell/day';
import { foldWidth } from '../../cell/text';
import type { SerialDay } from '../../cell/value';
import { TERM_PATTERNS, type Term } from './termPatterns';

/** 账期 that was understood. */
export interface Terms {
  readonly term: Term;
  /** Days it comes to from the document, or from the end of its month, quarter or year where it runs from there. */
  readonly days: number;
}

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const CHINESE = /[一二两三四五六七八九十百]+(?=天|日|周|个|星期|礼拜|年|号)/g;
/** A column whose bare numbers are days. */
const IN_DAYS = /天|日数|账期|信用期|赊销|周期|期限|days?|net|period|terms?/i;
const BARE = /^\d{1,3}$/;
/** A day of the month is no number of days. */
const DAY_OF_MONTH = /结账日|付款日|对账日/;
const [DAYS_OF_MONTH, MONTHS_OF_QUARTER, MONTHS_OF_YEAR, DECEMBER_31] = [30, 3, 12, 31];
/** The longest term that is no slip of the pen. */
const MOST_DAYS = 720;

/**
 * What 结算方式/账期 says of when a document is to be paid (ANALYSIS C0): 月结30 is thirty days after the end of the document's
 * month, 月结 that end itself, 货到30天 thirty days after the document, 款到发货 the day of the document.
 *
 * @param text as it is written in the sheet
 * @param header of its column: under 账期天数 a bare number counts days
 * @returns null where it says nothing of days, as with 转账
 * @example parseTerms('月结30天') // { term: { base: 'monthEnd', months: 0, days: 30, dayOfMonth: 0 }, days: 30 }
 */
export function parseTerms(text: string, header = ''): Terms | null {
  const words = withDigits(foldWidth(text).toLowerCase().replace(/\s+/g, ''));
  if (words === '') return null;
  if (BARE.test(words)) {
    const counted = (header === '' || IN_DAYS.test(header)) && !DAY_OF_MONTH.test(header);
    return counted ? termsOf({ base: 'document', months: 0, days: Number(words), dayOfMonth: 0 }) : null;
  }
  for (const { pattern, term } of TERM_PATTERNS) {
    const match = pattern.exec(words);
    if (match) return termsOf(term(Number(match[1] ?? 0)));
  }
  return null;
}

/**
 * When a document is due by its customer's terms.
 *
 * @param day of the document, serial number
 * @returns serial number
 * @example dueByTerms(serialDay(2026, 11, 5), { base: 'monthEnd', months: 0, days: 30, dayOfMonth: 0 }) // 2026-12-30
 */
export function dueByTerms(day: SerialDay, { base, months, days, dayOfMonth }: Term): SerialDay {
  if (base === 'document' && !months && !dayOfMonth) return day + days;
  const { year, month } = civilDay(day);
  if (dayOfMonth) return dayIn(year, month + months, dayOfMonth);
  if (base === 'document') return addMonths(day, months) + days;
  return dayIn(year, lastMonth(base, month) + months, DECEMBER_31) + days;
}

function termsOf(term: Term): Terms | null {
  const { base, months, days, dayOfMonth } = term;
  // The tenth of the next month is ten days after the end of this one.
  const whole = dayOfMonth ? months - 1 : months;
  const counted = whole * DAYS_OF_MONTH + Math.min(dayOfMonth, DAYS_OF_MONTH) + days;
  if (counted > MOST_DAYS) return null;
  return { term: dayOfMonth ? term : { base, months, days, dayOfMonth }, days: counted };
}

function lastMonth(base: Term['base'], month: number): number {
  if (base === 'yearEnd') return MONTHS_OF_YEAR;
  return base === 'quarterEnd' ? Math.ceil(month / MONTHS_OF_QUARTER) * MONTHS_OF_QUARTER : month;
}

/** A month may be the thirteenth of its year or a later one; a day it does not have is its last. */
function dayIn(year: number, month: number, day: number): SerialDay {
  const [inYear, inMonth] = [year + Math.floor((month - 1) / MONTHS_OF_YEAR), ((month - 1) % MONTHS_OF_YEAR) + 1];
  return serialDay(inYear, inMonth, Math.min(Math.max(1, day), daysInMonth(inYear, inMonth)));
}

/** 三十天 is 30天. */
function withDigits(words: string): string {
  return words.replace(CHINESE, (numeral) => String(numberOf(numeral)));
}

function numberOf(numeral: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of numeral) {
    const value = DIGITS[sign];
    if (value !== undefined) digit = value;
    else {
      sum += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    }
  }
  return sum + digit;
}
