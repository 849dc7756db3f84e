import type { Settings } from '../../settings/settings';
import type { DocumentType } from '../tradeBook';

/** What a sale is written down as; the first that a workbook has counts (ANALYSIS C0). */
export const SALES = ['发货', '开票', '订单'] as const satisfies readonly DocumentType[];
export type Sale = (typeof SALES)[number];

const WISHED: Readonly<Partial<Record<Settings['basis'], Sale>>> = { delivery: '发货', invoice: '开票', order: '订单' };

/**
 * Whether a document is one of a sale, so that only one of its kind may count.
 *
 * @example isSale('回款') // false
 */
export function isSale(type: DocumentType | null): type is Sale {
  return SALES.some((sale) => sale === type);
}

/**
 * Which document counts as the sale: that of the settings where the workbook has it, else 发货, else 开票, else 订单 (ANALYSIS C0).
 *
 * @param present the documents of sales that the workbook has
 * @param wish setting 应收口径
 * @returns null where no register tells
 * @example countedSale(new Set(['订单', '发货']), 'firstKnown') // '发货'
 */
export function countedSale(present: ReadonlySet<Sale>, wish: Settings['basis']): Sale | null {
  const wished = WISHED[wish];
  if (wished !== undefined && present.has(wished)) return wished;
  return SALES.find((sale) => present.has(sale)) ?? null;
}
