import type { FieldKey } from '../cards/types';
import { formatDay, OFFSET_1904 } from '../cell/day';
import type { CellValue } from '../cell/value';
import { isNew, type ChangeSet, type ColumnChange } from './changeSet';

/** A blank is filled in, or a value gives way to another. */
export type ChangeKind = 'fill' | 'replace';

/** Names one cell of several change sets. */
export interface ChangeAt {
  /** Index of the change set. */
  readonly set: number;
  readonly field: FieldKey;
  /** Register row. */
  readonly row: number;
  readonly kind: ChangeKind;
}

/** One change as it is shown before it is written. */
export interface PreviewLine extends ChangeAt {
  readonly sheet: string;
  /** 1-based sheet row, where it stood when it was read. */
  readonly sheetRow: number;
  /** The customer's name. */
  readonly name: string;
  readonly header: string;
  readonly from: string;
  readonly to: string;
}

/** How many cells of a column change, and how. */
export interface PreviewColumn {
  readonly set: number;
  readonly sheet: string;
  readonly field: FieldKey;
  readonly header: string;
  /** The column does not exist yet. */
  readonly isNew: boolean;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** The changes of several change sets counted by column. */
export function previewColumns(changes: readonly ChangeSet[]): readonly PreviewColumn[] {
  return changes.flatMap(({ sheet, columns }, set) =>
    columns.map((column) => {
      const counts = { fill: 0, replace: 0 };
      for (const before of column.before) counts[kindOf(before)]++;
      return { set, sheet, field: column.field, header: column.header, isNew: isNew(column), counts };
    }),
  );
}

/** Which of the changes are looked at: those of one kind, `count` of them at most from the one with index `from` on. */
export interface Page {
  readonly kind?: ChangeKind;
  readonly from: number;
  readonly count: number;
}

/**
 * The changes one by one in the order of the sheet, those of one customer together: a page of them.
 *
 * @param date1904 whether the workbook counts days in the 1904 system
 * @example previewLines(changes, { from: 0, count: 1 }, false)[0] // { name: '王芳', header: '系统级别', from: 'B', to: 'A', … }
 */
export function previewLines(
  changes: readonly ChangeSet[],
  { kind, from, count }: Page,
  date1904: boolean,
): readonly PreviewLine[] {
  const lines: PreviewLine[] = [];
  let index = 0;
  for (const cell of cellsOf(changes)) {
    if (kind && kindOf(cell.column.before[cell.index]) !== kind) continue;
    if (index++ < from) continue;
    if (lines.length === count) break;
    lines.push(lineOf(changes, cell, date1904));
  }
  return lines;
}

/**
 * The change sets with only what is wanted of them; those with nothing left are gone.
 *
 * @param wanted whether a cell is to be written
 * @example pick(changes, ({ row }) => row === 3) // the changes of one customer
 */
export function pick(changes: readonly ChangeSet[], wanted: (at: ChangeAt) => boolean): readonly ChangeSet[] {
  return changes.flatMap((change, set) => {
    const columns = change.columns
      .map((column) => pickRows(column, (row, kind) => wanted({ set, field: column.field, row, kind })))
      .filter(({ rows }) => rows.length > 0);
    return columns.length ? [{ ...change, columns }] : [];
  });
}

function pickRows(column: ColumnChange, wanted: (row: number, kind: ChangeKind) => boolean): ColumnChange {
  const kept = column.rows.flatMap((row, i) => (wanted(row, kindOf(column.before[i])) ? [i] : []));
  if (kept.length === column.rows.length) return column;
  const of = <T>(values: readonly T[]): T[] => kept.map((i) => values[i] as T);
  return { ...column, rows: of(column.rows), before: of(column.before), after: of(column.after) };
}

function kindOf(before: CellValue | undefined): ChangeKind {
  return before === undefined || before === '' ? 'fill' : 'replace';
}

interface Cell {
  readonly set: number;
  readonly column: ColumnChange;
  /** Index into the column's arrays. */
  readonly index: number;
}

/** All cells, row by row: the columns' rows, each from top to bottom, are merged. */
function* cellsOf(changes: readonly ChangeSet[]): Generator<Cell> {
  for (const [set, { columns }] of changes.entries()) {
    const cursors = columns.map((column) => ({ column, index: 0 }));
    for (;;) {
      const row = Math.min(...cursors.map(({ column, index }) => column.rows[index] ?? Infinity));
      if (row === Infinity) break;
      for (const cursor of cursors)
        if (cursor.column.rows[cursor.index] === row) yield { set, ...cursor, index: cursor.index++ };
    }
  }
}

function lineOf(changes: readonly ChangeSet[], { set, column, index }: Cell, date1904: boolean): PreviewLine {
  const change = changes[set];
  const row = column.rows[index] ?? 0;
  const before = column.before[index] ?? '';
  return {
    set,
    field: column.field,
    row,
    kind: kindOf(before),
    sheet: change?.sheet ?? '',
    sheetRow: (change?.block.firstRow ?? 0) + row + 1,
    name: String(change?.keys.names[row] ?? ''),
    header: column.header,
    from: shown(before, column.as, date1904),
    to: shown(column.after[index] ?? '', column.as, date1904),
  };
}

function shown(value: CellValue, as: ColumnChange['as'], date1904: boolean): string {
  if (as !== 'day' || typeof value !== 'number') return String(value);
  return formatDay(value + (date1904 ? OFFSET_1904 : 0));
}
