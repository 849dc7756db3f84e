import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { ChangeSet, ColumnChange, ColumnFormat, Target } from '../changes/changeSet';
import type { NewCell, NewCellFormat, NewRows } from '../changes/newRows';
import { rowKeys } from '../changes/rowKeys';
import type { SheetReading } from '../recognition/types';
import type { EntryCell } from './readEntry';

/** What is to stand in one cell of a customer's row. */
export interface RowCellChange extends EntryCell {
  readonly field: FieldKey;
  readonly header: string;
  readonly target: Target;
  /** What stood there when it was read. */
  readonly before: CellValue;
}

const AS: Readonly<Record<NewCellFormat, ColumnFormat>> = {
  day: 'day',
  moment: 'day',
  time: 'general',
  text: 'text',
  general: 'general',
};

/**
 * The change set that writes values into rows of a register; cells that hold them already are left out.
 *
 * @param rows register rows with their changes
 * @returns null where there is nothing to change
 * @example rowChanges(leads, [{ row: 0, cells: [{ field: 'state', header: '状态', target, before: '跟进中', value: '成交', as: 'text' }] }])
 */
export function rowChanges(
  register: Register,
  rows: readonly { readonly row: number; readonly cells: readonly RowCellChange[] }[],
): ChangeSet | null {
  const columns = new Map<string, ColumnChange & { rows: number[]; before: CellValue[]; after: CellValue[] }>();
  for (const { row, cells } of [...rows].sort((a, b) => a.row - b.row))
    for (const { field, header, target, before, value, as } of cells) {
      if (value === before) continue;
      const key = target.at === 'existing' ? String(target.column) : field;
      const column = columns.get(key) ?? { field, header, as: AS[as], target, rows: [], before: [], after: [] };
      columns.set(key, column);
      column.rows.push(row);
      column.before.push(before);
      column.after.push(value);
    }
  if (!columns.size) return null;
  const changes = [...columns.values()].sort((a, b) => placeOf(a) - placeOf(b));
  const written = changes.flatMap(({ target }) => (target.at === 'existing' ? [target.column] : []));
  const { sheet, table, headerRow, firstRow, rowCount, left, columnCount } = register;
  return {
    sheet,
    table,
    block: { headerRow, firstRow, rowCount, left, columnCount },
    keys: rowKeys(register, new Set(written)),
    columns: changes,
  };
}

/** From left to right; new ones last. */
function placeOf({ target }: ColumnChange): number {
  return target.at === 'existing' ? target.column : Infinity;
}

/** Headers of consecutive numbers. */
const SERIAL = /^(?:序号|编号|序|行号|no\.?|#|num(?:ber)?)$/i;

/** New rows below the last one of a register, with the column of consecutive numbers it may have. */
export function newRows(
  { unmapped, others }: SheetReading,
  { sheet, table, headerRow, firstRow, rowCount, left, columnCount }: Register,
  rows: readonly (readonly NewCell[])[],
): NewRows {
  return {
    sheet,
    table,
    block: { headerRow, firstRow, rowCount, left, columnCount },
    rows,
    serial: unmapped.find(({ header }) => SERIAL.test(header.replace(/\s+/g, '')))?.column,
    alone: others.length === 0,
  };
}
