/** Where a column of a chart stands, as fractions of the chart's height from the top. */
interface Column {
  readonly top: number;
  readonly height: number;
}

/**
 * Columns over one line of zero, which stands as high as the values below zero need.
 *
 * @returns `zero` and the columns as fractions 0…1 of the height, from the top
 * @example columnHeights([30, -10]) // { zero: 0.75, columns: [{ top: 0, height: 0.75 }, { top: 0.75, height: 0.25 }] }
 */
export function columnHeights(values: readonly number[]): {
  readonly zero: number;
  readonly columns: readonly Column[];
} {
  const highest = Math.max(0, ...values);
  const range = highest - Math.min(0, ...values);
  if (range === 0) return { zero: 1, columns: values.map(() => ({ top: 1, height: 0 })) };
  const zero = highest / range;
  return {
    zero,
    columns: values.map((value) => ({ top: zero - Math.max(0, value) / range, height: Math.abs(value) / range })),
  };
}
