import type { SerialDay } from '../cell/value';
import type { Register } from './register';
import type { FieldKey } from './types';

/**
 * What stands in a field of a row, as text.
 *
 * @returns folded text; empty where there is none, or no such column
 * @example textAt(leads, 'owner', 0) // '王强'
 */
export function textAt({ columns }: Register, field: FieldKey, row: number): string {
  const value = columns.get(field)?.parsed[row] ?? null;
  return value === null ? '' : String(value);
}

/**
 * What people wrote in a field of a row, as they wrote it: notes keep their full-width signs.
 *
 * @returns trimmed; empty where there is none, or no such column
 * @example wordsAt(log, 'content', 0) // '等新车到店，再约'
 */
export function wordsAt({ columns }: Register, field: FieldKey, row: number): string {
  return String(columns.get(field)?.raw[row] ?? '').trim();
}

/**
 * The day of a row's field.
 *
 * @returns serial number; 0 where there is none
 * @example dayAt(owners, 'deliveredOn', 0) // 46023
 */
export function dayAt({ columns }: Register, field: FieldKey, row: number): SerialDay {
  const value = columns.get(field)?.parsed[row];
  return typeof value === 'number' ? Math.floor(value) : 0;
}

/**
 * The number of a row's field; amounts are in 分.
 *
 * @returns null where there is none
 * @example numberAt(trades, 'amount', 0) // 1200000
 */
export function numberAt({ columns }: Register, field: FieldKey, row: number): number | null {
  const value = columns.get(field)?.parsed[row];
  return typeof value === 'number' ? value : null;
}

/** Whoever reads a register goes through its rows, column after column. */
const remembered = new WeakMap<Register, readonly number[]>();

/**
 * The rows of a register that are data; worked out once.
 *
 * @example dataRows(leads) // [0, 1, 3]
 */
export function dataRows(register: Register): readonly number[] {
  let rows = remembered.get(register);
  if (!rows) remembered.set(register, (rows = findDataRows(register)));
  return rows;
}

function findDataRows({ rowCount, skipped }: Register): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (!skipped.has(row)) rows.push(row);
  return rows;
}
