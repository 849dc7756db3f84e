import type { Pages, Rows } from './placed';
import type { ReportPaper } from './report';

/** On all sides, in points. */
export const MARGIN = 36;
/** A4 across and upright, in points. */
const PAPERS: Readonly<Record<ReportPaper, { readonly width: number; readonly height: number }>> = {
  sheet: { width: 841.9, height: 595.3 },
  letter: { width: 595.3, height: 841.9 },
};
/** So much of a page is reckoned with: printers do not measure as screens do. */
const USED = { width: 0.97, height: 0.95 };
/** What fits across a letter unscaled, in points. */
export const LETTER_WIDTH = Math.floor((PAPERS.letter.width - 2 * MARGIN) * USED.width);
/** In per cent; Excel scales no smaller. */
const [SMALLEST, LARGEST] = [10, 100];

/** What is known of a worksheet that is to be cut into pages. */
interface Sheet {
  /** What it is printed as; a sheet across where it is left out. */
  readonly paper?: ReportPaper;
  /** Of all columns together, in points. */
  readonly width: number;
  readonly rows: number;
  /** Of a row, in points. */
  readonly heightOf: (row: number) => number;
  /** Rows that begin a page whatever fits, in their order. */
  readonly wanted: readonly number[];
  /** Rows that are not torn apart where a page holds them, in their order. */
  readonly kept: readonly Rows[];
  /** The row that is printed on every page. */
  readonly repeated: number;
}

/**
 * Where the pages of a worksheet begin that is fitted to the width of a page.
 *
 * @returns what is torn by the end of a page begins a new one, but where it is longer than a page
 * @example sheetPages({ width: 770, rows: 5, heightOf: () => 150, wanted: [], kept: [{ row: 3, rows: 2 }], repeated: 0 })
 * // { breaks: [3] }
 */
export function sheetPages({ paper = 'sheet', width, rows, heightOf, wanted, kept, repeated }: Sheet): Pages {
  const size = PAPERS[paper];
  const across = ((size.width - 2 * MARGIN) / width) * USED.width * 100;
  const scale = Math.min(LARGEST, Math.max(SMALLEST, Math.floor(across)));
  const page = ((size.height - 2 * MARGIN) / (scale / 100)) * USED.height;
  const heightOfAll = ({ row, rows: count }: Rows) =>
    Array.from({ length: count }, (_none, i) => heightOf(row + i)).reduce((sum, height) => sum + height, 0);
  const blocks = new Map(kept.map((block) => [block.row, heightOfAll(block)]));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < rows; row++) {
    // The first page has the repeated row where it stands.
    const onEvery = row > repeated ? heightOf(repeated) : 0;
    const block = blocks.get(row);
    const isTorn = block !== undefined && used + block > page && onEvery + block <= page;
    if (row > 0 && (wanted.includes(row) || isTorn)) {
      breaks.push(row);
      used = onEvery;
    }
    const height = heightOf(row);
    used = used + height > page ? onEvery + height : used + height;
  }
  return { breaks };
}
