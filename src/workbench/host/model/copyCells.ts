import { MAX_COLUMNS, MAX_ROWS, cellName, intersect, quoteSheet, type Rect } from './address';
import { choice } from './choice';
import { translateFormula } from './references';
import type { Worksheet } from './worksheet';

export interface CopyOptions {
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'];

/** Copies cells; a source smaller than its target is repeated, a larger one is written whole from the target's first cell. */
export function copyCells(source: Worksheet, from: Rect, target: Worksheet, to: Rect, options: CopyOptions): void {
  const { skipBlanks, transpose } = options;
  const copyType = choice(TYPES, options.copyType);
  const whole = trimmed(source, from);
  const height = transpose ? whole.columns : whole.rows;
  const width = transpose ? whole.rows : whole.columns;
  const rows = to.rows % height === 0 && to.rows < MAX_ROWS ? to.rows : height;
  const columns = to.columns % width === 0 && to.columns < MAX_COLUMNS ? to.columns : width;
  const rect = { ...to, rows, columns };
  target.$assertWritable(rect);
  const cells = Array.from({ length: height }, (_r, r) =>
    Array.from({ length: width }, (_c, c) => {
      const row = whole.row + (transpose ? c : r);
      const column = whole.column + (transpose ? r : c);
      const { $grid } = source;
      return {
        row,
        column,
        value: $grid.value(row, column),
        formula: $grid.formula(row, column),
        style: $grid.style(row, column),
      };
    }),
  );
  const { $grid } = target;
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const cell = cells[r % height]?.[c % width];
      if (!cell || (skipBlanks && cell.value === '' && !cell.formula)) continue;
      const row = to.row + r;
      const column = to.column + c;
      if (copyType === 'Link')
        $grid.setFormula(row, column, { text: `=${quoteSheet(source.$name)}!${cellName(cell.row, cell.column)}` });
      else if (cell.formula && copyType !== 'Values' && copyType !== 'Formats')
        $grid.setFormula(row, column, {
          text: translateFormula(cell.formula.text, row - cell.row, column - cell.column),
        });
      else if (copyType !== 'Formats' && (cell.value !== '' || $grid.rows[row]))
        $grid.setValue(row, column, cell.value);
      if ((copyType === 'All' || copyType === 'Formats') && $grid.style(row, column) !== cell.style)
        $grid.setStyle(row, column, cell.style);
    }
  if (copyType === 'All' && !transpose) copyFeatures(source, whole, target, rect);
  target.$workbook.$calculation.invalidateAll();
  target.$changed(rect, 'RangeEdited');
  for (const table of target.$workbook.$tables) if (table.$sheet === target) table.$headersMayHaveChanged(rect);
}

/** Whole columns and rows stand for what is used of them. */
function trimmed(sheet: Worksheet, rect: Rect): Rect {
  if (rect.rows < MAX_ROWS && rect.columns < MAX_COLUMNS) return rect;
  const used = sheet.$grid.used(false);
  const rows = rect.rows < MAX_ROWS ? rect.rows : used ? used.row + used.rows : 1;
  const columns = rect.columns < MAX_COLUMNS ? rect.columns : used ? used.column + used.columns : 1;
  return { ...rect, rows, columns };
}

/** Merged cells, validations and conditional formats go along with a full copy. */
function copyFeatures(source: Worksheet, from: Rect, target: Worksheet, to: Rect): void {
  const features = target.$features;
  for (let down = 0; down < to.rows; down += from.rows)
    for (let right = 0; right < to.columns; right += from.columns) {
      const place = (rect: Rect) => {
        const common = intersect(rect, from);
        return (
          common && {
            ...common,
            row: common.row - from.row + to.row + down,
            column: common.column - from.column + to.column + right,
          }
        );
      };
      const block = { ...from, row: to.row + down, column: to.column + right };
      if (target === source && intersect(block, from)) continue;
      const merges = source.$features.merges.filter((merge) => intersect(merge, from));
      features.setMerges([
        ...features.merges.filter((merge) => !intersect(merge, block)),
        ...merges.map(place).filter((rect) => rect !== null),
      ]);
      const validations = source.$features.validations.map((one) => ({
        ...one,
        xml: undefined,
        ranges: one.ranges.map(place).filter((rect) => rect !== null),
      }));
      features.putValidation([block], null);
      for (const one of validations) if (one.ranges.length) features.putValidation(one.ranges, one);
      const rules = source.$features.rules.filter(({ ranges }) => ranges.some((range) => intersect(range, from)));
      features.conditional.extend(
        rules.map((rule) => ({ rule, ranges: rule.ranges.map(place).filter((rect) => rect !== null) })),
        source === target,
      );
    }
}
