import type { PlacedChart } from '../../domain/report/placed';
import type { Report, ReportChart } from '../../domain/report/report';
import { axisFormat, CHART_COLORS, CHART_MARKERS, CHART_SIZES } from './reportLook';

type DrawnAs = ReportChart['as'];

const TYPES: Readonly<Record<DrawnAs, Excel.ChartType>> = {
  column: 'ColumnClustered' as Excel.ChartType.columnClustered,
  stacked: 'ColumnStacked' as Excel.ChartType.columnStacked,
  bar: 'BarClustered' as Excel.ChartType.barClustered,
  line: 'LineMarkers' as Excel.ChartType.lineMarkers,
  pie: 'Pie' as Excel.ChartType.pie,
  pareto: 'ColumnClustered' as Excel.ChartType.columnClustered,
};
/** More labels than this would run into each other; those of the line of a wide chart do later. */
const MOST_LABELS: Readonly<Record<DrawnAs, number>> = {
  column: 14,
  stacked: 14,
  bar: 30,
  line: 14,
  pie: 6,
  pareto: 20,
};
const [GRID, PAPER] = ['#D9D9D9', '#FFFFFF'];
/** Of the room between columns or bars, in per cent of their width. */
const GAP = 60;

/** Queues a native chart of a table's columns, on the cells that were left for it. */
export function addChart(sheet: Excel.Worksheet, placed: PlacedChart, unit: Report['unit']): void {
  const { chart: wanted, table, row, column, rows, columns } = placed;
  const { as, title, series } = wanted;
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[as], bodyOf(sheet, placed, first), Excel.ChartSeriesBy.columns);
  // A row below stays free.
  const to = sheet.getRangeByIndexes(row + rows - 2, column + columns - 1, 1, 1);
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), to);
  chart.title.text = title;
  chart.title.format.font.size = CHART_SIZES.title;
  chart.legend.visible = series.length > 1 || as === 'pie';
  chart.legend.position = 'Bottom';
  addSeries(sheet, chart, placed, unit);
  if (as === 'pie') return;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = axisFormat(table.head[first]?.as ?? 'count', unit);
  valueAxis.format.font.size = CHART_SIZES.text;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.format.font.size = CHART_SIZES.text;
  // Lengths are compared from zero; a line may begin anywhere.
  const lengths = as === 'pareto' ? series.slice(0, -1) : series;
  if (as !== 'line' && isPositive(placed, lengths)) valueAxis.minimum = 0;
  // The first row of the table is the first bar from the top.
  if (as === 'bar') categoryAxis.reversePlotOrder = true;
  if (as === 'pareto') setUpShares(chart);
}

function bodyOf(sheet: Excel.Worksheet, { table, chart }: PlacedChart, index: number): Excel.Range {
  return sheet.getRangeByIndexes(table.row + 1, table.column + index, chart.rows, 1);
}

function isPositive({ table, chart }: PlacedChart, columns: readonly number[]): boolean {
  return table.body.slice(0, chart.rows).every((row) => columns.every((column) => Number(row[column] ?? 0) >= 0));
}

function addSeries(sheet: Excel.Worksheet, chart: Excel.Chart, placed: PlacedChart, unit: Report['unit']): void {
  const { chart: wanted, table } = placed;
  for (const [i, index] of wanted.series.entries()) {
    const name = table.head[index]?.header ?? '';
    const one = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (i === 0) one.name = name;
    else one.setValues(bodyOf(sheet, placed, index));
    one.setXAxisValues(bodyOf(sheet, placed, wanted.category));
    const isLine = wanted.as === 'line' || (wanted.as === 'pareto' && i > 0 && i === wanted.series.length - 1);
    if (isLine && wanted.as === 'pareto') {
      one.chartType = TYPES.line;
      one.axisGroup = 'Secondary';
    }
    dressSeries(one, wanted, i, isLine);
    labelSeries(one, placed, index, isLine, unit);
  }
}

function dressSeries(series: Excel.ChartSeries, { as, rows }: PlacedChart['chart'], i: number, isLine: boolean): void {
  const color = CHART_COLORS[i % CHART_COLORS.length] ?? CHART_COLORS[0];
  if (as === 'pie') dressSlices(series, rows);
  else if (isLine) {
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    // In black and white lines are told apart by these.
    series.markerStyle = CHART_MARKERS[i % CHART_MARKERS.length] ?? CHART_MARKERS[0];
    series.markerSize = CHART_SIZES.marker;
  } else {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
  }
}

function dressSlices({ points }: Excel.ChartSeries, count: number): void {
  for (let i = 0; i < count; i++)
    points.getItemAt(i).format.fill.setSolidColor(CHART_COLORS[i % CHART_COLORS.length] ?? CHART_COLORS[0]);
}

/** Values stand at the points of a chart of one series, and at the line of shares. */
function labelSeries(
  series: Excel.ChartSeries,
  { chart, table }: PlacedChart,
  index: number,
  isLine: boolean,
  unit: Report['unit'],
): void {
  const { as, rows, series: all } = chart;
  const isShares = as === 'pareto' && isLine;
  // Where there is only room for ranks there is none for labels.
  const isRanked = table.head[chart.category]?.as === 'count';
  if (isRanked || rows > MOST_LABELS[as] || (all.length > 1 && !isShares)) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.format.font.size = CHART_SIZES.label;
  dataLabels.showValue = as !== 'pie';
  dataLabels.showPercentage = as === 'pie';
  if (as === 'pie') dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  if (isLine) dataLabels.position = Excel.ChartDataLabelPosition.top;
  // Columns stand behind the line.
  if (isShares) dataLabels.format.fill.setSolidColor(PAPER);
  // There is no more room than on the axis.
  const shown = table.head[index]?.as;
  if (as !== 'pie' && (shown === 'share' || shown === 'money')) dataLabels.numberFormat = axisFormat(shown, unit);
}

/** The line of a pareto goes from 0 to 100 % on an axis of its own. */
function setUpShares(chart: Excel.Chart): void {
  const axis = chart.axes.getItem('Value', 'Secondary');
  axis.minimum = 0;
  axis.maximum = 1;
  axis.majorUnit = 0.2;
  axis.numberFormat = axisFormat('share', undefined);
  axis.format.font.size = CHART_SIZES.text;
}
