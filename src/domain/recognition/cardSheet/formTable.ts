import { readHeader } from '../headerText';
import type { CardCell, CardGrid } from './cardGrid';
import { isKnownLabel, lookOf } from './formLabel';

/** Labels in a row of their own with what stands below them. */
export interface FormTable {
  readonly headers: readonly CardCell[];
  readonly headerRow: number;
  /** The rows below, blank ones too. */
  readonly rows: readonly number[];
}

const FEWEST = 3;
const FEWEST_IN_GROUP = 2;
/** 一、基本情况 */
export const NUMBERING = /^(?:[一二三四五六七八九十]+|\d+|[(（][一二三四五六七八九十\d]+[)）])[、.．\s]/;
const KNOWN_ABOVE_VALUES = 0.5;
const KNOWN_ABOVE_BLANKS = 0.75;
const LABELS_AMONG_VALUES = 0.34;

/**
 * The table that begins in a row of a form: labels side by side without values between them, and below them values or
 * blank lines in the same columns.
 *
 * @param grid the form
 * @param row 0-based sheet row
 * @returns the table, or null where the row is none's header
 * @example formTable(grid, 9)?.headers.map(({ value }) => value) // ['日期', '护理项目', '用品']
 */
export function formTable(grid: CardGrid, row: number): FormTable | null {
  if (row >= grid.bottom) return null;
  const all = grid.filled(row);
  // A label merged over the table's rows names the group.
  const headers = all.filter(({ height }, i) => !(i === 0 && height > 1 && all.some((cell) => cell.height < height)));
  const grouped = headers.length < all.length;
  if (headers.length < FEWEST_IN_GROUP) return null;
  if (headers.some(({ value }) => !canBeHeader(value))) return null;
  const below = row + Math.max(...headers.map(({ height }) => height));
  const first = valuesBelow(grid, headers, below);
  if (first === null) return null;
  const known = headers.filter(({ value }) => isKnownLabel(readHeader(value))).length / headers.length;
  if (known < (first > 0 ? KNOWN_ABOVE_VALUES : KNOWN_ABOVE_BLANKS)) return null;
  if (!grouped && headers.length < FEWEST && (known < 1 || first < headers.length)) return null;
  if (first > 0 && first * 2 < headers.length && !grouped) return null;
  if (alternates(headers) && (first === 0 || labelsUnder(grid, headers, below))) return null;
  const apart = headers.some((cell, i) => i > 0 && cell.column > endOf(headers[i - 1]));
  if (apart && first === 0) return null;
  const rows: number[] = [];
  for (let next = below; next <= grid.bottom && valuesBelow(grid, headers, next) !== null; next++) rows.push(next);
  return rows.length === 0 ? null : { headers, headerRow: row, rows };
}

/** 姓名 | 向阳 | 电话 | …: every second word is a label, so these are pairs. */
function alternates(headers: readonly CardCell[]): boolean {
  return headers.every(({ value }, i) => isKnownLabel(readHeader(value)) === (i % 2 === 0));
}

function labelsUnder(grid: CardGrid, headers: readonly CardCell[], row: number): boolean {
  return headers.some(({ column }, i) => i % 2 === 0 && isKnownLabel(readHeader(grid.at(row, column).value)));
}

function endOf(cell: CardCell | undefined): number {
  return cell === undefined ? 0 : cell.column + cell.width;
}

function canBeHeader(value: CardCell['value']): boolean {
  if (typeof value !== 'string' || /[:：]\s*$/.test(value)) return false;
  return lookOf(value).asLabel <= 1;
}

/** How many values a row has under the headers; null where it is no line of the table. */
function valuesBelow(grid: CardGrid, headers: readonly CardCell[], row: number): number | null {
  const from = headers[0]?.column ?? 0;
  const cells = grid.filled(row).filter((cell) => cell.column >= from);
  if (row > grid.bottom || grid.filled(row).length > cells.length) return null;
  if (cells.length === 0) return 0;
  const under = cells.every(({ column }) => headers.some((header) => header.column === column));
  if (!under) return null;
  const [only] = cells;
  if (cells.length === 1 && only && NUMBERING.test(String(only.value)) && typeof only.value === 'string') return null;
  const wide = cells.length === 1 && (cells[0]?.width ?? 1) > (headers[0]?.width ?? 1) && headers.length > 1;
  if (wide) return null;
  const looks = cells.map(({ value }) => lookOf(value));
  if (looks.some(({ asPairs, asValue }) => asPairs < asValue)) return null;
  const labels = looks.filter(({ asLabel, asValue }) => asLabel < asValue).length;
  if (labels / cells.length > LABELS_AMONG_VALUES) return null;
  const [first] = cells;
  const [look] = looks;
  return first && look && look.asLabel < look.asValue && !isLineNumber(first) ? null : cells.length;
}

/** 初次, 二次 number the lines. */
function isLineNumber({ value }: CardCell): boolean {
  return /^(?:第?[初首一二三四五六七八九十\d]+次.{0,4})$/.test(String(value));
}
