import type { CellValue } from '../../domain/cell/value';
import type { PlacedTable } from '../../domain/report/placed';
import type { Report, ReportColumn, ReportPaper } from '../../domain/report/report';
import type { ReportFormat } from '../../domain/report/reportFormat';
import { cellAddress } from '../address';
import { setNumberFormat } from '../writing/addedColumns';
import { asEntry } from '../writing/guardedCells';
import { columnFormula } from './columnFormula';
import type { ToEntry } from './reportEntries';
import { line, LINK, numberFormat, TABLE_LOOKS } from './reportLook';

/** Rows of a table that are written in one piece. */
interface Piece {
  readonly table: PlacedTable;
  readonly start: number;
  readonly rows: number;
}

/** A piece has no more cells than this: one is never too much for Excel. */
const PIECE = 5_000;

/** Cuts a table into rows that are written in one piece. */
export function piecesOf(table: PlacedTable): readonly Piece[] {
  const most = Math.max(1, Math.floor(PIECE / table.columns));
  const rows = table.body.length + 1;
  return Array.from({ length: Math.ceil(rows / most) }, (_none, i) => ({
    table,
    start: i * most,
    rows: Math.min(most, rows - i * most),
  }));
}

/** Queues the cells of a piece; row 0 of a table is its header. Formats come first: Excel goes by them. */
export function writePiece(
  sheet: Excel.Worksheet,
  { table, start, rows }: Piece,
  entry: ToEntry,
  unit: Report['unit'],
): void {
  const { head, row, column } = table;
  head.forEach(({ as }, i) => {
    if (as === 'text') return;
    const first = Math.max(1, start);
    const cells = sheet.getRangeByIndexes(row + first, column + i, rows - (first - start), 1);
    setNumberFormat(cells, numberFormat(as, unit));
  });
  const columns = head.map((one, i) => contentOf(table, one, i, entry));
  sheet.getRangeByIndexes(row + start, column, rows, table.columns).values = Array.from({ length: rows }, (_none, i) =>
    columns.map((content) => content(start + i - 1)),
  );
}

/** What is entered into a column, by the row's index within the body; −1 is the header. */
function contentOf(
  table: PlacedTable,
  { header, as }: ReportColumn,
  index: number,
  entry: ToEntry,
): (row: number) => CellValue {
  const formula = columnFormula(table, index);
  return (row) => {
    if (row < 0) return asEntry(header);
    const value = table.body[row]?.[index] ?? null;
    return (typeof value === 'number' ? formula?.(row) : undefined) ?? entry(value, as);
  };
}

/** Figures stand to the right. */
const ALIGNMENT: Readonly<Partial<Record<ReportFormat, 'Left' | 'Center'>>> = {
  text: 'Left',
  link: 'Left',
  day: 'Center',
  time: 'Center',
};

/**
 * Queues making a real table of cells that are written.
 *
 * @param name that is free in the workbook; Excel chooses one where it is left out
 */
export function finishTable(
  sheet: Excel.Worksheet,
  table: PlacedTable,
  unit: Report['unit'],
  name: string | undefined,
  paper: ReportPaper,
): void {
  const { row, column, columns, head, body } = table;
  const look = TABLE_LOOKS[paper];
  const range = sheet.getRangeByIndexes(row, column, body.length + 1, columns);
  const made = sheet.tables.add(range, true);
  if (name !== undefined) made.name = name;
  made.style = 'TableStyleLight1';
  made.showBandedRows = look.banded && body.length > 5;
  if (!look.filter) made.showFilterButton = false;
  if (table.totals) addTotals(sheet, made, table, unit);
  const { format } = sheet.getRangeByIndexes(row, column, table.rows, columns);
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const)
    line(format, edge);
  format.verticalAlignment = Excel.VerticalAlignment.center;
  head.forEach(({ as }, i) => {
    const cells = sheet.getRangeByIndexes(row, column + i, table.rows, 1).format;
    cells.horizontalAlignment = ALIGNMENT[as] ?? 'Right';
    if (as === 'link') cells.font.color = LINK;
    if (as === 'text') cells.wrapText = true;
    if (ALIGNMENT[as] === 'Left') cells.indentLevel = 1;
  });
  const header = sheet.getRangeByIndexes(row, column, 1, columns).format;
  header.fill.color = look.fill;
  header.font.color = look.color;
  header.font.bold = true;
  header.wrapText = true;
  header.horizontalAlignment = look.align;
}

/** 109 leaves rows out that are filtered away. */
const TOTALS: Readonly<Record<NonNullable<ReportColumn['total']>, (rows: string) => string>> = {
  sum: (rows) => `=SUBTOTAL(109,${rows})`,
  all: (rows) => `=SUM(${rows})`,
  last: (rows) => `=${rows.split(':').at(-1) ?? rows}`,
};

/** Excel writes its own word for totals into the first column, and a total of its own choice into the last. */
function addTotals(
  sheet: Excel.Worksheet,
  made: Excel.Table,
  { row, column, head, body, totalLabel }: PlacedTable,
  unit: Report['unit'],
): void {
  made.showTotals = true;
  const last = row + body.length;
  head.forEach(({ total, as }, i) => {
    const isLabel = i === 0 && total === undefined;
    const cell = sheet.getRangeByIndexes(last + 1, column + i, 1, 1);
    if (isLabel && totalLabel !== undefined) cell.values = [[asEntry(totalLabel)]];
    if (isLabel) return;
    cell.numberFormat = [[numberFormat(as, unit)]];
    const rows = `${cellAddress(row + 1, column + i)}:${cellAddress(last, column + i)}`;
    cell.formulas = [[total === undefined ? '' : TOTALS[total](rows)]];
  });
  sheet.getRangeByIndexes(last + 1, column, 1, head.length).format.font.bold = true;
}
