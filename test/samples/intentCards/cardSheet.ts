import type { CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import { merge, put, type Cells } from '../sheets/cells';
import type { Entries, IntentCard } from './cards';
import {
  CARD_COLUMNS,
  CARD_ROWS,
  CARD_TITLE,
  CLOSING_ROW,
  CONTACT_LABELS,
  CONTACT_ROWS,
  SIGNATURES,
  type Slot,
} from './layout';

const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

export const CARD_FONT = { name: '宋体', size: 9 };
const TITLE: CellStyle = { font: { name: '黑体', size: 16, bold: true }, alignment: CENTRE };
const LABEL: CellStyle = { font: { ...CARD_FONT, bold: true }, border: BORDER, alignment: CENTRE };
const VALUE: CellStyle = {
  font: CARD_FONT,
  border: BORDER,
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
};
const DAY: CellStyle = { ...VALUE, numFmt: 'm"月"d"日"' };
const LINE_ABOVE: CellStyle = { font: CARD_FONT, alignment: { vertical: 'center' } };

const ROW_HEIGHT = 19.5;
/** A, D and G are wide enough for the longest labels. */
const WIDTHS = [12.5, 8, 9, 13, 9, 9, 9.5, 12];

/** What a sheet of a card consists of so far. */
interface Drawing {
  readonly cells: Cells;
  readonly merges: MergeRange[];
  readonly heights: Map<number, { height: number }>;
}

/** Fills a range with a style, its value at the top left, and merges it. */
function area(
  { cells, merges }: Drawing,
  [row, column, rows, columns]: readonly [number, number, number, number],
  value: string | number | null,
  style: CellStyle,
): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) put(cells, row + r, column + c, r + c === 0 ? value : null, style);
  }
  if (rows * columns > 1) merges.push(merge(row, column, row + rows - 1, column + columns - 1));
}

function boxesOf(options: readonly string[], ticked: string): string {
  const chosen = ticked.split('、');
  return options.map((option) => `${chosen.includes(option) ? '☑' : '□'}${option}`).join('  ');
}

function drawRow(drawing: Drawing, row: number, from: number, slots: readonly Slot[], entries: Entries): void {
  let column = from;
  const [{ height = ROW_HEIGHT } = {}] = slots;
  drawing.heights.set(row, { height });
  for (const { label, width, form, options = [] } of slots) {
    const value = entries[label] ?? '';
    if (form === 'inline') {
      area(drawing, [row, column, 1, width], `${label}：${value}`, LINE_ABOVE);
      column += width;
      continue;
    }
    area(drawing, [row, column, 1, 1], label, LABEL);
    const shown = form === 'boxes' ? boxesOf(options, String(value)) : value === '' ? null : value;
    area(drawing, [row, column + 1, 1, width], shown, typeof shown === 'number' && shown > 1000 ? DAY : VALUE);
    column += 1 + width;
  }
}

/** Draws one card as it is printed on A5. */
export function cardSheet({ sheet, entries, contacts }: IntentCard): WriteSheet {
  const drawing: Drawing = { cells: new Map(), merges: [], heights: new Map([[0, { height: 28 }]]) };
  area(drawing, [0, 0, 1, CARD_COLUMNS], CARD_TITLE, TITLE);
  CARD_ROWS.forEach((slots, i) => drawRow(drawing, 1 + i, 0, slots, entries));
  let row = 1 + CARD_ROWS.length;
  CONTACT_LABELS.forEach((label, i) => {
    area(drawing, [row, 0, CONTACT_ROWS.length, 1], label, LABEL);
    for (const slots of CONTACT_ROWS) drawRow(drawing, row++, 1, slots, contacts[i] ?? {});
  });
  drawRow(drawing, row++, 0, CLOSING_ROW, entries);
  area(drawing, [row, 0, 1, CARD_COLUMNS], SIGNATURES, LINE_ABOVE);
  drawing.heights.set(row, { height: 24 });
  return {
    name: sheet,
    columns: WIDTHS.map((width) => ({ width })),
    cells: drawing.cells,
    merges: drawing.merges,
    rowDefs: drawing.heights,
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a5',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { top: 0.4, right: 0.4, bottom: 0.4, left: 0.4, header: 0.2, footer: 0.2 },
      printArea: `$A$1:$H$${row + 1}`,
    },
  };
}
