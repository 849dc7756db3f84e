import type { CardKind, FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';

/**
 * A rectangle of a worksheet that may hold a register: a table, or the used range of the sheet.
 * All row and column numbers are 0-based sheet coordinates.
 */
export interface AreaSample {
  /** Name of the table; absent for the bare used range. */
  readonly table?: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows of the area (at most 60), as values. */
  readonly rows: readonly (readonly CellValue[])[];
  /** A table without a header row (`headerRow` false) or with a totals row. */
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
}

/** What recognition gets to see of one worksheet. */
export interface SheetSample {
  readonly name: string;
  /** Tables first, then the bare used range if there is one. */
  readonly areas: readonly AreaSample[];
}

/** One header and what it is taken for. */
export interface ColumnReading {
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldKey;
  /** 0…1; 确定 ≥ 0.8. */
  readonly confidence: number;
}

/** A header that could mean several fields and has to be asked about. */
export interface HeaderQuestion {
  readonly column: number;
  readonly header: string;
  readonly candidates: readonly FieldKey[];
}

/** What a worksheet is taken for. Rows are 0-based sheet rows; -1 where there is none (`kind` "other"). */
export interface SheetReading {
  readonly name: string;
  readonly kind: CardKind | 'other';
  readonly layout: 'register' | 'card' | 'other';
  readonly table?: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row that may hold data: the end of the area less a table's totals row; `dataEnd` cuts it to the last data row. */
  readonly lastRow: number;
  readonly left: number;
  readonly columnCount: number;
  readonly columns: readonly ColumnReading[];
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  readonly questions: readonly HeaderQuestion[];
}
