import { linesOf } from '../domain/cardSheets/linesOf';
import type { ListCell, SheetList } from '../domain/cardSheets/sheetList';

const FORMATS: Readonly<Record<ListCell, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  general: 'General',
};
const HEADER_FILL = '#0F6C5C';
const HEADER_COLOR = '#FFFFFF';
/** What fits across a landscape A4 at a readable size, in points. */
const PAGE_WIDTH = 1000;
/** Excel's own font, in points. */
const [FONT_SIZE, LINE_HEIGHT] = [11, 15];

/** The reference a link inside the workbook leads to. */
export function placeOn(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!A1`;
}

/** Writes a list into a blank worksheet: header, rows, a link a row; the header stays in sight and on every page. */
export function writeList(sheet: Excel.Worksheet, { columns, rows, linkColumn, sheets }: SheetList): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  // Formats first: text stays text.
  range.numberFormat = [columns.map(() => '@'), ...rows.map((row) => row.map(({ as }) => FORMATS[as]))];
  range.values = [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ value }) => value))];
  dress(range, columns);
  makeRoom(sheet, columns, rows);
  sheets.forEach((name, i) => {
    const cell = sheet.getRangeByIndexes(i + 1, linkColumn, 1, 1);
    cell.hyperlink = { documentReference: placeOn(name), textToDisplay: name, screenTip: name };
  });
  sheet.freezePanes.freezeRows(1);
  setUpPrint(sheet, columns);
}

function dress(range: Excel.Range, columns: SheetList['columns']): void {
  range.format.verticalAlignment = Excel.VerticalAlignment.center;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  range.format.wrapText = true;
  columns.forEach(({ width }, i) => (range.getColumn(i).format.columnWidth = width));
  const header = range.getRow(0).format;
  header.font.bold = true;
  header.font.color = HEADER_COLOR;
  header.fill.color = HEADER_FILL;
}

/** Not every program makes rows of several lines high enough when it opens a file. */
function makeRoom(sheet: Excel.Worksheet, columns: SheetList['columns'], rows: SheetList['rows']): void {
  const all = [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ value }) => value))];
  all.forEach((values, row) => {
    const lines = Math.max(...values.map((value, i) => linesOf(value, columns[i]?.width ?? 0, FONT_SIZE)));
    if (lines > 1) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = lines * LINE_HEIGHT;
  });
}

function setUpPrint({ pageLayout }: Excel.Worksheet, columns: SheetList['columns']): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  const across = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH);
  pageLayout.zoom = { horizontalFitToPages: across, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows('$1:$1');
}
