import { foldWidth, saysNothing } from '../cell/text';

/** Customers by money, authority and need (R-2.05; ANALYSIS B), the most promising first. */
export const MAN_CLASSES = ['理想', '优先发展', '可发展', '可利用', '基本无用'] as const;
export type ManClass = (typeof MAN_CLASSES)[number];
/** What nobody has found out yet. */
export type ManPart = 'money' | 'authority' | 'need';

/** The class, or the parts that are not known: unknown is not the same as none. */
export type ManVerdict = { readonly class: ManClass } | { readonly missing: readonly ManPart[] };

/** By money, authority and need: 1 for there is, 0 for there is none. */
const CLASSES: Readonly<Record<string, ManClass>> = {
  '111': '理想',
  '110': '优先发展',
  '011': '可发展',
  '101': '可利用',
  '100': '可利用',
  '001': '可利用',
  // The source does not name this one: proposed.
  '010': '可利用',
  '000': '基本无用',
};
const NONE: ReadonlySet<string> = new Set(['无', '没有', '否', '不足', '无购买力', '无决定权', '无需求', 'no', 'none', '0', '×', 'x']); // prettier-ignore
const UNKNOWN: ReadonlySet<string> = new Set(['未知', '不详', '待定', '不清楚', '待确认', 'unknown', '?', '？']);

/**
 * Whether there is money, authority or need, in the words of a sheet. Who advises or objects has a say, and counts.
 *
 * @returns null where the cell says nothing or that it is not known
 * @example hasPart('建议者') // true
 */
export function hasPart(value: string | boolean | null | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  const folded = foldWidth(value ?? '').trim().toLowerCase(); // prettier-ignore
  if (NONE.has(folded)) return false;
  return saysNothing(folded) || UNKNOWN.has(folded) ? null : true;
}

/**
 * The class of a customer by purchasing power, authority and need.
 *
 * @param money 购买力; null: not known
 * @param authority 决定权
 * @param need 需求
 * @returns the class, or what is still to be found out (缺购买力信息)
 * @example manClass(true, true, false) // { class: '优先发展' }
 * @example manClass(true, null, true) // { missing: ['authority'] }
 */
export function manClass(money: boolean | null, authority: boolean | null, need: boolean | null): ManVerdict {
  const parts = { money, authority, need };
  const missing = (Object.keys(parts) as ManPart[]).filter((part) => parts[part] === null);
  if (missing.length) return { missing };
  return { class: CLASSES[[money, authority, need].map(Number).join('')] ?? '可利用' };
}
