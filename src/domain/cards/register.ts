import type { CellValue } from '../cell/value';
import type { CardKind, FieldKey } from './types';

/** Why a cell could not be turned into a value of its field's type. The code becomes words in i18n. */
export interface ReadProblem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value of a field's own type: text, number (money in 分, days as serial numbers), boolean; `null` where the cell says nothing. */
export type Parsed = string | number | boolean | null;

/** One recognised column of a register: three parallel arrays, row `i` of every column is the same customer or event. */
export interface RegisterColumn {
  readonly field: FieldKey;
  /** Sheet column, 0-based. */
  readonly column: number;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** What Excel gave. */
  readonly raw: readonly CellValue[];
  readonly parsed: readonly Parsed[];
  /** Number formats of the cells, where they were read too. */
  readonly formats?: readonly string[];
  /** Row index -> what could not be read; sparse. */
  readonly problems: ReadonlyMap<number, ReadProblem>;
}

/** A worksheet (or table) read as a register: columnar, no object per row. */
export interface Register {
  readonly sheet: string;
  readonly kind: CardKind;
  /** Name of the table the register is, if it is one. */
  readonly table?: string;
  /** Sheet row of the (last) header row, 0-based. */
  readonly headerRow: number;
  /** Sheet row of row 0, 0-based. */
  readonly firstRow: number;
  /** Number of data rows; totals and trailing notes are not among them. */
  readonly rowCount: number;
  /** First sheet column of the block, 0-based, and number of its columns, those without a field too. */
  readonly left: number;
  readonly columnCount: number;
  /** Row indices inside the block that are no data: sub-totals, repeated headers, blank lines. */
  readonly skipped: ReadonlySet<number>;
  readonly columns: ReadonlyMap<FieldKey, RegisterColumn>;
  /** The customer all of its rows are about, where it has no column of customers. */
  readonly about?: string;
}
