import { HostError } from '../protocol/hostError';
import type { Rect } from './address';
import { interpret } from './entry';
import { isFormula } from './formulaSyntax';
import { CellError, type Content } from './grid';
import { toLongForm } from './structuredReferences';
import type { Worksheet } from './worksheet';

/** Reads one value a cell out of what a program gave for a range: one value for all cells, or a value a cell. */
export function cellReader(input: unknown, rect: Rect): (row: number, column: number) => unknown {
  const { row, column, rows, columns } = rect;
  if (!Array.isArray(input)) return () => input;
  const lines = input as unknown[][];
  if (lines.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1) {
    const [[only]] = lines as [[unknown]];
    return () => only;
  }
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))
    throw new HostError('InvalidArgument');
  return (r, c) => lines[r - row]?.[c - column];
}

/** Writes values or formulas into the cells of a range, and tells everybody. */
export function writeCells(sheet: Worksheet, rect: Rect, input: unknown): void {
  const cellOf = cellReader(input, rect);
  sheet.$assertWritable(rect);
  const { $grid, $workbook } = sheet;
  const { $styles, $date1904 } = $workbook;
  const single = rect.rows === 1 && rect.columns === 1;
  const before = $grid.value(rect.row, rect.column);
  const formats: string[] = [];
  let formulas = false;
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const entry = cellOf(row, column);
      // null leaves a cell as it is.
      if (entry === null || entry === undefined) continue;
      const line = $grid.rows[row];
      if (entry === '' && !line) continue;
      if (line?.formulas?.has(column)) formulas = true;
      const style = $grid.style(row, column);
      const format = (formats[style] ??= $styles.numberFormat(style));
      const meaning = interpret(entry, format, $date1904);
      if (meaning.kind === 'formula') {
        if (!isFormula(meaning.text)) throw new HostError('InvalidArgument');
        formulas = true;
        const text = toLongForm(meaning.text, sheet.$tableAt(row, column)?.$data.name ?? null);
        $grid.setFormula(row, column, { text });
      } else if (meaning.kind === 'blank') $grid.setValue(row, column, '');
      else {
        $grid.setValue(row, column, meaning.value);
        if (meaning.format && format === 'General')
          $grid.setStyle(row, column, $styles.derive(style, { numberFormat: meaning.format }));
      }
    }
  if (formulas) $workbook.$calculation.invalidateAll();
  sheet.$changed(rect, 'RangeEdited', single ? changeOf(before, $grid.value(rect.row, rect.column)) : {});
  for (const table of $workbook.$tables) if (table.$sheet === sheet) table.$headersMayHaveChanged(rect);
}

/** What one cell held and holds, as `onChanged` tells it. */
function changeOf(before: Content | '', after: Content | ''): Record<string, unknown> {
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function plain(value: Content | ''): string | number | boolean {
  return value instanceof CellError ? value.text : value;
}

export function valueType(value: Content | ''): string {
  if (value instanceof CellError) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean';
}
