import { HostError } from '../protocol/hostError';
import type { Rect } from './address';
import { choice } from './choice';
import type { Worksheet } from './worksheet';

const DEEPEST = 7;
const OPTIONS = ['ByRows', 'ByColumns'];

/** Raises or lowers the outline level of a range's rows or columns. */
export function groupLines(sheet: Worksheet, rect: Rect, option: string, by: 1 | -1): void {
  sheet.$assertUnprotected();
  const { $grid } = sheet;
  const level = (attributes: Readonly<Record<string, string>> | undefined) =>
    Math.min(DEEPEST, Math.max(0, Number(attributes?.outlineLevel ?? 0) + by));
  const text = (value: number) => (value ? String(value) : undefined);
  eachLine(rect, option, (axis, i) => {
    if (axis === 'row') $grid.setRow(i, { outlineLevel: text(level($grid.rows[i]?.attributes)) });
    else $grid.setColumn(i, { outlineLevel: text(level($grid.columns[i])) });
  });
  sheet.$setOutlineDepth();
  sheet.$workbook.$dirty = true;
}

/** Shows or hides the grouped rows or columns of a range. */
export function showLines(sheet: Worksheet, rect: Rect, option: string, show: boolean): void {
  const { $grid } = sheet;
  const hidden = show ? undefined : '1';
  eachLine(rect, option, (axis, i) => {
    if (axis === 'row' && $grid.rows[i]?.attributes.outlineLevel) $grid.setRow(i, { hidden });
    if (axis === 'column' && $grid.columns[i]?.outlineLevel) $grid.setColumn(i, { hidden });
  });
  sheet.$workbook.$dirty = true;
}

function eachLine(rect: Rect, option: string, visit: (axis: 'row' | 'column', index: number) => void): void {
  if (choice(OPTIONS, option) === 'ByRows') for (let r = rect.row; r < rect.row + rect.rows; r++) visit('row', r);
  else for (let c = rect.column; c < rect.column + rect.columns; c++) visit('column', c);
}

/** Shows groups down to these levels; 0 leaves them as they are. */
export function showLevels(sheet: Worksheet, rowLevels: number, columnLevels: number): void {
  if (![rowLevels, columnLevels].every((level) => level >= 0 && level <= DEEPEST + 1))
    throw new HostError('InvalidArgument');
  const { $grid } = sheet;
  const hidden = (attributes: Readonly<Record<string, string>>, levels: number) =>
    Number(attributes.outlineLevel) >= levels ? '1' : undefined;
  $grid.rows.forEach((line, r) => {
    if (rowLevels && line?.attributes.outlineLevel) $grid.setRow(r, { hidden: hidden(line.attributes, rowLevels) });
  });
  $grid.columns.forEach((attributes, c) => {
    if (columnLevels && attributes?.outlineLevel) $grid.setColumn(c, { hidden: hidden(attributes, columnLevels) });
  });
  sheet.$workbook.$dirty = true;
}
