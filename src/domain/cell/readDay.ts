import type { ReadProblem } from '../cards/register';
import { isRealDate, OFFSET_1904, serialDay, civilDay } from './day';
import { isProblem, type Reading } from './problem';
import { parseClock } from './readTime';
import { foldWidth, saysNothing } from './text';
import type { CellValue, SerialDay } from './value';

/** What reading a day depends on besides the cell. */
export interface DayContext {
  readonly today: SerialDay;
  /** The workbook counts days in the 1904 system. */
  readonly date1904?: boolean;
  /** The day has happened (a contact made, a card opened): a date without a year is then never put after `today`. */
  readonly past?: boolean;
  /** The year of a past date without one, where the column it stands in tells (VALIDATION §9). */
  readonly year?: number;
  /** Smallest number taken for a day; default 20000 (1954-10-03). Birthdays and founding days go back further. */
  readonly earliest?: number;
}

const EARLIEST = 20000;
const LATEST = 80000;
/** Beijing is eight hours ahead of UTC, all year. */
const BEIJING = 8 / 24;

/** yyyy-m-d with any usual separator, the year with two or four digits. */
const FULL = /^(\d{4}|\d{2})\s*[-/.。年]\s*(\d{1,2})\s*[-/.。月]\s*(\d{1,2})\s*[日号]?(.*)$/s;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(.*)$/s;
const NO_YEAR = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(.*)$/s;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(.*)$/s;
const MONTH_ONLY = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$/;
const ISO_ZONE = /^T?\s*([\d:.]+)\s*(Z|[+-]\d{2}:?\d{2})$/i;

const NOT_A_DAY: ReadProblem = { code: 'notADay' };

/**
 * The day in a cell. What Excel holds as a date comes as a number; everything else people type is read as well.
 *
 * @param value a serial number (20000–80000), a number such as 20240506, or text in any usual style
 * @param context today, the 1904 flag, whether the day must have happened
 * @returns serial number of the day in the 1900 system, the time part dropped; null where the cell says nothing;
 *   problems `notADay`, `noSuchDay` (2026-02-30), `noDayOfMonth` (2026年5月), `dayOutOfRange`
 * @example readDay('2024年5月6日', { today: 46347 }) // 45418
 */
export function readDay(value: CellValue, context: DayContext): Reading<number> {
  const at = readDayTime(value, context);
  return at === null || isProblem(at) ? at : Math.floor(at);
}

/**
 * The moment in a cell: the day with its time part as a fraction. Styles: 2024-05-06, 2024/5/6, 2024.5.6, 2024年5月6日,
 * 20240506, 24/5/6 (00–29 are 20xx, 30–99 are 19xx), 5月6日, 5/6, 5/6/2024, each with a time (17:54:35, 下午3点) or a
 * weekday behind it, and ISO 8601 with a zone.
 *
 * Without a year the nearest such day to today is meant: up to half a year back or ahead; for days that have happened
 * the latest one that is not after today. With a zone the moment is told in Beijing time, so that what a browser there
 * writes for 6 May, 2024-05-05T16:00:00.000Z, is 6 May.
 *
 * @param value what Excel gave
 * @param context today, the 1904 flag, whether the moment must have happened
 * @returns serial number with a fraction, null, or a problem as in `readDay`
 * @example readDayTime('2024-04-06 12:00', { today: 46347 }) // 45388.5
 */
export function readDayTime(value: CellValue, context: DayContext): Reading<number> {
  if (typeof value === 'number') return dayOfNumber(value, context);
  if (typeof value === 'boolean') return NOT_A_DAY;
  if (value === '') return null;
  const text = foldWidth(value);
  if (saysNothing(text)) return null;
  return dayOfText(text, context);
}

function dayOfNumber(value: number, context: DayContext): Reading<number> {
  if (value >= 19000101 && value <= 21991231 && Number.isInteger(value)) {
    const year = Math.floor(value / 10000);
    return build(year, Math.floor(value / 100) % 100, value % 100);
  }
  const serial = context.date1904 === true ? value + OFFSET_1904 : value;
  if (serial >= (context.earliest ?? EARLIEST) && serial < LATEST + 1) return serial;
  return { code: 'dayOutOfRange' };
}

function dayOfText(text: string, context: DayContext): Reading<number> {
  const full = FULL.exec(text);
  // 5.6.2024 would read as the year 5: two-digit years are only taken where no four-digit year follows.
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return fromYearLast(yearLast);
  if (full) {
    return withRest(build(fourDigits(Number(full[1])), Number(full[2]), Number(full[3])), full[4] ?? '');
  }
  const compact = COMPACT.exec(text);
  if (compact && !/^\d/.test(compact[4] ?? '')) {
    return withRest(build(Number(compact[1]), Number(compact[2]), Number(compact[3])), compact[4] ?? '');
  }
  if (MONTH_ONLY.test(text)) return { code: 'noDayOfMonth' };
  const short = NO_YEAR.exec(text);
  if (short) return withRest(nearestYear(Number(short[1]), Number(short[2]), context), short[3] ?? '');
  // A serial number kept as text, as after an import.
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfNumber(Number(text), context);
  return NOT_A_DAY;
}

function fromYearLast(match: RegExpExecArray): Reading<number> {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Month first as Excel's English dates have it; only a number above 12 can be the day.
  const day = first > 12 ? build(year, second, first) : build(year, first, second);
  return withRest(day, match[4] ?? '');
}

function fourDigits(year: number): number {
  if (year >= 100) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
}

function build(year: number, month: number, day: number): Reading<number> {
  if (isRealDate(year, month, day)) return serialDay(year, month, day);
  return { code: year < 1900 || year > 2199 ? 'dayOutOfRange' : 'noSuchDay' };
}

/** The year that brings month and day nearest to today, or the last one that is not after it. */
function nearestYear(month: number, day: number, context: DayContext): Reading<number> {
  if (context.year !== undefined && isRealDate(context.year, month, day)) {
    const serial = serialDay(context.year, month, day);
    if (serial <= context.today) return serial;
  }
  const { year } = civilDay(context.today);
  let best: number | null = null;
  for (let candidate = year - 4; candidate <= year + 4; candidate++) {
    if (!isRealDate(candidate, month, day)) continue;
    const serial = serialDay(candidate, month, day);
    if (context.past === true && serial > context.today) continue;
    if (best === null || Math.abs(serial - context.today) < Math.abs(best - context.today)) best = serial;
  }
  if (best !== null) return best;
  return month > 12 || month === 0 ? NOT_A_DAY : { code: 'noSuchDay' };
}

/**
 * Whether a text is a date without its year.
 *
 * @example lacksYear('3月6日') // true
 */
export function lacksYear(text: string): boolean {
  const folded = foldWidth(text);
  return NO_YEAR.test(folded) && ![YEAR_LAST, FULL, MONTH_ONLY].some((style) => style.test(folded));
}

/** Adds what stands behind the date: a time, a weekday, or nothing. Anything else makes it no date. */
function withRest(day: Reading<number>, rest: string): Reading<number> {
  if (day === null || isProblem(day) || rest === '') return day;
  const zoned = ISO_ZONE.exec(rest);
  if (zoned) {
    const clock = parseClock((zoned[1] ?? '').replace(/\.\d+$/, ''));
    return clock === null ? NOT_A_DAY : day + clock - zoneOf(zoned[2] ?? 'Z') + BEIJING;
  }
  const tail = rest
    .replace(/\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/, '')
    .replace(/^T(?=\d)/, '')
    .trim();
  if (tail === '') return day;
  const clock = parseClock(tail);
  return clock === null ? NOT_A_DAY : day + clock;
}

/** An ISO zone as a fraction of a day ahead of UTC. */
function zoneOf(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return ((zone.startsWith('-') ? -1 : 1) * minutes) / 1440;
}
