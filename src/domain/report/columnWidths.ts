import type { ReportColumn, ReportFormat, ReportValue } from './report';

/** Of everything but titles, in points. */
export const FONT_SIZE = 10;
/** Widths of letters in Chinese characters. */
const NARROW = 0.58;
const POINTS = FONT_SIZE * 1.06;
const PADDING = 8;
/** Words stand a little away from the figure before them, in points. */
export const INDENT = 9;
/** The filter button of a header, in Chinese characters. */
const BUTTON = 1.6;
const [NARROWEST, WIDEST] = [3, 30];
/** So many rows say how wide a column is. */
const SAMPLED = 500;
/** What fits across a landscape A4 unscaled; a narrower sheet gets blank columns, so that charts and lines have room. */
const PAGE = 720;
const FILLER = 60;
/** What values of these formats need, whatever they are. */
const FIXED: Readonly<Partial<Record<ReportFormat, number>>> = { day: 6.2, time: 3.4, share: 4 };

/** A column that stands below columns of other tables. */
interface TableColumns {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
}

/**
 * How wide the columns of a sheet have to be for tables that stand one below the other.
 *
 * @returns points by sheet column, a page wide at least
 * @example columnWidths([]).length // 12
 */
export function columnWidths(tables: readonly TableColumns[]): number[] {
  const widths: number[] = [];
  for (const { columns, rows } of tables)
    columns.forEach((column, i) => {
      const characters = column.width ?? neededBy(column, rows.slice(0, SAMPLED), i);
      widths[i] = Math.max(
        widths[i] ?? 0,
        Math.round(characters * POINTS + PADDING + (column.as === 'text' || column.as === 'link' ? INDENT : 0)),
      );
    });
  let total = widths.reduce((sum, width) => sum + width, 0);
  for (; total < PAGE; total += FILLER) widths.push(FILLER);
  return widths;
}

function neededBy({ header, as }: ReportColumn, rows: TableColumns['rows'], column: number): number {
  const values = rows.map((row) => charactersOf(row[column] ?? null, as));
  const needed = Math.max(charactersOf(header, 'text') + BUTTON, ...values);
  return Math.min(WIDEST, Math.max(NARROWEST, needed));
}

function charactersOf(value: ReportValue, as: ReportFormat): number {
  if (value === null) return 0;
  if (typeof value === 'string') return [...value].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : NARROW), 0);
  // Thousands are set apart, amounts have two more digits.
  const digits = as === 'money' ? String(Math.round(value / 100)).length + 3 : String(Math.round(value)).length + 2;
  return FIXED[as] ?? digits * NARROW * 1.3;
}

/**
 * Cuts the sheet's columns into neighbours that are as wide as something needs.
 *
 * @param widths of the columns, in points
 * @param least width of a piece, in points
 * @returns pieces from the left; what is left over on the right belongs to none, but for a sheet narrower than one piece
 * @example spansOf([60, 60, 60], 100) // [{ column: 0, columns: 2 }]
 */
export function spansOf(widths: readonly number[], least: number): readonly { column: number; columns: number }[] {
  const spans: { column: number; columns: number }[] = [];
  let [column, width] = [0, 0];
  widths.forEach((one, i) => {
    width += one;
    if (width < least) return;
    spans.push({ column, columns: i + 1 - column });
    [column, width] = [i + 1, 0];
  });
  return spans.length ? spans : [{ column: 0, columns: widths.length }];
}

/**
 * Cuts the sheet's columns into so many neighbours, as even as columns allow.
 *
 * @param widths of the columns, in points
 * @param count of the pieces; there are fewer where there are fewer columns
 * @example evenSpans([60, 60, 60], 2) // [{ column: 0, columns: 2 }, { column: 2, columns: 1 }]
 */
export function evenSpans(widths: readonly number[], count: number): readonly { column: number; columns: number }[] {
  const pieces = Math.min(count, widths.length);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ends: number[] = [];
  let [passed, column] = [0, 0];
  for (let piece = 1; piece <= pieces; piece++) {
    // Every piece has a column, and leaves one to each that follows.
    const last = widths.length - (pieces - piece);
    do passed += widths[column++] ?? 0;
    while (column < last && passed + (widths[column] ?? 0) / 2 <= (total * piece) / pieces);
    if (piece === pieces) column = widths.length;
    ends.push(column);
  }
  return ends.map((end, i) => ({ column: ends[i - 1] ?? 0, columns: end - (ends[i - 1] ?? 0) }));
}
