import type { Lead } from './model';

/** The register sheets of the sample with the sheet row (1-based) of their first data row. */
export const FIRST_ROWS = {
  来店登记表: 4,
  意向客户: 2,
  跟进记录: 2,
  潜在顾客等级推进表: 5,
  保有客户: 3,
  战败: 3,
  销售活动日报表: 4,
} as const;
export type RegisterName = keyof typeof FIRST_ROWS;

/** A place where a rule does not hold; rules of the eight cross-checks carry their requirement's number. */
export interface Finding {
  readonly sheet: RegisterName;
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly rule: string;
}

export function rowIn(sheet: RegisterName, index: number, rule: string): Finding {
  return { sheet, row: FIRST_ROWS[sheet] + index, rule };
}

/** Index of the card with this number, or −1. */
export function leadRow(leads: readonly Lead[], id: string): number {
  return leads.findIndex((lead) => lead.id === id);
}
