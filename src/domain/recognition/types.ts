import type { CardKind, FieldKey } from '../cards/types';
import type { CellValue, SerialDay } from '../cell/value';
import type { GradeProfileId } from '../grading/profiles';
import type { SavedColumn, SavedMapping } from './savedMapping';
import type { Vocabulary } from './vocabulary';

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
  /** Merged ranges; read only of small sheets, which may be cards. */
  readonly merges?: readonly CellArea[];
  /** We have generated it: as an output, or as one of the registers of 三表一卡 (推进表, 日报表). */
  readonly generated?: 'output' | 'register';
}

/** A rectangle of cells, 0-based sheet coordinates. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What recognition depends on besides the sheet. */
export interface RecognitionContext {
  /** Tells planned days from past ones (回访日期); without it such a column is asked about. */
  readonly today?: SerialDay;
  readonly saved?: SavedMapping;
  /** Words headers are matched against; the dictionary's unless said. */
  readonly words?: Vocabulary;
}

/** One header and what it is taken for. */
export interface ColumnReading {
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldKey;
  /** 0…1; 确定 ≥ 0.8. */
  readonly confidence: number;
  /** The user has said so. */
  readonly saved?: true;
}

/** A header that could mean several fields and has to be asked about. */
export interface HeaderQuestion {
  readonly column: number;
  readonly header: string;
  readonly candidates: readonly FieldKey[];
}

/** One of several columns of a repeated contact group (第一次回访: 时间 · 内容 · 级别). */
interface ContactColumn {
  readonly column: number;
  readonly header: string;
  /** A field of the follow-up log. */
  readonly field: FieldKey;
}

/** The n-th contact that stands in columns of the customer's own row: read as a follow-up of the row. */
export interface ContactGroup {
  /** 1 for 初次, 首次, 第一次. */
  readonly ordinal: number;
  readonly columns: readonly ContactColumn[];
}

/** Another register on the sheet, which is not the one that was taken. */
export interface OtherBlock {
  readonly kind: CardKind;
  readonly table?: string;
  /** 0-based sheet coordinates. */
  readonly headerRow: number;
  readonly left: number;
  readonly columnCount: number;
}

/** The letters that stand in the column of judged grades. */
export interface GradeLetters {
  readonly column: number;
  /** In the order of the scale as far as it is known: H, A, B, C. */
  readonly letters: readonly string[];
  /** The profile that has exactly these grades, or null where the user has to say what they mean. */
  readonly profile: GradeProfileId | null;
}

/** How a value stands on a card: alone in its cell, behind its label in the same cell, or as ticked boxes. */
export type CardForm = 'cell' | 'inline' | 'boxes';

/** One value of a card sheet with where it stands. */
export interface CardValue {
  readonly field: FieldKey;
  readonly label: string;
  /** The cell to be written to (the top left of a merged range), 0-based sheet coordinates. */
  readonly row: number;
  readonly column: number;
  readonly form: CardForm;
  /** As written; of boxes the ticked ones joined by 、; empty where nothing is filled in. */
  readonly value: CellValue;
  /** The whole cell as written, where the value is only a part of it (`inline`, `boxes`). */
  readonly text?: string;
  readonly confidence: number;
  /** 1 for the first label with these words, 2 for the second. */
  readonly occurrence: number;
  /** The user has said so. */
  readonly saved?: true;
}

/** A label of a card that stands for no field. */
interface CardLabel {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly occurrence: number;
  readonly ignored?: true;
}

/** A contact on a card (初次 … 五次洽谈), or a line of a log at its foot. */
export interface CardContact {
  readonly ordinal: number;
  readonly values: readonly CardValue[];
}

/** One customer on a worksheet of its own. */
export interface CardReading {
  readonly kind: CardKind;
  readonly values: readonly CardValue[];
  /** Fields of the follow-up log. */
  readonly contacts: readonly CardContact[];
  /** Labels that no field is known for, and those the user has said to leave alone. */
  readonly unmapped: readonly CardLabel[];
}

/** What a worksheet is taken for. Rows are 0-based sheet rows; -1 where there is none (a card, `kind` "other"). */
export interface SheetReading {
  readonly name: string;
  /** We have generated it. */
  readonly generated?: true;
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
  /** Sheet column that tells data rows from blank ones, filled in nearly every row; −1 where there is none. */
  readonly keyColumn: number;
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  readonly questions: readonly HeaderQuestion[];
  /** Columns the user has said to leave alone. */
  readonly ignored: readonly { readonly column: number; readonly header: string }[];
  readonly contacts: readonly ContactGroup[];
  /** Further registers on the sheet. */
  readonly others: readonly OtherBlock[];
  readonly grades?: GradeLetters;
  readonly card?: CardReading;
  /** Yuan for one unit of amounts whose header states none: 10000 under a title 单位：万元. */
  readonly unit: number;
  /** The customer the whole sheet is about, where it has no column of customers. */
  readonly about?: string;
  /** The user has said what the sheet is. */
  readonly saved?: true;
  /** What was saved for this sheet and fits no column any more. */
  readonly stale: readonly SavedColumn[];
}
