import {
  MAX_COLUMNS,
  MAX_ROWS,
  addressOf,
  cellName,
  columnIndex,
  columnName,
  parseAddress,
  type Rect,
} from './address';

/**
 * A structural change: `count` rows or columns inserted before `at` (positive) or deleted from `at` on (negative),
 * in the band of columns (rows) from `from` to `to`. A whole-row change has the band 0…MAX.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function wholeRows(at: number, count: number): Shift {
  return { axis: 'row', at, count, from: 0, to: MAX_COLUMNS - 1 };
}

export function wholeColumns(at: number, count: number): Shift {
  return { axis: 'column', at, count, from: 0, to: MAX_ROWS - 1 };
}

/** Where the interval [start, start + size) is after the change; null when all of it was deleted. */
function shiftInterval(start: number, size: number, { at, count }: Shift, max: number): [number, number] | null {
  const end = start + size;
  if (start === 0 && end === max) return [start, size];
  if (count > 0) {
    if (at <= start) return start + count >= max ? null : [start + count, Math.min(size, max - start - count)];
    return at < end ? [start, Math.min(size + count, max - start)] : [start, size];
  }
  const deletedEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, deletedEnd));
  if (before + after === 0) return null;
  return [start < at ? start : Math.max(at, start + count), before + after];
}

/** Where a rectangle is after the change: moved, grown, shrunk, or null when it was deleted. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.axis === 'row') {
    if (rect.column < shift.from || rect.column + rect.columns - 1 > shift.to) return rect;
    const moved = shiftInterval(rect.row, rect.rows, shift, MAX_ROWS);
    return moved && { ...rect, row: moved[0], rows: moved[1] };
  }
  if (rect.row < shift.from || rect.row + rect.rows - 1 > shift.to) return rect;
  const moved = shiftInterval(rect.column, rect.columns, shift, MAX_COLUMNS);
  return moved && { ...rect, column: moved[0], columns: moved[1] };
}

/** A space-separated list of ranges ("A1:A9 C1"); ranges that were deleted drop out. */
export function shiftRanges(ranges: string, shift: Shift): string {
  return ranges
    .split(/\s+/)
    .filter(Boolean)
    .map((range) => {
      const rect = parseAddress(range);
      if (!rect) return range;
      const moved = shiftRect(rect, shift);
      return moved ? addressOf(moved) : '';
    })
    .filter(Boolean)
    .join(' ');
}

/** Text in quotes, or a reference with an optional sheet name. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z0-9_.\u0080-\uffff]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z0-9_.(\u0080-\uffff])/gi;
const WORD_BEFORE = /[A-Za-z0-9_.\u0080-\uffff$[]$/;

export interface FormulaReference {
  /** Sheet as written, unquoted; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly text: string;
  readonly rect: Rect;
}

function mapReferences(formula: string, map: (reference: FormulaReference, prefix: string) => string): string {
  return formula.replace(
    TOKEN,
    (token: string, sheet: string | undefined, text: string | undefined, offset: number) => {
      if (text === undefined || WORD_BEFORE.test(formula.slice(0, offset))) return token;
      const rect = parseAddress(text);
      if (!rect) return token;
      const name = sheet ? sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") : null;
      return map({ sheet: name, text, rect }, sheet ?? '');
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

/** Adjusts a formula that stands on `home` to a change of `sheet`, as Excel does; what was deleted becomes #REF!. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference, prefix) => {
    if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return prefix + reference.text;
    const moved = shiftRect(reference.rect, shift);
    return prefix + (moved ? withDollars(moved, reference.text) : '#REF!');
  });
}

/** A formula as it reads when filled from one cell to another: relative references move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (!rows && !columns) return formula;
  return mapReferences(formula, ({ text }, prefix) => {
    const moved = text.replace(
      /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(?![A-Z\d])|(\$?)(\d{1,7})/gi,
      (
        _all,
        d1?: string,
        c1?: string,
        d2?: string,
        r1?: string,
        d3?: string,
        c2?: string,
        d4?: string,
        r2?: string,
      ) => {
        const column = (dollar: string | undefined, name: string) =>
          dollar ? `$${name}` : columnName(columnIndex(name.toUpperCase()) + columns);
        const row = (dollar: string | undefined, n: string) => (dollar ? `$${n}` : String(Number(n) + rows));
        if (c1 && r1) return column(d1, c1) + row(d2, r1);
        return c2 ? column(d3, c2) : row(d4, r2 ?? '');
      },
    );
    return prefix + moved;
  });
}

/** Writes a rectangle with the `$` signs of the text it comes from. */
function withDollars(rect: Rect, text: string): string {
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
