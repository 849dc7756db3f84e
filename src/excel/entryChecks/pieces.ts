import { request } from '../request';
import type { Session } from '../session';
import { askCheck, type RangeCheck } from './checkedRange';

/** Cells of a column that are checked by one and the same, counted from its first one. */
export interface Piece {
  readonly from: number;
  readonly rows: number;
  readonly check: RangeCheck;
  readonly range: Excel.Range;
}

/** A range of one column, and its rows. */
export interface ColumnCells {
  readonly range: Excel.Range;
  readonly rows: number;
}

/** In so many pieces a column is looked at; what differs more than that stays `mixed`. */
const MOST_PIECES = 200;

/**
 * What the cells of columns are checked by. Excel tells nothing of cells that differ: such a range is halved until its parts
 * do not, all of them in one request a round.
 *
 * @param isEnough a column with such a piece is looked at no further
 * @returns by column, its pieces from top to bottom
 */
export async function piecesOf(
  session: Session,
  columns: readonly ColumnCells[],
  isEnough: (piece: Piece) => boolean = () => false,
): Promise<readonly (readonly Piece[])[]> {
  const found: Piece[][] = columns.map(() => []);
  let open = columns.map(({ range, rows }, column) => ({ column, from: 0, rows, range }));
  while (open.length) {
    const asked = await request(session, () => open.map((part) => ({ part, check: askCheck(part.range) })));
    for (const { part, check } of asked) {
      const { column, ...cells } = part;
      found[column]?.push({ ...cells, check: check() });
    }
    open = columns.flatMap(({ range }, column) => {
      const pieces = found[column] ?? [];
      if (pieces.length > MOST_PIECES || pieces.some(isEnough)) return [];
      const mixed = pieces.filter(({ check, rows }) => check === 'mixed' && rows > 1);
      found[column] = pieces.filter((piece) => !mixed.includes(piece));
      return mixed.flatMap(({ from, rows }) => halves(range, from, rows).map((half) => ({ column, ...half })));
    });
  }
  return found.map((pieces) => pieces.sort((a, b) => a.from - b.from));
}

function halves(range: Excel.Range, from: number, rows: number): (ColumnCells & { readonly from: number })[] {
  const upper = Math.ceil(rows / 2);
  return [
    { from, rows: upper },
    { from: from + upper, rows: rows - upper },
  ].map((half) => ({ ...half, range: range.getCell(half.from, 0).getAbsoluteResizedRange(half.rows, 1) }));
}

/** Where rows were cleared at the end, their checks still stand below. */
const ROWS_BELOW = 1_000;

/** The cells of a column, and those below it. */
export function withBelow({ range, rows }: ColumnCells): readonly [ColumnCells, ColumnCells] {
  const below = range.getOffsetRange(rows, 0).getAbsoluteResizedRange(ROWS_BELOW, 1);
  return [
    { range, rows },
    { range: below, rows: ROWS_BELOW },
  ];
}
