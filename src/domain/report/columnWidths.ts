import { charactersIn, NARROW } from './characters';
import { LETTER_WIDTH } from './pages';
import type { Span } from './placed';
import type { Report, ReportColumn, ReportValue } from './report';
import type { ReportFormat } from './reportFormat';

/** Of everything but titles, in points. */
export const FONT_SIZE = 10;
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
/** A letter without a table is cut into so many columns. */
const LETTER_COLUMNS = 8;
/** Digits are set with some air, in Chinese characters. */
const DIGIT = NARROW * 1.3;
/** What values of these formats need, whatever they are. */
const FIXED: Readonly<Partial<Record<ReportFormat, number>>> = { day: 6.2, time: 3.4, share: 4, index: 4 };
/** What stands beside the whole digits of a number: sign, point, decimals, per cent; thousands are set apart. */
const BESIDE: Readonly<Partial<Record<ReportFormat, number>>> = { money: 3, growth: 4, points: 3 };
/** In 分. */
const [YUAN, TEN_THOUSAND] = [100, 1_000_000];

/** A column that stands below columns of other tables. */
interface TableColumns {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
}

/**
 * How wide the columns of a sheet have to be for tables that stand one below the other.
 *
 * @param unit that amounts are shown in
 * @returns points by sheet column, a page wide at least
 * @example columnWidths([]).length // 12
 */
export function columnWidths(tables: readonly TableColumns[], unit: Report['unit'] = 'yuan'): number[] {
  const widths = neededWidths(tables, unit);
  let total = widths.reduce((sum, width) => sum + width, 0);
  for (; total < PAGE; total += FILLER) widths.push(FILLER);
  return widths;
}

/**
 * The same for a letter: its tables are as wide as its words, and those as a page.
 *
 * @returns points by sheet column
 * @example letterWidths([]).length // 8
 */
export function letterWidths(tables: readonly TableColumns[], unit: Report['unit'] = 'yuan'): number[] {
  const needed = neededWidths(tables, unit);
  const total = needed.reduce((sum, width) => sum + width, 0);
  if (total === 0) return Array.from({ length: LETTER_COLUMNS }, () => Math.floor(LETTER_WIDTH / LETTER_COLUMNS));
  return needed.map((width) => (total < LETTER_WIDTH ? Math.floor((width * LETTER_WIDTH) / total) : width));
}

function neededWidths(tables: readonly TableColumns[], unit: Report['unit']): number[] {
  const widths: number[] = [];
  for (const { columns, rows } of tables)
    columns.forEach((column, i) => {
      const characters = column.width ?? neededBy(column, rows, i, unit);
      widths[i] = Math.max(
        widths[i] ?? 0,
        Math.round(characters * POINTS + PADDING + (column.as === 'text' || column.as === 'link' ? INDENT : 0)),
      );
    });
  return widths;
}

function neededBy(
  { header, as, total }: ReportColumn,
  rows: TableColumns['rows'],
  column: number,
  unit: Report['unit'],
): number {
  const values = rows.slice(0, SAMPLED).map((row) => charactersOf(row[column] ?? null, as, unit));
  const sum = total && total !== 'last' ? rows.reduce((all, row) => all + (Number(row[column]) || 0), 0) : null;
  const needed = Math.max(charactersIn(header) + BUTTON, charactersOf(sum, as, unit), ...values);
  return Math.min(WIDEST, Math.max(NARROWEST, needed));
}

function charactersOf(value: ReportValue, as: ReportFormat, unit: Report['unit']): number {
  if (value === null) return 0;
  if (typeof value === 'string') return charactersIn(value);
  return FIXED[as] ?? (String(shown(value, as, unit)).length + (BESIDE[as] ?? 2)) * DIGIT;
}

/** The whole digits that are seen. */
function shown(value: number, as: ReportFormat, unit: Report['unit']): number {
  if (as === 'money') return Math.round(value / (unit === 'tenThousand' ? TEN_THOUSAND : YUAN));
  return Math.round(as === 'growth' ? value * 100 : value);
}

/**
 * Cuts the sheet's columns into neighbours that are as wide as something needs.
 *
 * @param widths of the columns, in points
 * @param least width of a piece, in points
 * @returns pieces from the left; what is left over on the right belongs to none, but for a sheet narrower than one piece
 * @example spansOf([60, 60, 60], 100) // [{ column: 0, columns: 2 }]
 */
export function spansOf(widths: readonly number[], least: number): readonly Span[] {
  const spans: Span[] = [];
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
export function evenSpans(widths: readonly number[], count: number): readonly Span[] {
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
