import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';

/**
 * The numbers of a column, looked up once for all of its rows.
 *
 * @returns by row; null where there is none, or no such column
 * @example numbersOf(trades, 'amount')(0) // 1200000
 */
export function numbersOf({ columns }: Register, field: FieldKey): (row: number) => number | null {
  const parsed = columns.get(field)?.parsed;
  if (!parsed) return () => null;
  return (row) => {
    const value = parsed[row];
    return typeof value === 'number' ? value : null;
  };
}

/**
 * The texts of a column, looked up once for all of its rows.
 *
 * @returns by row, folded; empty where there is none, or no such column
 * @example textsOf(trades, 'product')(0) // '电池'
 */
export function textsOf({ columns }: Register, field: FieldKey): (row: number) => string {
  const parsed = columns.get(field)?.parsed;
  if (!parsed) return () => '';
  return (row) => {
    const value = parsed[row] ?? null;
    return typeof value === 'string' ? value : value === null ? '' : String(value);
  };
}

/**
 * The texts of a column as people wrote them.
 *
 * @returns by row, trimmed; empty where the cell says nothing, or there is no such column
 * @example writtenIn(trades, 'customer')(0) // '华东机电（上海）'
 */
export function writtenIn(register: Register, field: FieldKey): (row: number) => string {
  const raw = register.columns.get(field)?.raw;
  const textOf = textsOf(register, field);
  return (row) => (textOf(row) === '' ? '' : String(raw?.[row] ?? '').trim());
}
