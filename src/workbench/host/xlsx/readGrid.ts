import { CellError, Grid, newRow, type Content, type Formula, type GridRow } from '../model/grid';
import { parseAddress } from '../model/address';
import { fromFileSpelling } from '../model/formulaSyntax';
import { translateFormula } from '../model/references';
import { SheetScanner, attributeIn, sheetDataBounds } from './sheetScanner';
import { richText, type SharedStrings } from './sharedStrings';
import { unescapeText, type Element } from './xml';

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of a shared formula: its own text is worked out when somebody asks. */
class SharedFormula implements Formula {
  readonly shared = true;
  private own?: string;

  constructor(
    private readonly master: SharedMaster,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get text(): string {
    const { text, row, column } = this.master;
    return (this.own ??= translateFormula(text, this.row - row, this.column - column));
  }
}

/** Reads the cells of a worksheet part. */
export function readGrid(xml: string, strings: SharedStrings, columns: Element | undefined): Grid {
  const grid = new Grid();
  readColumns(grid, columns);
  const bounds = sheetDataBounds(xml);
  if (!bounds) return grid;
  const scanner = new SheetScanner(xml, bounds.bodyStart, bounds.bodyEnd);
  const masters = new Map<string, SharedMaster>();
  let previous: GridRow | null = null;
  let attributesText = '';
  while (scanner.nextRow()) {
    const line = newRow(scanner.row);
    grid.rows[scanner.row] = line;
    // Most rows have the same attributes as the row above: parse them once.
    const text = rowAttributesText(scanner);
    const attributes = previous && text === attributesText ? previous.attributes : scanner.rowAttributes();
    if (attributes) line.attributes = attributes;
    attributesText = text;
    const styles: (number | undefined)[] = [];
    while (scanner.nextCell()) {
      const { column, style } = scanner;
      // A style of 0 counts as well: it says that the cell does not take its row's or column's.
      styles[column] = style < 0 ? 0 : style;
      if (scanner.contentStart === scanner.contentEnd) continue;
      const value = readValue(scanner, strings);
      if (value !== '') line.values[column] = value;
      const formula = scanner.formulaXml();
      if (formula === undefined) continue;
      addFormula(grid, line, readFormula(formula, scanner, masters), column);
      if (value === '' && scanner.valueXml() === undefined) grid.uncalculated = true;
    }
    line.styles = previous && sameStyles(previous.styles, styles) ? previous.styles : styles;
    previous = line;
  }
  return grid;
}

function rowAttributesText(scanner: SheetScanner): string {
  const tag = scanner.xml.slice(scanner.rowStart + 4, scanner.rowBody - (scanner.rowEmpty ? 2 : 1));
  return tag.length < 40 && !/[a-qt-z]/i.test(tag.replace(/spans="[^"]*"/, ''))
    ? ''
    : tag.replace(/\s(?:r|spans)="[^"]*"/g, '');
}

function sameStyles(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function readValue(scanner: SheetScanner, strings: SharedStrings): Content | '' {
  if (scanner.cellType === 'inlineStr') return richText(scanner.xml.slice(scanner.contentStart, scanner.contentEnd));
  const xml = scanner.valueXml();
  if (xml === undefined || xml === '') return '';
  switch (scanner.cellType) {
    case 's':
      return strings.texts[Number(xml)] ?? '';
    case 'str':
      return unescapeText(xml);
    case 'b':
      return xml === '1' || xml === 'true';
    case 'e':
      return new CellError(unescapeText(xml));
    case 'd':
      return isoSerial(xml);
    default:
      return Number(xml);
  }
}

/** A date that strict SpreadsheetML writes as ISO 8601. */
function isoSerial(text: string): number | string {
  const at = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(at) ? text : at / 86_400_000 + 25_569;
}

function readFormula(xml: string, scanner: SheetScanner, masters: Map<string, SharedMaster>): Formula | null {
  const tagEnd = xml.indexOf('>');
  const written = xml.charCodeAt(tagEnd - 1) === 47 ? '' : unescapeText(xml.slice(tagEnd + 1, -4));
  const text = written && `=${fromFileSpelling(written)}`;
  const type = attributeIn(xml, 0, tagEnd, 't');
  const { row, column } = scanner;
  if (type === 'shared') {
    const group = attributeIn(xml, 0, tagEnd, 'si') ?? '';
    if (text) masters.set(group, { text, row, column });
    const master = masters.get(group);
    return master ? new SharedFormula(master, row, column) : null;
  }
  if (type === 'array')
    return { text, array: attributeIn(xml, 0, tagEnd, 'ref'), metadata: scanner.cellAttribute('cm') };
  return text ? { text } : null;
}

function addFormula(grid: Grid, line: GridRow, formula: Formula | null, column: number): void {
  if (!formula) return;
  (line.formulas ??= new Map()).set(column, formula);
  grid.formulaCount++;
}

function readColumns(grid: Grid, columns: Element | undefined): void {
  for (const { attributes } of columns?.children ?? []) {
    const { min, max, ...rest } = attributes;
    const last = Math.min(Number(max), 16_384);
    for (let column = Number(min) - 1; column < last; column++) grid.columns[column] = rest;
  }
}

/** The rectangles of a `ref` or `sqref` attribute. */
export function readRanges(text: string | undefined) {
  return (text ?? '')
    .split(/\s+/)
    .map(parseAddress)
    .filter((rect) => rect !== null);
}
