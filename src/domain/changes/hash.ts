import type { CellValue } from '../cell/value';

/** A hash fits into six characters of the journal. */
const HASH_BITS = 36;
const HIGH = 2 ** (HASH_BITS - 32);

/**
 * A hash of a text: 36 bits, never 0.
 *
 * @param seed texts that mean different things get different seeds
 */
export function hashOf(text: string, seed = 0): number {
  // Two multiplicative hashes with different primes, mixed at the end (cyrb53, public domain).
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) % HIGH) * 2 ** 32 + (a >>> 0) || 1;
}

/** A hash of several cells in their order, types told apart. */
export function hashOfAll(values: readonly CellValue[]): number {
  let hash = 1;
  for (const value of values) hash = hashOf(`${typeof value}:${String(value)}`, hash % 2 ** 31);
  return hash;
}
