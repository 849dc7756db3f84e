import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';

/** An Excel error value such as `#N/A`. */
export class CellError {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Content = string | number | boolean | CellError;

export interface Formula {
  /** With its leading `=`. */
  readonly text: string;
  /** The range of an array formula. */
  readonly array?: string;
  /** The results of the formula spill over this range; it is no array formula to begin with. */
  readonly spills?: boolean;
  /** The cell's metadata number, which says that an array formula is a dynamic one. */
  readonly metadata?: string;
  /** Belongs to a shared formula of the file: its group is written out once one of its cells changes. */
  readonly shared?: boolean;
}

/**
 * One row of cells. `origin`, `touched` and `restyled` say how it came from the opened file, so that saving can copy what did
 * not change.
 */
export interface GridRow {
  values: (Content | undefined)[];
  /** Style of each cell that exists; shared between rows until written (`ownStyles`). */
  styles: (number | undefined)[];
  ownStyles: boolean;
  formulas?: Map<number, Formula>;
  /** Row number (0-based) in the opened file, -1 for a new row. */
  origin: number;
  /** Columns whose content differs from the file, in order. */
  touched?: number[];
  /** Columns whose style differs from the file, in order. */
  restyled?: number[];
  /** Attributes of the `<row>` element other than r and spans. */
  attributes: Readonly<Record<string, string>>;
  attributesChanged?: boolean;
}

export const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NO_STYLES: (number | undefined)[] = [];

export function newRow(origin = -1): GridRow {
  return { values: [], styles: NO_STYLES, ownStyles: false, origin, attributes: NO_ATTRIBUTES };
}

/** Width, visibility and style of columns, as the attributes of a `<col>` element without min and max. */
export type ColumnAttributes = Readonly<Record<string, string>>;

/** The cells of one worksheet: values, formulas and style numbers by row. */
export class Grid {
  readonly rows: (GridRow | undefined)[] = [];
  readonly columns: (ColumnAttributes | undefined)[] = [];
  columnsChanged = false;
  /** For every column its column in the file (-1 new); null while nothing was inserted or deleted. */
  columnOrigins: number[] | null = null;
  changed = false;
  /** Every formula is written from here: a shared formula lost a cell, or cells moved. */
  rewriteFormulas = false;
  formulaCount = 0;
  /** The file has a formula without a result. */
  uncalculated = false;

  row(index: number): GridRow {
    return (this.rows[index] ??= newRow());
  }

  value(row: number, column: number): Content | '' {
    return this.rows[row]?.values[column] ?? '';
  }

  formula(row: number, column: number): Formula | undefined {
    return this.rows[row]?.formulas?.get(column);
  }

  /** One line of `rect` after the other, mapped cell by cell; lines without any cell are all `blank`. */
  read<T>(rect: Rect, blank: T, map: (value: Content, line: GridRow, column: number, row: number) => T): T[][] {
    const { row, column, rows, columns } = rect;
    const result: T[][] = new Array<T[]>(rows);
    for (let r = 0; r < rows; r++) {
      const cells = new Array<T>(columns).fill(blank);
      const line = this.rows[row + r];
      result[r] = cells;
      if (!line) continue;
      const { values } = line;
      const last = Math.min(columns, values.length - column);
      for (let c = 0; c < last; c++) {
        const value = values[column + c];
        if (value !== undefined) cells[c] = map(value, line, column + c, row + r);
      }
    }
    return result;
  }

  setValue(row: number, column: number, value: Content | ''): void {
    const line = this.row(row);
    this.touch(line, column);
    line.values[column] = value === '' ? undefined : value;
    if (line.formulas?.delete(column)) this.formulaCount--;
  }

  setFormula(row: number, column: number, formula: Formula): void {
    const line = this.row(row);
    this.touch(line, column);
    line.formulas ??= new Map();
    if (!line.formulas.has(column)) this.formulaCount++;
    line.formulas.set(column, formula);
    line.values[column] = undefined;
  }

  /** The result of a calculation: changes the cached value only. */
  setResult(row: number, column: number, value: Content | ''): void {
    const line = this.row(row);
    if (sameContent(line.values[column], value)) return;
    line.values[column] = value === '' ? undefined : value;
    this.touch(line, column);
  }

  /** The style of a cell: its own, else its row's, else its column's. */
  style(row: number, column: number): number {
    const line = this.rows[row];
    const own = line?.styles[column];
    if (own !== undefined) return own;
    const ofRow = line?.attributes.customFormat ? line.attributes.s : undefined;
    return Number(ofRow ?? this.columns[column]?.style ?? 0);
  }

  setStyle(row: number, column: number, style: number): void {
    const line = this.row(row);
    if (line.styles[column] === style) return;
    if (!line.ownStyles) {
      line.styles = line.styles.slice();
      line.ownStyles = true;
    }
    line.styles[column] = style;
    this.touchStyle(line, column);
  }

  /** Gives every cell of `rect` the style that `next` makes of its present one; rows with equal styles go on sharing them. */
  restyle(rect: Rect, next: (style: number) => number): void {
    const made = new Map<unknown, (number | undefined)[]>();
    const known = new Map<number, number>();
    const restyled = (style: number) => {
      let result = known.get(style);
      if (result === undefined) known.set(style, (result = next(style)));
      return result;
    };
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line = this.row(row);
      const plain = !line.attributes.customFormat;
      const shared = plain ? made.get(line.styles) : undefined;
      const before = line.styles;
      const after = shared ?? before.slice();
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const style = restyled(this.style(row, column));
        if (before[column] === style) continue;
        after[column] = style;
        this.touchStyle(line, column);
      }
      if (plain && !line.ownStyles) made.set(before, after);
      line.styles = after;
      line.ownStyles = false;
    }
  }

  setColumn(column: number, patch: Record<string, string | undefined>): void {
    this.columns[column] = withPatch(this.columns[column] ?? NO_ATTRIBUTES, patch);
    this.columnsChanged = true;
    this.changed = true;
  }

  setRow(row: number, patch: Record<string, string | undefined>): void {
    const line = this.row(row);
    line.attributes = withPatch(line.attributes, patch);
    line.attributesChanged = true;
    this.changed = true;
  }

  isHiddenRow(row: number): boolean {
    return isOn(this.rows[row]?.attributes.hidden);
  }

  isHiddenColumn(column: number): boolean {
    return isOn(this.columns[column]?.hidden);
  }

  /** A cell's content is no longer the file's. */
  touch(line: GridRow, column: number): void {
    this.changed = true;
    if (line.formulas?.get(column)?.shared) this.rewriteFormulas = true;
    if (line.origin >= 0) line.touched = withColumn(line.touched, column);
  }

  touchStyle(line: GridRow, column: number): void {
    this.changed = true;
    if (line.origin >= 0) line.restyled = withColumn(line.restyled, column);
  }

  /** The smallest rectangle with every value (and, unless `valuesOnly`, every formatted cell); null for an empty one. */
  used(valuesOnly: boolean, within: Rect = WHOLE_SHEET): Rect | null {
    const from = within.column;
    const to = from + within.columns;
    const reach = (row: number, first: number, last: number) => {
      const line = this.rows[row];
      return line ? extent(line, valuesOnly, first, last) : NOTHING;
    };
    const end = Math.min(this.rows.length, within.row + within.rows);
    let top = within.row;
    while (top < end && reach(top, from, to)[1] < 0) top++;
    if (top >= end) return null;
    let bottom = end - 1;
    while (bottom > top && reach(bottom, from, to)[1] < 0) bottom--;
    let [left, right] = reach(top, from, to);
    // Of the rows between only what is further out matters.
    for (let row = top + 1; row <= bottom; row++) {
      const further = reach(row, right + 1, to)[1];
      if (further >= 0) right = further;
      if (left === from) continue;
      const [nearer, last] = reach(row, from, left);
      if (last >= 0) left = nearer;
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const NOTHING: readonly [first: number, last: number] = [0, -1];
const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Puts a column into an ordered list of columns. */
function withColumn(list: number[] | undefined, column: number): number[] {
  if (!list) return [column];
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > column) at--;
  if (list[at - 1] !== column) list.splice(at, 0, column);
  return list;
}

/** The first and the last cell of a row between two columns that count as used; a format of 0 is none. */
function extent(line: GridRow, valuesOnly: boolean, from: number, to: number): readonly [first: number, last: number] {
  const { values, styles, formulas } = line;
  let last = Math.max(values.length, valuesOnly ? 0 : styles.length) - 1;
  if (last < from && !formulas) return NOTHING;
  const has = (c: number) =>
    values[c] !== undefined || formulas?.has(c) === true || (!valuesOnly && (styles[c] ?? 0) > 0);
  if (formulas) for (const column of formulas.keys()) last = Math.max(last, column);
  last = Math.min(last, to - 1);
  while (last >= from && !has(last)) last--;
  if (last < from) return NOTHING;
  let first = from;
  while (!has(first)) first++;
  return [first, last];
}

function withPatch(
  attributes: Readonly<Record<string, string>>,
  patch: Record<string, string | undefined>,
): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...attributes, ...patch }).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}

/** The last digit of a number is the computer's, not the formula's. */
function sameContent(a: Content | undefined, b: Content | ''): boolean {
  if (a instanceof CellError) return b instanceof CellError && a.text === b.text;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 1e-15 * 4;
  return (a ?? '') === b;
}
