import { contentHash, trimmed, type ListCells } from '../domain/cardSheets/listCells';
import type { CellValue } from '../domain/cell/value';
import { Failure } from './failure';
import { asEntry } from './writing/guardedCells';

const HEADER_FILL = '#0F6C5C';
const HEADER_COLOR = '#FFFFFF';
/** What fits across a landscape A4 at a readable size, in points. */
const PAGE_WIDTH = 1000;

/** Queues writing a list into blank cells: header, rows, a link a row; the header stays in sight and on every page. */
export function writeList(sheet: Excel.Worksheet, list: ListCells): void {
  const { widths, heights, formats, entries, linkColumn, links } = list;
  if (!entries.length) return;
  const range = sheet.getRangeByIndexes(0, 0, entries.length, widths.length);
  // Formats first: text stays text.
  range.numberFormat = formats.map((row) => [...row]);
  range.values = entries.map((row) => [...row]);
  dress(range, widths);
  heights.forEach((height, row) => {
    if (height !== null) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
  links.forEach((link, row) => {
    if (!link) return;
    const cell = sheet.getRangeByIndexes(row, linkColumn, 1, 1);
    cell.hyperlink = { documentReference: link.reference, textToDisplay: link.text, screenTip: link.tip };
  });
  sheet.freezePanes.freezeRows(1);
  setUpPrint(sheet, widths);
}

/**
 * Whether the worksheets a list leads to are all there.
 *
 * @param there as they were when the list was written
 * @throws Failure sheetChanged where one was deleted or renamed meanwhile
 */
export function assertLinked(sheets: readonly string[], { items }: Excel.WorksheetCollection): void {
  const gone = sheets.find((sheet) => !items.some(({ name }) => name === sheet));
  if (gone !== undefined) throw new Failure('sheetChanged', { sheet: gone });
}

/** Queues clearing the rows of a list; what somebody has noted beside and below it is his. */
export function clearList(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.clear();
  range.format.useStandardHeight = true;
}

/** A list as it stands, with a hash of its content. */
export interface FoundList {
  readonly list: ListCells;
  readonly content: number;
}

/**
 * Queues reading a list with everything that writing it anew would change.
 *
 * @param rows how many rows are looked at
 * @returns the list, once the request was answered
 */
export function askList(sheet: Excel.Worksheet, rows: number, columns: number, linkColumn: number): () => FoundList {
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).load('values,formulas,numberFormat');
  sheet.load('standardHeight');
  const widths = Array.from({ length: columns }, (_none, i) => range.getColumn(i).load('format/columnWidth'));
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const links = Array.from({ length: rows }, (_none, i) => range.getCell(i, linkColumn).load('hyperlink'));
  return () => {
    const formulas = range.formulas as CellValue[][];
    const values = range.values as CellValue[][];
    const formats = range.numberFormat as string[][];
    return {
      content: contentHash(formulas),
      list: trimmed({
        widths: widths.map(({ format }) => format.columnWidth),
        heights: heights.value.map(({ format }) => heightOf(format?.rowHeight, sheet.standardHeight)),
        formats,
        entries: formulas.map((row, r) =>
          row.map((formula, c) => (formula === values[r]?.[c] ? asEntry(formula, formats[r]?.[c] === '@') : formula)),
        ),
        linkColumn,
        links: links.map((cell) => linkOf(cell)),
      }),
    };
  };
}

function heightOf(height: number | undefined, standard: number): number | null {
  return height === undefined || height === standard ? null : height;
}

function linkOf({ hyperlink }: Excel.Range): ListCells['links'][number] {
  // A cell without a link has null, which the typings do not know.
  const { documentReference, screenTip, textToDisplay } = (hyperlink as Excel.RangeHyperlink | null) ?? {};
  if (documentReference === undefined) return null;
  return { reference: documentReference, tip: screenTip ?? '', text: textToDisplay ?? '' };
}

function dress(range: Excel.Range, widths: readonly number[]): void {
  range.format.verticalAlignment = Excel.VerticalAlignment.center;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  range.format.wrapText = true;
  widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
  const header = range.getRow(0).format;
  header.font.bold = true;
  header.font.color = HEADER_COLOR;
  header.fill.color = HEADER_FILL;
}

function setUpPrint({ pageLayout }: Excel.Worksheet, widths: readonly number[]): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  const across = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
  pageLayout.zoom = { horizontalFitToPages: across, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows('$1:$1');
}
