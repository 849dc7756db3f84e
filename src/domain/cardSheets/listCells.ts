import { hashOfAll } from '../changes/hash';
import type { CellValue } from '../cell/value';
import { linesOf } from './linesOf';
import type { ListCell, SheetList } from './sheetList';

/** A list cell by cell, header included: as it is written, and as it is kept to be put back. */
export interface ListCells {
  /** In points. */
  readonly widths: readonly number[];
  /** By row, in points; null for the sheet's standard height. */
  readonly heights: readonly (number | null)[];
  readonly formats: readonly (readonly string[])[];
  /** What is entered into the cells, after their formats. */
  readonly entries: readonly (readonly CellValue[])[];
  readonly linkColumn: number;
  /** By row. */
  readonly links: readonly (ListLink | null)[];
}

interface ListLink {
  /** A place inside the workbook. */
  readonly reference: string;
  readonly tip: string;
  readonly text: string;
}

const FORMATS: Readonly<Record<ListCell, string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  general: 'General',
};
/** Excel's own font, in points. */
const [FONT_SIZE, LINE_HEIGHT] = [11, 15];

/** The reference a link inside the workbook leads to. */
export function placeOn(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!A1`;
}

/**
 * The cells of a list. Not every program makes rows of several lines high enough when it opens a file: their heights are
 * said.
 *
 * @example listCells(list).links[1]?.reference // "'张三'!A1"
 */
export function listCells({ columns, rows, linkColumn, sheets }: SheetList): ListCells {
  const entries = [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ value }) => value))];
  return {
    widths: columns.map(({ width }) => width),
    heights: entries.map((values) => heightOf(values, columns)),
    formats: [columns.map(() => FORMATS.text), ...rows.map((row) => row.map(({ as }) => FORMATS[as]))],
    entries,
    linkColumn,
    links: [null, ...sheets.map((name) => ({ reference: placeOn(name), tip: name, text: name }))],
  };
}

function heightOf(values: readonly CellValue[], columns: SheetList['columns']): number | null {
  const lines = Math.max(...values.map((value, i) => linesOf(value, columns[i]?.width ?? 0, FONT_SIZE)));
  return lines > 1 ? lines * LINE_HEIGHT : null;
}

/** A list without the blank rows at its end. */
export function trimmed(list: ListCells): ListCells {
  const rows = rowsOf(list.entries);
  return {
    ...list,
    heights: list.heights.slice(0, rows),
    formats: list.formats.slice(0, rows),
    entries: list.entries.slice(0, rows),
    links: list.links.slice(0, rows),
  };
}

/**
 * What stands in a list, as a hash; blank rows at its end say nothing.
 *
 * @param rows formulas and values by row
 * @returns 0 where it is blank
 */
export function contentHash(rows: readonly (readonly CellValue[])[]): number {
  const count = rowsOf(rows);
  return count ? hashOfAll(rows.slice(0, count).flat()) : 0;
}

function rowsOf(rows: readonly (readonly CellValue[])[]): number {
  let count = rows.length;
  while (rows[count - 1]?.every((value) => value === '')) count--;
  return count;
}
