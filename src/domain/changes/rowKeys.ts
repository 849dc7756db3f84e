import { cardOf } from '../cards';
import type { Register, RegisterColumn } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import { hashOf, hashOfAll } from './hash';

/** A column rows are told apart by. */
export interface KeyColumn {
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
}

/**
 * Who the rows of a register are. Values are hashes, 0 where there is none; nobody's phone
 * number can be read out of them.
 */
export interface RowKeys {
  /** The key of a row is the first of these that is filled in. */
  readonly columns: readonly KeyColumn[];
  /** By register row. */
  readonly keys: Float64Array;
  /** What else was read; only rows whose key is blank or repeated are told apart by it. */
  readonly printColumns: readonly KeyColumn[];
  /** By register row; 0 for rows with a key of their own. */
  readonly prints: Float64Array;
  /** What people call the row: the customer's name, as it stands in the sheet. */
  readonly names: readonly CellValue[];
}

/** After the identity of the kind: what else is one customer's alone, the strongest first. */
const KEY_FIELDS: readonly FieldKey[] = ['phone', 'phone2', 'uscc', 'vin', 'plate', 'name', 'company', 'customer'];
const NAME_FIELDS: readonly FieldKey[] = ['name', 'company', 'customer'];

/** The fields whose values tell rows of a kind apart, the strongest first. */
export function keyFields(kind: Register['kind']): readonly FieldKey[] {
  return [...new Set([...cardOf(kind).identity, ...KEY_FIELDS])];
}

/**
 * The key of a row: the first of its key columns that is filled in, without blanks and in one spelling.
 *
 * @param columns the cells of the key columns
 * @returns a hash, 0 where all are blank
 * @example keyOf([[''], ['138 0013 8000']], 0) === keyOf([[''], [13800138000]], 0) // true
 */
export function keyOf(columns: readonly (readonly CellValue[])[], row: number): number {
  for (let i = 0; i < columns.length; i++) {
    const value = columns[i]?.[row] ?? '';
    if (value === '') continue;
    const text = typeof value === 'string' && BLANK.test(value) ? value.replace(BLANKS, '') : String(value);
    if (text) return hashOf(text, i);
  }
  return 0;
}

/** What a row with a weak key is told apart by: all its cells. */
export function printOf(columns: readonly (readonly CellValue[])[], row: number): number {
  return hashOfAll(columns.map((cells) => cells[row] ?? ''));
}

/** Blanks of any kind and the hyphens people put into phone numbers. */
const BLANKS = /[\s\u3000-]+/g;
const BLANK = /[\s\u3000-]/;

/**
 * Who the rows of a register are.
 *
 * @param written sheet columns that will be written: they are no part of who a row is
 */
export function rowKeys(register: Register, written: ReadonlySet<number>): RowKeys {
  const { columns, rowCount, kind } = register;
  const fit = ({ column }: RegisterColumn) => !written.has(column);
  const keyed = enough(
    keyFields(kind)
      .flatMap((field) => columns.get(field) ?? [])
      .filter(fit),
    register,
  );
  const others = [...columns.values()].filter((column) => fit(column) && !keyed.includes(column));
  const keys = new Float64Array(rowCount);
  const raws = keyed.map(({ raw }) => raw);
  for (let row = 0; row < rowCount; row++) keys[row] = keyOf(raws, row);
  const prints = new Float64Array(rowCount);
  const all = [...keyed, ...others].map(({ raw }) => raw);
  for (const row of weakRows(keys)) prints[row] = printOf(all, row);
  const named = NAME_FIELDS.map((field) => columns.get(field)).find((column) => column !== undefined) ?? keyed[0];
  return {
    columns: keyed.map(keyColumn),
    keys,
    printColumns: others.map(keyColumn),
    prints,
    names: named?.raw ?? [],
  };
}

function keyColumn({ column, header }: RegisterColumn): KeyColumn {
  return { column, header };
}

/** As many of the key columns as are needed for every row to have a key: one where it is filled in throughout. */
function enough(columns: readonly RegisterColumn[], { rowCount, skipped }: Register): readonly RegisterColumn[] {
  for (let count = 1; count < columns.length; count++) {
    const first = columns.slice(0, count);
    let row = 0;
    while (row < rowCount && (skipped.has(row) || first.some(({ raw }) => (raw[row] ?? '') !== ''))) row++;
    if (row === rowCount) return first;
  }
  return columns;
}

/** Rows whose key is blank or stands in another row too. */
function weakRows(keys: Float64Array): readonly number[] {
  // Sorting numbers is many times faster than counting them in a map.
  const sorted = Float64Array.from(keys).sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] ?? 0);
  const weak: number[] = [];
  keys.forEach((key, row) => {
    if (key === 0 || (repeated.size > 0 && repeated.has(key))) weak.push(row);
  });
  return weak;
}

/** Of a change set that changes nothing. */
export const NO_KEYS: RowKeys = {
  columns: [],
  keys: new Float64Array(),
  printColumns: [],
  prints: new Float64Array(),
  names: [],
};
