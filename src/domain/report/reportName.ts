import { cut, LONGEST, sheetName } from '../cardSheets/sheetName';
import { formatDay } from '../cell/day';
import type { SerialDay } from '../cell/value';

/** Like the year in 11-21, which nobody needs who makes a sheet a day. */
const YEAR = 'yyyy-'.length;

/**
 * The names a generated sheet may have, one after the other: its own, then with the day, then numbered.
 *
 * @param wanted the name it should have
 * @param today serial day
 * @param index 0 for the first
 * @example reportName('来店登记统计', 46347, 2) // '来店登记统计(11-21 2)'
 */
export function reportName(wanted: string, today: SerialDay, index: number): string {
  const base = sheetName(wanted, []);
  if (index === 0) return base;
  const suffix = `(${formatDay(today).slice(YEAR)}${index === 1 ? '' : ` ${index}`})`;
  return cut(base, LONGEST - suffix.length) + suffix;
}
