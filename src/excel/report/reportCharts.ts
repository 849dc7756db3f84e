import type { PlacedChart, PlacedTable } from '../../domain/report/layout';
import type { ReportChart } from '../../domain/report/report';
import { CHART_COLORS, NUMBER_FORMATS } from './reportLook';

const TYPES: Readonly<Record<ReportChart['as'], Excel.ChartType>> = {
  column: 'ColumnClustered' as Excel.ChartType.columnClustered,
  stacked: 'ColumnStacked' as Excel.ChartType.columnStacked,
  bar: 'BarClustered' as Excel.ChartType.barClustered,
  line: 'LineMarkers' as Excel.ChartType.lineMarkers,
  pie: 'Pie' as Excel.ChartType.pie,
};
/** More labels than this would run into each other. */
const MOST_LABELS = 14;
const [TITLE_SIZE, TEXT_SIZE] = [12, 9];
const GRID = '#D9D9D9';

/** Queues a native chart of a table's columns, on the cells that were left for it. */
export function addChart(sheet: Excel.Worksheet, { chart: wanted, table, ...place }: PlacedChart): void {
  const { as, title, category, series } = wanted;
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[as], bodyOf(sheet, table, first), Excel.ChartSeriesBy.columns);
  const { row, column, rows, columns } = place;
  // A row below stays free.
  const to = sheet.getRangeByIndexes(row + rows - 2, column + columns - 1, 1, 1);
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), to);
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.visible = others.length > 0 || as === 'pie';
  chart.legend.position = 'Bottom';
  for (const [i, index] of series.entries()) {
    const name = table.head[index]?.header ?? '';
    const one = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (i === 0) one.name = name;
    else one.setValues(bodyOf(sheet, table, index));
    one.setXAxisValues(bodyOf(sheet, table, category));
    dressSeries(one, wanted, table, i);
  }
  if (as === 'pie') return;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = axisFormat(table, first);
  valueAxis.format.font.size = TEXT_SIZE;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.format.font.size = TEXT_SIZE;
  // Lengths are compared from zero; a line may begin anywhere.
  if (as !== 'line' && isPositive(table, series)) valueAxis.minimum = 0;
  // The first row of the table is the first bar from the top.
  if (as === 'bar') categoryAxis.reversePlotOrder = true;
}

function bodyOf(sheet: Excel.Worksheet, { row, column, body }: PlacedTable, index: number): Excel.Range {
  return sheet.getRangeByIndexes(row + 1, column + index, body.length, 1);
}

function isPositive({ body }: PlacedTable, columns: readonly number[]): boolean {
  return body.every((row) => columns.every((column) => Number(row[column] ?? 0) >= 0));
}

function axisFormat({ head }: PlacedTable, index: number): string {
  const as = head[index]?.as ?? 'count';
  return as === 'money' || as === 'decimal' ? NUMBER_FORMATS.count : as === 'share' ? '0%' : NUMBER_FORMATS[as];
}

function dressSeries(
  series: Excel.ChartSeries,
  { as, series: all }: ReportChart,
  { head, body }: PlacedTable,
  i: number,
): void {
  const color = CHART_COLORS[i % CHART_COLORS.length] ?? CHART_COLORS[0];
  if (as === 'pie') dressSlices(series, body.length);
  else if (as === 'line') {
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
  if (as !== 'pie' && (all.length > 1 || body.length > MOST_LABELS)) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.format.font.size = TEXT_SIZE;
  dataLabels.showValue = as !== 'pie';
  dataLabels.showPercentage = as === 'pie';
  const index = all[i];
  if (as === 'pie') dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  if (as !== 'pie' && index !== undefined && head[index]?.as === 'share') dataLabels.numberFormat = '0%';
}

function dressSlices({ points }: Excel.ChartSeries, count: number): void {
  for (let i = 0; i < count; i++)
    points.getItemAt(i).format.fill.setSolidColor(CHART_COLORS[i % CHART_COLORS.length] ?? CHART_COLORS[0]);
}
