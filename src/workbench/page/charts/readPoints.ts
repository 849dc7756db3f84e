import { MAX_ROWS } from '../../host/model/address';
import type { Content } from '../../host/model/grid';
import type { Worksheet } from '../../host/model/worksheet';

/** A cell that a chart shows. */
export interface ChartCell {
  readonly value: Content | '';
  readonly format: string;
}

/** More points than this cannot be told apart, and a page could not hold them. */
const MOST_POINTS = 4000;

/**
 * The points of a reference, each with its cells (several where categories have levels); those in hidden rows and columns
 * are left out, as in Excel. Null where the reference leads nowhere.
 */
export function readPoints(formula: string, home: Worksheet): readonly (readonly ChartCell[])[] | null {
  const range = home.$workbook.$referenced(formula.replace(/^=/, ''), home);
  if (!range) return null;
  const { $sheet, $rect } = range;
  const { $grid, $workbook } = $sheet;
  // Of whole columns, only what has been used.
  const rowCount = $rect.rows === MAX_ROWS ? $grid.rows.length : $rect.rows;
  const rows = shownLines($rect.row, rowCount, (row) => $grid.isHiddenRow(row));
  const columns = shownLines($rect.column, $rect.columns, (column) => $grid.isHiddenColumn(column));
  const cell = (row: number, column: number): ChartCell => ({
    value: $grid.value(row, column),
    format: $workbook.$styles.numberFormat($grid.style(row, column)),
  });
  return $rect.rows >= $rect.columns
    ? rows.map((row) => columns.map((column) => cell(row, column)))
    : columns.map((column) => rows.map((row) => cell(row, column)));
}

function shownLines(first: number, count: number, isHidden: (line: number) => boolean): number[] {
  const shown: number[] = [];
  for (let line = first; line < first + count && shown.length < MOST_POINTS; line++)
    if (!isHidden(line)) shown.push(line);
  return shown;
}
