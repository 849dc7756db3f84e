import { HostError } from '../protocol/hostError';

/** The size of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, 0-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const columnNames: string[] = [];

/** 0 -> "A", 27 -> "AB". */
export function columnName(index: number): string {
  const known = columnNames[index];
  if (known !== undefined) return known;
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  columnNames[index] = name;
  return name;
}

/** "A" -> 0, "AB" -> 27. */
export function columnIndex(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) n = n * 26 + (name.charCodeAt(i) & 31);
  return n - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function span(a: number, b: number): [start: number, count: number] {
  return [Math.min(a, b), Math.abs(b - a) + 1];
}

/** Parses "A1", "B2:C9", "A:C" or "2:5" (without a sheet name); `null` when it is none of these or lies off the sheet. */
export function parseAddress(text: string): Rect | null {
  const a1 = text.trim();
  let match = CELLS.exec(a1);
  let rect: Rect;
  if (match) {
    const [, c1 = '', r1 = '', c2, r2] = match;
    const [row, rows] = span(Number(r1) - 1, Number(r2 ?? r1) - 1);
    const [column, columns] = span(columnIndex(c1), columnIndex(c2 ?? c1));
    rect = { row, column, rows, columns };
  } else if ((match = COLUMNS.exec(a1))) {
    const [column, columns] = span(columnIndex(match[1] ?? ''), columnIndex(match[2] ?? ''));
    rect = { row: 0, column, rows: MAX_ROWS, columns };
  } else if ((match = ROWS.exec(a1))) {
    const [row, rows] = span(Number(match[1]) - 1, Number(match[2]) - 1);
    rect = { row, column: 0, rows, columns: MAX_COLUMNS };
  } else return null;
  return isOnSheet(rect) ? rect : null;
}

export function rectOf(text: string): Rect {
  const rect = parseAddress(text);
  if (!rect) throw new HostError('InvalidArgument');
  return rect;
}

export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

/** "B2:C9"; whole rows and columns as "2:5" and "B:C". */
export function addressOf({ row, column, rows, columns }: Rect): string {
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** A sheet name as it stands in a formula: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff.]*$/.test(name) && !parseAddress(name) && !/[（）()！!，,]/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** "'My sheet'!A1" -> ["My sheet", "A1"]. */
export function splitSheet(address: string): [sheet: string | null, rest: string] {
  const at = address.lastIndexOf('!');
  if (at < 0) return [null, address];
  return [
    address
      .slice(0, at)
      .replace(/^=?'?|'$/g, '')
      .replace(/''/g, "'"),
    address.slice(at + 1),
  ];
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function equalRects(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `rect` when `hole` is cut out: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: cut.row + cut.rows, rows: rect.row + rect.rows - cut.row - cut.rows },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    {
      row: cut.row,
      rows: cut.rows,
      column: cut.column + cut.columns,
      columns: rect.column + rect.columns - cut.column - cut.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
