import { evenSpans, spansOf } from './columnWidths';
import { charactersIn } from './characters';
import type { PlacedTable, Span } from './placed';
import type { ReportChart } from './report';

/** What a chart needs beside what it shows: rows of the worksheet, width in points. */
const ROOM = { rows: 15, narrow: 340, wide: 680 };
/** More columns or slices than these take the width of a page, or are drawn as bars. */
const MOST = { slices: 6, pareto: 8, ranks: 20, columns: 16 };
/** Names with no more Chinese characters than a rank need no room; with more than these they stand aslant below columns, or are read only beside bars. */
const LONG = { rank: 2, aslant: 6, bars: 8 };
/** A name that stands aslant takes a row of the worksheet for so many characters. */
const CHARACTERS_PER_ROW = 2.4;
/** Rows of the worksheet for title and axis of a chart of bars, for a name beside bars, and for one bar. */
const BARS = { around: 5, name: 1.05, each: 0.85 };
const MOST_ROWS = 30;
const MOST_ABREAST: Readonly<Partial<Record<ReportChart['as'], number>>> = { pareto: MOST.pareto, bar: Infinity };

/** A chart as it is drawn. */
export interface DrawnChart {
  readonly chart: Required<ReportChart>;
  /** Rows of the worksheet. */
  readonly rows: number;
  /** It takes the width of a page. */
  readonly wide: boolean;
}

/**
 * As what a chart is drawn so that it can be read, and the room it takes. A pie with more than six slices, or with a negative
 * one, becomes bars, and so do columns with long names: beside bars there is room for words.
 *
 * @param table with rows
 * @example drawnChart({ as: 'pie', title: '', category: 0, series: [1] }, eightRows).chart.as // 'bar'
 */
export function drawnChart(chart: ReportChart, { body }: Pick<PlacedTable, 'body'>): DrawnChart {
  const shown = body.slice(0, chart.rows ?? body.length);
  const longest = Math.max(0, ...shown.map((row) => charactersIn(String(row[chart.category] ?? ''))));
  const isNegative = shown.some((row) => chart.series.some((series) => Number(row[series] ?? 0) < 0));
  const noPie = chart.as === 'pie' && (shown.length > MOST.slices || isNegative);
  const as = noPie || (chart.as === 'column' && longest > LONG.bars) ? 'bar' : chart.as;
  const most = { ...MOST_ABREAST, ...(longest <= LONG.rank ? { pareto: MOST.ranks } : {}) };
  const isWide = shown.length > (most[as] ?? MOST.columns);
  const aslant = as === 'pie' || as === 'bar' ? 0 : Math.max(0, longest - LONG.aslant) / CHARACTERS_PER_ROW;
  const bars = as === 'bar' ? BARS.around + shown.length * Math.max(BARS.name, chart.series.length * BARS.each) : 0;
  const rows = Math.min(MOST_ROWS, Math.ceil(Math.max(ROOM.rows + aslant, bars)));
  return { chart: { ...chart, as, rows: shown.length }, rows, wide: isWide };
}

/** Charts that stand side by side. */
export interface ChartBand<D extends DrawnChart = DrawnChart> {
  /** Rows of the worksheet. */
  readonly rows: number;
  readonly charts: readonly (Span & D)[];
}

/**
 * Places charts side by side as far as the columns of a worksheet are wide enough.
 *
 * @param widths of the columns, in points
 * @returns bands from top to bottom, the charts of each from left to right
 * @example chartBands([360, 360], [a, b, c]).map(({ charts }) => charts.length) // [2, 1]
 */
export function chartBands<D extends DrawnChart>(
  widths: readonly number[],
  charts: readonly D[],
): readonly ChartBand<D>[] {
  const bands: (Span & D)[][] = [];
  for (const drawn of charts) {
    const spans = pieces(widths, drawn.wide ? ROOM.wide : ROOM.narrow);
    const band = bands.at(-1);
    const next = band?.[0]?.wide === drawn.wide ? spans[band.length] : undefined;
    if (band && next) band.push({ ...next, ...drawn });
    else bands.push([{ ...(spans[0] ?? { column: 0, columns: widths.length }), ...drawn }]);
  }
  return bands.map((band) => ({
    rows: Math.max(...band.map(({ rows }) => rows)),
    charts: acrossAll(widths, band),
  }));
}

/** Several charts share the whole width, where there would be room for one more. */
function acrossAll<D extends Span>(widths: readonly number[], band: readonly D[]): readonly D[] {
  const spans = evenSpans(widths, band.length);
  return band.length > 1 ? band.map((one, i) => ({ ...one, ...spans[i] })) : band;
}

/** As many pieces as fit, as even as the columns allow, else from the left. */
function pieces(widths: readonly number[], least: number): readonly Span[] {
  const fitting = spansOf(widths, least);
  const even = evenSpans(widths, fitting.length);
  const width = ({ column, columns }: Span) =>
    widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  return even.every((span) => width(span) >= least * 0.9) ? even : fitting;
}
