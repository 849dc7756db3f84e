import type { OldCustomer } from './customers';
import { CLERK } from './reference';

/** One row below the headers. */
export type OldRow =
  | { readonly is: 'customer'; readonly customer: OldCustomer }
  /** `sums` are indices of rows: the customers of the month, or the sub-totals of the year. */
  | { readonly is: 'subtotal' | 'total'; readonly label: string; readonly sums: readonly number[] }
  | { readonly is: 'blank' }
  | { readonly is: 'note'; readonly text: string };

/** Rows of the sheet, 0-based. */
export const GROUP_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

const A_QUARTER = 3;

/** Everything below the headers: a sub-total a month, a blank row a quarter, the total and what stands below it. */
export function oldRows(customers: readonly OldCustomer[]): readonly OldRow[] {
  const rows: OldRow[] = [];
  const subtotals: number[] = [];
  const aMonth = customers.length / 12;
  for (let month = 1; month <= 12; month++) {
    const first = rows.length;
    const ofMonth = customers.slice((month - 1) * aMonth, month * aMonth);
    rows.push(...ofMonth.map((customer): OldRow => ({ is: 'customer', customer })));
    subtotals.push(rows.length);
    rows.push({ is: 'subtotal', label: `${month}月小计`, sums: ofMonth.map((_, i) => first + i) });
    if (month % A_QUARTER === 0 && month < 12) rows.push({ is: 'blank' });
  }
  rows.push(
    { is: 'total', label: '合计', sums: subtotals },
    { is: 'blank' },
    { is: 'note', text: '注：欠款超过60天的客户，由业务员每周催收一次。' },
    { is: 'note', text: `制表人：${CLERK}          审核：` },
  );
  return rows;
}
