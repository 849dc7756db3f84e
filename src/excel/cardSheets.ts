import { FONT_SIZES, type CardRole, type RenderedCard, type RenderedCell } from '../domain/cardSheets/cardCells';
import { placeOn } from '../domain/cardSheets/listCells';
import { markSheet } from './journal/madeSheets';

/** A card to be put on a worksheet of its own. */
export interface NewCardSheet {
  readonly name: string;
  readonly card: RenderedCard;
}

const FORMATS: Readonly<Partial<Record<CardRole, string>>> = { text: '@', day: 'yyyy-mm-dd' };
const LABEL_FILL = '#EAF4F1';
const HEADING_FILL = '#CFE5DF';
const TITLE_COLOR = '#0B5345';
const LINES = '#8FA8A2';
/** In points. */
const TITLE_HEIGHT = 26;
const ROW_HEIGHT = 20;
const LINE_HEIGHT = 12;
const MARGIN = 20;

/**
 * Queues putting a card on a new worksheet, ready to be printed on one page of A5. Its title leads to the index.
 *
 * @param run that the worksheet is marked with
 * @param index name of the index's worksheet
 * @param back what is said of the link in the title
 */
export function addCardSheet(
  worksheets: Excel.WorksheetCollection,
  run: string,
  { name, card }: NewCardSheet,
  index: string,
  back: string,
): void {
  const sheet = worksheets.add(name);
  // First of all, so that a half-made worksheet is known as ours.
  markSheet(sheet, run);
  const range = sheet.getRangeByIndexes(0, 0, card.rows, card.columns);
  range.numberFormat = matrix(card, 'General', ({ role }) => FORMATS[role] ?? 'General');
  range.values = matrix(card, '', ({ value }) => value);
  dress(range, card);
  for (const cell of card.cells) dressCell(sheet, cell);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.hyperlink = { documentReference: placeOn(index), screenTip: back };
  // A link would be blue and underlined.
  title.format.font.color = TITLE_COLOR;
  title.format.font.underline = Excel.RangeUnderlineStyle.none;
  sheet.showGridlines = false;
  setUpPrint(sheet, range);
}

function matrix<T>({ rows, columns, cells }: RenderedCard, blank: T, of: (cell: RenderedCell) => T): T[][] {
  const result = Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
  for (const cell of cells) {
    const row = result[cell.row];
    if (row) row[cell.column] = of(cell);
  }
  return result;
}

function dress(range: Excel.Range, { widths, lines }: RenderedCard): void {
  const { format } = range;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  format.horizontalAlignment = Excel.HorizontalAlignment.left;
  format.font.size = FONT_SIZES.value;
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = LINES;
  }
  widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
  lines.forEach((count, i) => {
    range.getRow(i).format.rowHeight = i === 0 ? TITLE_HEIGHT : ROW_HEIGHT + (count - 1) * LINE_HEIGHT;
  });
}

function dressCell(sheet: Excel.Worksheet, { row, column, width, height, role }: RenderedCell): void {
  if (role !== 'label' && role !== 'title' && role !== 'heading' && width * height === 1) return;
  const cell = sheet.getRangeByIndexes(row, column, height, width);
  if (width * height > 1) cell.merge();
  const { format } = cell;
  if (role === 'label') {
    format.fill.color = LABEL_FILL;
    format.font.size = FONT_SIZES.label;
    format.horizontalAlignment = Excel.HorizontalAlignment.center;
  } else if (role === 'heading') {
    format.fill.color = HEADING_FILL;
    format.font.bold = true;
  } else if (role === 'title') {
    format.font.bold = true;
    format.font.size = FONT_SIZES.title;
    format.horizontalAlignment = Excel.HorizontalAlignment.center;
  }
}

function setUpPrint(sheet: Excel.Worksheet, range: Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a5;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(range);
  for (const side of ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'] as const) pageLayout[side] = MARGIN;
}
