import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';

/** How a written column is formatted: days as yyyy-mm-dd, text as `@`, or left to Excel. */
export type ColumnFormat = 'day' | 'text' | 'general';

/** Where a column of values goes: into a column the sheet has, or into a new one right of the data block. */
export type Target =
  | { readonly at: 'existing'; readonly column: number }
  | { readonly at: 'new'; readonly header: string; readonly format: ColumnFormat; readonly prompt: string };

/**
 * New values for one column. `rows`, `before` and `after` are parallel: register row index, the raw value that was read
 * (empty string for a new column) and the value to be written. Only rows that change are listed.
 */
export interface ColumnChange {
  readonly field: FieldKey;
  readonly target: Target;
  readonly rows: readonly number[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** Everything one action wants to write into one worksheet, as a value: it can be shown, refused, applied. */
export interface ChangeSet {
  readonly sheet: string;
  readonly table?: string;
  readonly columns: readonly ColumnChange[];
}

/** Number of cells the change set writes, headers of new columns not counted. */
export function changedCells(changes: ChangeSet): number {
  return changes.columns.reduce((sum, column) => sum + column.rows.length, 0);
}
