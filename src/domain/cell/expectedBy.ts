import { addMonths, civilDay, daysInMonth, serialDay, weekday } from './day';
import { foldWidth } from './text';
import type { SerialDay } from './value';

type Reading = (match: RegExpExecArray, said: SerialDay) => SerialDay;

const DIGITS = '一二三四五六七八九十';
const NUMBER = `(\\d+|半|[${DIGITS}两]+)`;

/** Days of a length of time from a day on; half a month is fifteen days. */
const LENGTHS: Readonly<Record<string, (said: SerialDay, count: number) => SerialDay>> = {
  day: (said, count) => said + count,
  week: (said, count) => said + 7 * count,
  month: (said, count) => (count === 0.5 ? said + 15 : addMonths(said, count)),
  quarter: (said, count) => addMonths(said, 3 * count),
  year: (said, count) => addMonths(said, 12 * count),
};
const UNITS: readonly (readonly [RegExp, keyof typeof LENGTHS])[] = [
  [/^(?:天|日|days?)/, 'day'],
  [/^(?:周|个?星期|个?礼拜|weeks?)/, 'week'],
  [/^(?:个?月|months?)/, 'month'],
  [/^(?:个?季度?|quarters?)/, 'quarter'],
  [/^(?:年|years?)/, 'year'],
];

/** The last day of the calendar month, `ahead` months on. */
function monthEnd(said: SerialDay, ahead: number): SerialDay {
  const { year, month } = civilDay(said);
  const [inYear, inMonth] = [year + Math.floor((month - 1 + ahead) / 12), ((((month - 1 + ahead) % 12) + 12) % 12) + 1];
  return serialDay(inYear, inMonth, daysInMonth(inYear, inMonth));
}

/** Sunday of the week, `ahead` weeks on: weeks begin on Monday. */
function weekEnd(said: SerialDay, ahead: number): SerialDay {
  return said + ((7 - weekday(said)) % 7) + 7 * ahead;
}

/** The end of a named month that comes next, or of its first, second or last ten days. */
function namedMonth(said: SerialDay, year: number | null, month: number, part: string | undefined): SerialDay {
  const now = civilDay(said);
  const inYear = year ?? (month >= now.month ? now.year : now.year + 1);
  const last = daysInMonth(inYear, month);
  return serialDay(inYear, month, /[初上]/.test(part ?? '') ? 10 : /中/.test(part ?? '') ? 20 : last);
}

const yearOf = (said: SerialDay) => civilDay(said).year;
const PART = '(月?[初底末]|上旬|中旬|下旬|[左前]右|之?前|以?内)?份?(?:[左前]右|之?前|以?内)?';

/** What people write where a date is wanted, and the last day they may mean by it. */
const PHRASES: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:今[天日]|当[天日]|马上|立[即刻]|现在|随时|尽快|急|asap|now|immediate(?:ly)?|today)/, (_match, said) => said],
  [/^(?:明[天日]|tomorrow)/, (_match, said) => said + 1],
  [/^后天/, (_match, said) => said + 2],
  [/^(?:[本这]个?(?:周|星期|礼拜)|周内|周末|this week)/, (_match, said) => weekEnd(said, 0)],
  [/^(?:下个?(?:周|星期|礼拜)|next week)/, (_match, said) => weekEnd(said, 1)],
  [/^(?:[本这当]个?月|月[内底末]|this month|end of (?:the |this )?month)/, (_match, said) => monthEnd(said, 0)],
  [/^下个?月([初上中])?/, (match, said) => monthPart(monthEnd(said, 1), match[1])],
  [/^next month/, (_match, said) => monthEnd(said, 1)],
  [/^(?:[本这当]个?季度?|this quarter)/, (_match, said) => monthEnd(said, 2 - ((civilDay(said).month - 1) % 3))],
  [/^(?:下个?季度?|next quarter)/, (_match, said) => monthEnd(said, 5 - ((civilDay(said).month - 1) % 3))],
  [/^上半年/, (_match, said) => serialDay(civilDay(said).month > 6 ? yearOf(said) + 1 : yearOf(said), 6, 30)],
  [/^(?:下半年|[今本]?年[底末内]|[今本这]年|this year|(?:by )?(?:the )?(?:year[- ]end|end of (?:the |this )?year))/, (_match, said) => serialDay(yearOf(said), 12, 31)],
  [new RegExp(`^明年(?:的)?(\\d{1,2})月${PART}`), (match, said) => namedMonth(said, yearOf(said) + 1, Number(match[1]), match[2])],
  [/^明年(?:年?初|上半年)/, (_match, said) => serialDay(yearOf(said) + 1, 6, 30)],
  [/^(?:明年|next year)/, (_match, said) => serialDay(yearOf(said) + 1, 12, 31)],
  [new RegExp(`^(20\\d\\d)年(\\d{1,2})月${PART}$`), (match, said) => namedMonth(said, Number(match[1]), Number(match[2]), match[3])],
  [/^(20\d\d)年?(?:底|末|内|年底)?$/, (match) => serialDay(Number(match[1]), 12, 31)],
  [new RegExp(`^(\\d{1,2})月${PART}$`), (match, said) => namedMonth(said, null, Number(match[1]), match[2])],
]; // prettier-ignore

function monthPart(end: SerialDay, part: string | undefined): SerialDay {
  const { year, month, day } = civilDay(end);
  return serialDay(year, month, part === undefined ? day : part === '中' ? 20 : 10);
}

/** 1-3个月, 三个月内, 半年, over 3 months: how much, how much at most, of what, and whether it is more. */
const LENGTH = new RegExp(
  `^(?:约|大约|大概|预计|within|in|over|more than|超过|大于|>|≥|<|≤|小于|不到)?\\s*${NUMBER}\\s*(?:个?\\s*(天|日|周|星期|礼拜|月|季度?|年)?\\s*[-~—–到至、或]\\s*${NUMBER})?\\s*(.*)$`,
);
const MORE = /^(?:超过|大于|>|≥|over|more than)|(?:以上|以后|之?后|开外|\+)\s*$/;

/**
 * The last day that is meant by words where an expected date should stand: 本周, 一个月内, 1-3个月, 年底, 明年3月. Of a
 * span the longest counts; what is said to be longer than a span is a day more.
 *
 * @param text the cell
 * @param said serial number of the day it was said
 * @returns serial number; null where no day is meant (待定, 看情况) or it is not understood
 * @example expectedBy('一个月内', serialDay(2026, 11, 21)) // 2026-12-21
 */
export function expectedBy(text: string, said: SerialDay): SerialDay | null {
  const words = foldWidth(text).trim().toLowerCase();
  for (const [pattern, reading] of PHRASES) {
    const match = pattern.exec(words);
    if (match && isMonth(match)) return reading(match, said);
  }
  const [, first, , second, rest = ''] = LENGTH.exec(words) ?? [];
  const count = numberOf(second ?? first);
  const unit = UNITS.find(([pattern]) => pattern.test(rest.trim()))?.[1];
  if (count === null || unit === undefined) return null;
  const end = LENGTHS[unit]?.(said, unit === 'year' && count === 0.5 ? 0.5 : count) ?? null;
  return end === null ? null : MORE.test(words) ? end + 1 : end;
}

/** No month has the number 13. */
function isMonth(match: RegExpExecArray): boolean {
  return match.slice(1, 3).every((part) => !/^\d{1,2}$/.test(part ?? '') || (Number(part) >= 1 && Number(part) <= 12));
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '半') return 0.5;
  if (/^\d+$/.test(text)) return Number(text);
  const digits = text.replace(/两/g, '二');
  const [tens, ones, more] = digits.includes('十') ? digits.split('十') : ['', digits];
  const digit = (one: string | undefined) => (one ? DIGITS.indexOf(one) + 1 : 0);
  if (more !== undefined || (tens ?? '').length > 1 || (ones ?? '').length > 1) return null;
  return digits.includes('十') ? 10 * (digit(tens) || 1) + digit(ones) : digit(ones);
}
