/** 64 characters that stand for themselves in JSON and in XML. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Map([...DIGITS].map((digit, i) => [digit.charCodeAt(0), i]));

/** A list in which values repeat: the different ones, and which of them stands where, in digits of equal width. */
export interface PackedList<T> {
  readonly of: readonly T[];
  readonly n: number;
  readonly at: string;
}

/** Two digits at once. */
const PAIR = 64 * 64;
const PAIRS = Array.from({ length: PAIR }, (_none, i) => DIGITS.charAt(i >> 6) + DIGITS.charAt(i & 63));

/** Whole numbers below 64^width, `width` characters each. */
export function packNumbers(numbers: ArrayLike<number>, width: number): string {
  let packed = '';
  for (let n = 0; n < numbers.length; n++) {
    let rest = numbers[n] ?? 0;
    let digits = '';
    for (let i = width; i > 1; i -= 2) {
      const next = Math.floor(rest / PAIR);
      digits = (PAIRS[rest - next * PAIR] ?? '') + digits;
      rest = next;
    }
    packed += width % 2 ? DIGITS.charAt(rest) + digits : digits;
  }
  return packed;
}

export function unpackNumbers(text: string, width: number): number[] {
  const numbers = new Array<number>(Math.floor(text.length / width));
  for (let i = 0; i < numbers.length; i++) {
    let number = 0;
    for (let j = 0; j < width; j++) number = number * 64 + (VALUE.get(text.charCodeAt(i * width + j)) ?? 0);
    numbers[i] = number;
  }
  return numbers;
}

/**
 * A list in which values repeat.
 *
 * @example packList(['H', 'A', 'H']) // { of: ['H', 'A'], n: 3, at: 'ABA' }
 */
export function packList<T extends string | number | boolean | null>(values: readonly T[]): PackedList<T> {
  const places = new Map<T, number>();
  const at = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  return { of: [...places.keys()], n: values.length, at: packNumbers(at, widthOf(places.size)) };
}

export function unpackList<T>({ of, n, at }: PackedList<T>): T[] {
  const width = widthOf(of.length);
  if (!width) return new Array<T>(n).fill(of[0] as T);
  return unpackNumbers(at, width).map((place) => of[place] as T);
}

function widthOf(count: number): number {
  let width = 0;
  for (let most = 1; most < count; most *= 64) width++;
  return width;
}

/**
 * Whole numbers in rising order, as runs of neighbours: start (after the end of the run before) and length in turn.
 *
 * @example packRuns([0, 1, 2, 7]) // [0, 3, 4, 1]
 */
export function packRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let end = 0;
  for (const number of numbers) {
    if (runs.length && number === end) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(number - end, 1);
    end = number + 1;
  }
  return runs;
}

export function unpackRuns(runs: readonly number[]): number[] {
  const numbers: number[] = [];
  let end = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const start = end + (runs[i] ?? 0);
    end = start + (runs[i + 1] ?? 0);
    for (let number = start; number < end; number++) numbers.push(number);
  }
  return numbers;
}
