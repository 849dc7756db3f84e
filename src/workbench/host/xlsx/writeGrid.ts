import { addressOf, cellName } from '../model/address';
import { CellError, type Content, type Formula, type Grid, type GridRow } from '../model/grid';
import { fromFileSpelling, toFileSpelling } from '../model/formulaSyntax';
import type { SharedStrings } from './sharedStrings';
import { SheetScanner, sheetDataBounds } from './sheetScanner';
import { element, escapeText, unescapeText } from './xml';

/**
 * Writes the cells of a worksheet. Rows and cells that are as they were opened are copied from the file letter for letter;
 * only what was touched is written anew.
 */
export function writeSheetData(grid: Grid, opened: string | null, strings: SharedStrings): string {
  const bounds = opened === null ? null : sheetDataBounds(opened);
  if (opened !== null && bounds && !grid.changed) return opened.slice(bounds.start, bounds.end);
  const scanner = opened !== null && bounds ? new SheetScanner(opened, bounds.bodyStart, bounds.bodyEnd) : null;
  const writer = new RowWriter(grid, strings);
  const out: string[] = ['<sheetData>'];
  for (let index = 0; index < grid.rows.length; index++) {
    const line = grid.rows[index];
    if (!line) continue;
    const source = line.origin >= 0 && scanner ? advance(scanner, line.origin) : null;
    out.push(writer.row(line, index, source));
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

const NO_COLUMNS: readonly number[] = [];

class RowWriter {
  private readonly rewriteFormulas: boolean;
  private readonly columnNow: ReadonlyMap<number, number> | null;

  constructor(
    private readonly grid: Grid,
    private readonly strings: SharedStrings,
  ) {
    this.rewriteFormulas = grid.rewriteFormulas;
    this.columnNow = grid.columnOrigins && currentColumns(grid.columnOrigins);
  }

  row(line: GridRow, index: number, source: SheetScanner | null): string {
    const { touched, restyled, attributesChanged } = line;
    const asOpened = !touched && !restyled && !attributesChanged && !this.columnNow;
    if (source && asOpened && !(this.rewriteFormulas && line.formulas)) {
      source.skipRow();
      const xml = source.xml.slice(source.rowStart, source.rowEnd);
      return line.origin === index && xml.includes(' r="') ? xml : renumbered(xml, index);
    }
    const inner = (source ? this.changedCells(line, index, source) : this.newCells(line, index)).join('');
    if (!inner && !Object.keys(line.attributes).length) return '';
    return element('row', { r: index + 1, ...line.attributes }, inner);
  }

  private newCells(line: GridRow, row: number): string[] {
    const columns = new Set<number>(line.formulas?.keys());
    line.values.forEach((value, column) => value !== undefined && columns.add(column));
    line.styles.forEach((style, column) => style !== undefined && columns.add(column));
    return [...columns].sort((a, b) => a - b).map((column) => this.cell(line, row, column));
  }

  /** Goes through the row of the file and the list of what was changed side by side. */
  private changedCells(line: GridRow, row: number, source: SheetScanner): string[] {
    const { touched = NO_COLUMNS, restyled = NO_COLUMNS } = line;
    const pending = restyled.length ? union(touched, restyled) : touched;
    const cells: string[] = [];
    let next = 0;
    while (source.nextCell()) {
      const column = this.columnNow ? this.columnNow.get(source.column) : source.column;
      if (column === undefined) continue;
      for (let wanted = pending[next]; wanted !== undefined && wanted < column; wanted = pending[++next])
        cells.push(this.cell(line, row, wanted));
      const isPending = pending[next] === column;
      if (isPending) next++;
      if (isPending && includes(touched, column)) {
        cells.push(this.cell(line, row, column));
        continue;
      }
      let xml = source.cellXml;
      if (isPending) xml = restyledCell(xml, line.styles[column]);
      if (column !== source.column || row !== line.origin || !xml.startsWith('<c r="'))
        xml = renamedCell(xml, cellName(row, column));
      const formula = this.rewriteFormulas ? line.formulas?.get(column) : undefined;
      const written = formula && source.formulaXml();
      if (formula && written && !saysFormula(written, formula)) xml = xml.replace(written, () => formulaXml(formula));
      cells.push(xml);
    }
    for (let wanted = pending[next]; wanted !== undefined; wanted = pending[++next])
      cells.push(this.cell(line, row, wanted));
    return cells;
  }

  private cell(line: GridRow, row: number, column: number): string {
    const value = line.values[column];
    const formula = line.formulas?.get(column);
    const style = line.styles[column];
    if (value === undefined && !formula) {
      // A blank cell without a format only says that it has not its row's or column's.
      const overrides = line.attributes.customFormat !== undefined || this.grid.columns[column]?.style !== undefined;
      if (!style && (style === undefined || !overrides)) return '';
    }
    const open = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}`;
    if (formula) {
      const metadata = formula.metadata ? ` cm="${formula.metadata}"` : '';
      const type = typeof value === 'string' ? ' t="str"' : typeOf(value);
      const result = value === undefined ? '' : `<v>${textOf(value)}</v>`;
      return `${open}${type}${metadata}>${formulaXml(formula)}${result}</c>`;
    }
    if (value === undefined) return `${open}/>`;
    if (typeof value === 'string') return `${open} t="s"><v>${this.strings.indexOf(value)}</v></c>`;
    return `${open}${typeOf(value)}><v>${textOf(value)}</v></c>`;
  }
}

function includes(list: readonly number[], column: number): boolean {
  return list.length < 8 ? list.includes(column) : list.length > 0 && binaryIncludes(list, column);
}

function binaryIncludes(list: readonly number[], column: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === column) return true;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function typeOf(value: Content | undefined): string {
  if (typeof value === 'boolean') return ' t="b"';
  return value instanceof CellError ? ' t="e"' : '';
}

function textOf(value: Content): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : escapeText(String(value));
}

function formulaXml({ text, array }: Formula): string {
  return element('f', array ? { t: 'array', ref: array } : {}, escapeText(toFileSpelling(text.slice(1))));
}

/** Whether the `<f>` of a cell already says what it should. */
function saysFormula(xml: string, { text, array }: Formula): boolean {
  const [, open = '', inner = ''] = /^<f\b([^>]*)>([\s\S]*)<\/f>$/.exec(xml) ?? [];
  const type = array ? open.includes('t="array"') && open.includes(`ref="${array}"`) : !open.includes(' t=');
  return type && fromFileSpelling(unescapeText(inner)) === text.slice(1);
}

/** A row that moved as a whole, or that did not say its number. */
function renumbered(xml: string, row: number): string {
  const end = xml.indexOf('>');
  const tag = xml.slice(0, end).replace(/\sr="\d+"/, '');
  return `${tag.replace('<row', `<row r="${row + 1}"`)}${xml.slice(end)}`.replace(
    /(<c\b[^>]*?\sr="[A-Z]+)\d+(")/g,
    `$1${row + 1}$2`,
  );
}

function renamedCell(cellXml: string, name: string): string {
  return /^<c\b[^>]*\sr="/.test(cellXml)
    ? cellXml.replace(/(\sr=")[^"]*(")/, `$1${name}$2`)
    : cellXml.replace('<c', `<c r="${name}"`);
}

function restyledCell(cellXml: string, style: number | undefined): string {
  const end = cellXml.indexOf('>');
  const tag = cellXml.slice(0, end).replace(/\ss="\d*"/, '');
  const open = tag.endsWith('/') ? tag.slice(0, -1) : tag;
  return `${open}${style ? ` s="${style}"` : ''}${tag.endsWith('/') ? '/' : ''}${cellXml.slice(end)}`;
}

/** The `<cols>` element for the columns' attributes; equal neighbours share an entry. */
export function writeColumns(grid: Grid): string[] {
  const entries: string[] = [];
  const { columns } = grid;
  const keys = Array.from(columns, (attributes) => (attributes ? JSON.stringify(attributes) : ''));
  for (let start = 0; start < columns.length;) {
    const attributes = columns[start];
    let end = start + 1;
    while (end < columns.length && keys[end] === keys[start]) end++;
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
