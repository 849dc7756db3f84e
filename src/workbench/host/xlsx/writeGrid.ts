import { addressOf, cellName } from '../model/address';
import { CellError, type Content, type Formula, type Grid, type GridRow } from '../model/grid';
import type { SharedStrings } from './sharedStrings';
import { SheetScanner, sheetDataBounds } from './sheetScanner';
import { element, escapeText } from './xml';

/**
 * Writes the cells of a worksheet. Rows and cells that are as they were opened are copied from the file letter for letter;
 * only what was touched is written anew.
 */
export function writeSheetData(grid: Grid, opened: string | null, strings: SharedStrings): string {
  const bounds = opened === null ? null : sheetDataBounds(opened);
  if (opened !== null && bounds && !grid.changed) return opened.slice(bounds.start, bounds.end);
  const scanner = opened !== null && bounds ? new SheetScanner(opened, bounds.bodyStart, bounds.bodyEnd) : null;
  const columnNow = grid.columnOrigins && currentColumns(grid.columnOrigins);
  const out: string[] = ['<sheetData>'];
  for (let index = 0; index < grid.rows.length; index++) {
    const line = grid.rows[index];
    if (!line) continue;
    const source = line.origin >= 0 && scanner ? advance(scanner, line.origin) : null;
    const untouched =
      !line.touched && !line.attributesChanged && !columnNow && !(grid.rewriteFormulas && line.formulas);
    if (source && untouched) {
      source.skipRow();
      const xml = source.xml.slice(source.rowStart, source.rowEnd);
      out.push(line.origin === index ? xml : renumber(xml, index));
    } else out.push(writeRow(line, index, source, columnNow, grid.rewriteFormulas, strings));
  }
  out.push('</sheetData>');
  return out.join('');
}

/** Rows keep their order whatever is inserted or deleted, so the file is read once from top to bottom. */
function advance(scanner: SheetScanner, origin: number): SheetScanner | null {
  while (scanner.row < origin) {
    if (scanner.row >= 0 && scanner.rowEnd === scanner.rowBody) scanner.skipRow();
    if (!scanner.nextRow()) return null;
  }
  return scanner.row === origin ? scanner : null;
}

/** Column in the file -> column now. */
function currentColumns(origins: readonly number[]): ReadonlyMap<number, number> {
  return new Map(origins.map((origin, column) => [origin, column] as const).filter(([origin]) => origin >= 0));
}

function writeRow(
  line: GridRow,
  index: number,
  source: SheetScanner | null,
  columnNow: ReadonlyMap<number, number> | null,
  rewriteFormulas: boolean,
  strings: SharedStrings,
): string {
  const cells: string[] = [];
  const touched = new Set(line.touched);
  if (rewriteFormulas) for (const column of line.formulas?.keys() ?? []) touched.add(column);
  const pending = source ? [...touched].sort((a, b) => a - b) : cellColumns(line);
  let next = 0;
  const writePending = (before: number) => {
    for (let column = pending[next]; column !== undefined && column < before; column = pending[++next])
      cells.push(writeCell(line, index, column, strings));
  };
  while (source?.nextCell()) {
    const column = columnNow ? columnNow.get(source.column) : source.column;
    if (column === undefined) continue;
    writePending(column);
    if (touched.has(column)) continue;
    const moved = column !== source.column || index !== line.origin;
    cells.push(moved ? renamed(source.cellXml, cellName(index, column)) : source.cellXml);
  }
  writePending(Infinity);
  const inner = cells.join('');
  if (!inner && !Object.keys(line.attributes).length) return '';
  return element('row', { r: index + 1, ...line.attributes }, inner);
}

function cellColumns(line: GridRow): number[] {
  const columns = new Set<number>(line.formulas?.keys());
  line.values.forEach((value, column) => value !== undefined && columns.add(column));
  line.styles.forEach((style, column) => style !== undefined && columns.add(column));
  return [...columns].sort((a, b) => a - b);
}

function writeCell(line: GridRow, row: number, column: number, strings: SharedStrings): string {
  const value = line.values[column];
  const formula = line.formulas?.get(column);
  const style = line.styles[column];
  if (value === undefined && !formula && style === undefined) return '';
  const open = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}`;
  if (formula) {
    const type = typeof value === 'string' ? ' t="str"' : valueType(value);
    return `${open}${type}>${formulaXml(formula)}${value === undefined ? '' : `<v>${valueText(value)}</v>`}</c>`;
  }
  if (value === undefined) return `${open}/>`;
  if (typeof value === 'string') return `${open} t="s"><v>${strings.indexOf(value)}</v></c>`;
  return `${open}${valueType(value)}><v>${valueText(value)}</v></c>`;
}

function valueType(value: Content | undefined): string {
  if (typeof value === 'boolean') return ' t="b"';
  return value instanceof CellError ? ' t="e"' : '';
}

function valueText(value: Content): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : escapeText(String(value));
}

function formulaXml({ text, array }: Formula): string {
  return element('f', array ? { t: 'array', ref: array } : {}, escapeText(text.slice(1)));
}

/** A row that moved as a whole. */
function renumber(xml: string, row: number): string {
  return xml
    .replace(/(<row\b[^>]*?\sr=")\d+(")/, `$1${row + 1}$2`)
    .replace(/(<c\b[^>]*?\sr="[A-Z]+)\d+(")/g, `$1${row + 1}$2`);
}

function renamed(cellXml: string, name: string): string {
  return /^<c\b[^>]*\sr="/.test(cellXml)
    ? cellXml.replace(/(\sr=")[^"]*(")/, `$1${name}$2`)
    : cellXml.replace('<c', `<c r="${name}"`);
}

/** The `<cols>` element for the columns' attributes; equal neighbours share an entry. */
export function writeColumns(grid: Grid): string[] {
  const entries: string[] = [];
  const { columns } = grid;
  for (let start = 0; start < columns.length;) {
    const attributes = columns[start];
    const key = JSON.stringify(attributes);
    let end = start + 1;
    while (end < columns.length && JSON.stringify(columns[end]) === key) end++;
    if (attributes && Object.keys(attributes).length)
      entries.push(element('col', { min: start + 1, max: end, width: attributes.width ?? '9.140625', ...attributes }));
    start = end;
  }
  return entries.length ? [`<cols>${entries.join('')}</cols>`] : [];
}

/** The `<dimension>` element for the cells of the sheet. */
export function writeDimension(grid: Grid): string {
  const used = grid.used(false);
  return element('dimension', { ref: used ? addressOf(used) : 'A1' });
}
