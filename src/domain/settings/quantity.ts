import { foldWidth } from '../cell/text';
import type { CellValue } from '../cell/value';
import { plain } from './words';

/** The units a setting is given in. */
export type Unit = 'day' | 'month' | 'hour' | 'yuan' | 'time' | 'point' | 'fold' | 'piece';

/** What people write for a unit, and how many of it one makes: a week is seven days. */
const SPELLINGS: readonly { readonly unit: Unit; readonly factor: number; readonly words: readonly string[] }[] = [
  { unit: 'day', factor: 1, words: ['天', '日', '个工作日', '工作日', 'd', 'day', 'days'] },
  { unit: 'day', factor: 7, words: ['周', '星期', '个星期', '个周', 'w', 'week', 'weeks'] },
  { unit: 'month', factor: 1, words: ['月', '个月', '個月', 'm', 'month', 'months'] },
  { unit: 'month', factor: 12, words: ['年', 'y', 'year', 'years'] },
  { unit: 'hour', factor: 1, words: ['小时', '时', 'h', 'hour', 'hours'] },
  { unit: 'yuan', factor: 1, words: ['元', 'yuan', 'rmb', 'cny'] },
  { unit: 'time', factor: 1, words: ['次', 'time', 'times'] },
  { unit: 'point', factor: 1, words: ['分', 'point', 'points'] },
  { unit: 'fold', factor: 1, words: ['倍', 'x', '×', 'fold'] },
  {
    unit: 'piece',
    factor: 1,
    words: ['个', '条', '字', '户', '笔', '位', '台', '辆', 'characters', 'customers', 'deals', 'orders'],
  },
];
const BY_WORD = new Map(SPELLINGS.flatMap((entry) => entry.words.map((word) => [plain(word), entry] as const)));

/** A number with the unit it was given in. */
interface Quantity {
  readonly number: number;
  /** Null where none is given. */
  readonly unit: Unit | null;
}

/**
 * A number with its unit, which is written behind it or stands in the unit's own cell; the one behind it wins.
 *
 * @param cell a number, or text such as 7天, 1,000 元, 2周
 * @param unitCell the text of the unit's cell
 * @returns the number in the basic unit (a week is 7 days, a year 12 months), or null where it is no number
 * @example readQuantity('2周', '个月') // { number: 14, unit: 'day' }
 */
export function readQuantity(cell: CellValue, unitCell: string): Quantity | null {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*(\D*)$/.exec(foldWidth(String(cell)));
  if (typeof cell === 'boolean' || !match || !match[1] || !/\d/.test(match[1])) return null;
  const number = Number(match[1].replace(/,/g, ''));
  const behind = plain(match[2] ?? '');
  const found = BY_WORD.get(behind || plain(unitCell));
  if (behind !== '' && !found) return null;
  return found ? { number: number * found.factor, unit: found.unit } : { number, unit: null };
}
