import type { ReadProblem } from '../cards/register';

/**
 * What one cell was read as: a value of its field's type, `null` where the cell says nothing, or why it could not be
 * read.
 */
export type Reading<T extends string | number | boolean> = T | null | ReadProblem;

/**
 * Whether a reading is a problem rather than a value. Values are primitives, so that reading a hundred thousand cells
 * allocates nothing; only problems are objects.
 *
 * @param reading what a `read…` function gave
 * @returns true for a problem
 * @example isProblem(readMoney('about ten')) // true
 */
export function isProblem(reading: string | number | boolean | null | ReadProblem): reading is ReadProblem {
  return typeof reading === 'object' && reading !== null;
}
