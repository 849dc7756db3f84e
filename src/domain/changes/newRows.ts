import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { Block } from './changeSet';
import { headersDown, isHeader, type SheetHead } from './relocate';
import type { KeyColumn } from './rowKeys';

/** How a value of a new row is meant: a day, a time of day, both, text that must stay text, or what Excel makes of it. */
export type NewCellFormat = 'day' | 'time' | 'moment' | 'text' | 'general';

/** One cell of a new row. */
export interface NewCell extends KeyColumn {
  readonly field: FieldKey;
  readonly as: NewCellFormat;
  readonly value: CellValue;
}

/** Rows that are to be put below the last one of a register. */
export interface NewRows {
  readonly sheet: string;
  readonly table?: string;
  readonly block: Block;
  readonly rows: readonly (readonly NewCell[])[];
  /** A column of consecutive numbers (序号); where the new row has none yet it gets the next one. */
  readonly serial?: number;
  /** Nothing else stands below the register. */
  readonly alone: boolean;
}

/** A row that a run has put in, by which it is found again: the cells it wrote, as hashes. */
export interface WrittenCell extends KeyColumn {
  readonly print: number;
  /** The number format that stood there, where the run has set another. */
  readonly formatBefore?: string;
}

/** Some rows of a worksheet as they stand: formulas where there are any, else values; and the values. */
export interface Lines {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Whether lines can take new rows: they are blank but for a prefilled number in the first column and formulas that show
 * nothing yet.
 *
 * @example isRoom({ formulas: [[12, '', '=IF(B13="","",1)']], values: [[12, '', '']] }) // true
 */
export function isRoom({ formulas, values }: Lines): boolean {
  return values.every((line, row) =>
    line.every((value, i) => value === '' || (i === 0 && isPlainNumber(value, formulas[row]?.[0]))),
  );
}

function isPlainNumber(value: CellValue, formula: CellValue | undefined): boolean {
  if (typeof formula === 'string' && formula.startsWith('=')) return true;
  return typeof value === 'number' ? Number.isInteger(value) : /^\d{1,6}$/.test(String(value).trim());
}

/**
 * Whether formulas add up a column down to a row: a row that is put in below it would be missing from the sum.
 *
 * @param row 1-based
 * @example sumsDownTo(['合计', '=SUM(B2:B10)'], 10) // true
 */
export function sumsDownTo(formulas: readonly CellValue[], row: number): boolean {
  const end = new RegExp(`:\\$?[A-Z]{1,3}\\$?${row}(?!\\d)`, 'i');
  return formulas.some((formula) => typeof formula === 'string' && formula.startsWith('=') && end.test(formula));
}

/** 0-based sheet row of headers, and columns by where they stood. */
interface FoundHeaders {
  readonly row: number;
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Where the columns of a register stand by now, by their headers, which may stand in several rows.
 *
 * @param head the first rows of the worksheet's used range
 * @param near of several rows that show as many the one nearest to this 0-based sheet row; the first unless said
 * @param least so many have to be there in one row; all unless said
 * @returns 0-based sheet row of the headers and columns by where they stood; null where fewer are there
 */
export function findHeaders(
  head: SheetHead,
  wanted: readonly KeyColumn[],
  near = head.top,
  least = wanted.length,
): FoundHeaders | null {
  const rows = headersDown(head.rows).flatMap((cells, i) => {
    const columns = new Map<number, number>();
    for (const { column, header } of wanted) {
      const places = cells.flatMap((cell, c) =>
        String(cell).trim() !== '' && isHeader(cell, header) ? [head.left + c] : [],
      );
      const nearest = places.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
      if (nearest !== undefined) columns.set(column, nearest);
    }
    return columns.size >= least ? [{ row: head.top + i, columns }] : [];
  });
  const isBetter = (a: FoundHeaders, b: FoundHeaders) => b.columns.size - a.columns.size || Math.abs(a.row - near) - Math.abs(b.row - near); // prettier-ignore
  return rows.sort(isBetter)[0] ?? null;
}

/**
 * Where a column stands by now of which only the neighbours are known: beside the nearest of them.
 *
 * @param columns where the known ones stood, and where they stand; at least one
 * @param gone columns that are no longer there: their place is the one of the known neighbour
 * @example columnBeside(new Map([[0, 0], [3, 2]]), new Set([2]), 4) // 3
 */
export function columnBeside(columns: ReadonlyMap<number, number>, gone: ReadonlySet<number>, column: number): number {
  const [[from, to] = [column, column]] = [...columns].sort(([a], [b]) => Math.abs(a - column) - Math.abs(b - column));
  const step = column < from ? -1 : 1;
  let at = to;
  for (let one = from; one !== column; one += step) if (!gone.has(one + step)) at += step;
  return at;
}

/**
 * The number after the last one of a numbered column, in the way it is written there.
 *
 * @param values the column from top to bottom
 * @returns null where its last filled cells do not end in digits
 * @example nextNumber(['KH-0009', 'KH-0012', '']) // 'KH-0013'
 */
export function nextNumber(values: readonly CellValue[]): string | number | null {
  let best: { readonly prefix: string; readonly digits: string; readonly number: number } | null = null;
  let numeric: number | null = null;
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? '';
    if (value === '') continue;
    if (typeof value === 'number') {
      if (best || !Number.isInteger(value)) break;
      numeric = Math.max(numeric ?? 0, value);
      continue;
    }
    const match = /^(.*?)(\d{1,12})$/.exec(String(value).trim());
    if (!match || numeric !== null) {
      if (best ?? numeric) continue;
      return null;
    }
    const [, prefix = '', digits = ''] = match;
    // Numbers that begin anew with a date or a year stand under another prefix.
    if (best && best.prefix !== prefix) continue;
    const number = Number(digits);
    if (!best || number > best.number) best = { prefix, digits, number };
  }
  if (best) return best.prefix + String(best.number + 1).padStart(best.digits.length, '0');
  return numeric === null ? null : numeric + 1;
}
