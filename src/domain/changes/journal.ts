import type { CardCell } from '../cardSheets/cardPlaces';
import type { ListCells } from '../cardSheets/listCells';
import type { Report } from '../report/report';
import type { SettingsEffect } from '../settings/settingsEffect';
import type { WrittenCell } from './newRows';
import type { CheckedColumn } from './storedCheck';
import type { PackedSet } from './packSet';
import { packRuns, unpackRuns } from './pack';

/** `open`: begun and not ended. `partly`: taken back but for what was edited since. */
export type RunStatus = 'open' | 'done' | 'reverted' | 'partly';

/** One run in short. */
export interface RunHeader {
  readonly id: string;
  readonly action: string;
  /** Local time as YYYY-MM-DD HH:MM. */
  readonly at: string;
  readonly who: string;
  readonly status: RunStatus;
  readonly sheets: readonly string[];
  /** Cells written. */
  readonly cells: number;
  /** Number of pieces the rest of it is kept in. */
  readonly parts: number;
  /** By set and column: packed register rows that were left alone. */
  readonly skipped?: readonly (readonly (readonly number[])[])[];
  /** What stood on the worksheets that were made, as a hash, by name. */
  readonly made?: Readonly<Record<string, number>>;
}

/** Something a run does to the workbook, with what it takes to undo it. */
export type Effect =
  | { readonly kind: 'cells'; readonly set: PackedSet }
  | RowsEffect
  /** Cells of a card, wherever they stand. */
  | { readonly kind: 'cardCells'; readonly sheet: string; readonly cells: readonly CardCell[] }
  /** A worksheet is made. */
  | { readonly kind: 'sheet'; readonly name: string }
  /** A list of ours is written anew in its first rows: what stood there, and the content that comes, as a hash. */
  | {
      readonly kind: 'list';
      readonly sheet: string;
      readonly rows: number;
      readonly before: ListCells;
      readonly after: number;
    }
  /** A report is drawn, on a new worksheet or in the place of the one that an earlier run has drawn there. */
  | {
      readonly kind: 'report';
      readonly sheet: string;
      readonly report: Report;
      /** The worksheets its links lead to, by their reports. */
      readonly links?: ReportLinks;
      readonly before: { readonly run: string; readonly report: Report; readonly links?: ReportLinks } | null;
    }
  /** Cells of a worksheet are marked. */
  | { readonly kind: 'marks'; readonly sheet: string; readonly sheetId?: string }
  | EntryChecksEffect
  /** Lists are added beside others on the worksheet of lists: 0-based columns with their cells from the first row. */
  | {
      readonly kind: 'choiceLists';
      readonly sheet: string;
      readonly columns: readonly { readonly column: number; readonly cells: readonly string[] }[];
    }
  | SettingsEffect;

/** The worksheet each report of a run stands on. */
export type ReportLinks = Readonly<Partial<Record<Report['id'], string>>>;

/** Excel's own checks at entry are set on columns of a register, or taken away. */
export interface EntryChecksEffect {
  readonly kind: 'entryChecks';
  readonly sheet: string;
  readonly sheetId?: string;
  /** 0-based sheet rows of the headers and of the first cells. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly CheckedColumn[];
}

/** Rows that are put below the last one of a register. */
export interface RowsEffect {
  readonly kind: 'rows';
  readonly sheet: string;
  readonly sheetId?: string;
  readonly table?: string;
  /** 0-based sheet row of the first, as far as it is known before. */
  readonly row: number;
  readonly headerRow: number;
  readonly left: number;
  readonly columnCount: number;
  /** Nothing else stands below the register. */
  readonly alone: boolean;
  /** They go into lines that are there already. */
  readonly blank: boolean;
  /** The blank row had no look of its own and gets that of the row above. */
  readonly dressed: boolean;
  /** Columns that get a number or the formula of the row above. */
  readonly filled: readonly number[];
  readonly lines: readonly (readonly WrittenCell[])[];
}

/** Everything about a run: what it does, and what its action was told, so that it can be done again. */
export interface RunBody {
  readonly told: Readonly<Record<string, unknown>>;
  readonly effects: readonly Effect[];
}

/** Runs that can be taken back. */
export const KEPT_RUNS = 10;
/** A cell holds 32,767 characters. */
const PIECE = 32_000;

/**
 * A run as pieces of text that each fit into a cell; no character outside the basic plane is torn.
 *
 * @example pieces(body).join('') === JSON.stringify(body) // true
 */
export function pieces(body: RunBody): readonly string[] {
  const text = JSON.stringify(body);
  const cut: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to--;
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** What is said of a run when it ends; too long a list of rows is left out, they are then found to be edited. */
export function ended(
  header: RunHeader,
  result: Pick<RunHeader, 'status' | 'cells' | 'made'>,
  skipped: readonly (readonly ReadonlySet<number>[])[] = [],
): RunHeader {
  const rows = skipped.map((columns) => columns.map((set) => packRuns([...set].sort((a, b) => a - b))));
  const full: RunHeader = { ...header, ...result, skipped: rows.flat(2).length ? rows : undefined };
  return JSON.stringify(full).length <= PIECE ? full : { ...full, skipped: undefined };
}

/** By set and column: the rows that were left alone. */
export function skippedRows({ skipped = [] }: RunHeader): readonly (readonly ReadonlySet<number>[])[] {
  return skipped.map((columns) => columns.map((runs) => new Set(unpackRuns(runs))));
}

/** Reads a header; null where the text is none. */
export function readHeader(text: string): RunHeader | null {
  if (!text.startsWith('{')) return null;
  try {
    const header = JSON.parse(text) as Partial<RunHeader>;
    return typeof header.id === 'string' && typeof header.parts === 'number' ? (header as RunHeader) : null;
  } catch {
    return null;
  }
}
