import {
  MAX_COLUMNS,
  MAX_ROWS,
  addressOf,
  cellName,
  columnIndex,
  columnName,
  parseAddress,
  quoteSheet,
  type Rect,
} from './address';

/** What must be passed over (text in quotes, a quoted name, a part in brackets), or a reference with an optional sheet name. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z0-9_.\u0080-\uffff]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z0-9_.(\u0080-\uffff])|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gi;
const WORD = /[A-Za-z0-9_.\u0080-\uffff$\]]/;

export interface FormulaReference {
  /** Sheet as written, unquoted; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly text: string;
  readonly rect: Rect;
}

const unquoted = (sheet: string) => sheet.replace(/^'|'$/g, '').replace(/''/g, "'");

/** Rewrites the cell references of a formula; those into other workbooks stay as they are. */
export function mapReferences(formula: string, map: (reference: FormulaReference, prefix: string) => string): string {
  return formula.replace(
    TOKEN,
    (token: string, prefix: string | undefined, text: string | undefined, offset: number) => {
      if (text === undefined || (offset > 0 && WORD.test(formula.charAt(offset - 1)))) return token;
      const rect = parseAddress(text);
      const sheet = prefix ? unquoted(prefix.slice(0, -1)) : null;
      if (!rect || sheet?.includes('[')) return token;
      return map({ sheet, text, rect }, prefix ?? '');
    },
  );
}

/** The cell references of a formula. */
export function referencesOf(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  mapReferences(formula, (reference, prefix) => {
    found.push(reference);
    return prefix + reference.text;
  });
  return found;
}

const SHEET_PREFIX = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[A-Za-z0-9_.\u0080-\uffff]+)!/g;

/** A formula after a sheet got another name: "=Old!A1" -> "='New name'!A1". */
export function renameSheet(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return formula.replace(SHEET_PREFIX, (token: string, sheet: string | undefined, offset: number) =>
    sheet !== undefined && formula.charAt(offset - 1) !== ']' && unquoted(sheet).toLowerCase() === wanted
      ? `${quoteSheet(after)}!`
      : token,
  );
}

/** A formula after a sheet was deleted: what it took from there is #REF!. */
export function dropSheet(formula: string, sheet: string): string {
  const wanted = sheet.toLowerCase();
  return mapReferences(formula, (reference, prefix) =>
    reference.sheet?.toLowerCase() === wanted ? '#REF!' : prefix + reference.text,
  );
}

/** A formula as it reads when filled from one cell to another: relative references move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (!rows && !columns) return formula;
  return mapReferences(formula, ({ text }, prefix) => {
    const parts = text.split(':').map((part) => translatePart(part, rows, columns));
    return parts.includes(null) ? '#REF!' : prefix + parts.join(':');
  });
}

/** "A1", "$A", "5" moved by so many rows and columns; null off the sheet. */
function translatePart(part: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', name = '', fixedRow = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
  // A lone row number has its dollar where a column would have it.
  const rowIsFixed = name ? fixedRow : fixedColumn || fixedRow;
  const column = name ? columnIndex(name.toUpperCase()) + (fixedColumn ? 0 : columns) : 0;
  const row = digits ? Number(digits) + (rowIsFixed ? 0 : rows) : 1;
  if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return null;
  return (name ? fixedColumn + columnName(column) : '') + (digits ? rowIsFixed + String(row) : '');
}

/** Writes a rectangle with the `$` signs of the text it comes from. */
export function withDollars(rect: Rect, text: string): string {
  const [first = '', last = first] = text.split(':');
  if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS) {
    const [a = '', b = a] = addressOf(rect).split(':');
    return `${first.startsWith('$') ? '$' : ''}${a}:${last.startsWith('$') ? '$' : ''}${b}`;
  }
  const corner = (pattern: string, row: number, column: number) => {
    const [, name = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
    return `${pattern.startsWith('$') ? '$' : ''}${name}${/.\$/.test(pattern) ? '$' : ''}${digits}`;
  };
  const start = corner(first, rect.row, rect.column);
  if (!text.includes(':')) return start;
  return `${start}:${corner(last, rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "B2:C9" -> "$B$2:$C$9". */
export function absoluteAddress(rect: Rect): string {
  return addressOf(rect).replace(/[A-Z]+|\d+/g, '$$$&');
}
