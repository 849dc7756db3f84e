import type { CardKind } from '../cards/types';
import { sideBySide, stackedBlocks, withoutTables } from './blocks';
import { chooseKind, titleAbove } from './chooseKind';
import { customerAbove } from './customerAbove';
import { headerColumns, type BlockColumns, type HeaderSense } from './headerColumns';
import { headerRows, type HeaderRows } from './headerRows';
import { readHeader, type HeaderText } from './headerText';
import type { KindMatch } from './matchKind';
import { CHOICE_TITLES } from './kinds';
import { isSavedHeader } from './savedWords';
import type { AreaSample, SheetSample } from './types';
import { isKnownWord } from './vocabulary';

/** A register that was found on a sheet, with what it was understood from. */
export interface FoundRegister extends BlockColumns {
  readonly area: AreaSample;
  readonly rows: HeaderRows;
  readonly match: KindMatch;
  /** Columns of the area that carry the register, from its first header to its last column with data. */
  readonly from: number;
  readonly to: number;
}

const BETTER = 0.01;
/** More lists than this side by side are no register with gaps; where most are one column wide, they are choices. */
const MOST_GAPS = 3;
/** Parts of one register end within so many rows of one another: a total, a note. */
const UNEVEN = 3;

/**
 * The registers on a worksheet: tables, and the blocks of the bare cells, below one another and side by side.
 *
 * @param sample the sheet's tables and first rows
 * @param sense dictionary, the user's corrections, and the day
 * @param kind the kind the user has said the sheet is
 * @returns the registers, the one that is meant first: a table before bare cells, then the longest
 * @example registersOf(sample, sense)[0]?.match.kind // 'leads'
 */
export function registersOf(sample: SheetSample, sense: HeaderSense, kind?: CardKind): readonly FoundRegister[] {
  const knows = (core: string): boolean => isKnownWord(core, sense.words);
  const found = withoutTables(sample.areas).flatMap((area) =>
    stackedBlocks(area, knows).flatMap((block) => registersOfBlock(sample.name, block, sense, kind)),
  );
  return found.sort(
    (a, b) => Number(isTable(b)) - Number(isTable(a)) || size(b) - size(a) || b.match.evidence - a.match.evidence,
  );
}

function isTable({ area }: FoundRegister): boolean {
  return area.table !== undefined;
}

/** Rows of data, as far as the first rows are filled. */
function size({ area, rows, from, to }: FoundRegister): number {
  const data = area.rows.slice(rows.last + 1);
  const filled = data.filter((row) => row.slice(from, to + 1).some((cell) => cell !== '')).length;
  return data.length === 0 ? 0 : (filled / data.length) * (area.rowCount - rows.last - 1);
}

/** The last filled row of the sample. */
function lastFilled({ area, from, to }: FoundRegister): number {
  const filled = area.rows.map((row) => row.slice(from, to + 1).some((cell) => cell !== ''));
  return filled.lastIndexOf(true);
}

/** One register with gaps, or several lists side by side. */
function registersOfBlock(
  name: string,
  block: AreaSample,
  sense: HeaderSense,
  kind: CardKind | undefined,
): readonly FoundRegister[] {
  const lists = sideBySide(block);
  const whole = bestRegister(name, block, sense, kind);
  if (lists.length <= 1) return whole ? [whole] : [];
  const apart = lists.flatMap((list) => bestRegister(name, list, sense, kind) ?? []);
  if (lists.length > MOST_GAPS) {
    return kind === undefined && areChoices(name, lists) ? [] : apart;
  }
  if (whole === null) return apart;
  return apart.length > 1 && areSeparate(apart, whole) ? apart : [whole];
}

function areChoices(name: string, lists: readonly AreaSample[]): boolean {
  return CHOICE_TITLES.test(name) || lists.filter(({ columnCount }) => columnCount === 1).length > lists.length / 2;
}

/** Lists of their own have headers in different rows, end in different rows, or have a header twice. */
function areSeparate(apart: readonly FoundRegister[], whole: FoundRegister): boolean {
  if (apart.some(({ rows }) => rows.last !== whole.rows.last)) return true;
  const sizes = apart.map(lastFilled);
  if (Math.min(...sizes) < Math.max(...sizes) - UNEVEN) return true;
  const cores = apart.map(({ columns }) => new Set(columns.map(({ header }) => readHeader(header.written).core)));
  return cores.some((later, i) => cores.slice(0, i).some((earlier) => [...later].some((core) => earlier.has(core))));
}

/** The reading of a block with most evidence, whichever row is its header. */
function bestRegister(
  name: string,
  area: AreaSample,
  sense: HeaderSense,
  kind: CardKind | undefined,
): FoundRegister | null {
  let best: FoundRegister | null = null;
  const isKnown = (header: HeaderText): boolean =>
    isKnownWord(header.core, sense.words) || isSavedHeader(header, sense.saved);
  const tried = new Set<string>();
  for (const rows of headerRows(area, isKnown, kind === undefined ? 1 : 0)) {
    // Printed lists repeat their header on every page; the first one is meant.
    const words = rows.headers.map(({ core }) => core).join();
    if (tried.has(words)) continue;
    tried.add(words);
    const block = headerColumns(area, rows, sense);
    if (block.columns.length === 0) continue;
    const title = titleAbove(area.rows, rows.last);
    const isNamed = customerAbove(area.rows.slice(0, rows.last)) !== '';
    const match = chooseKind(block.columns, { name, title, isNamed, kind });
    if (match === null || (best !== null && match.evidence <= best.match.evidence + BETTER)) continue;
    const at = block.columns.map(({ column }) => column - area.left);
    best = { ...block, area, rows, match, from: Math.min(...at), to: lastColumn(area, rows.last, Math.max(...at)) };
  }
  return best;
}

/** The block reaches over columns without a header as long as they hold data. */
function lastColumn(area: AreaSample, headerRow: number, last: number): number {
  const data = area.rows.slice(headerRow + 1);
  const holdsData = (column: number): boolean => data.some((row) => (row[column] ?? '') !== '');
  let to = last;
  while (to + 1 < area.columnCount && holdsData(to + 1)) to++;
  return to;
}
