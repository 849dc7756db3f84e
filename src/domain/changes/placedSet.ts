import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { Block, ColumnFormat } from './changeSet';
import type { RowKeys } from './rowKeys';

/** Number formats that come with values: of the cells as they were, and as they become; null leaves a cell's as it is. */
export interface FormatChange {
  readonly before: readonly string[];
  readonly after: readonly (string | null)[];
}

/** A column of changes whose place on the sheet is known. All arrays are parallel; rows are register rows. */
export interface PlacedColumn {
  readonly field: FieldKey;
  readonly header: string;
  readonly as: ColumnFormat;
  /** 0-based sheet column. */
  readonly column: number;
  readonly rows: readonly number[];
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
  readonly formats?: FormatChange;
  /** Cells may become of another type. */
  readonly retype?: true;
}

/** What stood where columns are added, so that they can be taken away again. */
export interface AddedColumns {
  /** 0-based sheet column of the first. */
  readonly column: number;
  readonly prompts: readonly string[];
  /** In points; null where a column has the sheet's standard width. */
  readonly widths: readonly (number | null)[];
  /** Number formats of header and body: one for all, or by row from the header on. */
  readonly formats: readonly (string | readonly string[])[];
  /** Alignment of the body; null where it is not one for all, and is then left as it is. */
  readonly alignment: string | null;
  /** The input prompts that were on the header cells. */
  readonly oldPrompts: readonly ({ readonly title: string; readonly message: string } | null)[];
  /** A table or filter that grows over the columns. */
  readonly grows: 'table' | 'filter' | null;
}

/** Everything a run writes into one worksheet, as it goes into the journal. */
export interface PlacedSet {
  readonly sheet: string;
  /** Excel's own name of the worksheet, which stays when somebody renames it. */
  readonly sheetId?: string;
  readonly table?: string;
  readonly block: Block;
  readonly keys: RowKeys;
  readonly columns: readonly PlacedColumn[];
  readonly added: AddedColumns | null;
}

/** What the worksheet of a set is found by. */
export function idOf({ sheet, sheetId }: PlacedSet): string {
  return sheetId ?? sheet;
}

/** Rows that at least one column writes to, from top to bottom. */
export function writtenRows({ block, columns }: Pick<PlacedSet, 'block' | 'columns'>): readonly number[] {
  const marks = new Uint8Array(block.rowCount);
  for (const { rows } of columns) for (const row of rows) marks[row] = 1;
  const found: number[] = [];
  marks.forEach((mark, row) => {
    if (mark) found.push(row);
  });
  return found;
}

/**
 * The set that takes a set back: what was written is expected, what stood there is wanted.
 *
 * @param skipped rows, by index of the column, that were never written
 */
export function inverse(set: PlacedSet, skipped: readonly ReadonlySet<number>[] = []): PlacedSet {
  return {
    ...set,
    columns: set.columns.map((column, c) => inverseColumn(column, skipped[c] ?? NOTHING)),
  };
}

const NOTHING: ReadonlySet<number> = new Set();

function inverseColumn(column: PlacedColumn, skipped: ReadonlySet<number>): PlacedColumn {
  const kept = column.rows.flatMap((row, i) => (skipped.has(row) ? [] : [i]));
  const of = <T>(values: readonly T[]): T[] => kept.map((i) => values[i] as T);
  const { formats } = column;
  return {
    ...column,
    rows: of(column.rows),
    before: of(column.after),
    after: of(column.before),
    formats: formats && {
      before: kept.map((i) => formats.after[i] ?? formats.before[i] ?? ''),
      after: kept.map((i) => (typeof formats.after[i] === 'string' ? (formats.before[i] ?? null) : null)),
    },
  };
}
