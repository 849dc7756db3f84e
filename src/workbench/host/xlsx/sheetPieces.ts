import { CellError, Grid, type ColumnAttributes, type Formula, type GridRow } from '../model/grid';
import { openWorkbook } from './openWorkbook';
import type { PreparedSheet, PreparedSheets } from './preparedSheets';

/** What a worker tells of a file, a piece at a time: for each worksheet what it is, then its rows. */
export type SheetPiece =
  | {
      readonly kind: 'sheet';
      readonly part: string;
      readonly shell: string;
      readonly columns: readonly (ColumnAttributes | undefined)[];
      readonly formulaCount: number;
      readonly uncalculated: boolean;
    }
  | { readonly kind: 'rows'; readonly from: number; readonly rows: readonly (GridRow | undefined)[] };

/** So many rows are taken in without anybody noticing. */
const ROWS = 1_000;

/** Reads all worksheets of a file; throws WorkbookFileError where it is no workbook. */
export function* readPieces(bytes: Uint8Array): Generator<SheetPiece> {
  for (const { $part: part, $hasCells, $sheetPart, $grid } of openWorkbook(bytes).workbook.$sheets) {
    if (part === undefined || !$hasCells) continue;
    const { columns, formulaCount, uncalculated, rows } = $grid;
    yield { kind: 'sheet', part, shell: $sheetPart.toXml('<sheetData/>'), columns, formulaCount, uncalculated };
    for (let from = 0; from < rows.length; from += ROWS) {
      const some = rows.slice(from, from + ROWS);
      if (some.some(Boolean)) yield { kind: 'rows', from, rows: some.map((row) => row && plainRow(row)) };
    }
  }
}

/** Formulas know more than can be sent: those of a shared formula are worked out here. */
function plainRow({ formulas, ...row }: GridRow): GridRow {
  if (!formulas) return row;
  const plain = ({ text, array, spills, metadata, shared }: Formula) => ({ text, array, spills, metadata, shared });
  return { ...row, formulas: new Map([...formulas].map(([column, formula]) => [column, plain(formula)])) };
}

/** Puts the worksheets together again from the pieces. */
export class PieceCollector {
  private grid = new Grid();
  private readonly found = new Map<string, PreparedSheet>();

  get sheets(): PreparedSheets {
    return this.found;
  }

  add(piece: SheetPiece): void {
    if (piece.kind === 'sheet') {
      this.grid = Object.assign(new Grid(), {
        columns: piece.columns,
        formulaCount: piece.formulaCount,
        uncalculated: piece.uncalculated,
      });
      this.found.set(piece.part, { shell: piece.shell, grid: this.grid });
    } else
      piece.rows.forEach((row, i) => {
        if (row) this.grid.rows[piece.from + i] = withErrors(row);
      });
  }
}

/** An error value that was sent is an object like any other. */
function withErrors(row: GridRow): GridRow {
  row.values.forEach((value, column) => {
    if (typeof value === 'object') row.values[column] = new CellError(value.text);
  });
  return row;
}
