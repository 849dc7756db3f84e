import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { RowKeys } from './rowKeys';

/** How a column's new values are meant: days, text that must stay text, or what Excel makes of them. */
export type ColumnFormat = 'day' | 'text' | 'general';

/** Where a column of values goes: into a column the sheet has, or into a new one right of the data block. */
export type Target =
  { readonly at: 'existing'; readonly column: number } | { readonly at: 'new'; readonly prompt: string };

/**
 * New values for one column. `rows`, `before` and `after` are parallel: register row index, the raw value that was read
 * (empty string for a new column) and the value to be written. Only rows that change are listed, from top to bottom.
 */
export interface ColumnChange {
  readonly field: FieldKey;
  /** As it stands in the sheet, or will stand there. */
  readonly header: string;
  readonly as: ColumnFormat;
  readonly target: Target;
  readonly rows: readonly number[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
  /** Number formats of the target column by register row, where they were read with its values; else they are asked for. */
  readonly formats?: readonly string[];
  /** The values are put right: a cell of text becomes one of days or numbers, and the other way round. */
  readonly retype?: true;
}

/** Where a block of rows stood when it was read: 0-based sheet rows and columns. */
export interface Block {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly left: number;
  readonly columnCount: number;
}

/** Everything one action wants to write into one worksheet, as a value: it can be shown, refused, applied, reverted. */
export interface ChangeSet {
  readonly sheet: string;
  readonly table?: string;
  readonly block: Block;
  /** Who the rows are, so that they are found again. */
  readonly keys: RowKeys;
  readonly columns: readonly ColumnChange[];
}

/** A change whose column does not exist yet. */
export type NewColumnChange = ColumnChange & { readonly target: Extract<Target, { at: 'new' }> };

export function isNew(change: ColumnChange): change is NewColumnChange {
  return change.target.at === 'new';
}

/** Number of cells the change set writes, headers of new columns not counted. */
export function changedCells(changes: ChangeSet): number {
  return changes.columns.reduce((sum, column) => sum + column.rows.length, 0);
}
