import type { CellValue } from './value';
import { isProblem, type Reading } from './problem';
import { foldWidth, saysNothing } from './text';

const HALF_DAY_WORDS: readonly (readonly [RegExp, 'morning' | 'afternoon'])[] = [
  [/^(上午|早上|凌晨|清晨|早)|am$/i, 'morning'],
  [/^(下午|中午|傍晚|晚上|晚)|pm$/i, 'afternoon'],
];
const CLOCK = /^(\d{1,2})(?:[:时点](\d{1,2})?(半)?分?(?::?(\d{1,2})(?:\.\d+)?秒?)?)?$/;

/**
 * The time of day in a cell, as Excel counts it.
 *
 * @param value a fraction of a day (0.5), a serial number with a time part (the day is dropped), or text: 9:30, 9点半,
 *   下午3:20, 3:20 PM, 14时05分, 17:54:35; of a span such as 9:00-9:40 the beginning is taken
 * @returns fraction of a day, 0 ≤ x < 1; null for a cell that says nothing; problem `notATime`
 * @example readTime('下午3:00') // 0.625
 */
export function readTime(value: CellValue): Reading<number> {
  if (typeof value === 'number') return value >= 0 ? value - Math.floor(value) : { code: 'notATime' };
  if (typeof value === 'boolean') return { code: 'notATime' };
  const text = foldWidth(value);
  if (saysNothing(text)) return null;
  const start = text.split(/\s*(?:--?|~|—|–|至|到)\s*/)[0] ?? text;
  return parseClock(start) ?? { code: 'notATime' };
}

/**
 * A clock time written as text.
 *
 * @param folded text after `foldWidth`, without a date
 * @returns fraction of a day, or null where it is no time
 * @example parseClock('17:54:35') // 0.7462384259259259
 */
export function parseClock(folded: string): number | null {
  let text = folded.replace(/\s+/g, '');
  let half: 'morning' | 'afternoon' | null = null;
  for (const [word, which] of HALF_DAY_WORDS) {
    if (word.test(text)) {
      half = which;
      text = text.replace(word, '');
      break;
    }
  }
  const match = CLOCK.exec(text);
  // A bare number is an hour only where 上午 or PM says so.
  if (!match || (half === null && /^\d+$/.test(text))) return null;
  let hour = Number(match[1]);
  const minute = match[3] ? 30 : Number(match[2] ?? 0);
  const second = Number(match[4] ?? 0);
  if (half === 'afternoon' && hour < 12) hour += 12;
  if (half === 'morning' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 3600 + minute * 60 + second) / 86400;
}

/**
 * The time part of a day-and-time cell, kept apart from the day.
 *
 * @param serial what `readDayTime` gave
 * @returns fraction of a day, or null for a problem, nothing, or a day without time
 * @example timePart(45761.5) // 0.5
 */
export function timePart(serial: Reading<number>): number | null {
  if (serial === null || isProblem(serial)) return null;
  const part = serial - Math.floor(serial);
  return part === 0 ? null : part;
}
