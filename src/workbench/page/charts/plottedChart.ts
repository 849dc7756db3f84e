import type { Chart } from '../../host/model/chart';
import type { ChartData, SeriesData } from '../../host/model/chartData';
import { chartKind, type ChartKind } from '../../host/model/chartTypes';
import { displayText } from '../../host/model/numberFormat';
import type { Worksheet } from '../../host/model/worksheet';
import type { Text } from '../texts';
import { readPoints, type ChartCell } from './readPoints';
import { seriesColor } from './seriesColors';

/** A series and what stands in its cells. */
export interface PlottedSeries {
  readonly data: SeriesData;
  readonly kind: ChartKind;
  readonly name: string;
  /** Null for a gap. */
  readonly values: readonly (number | null)[];
  /** The first column of its categories as numbers, for points in the plane; 1, 2, 3 … where they are none. */
  readonly across: readonly number[];
  /** Number format of its cells. */
  readonly format: string;
  /** Its own, or the one that the theme has for it. */
  readonly color: string;
}

/** A chart with the values that it shows now. */
export interface PlottedChart {
  readonly data: ChartData;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  /** Colours of the theme, for the slices of a pie. */
  readonly sliceColor: (slice: number) => string;
  /** The text of a number under a number format. */
  readonly text: (value: number, format: string) => string;
  /** False for kinds that are not drawn. */
  readonly drawn: boolean;
}

const DRAWN: ReadonlySet<ChartKind['element']> = new Set([
  'barChart',
  'lineChart',
  'areaChart',
  'pieChart',
  'doughnutChart',
  'scatterChart',
]);

/** Reads what a chart shows. */
export function plottedChart({ $data: data, $sheet, $source }: Chart, t: Text): PlottedChart {
  const { $workbook } = $sheet;
  const kinds = data.series.map(({ chartType }) => kindOf(chartType));
  const all = data.series.map((one, i) => {
    const kind = kinds[i] ?? { element: 'barChart' };
    return readSeries(one, kind, $sheet, i, t);
  });
  // A series whose cells are all hidden is not there.
  const series = all.filter(({ values }) => values.length > 0);
  const longest = series.reduce((count, { values }) => Math.max(count, values.length), 0);
  const named = readPoints(data.series.find(({ categories }) => categories)?.categories ?? '', $sheet) ?? [];
  const text = (cell: ChartCell) =>
    displayText(cell.value, data.axes.category.numberFormat ?? cell.format, $workbook.$date1904);
  const [only] = series;
  // A title without words in the file is Excel's own: the name of the only series.
  const automatic = $source && series.length === 1 && only ? only.name : '';
  return {
    data,
    title: data.title.visible ? data.title.text || automatic : '',
    categories: Array.from({ length: longest }, (_none, i) => named[i]?.map(text).join(' ').trim() ?? String(i + 1)),
    series,
    sliceColor: (slice) => seriesColor($workbook.$styles, slice),
    text: (value, format) => displayText(value, format, $workbook.$date1904),
    drawn: series.length > 0 && kinds.every((kind) => kind !== null && DRAWN.has(kind.element)),
  };
}

function kindOf(chartType: string): ChartKind | null {
  try {
    return chartKind(chartType);
  } catch {
    return null;
  }
}

function readSeries(data: SeriesData, kind: ChartKind, sheet: Worksheet, index: number, t: Text): PlottedSeries {
  const cells = (readPoints(data.values, sheet) ?? []).flat();
  const across = (data.categories && readPoints(data.categories, sheet)) || [];
  const isNumeric = across.length > 0 && across.every(([cell]) => typeof cell?.value === 'number');
  const color = seriesColor(sheet.$workbook.$styles, index);
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  const own = (isLine ? data.look.line?.color : null) ?? data.look.fill;
  return {
    data,
    kind,
    name: nameOf(data.name, sheet) || t('chart.unnamed', { number: String(index + 1) }),
    values: cells.map(({ value }) => numberOf(value)),
    across: cells.map((_cell, i) => (isNumeric ? Number(across[i]?.[0]?.value ?? i + 1) : i + 1)),
    format: cells[0]?.format ?? 'General',
    color: own ? `#${own}` : color,
  };
}

/** As Excel plots a cell: words stand at nought, empty cells and errors leave a gap. */
function numberOf(value: ChartCell['value']): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? 0 : null;
}

function nameOf(name: string, sheet: Worksheet): string {
  if (!name.startsWith('=')) return name;
  const cells = readPoints(name, sheet) ?? [];
  return cells
    .flat()
    .map(({ value, format }) => displayText(value, format, sheet.$workbook.$date1904))
    .join(' ');
}
