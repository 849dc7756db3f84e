import { MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from './address';
import type { Look } from './chartLook';
import { absoluteAddress } from './references';
import type { Worksheet } from './worksheet';

export interface LabelsData {
  position?: string;
  separator?: string;
  numberFormat?: string;
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  look: Look;
}

/** One series: where its values stand, and how it is drawn. */
export interface SeriesData {
  /** A formula with its leading `=`, or plain text. */
  name: string;
  /** Formulas with their leading `=`. */
  values: string;
  categories?: string;
  chartType: string;
  axisGroup: 'Primary' | 'Secondary';
  gapWidth?: number;
  overlap?: number;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerFill?: string;
  markerLine?: string;
  labels: LabelsData | null;
  readonly look: Look;
  /** Looks of single points, by their place. */
  readonly points: Map<number, Look>;
}

export interface AxisTitleData {
  text: string;
  visible: boolean;
  readonly look: Look;
}

export interface AxisData {
  visible: boolean;
  maximum?: number;
  minimum?: number;
  majorUnit?: number;
  minorUnit?: number;
  numberFormat?: string;
  reversed: boolean;
  logarithmic: boolean;
  tickLabels: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  readonly gridlines: Look;
  readonly title: AxisTitleData;
  readonly look: Look;
}

export interface ChartData {
  chartType: string;
  readonly title: { text: string; visible: boolean; overlay: boolean; readonly look: Look };
  readonly legend: { visible: boolean; position: string; overlay: boolean; readonly look: Look };
  readonly axes: Readonly<Record<AxisName, AxisData>>;
  readonly look: Look;
  readonly series: SeriesData[];
}

export type AxisName = 'category' | 'value' | 'category2' | 'value2';

export const newLabels = (): LabelsData => ({
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showLegendKey: false,
  look: {},
});

export function newSeries(chartType: string, values: string, name = '', categories?: string): SeriesData {
  return { name, values, categories, chartType, axisGroup: 'Primary', labels: null, look: {}, points: new Map() };
}

function newAxis(majorGridlines: boolean): AxisData {
  return {
    visible: true,
    reversed: false,
    logarithmic: false,
    tickLabels: 'NextToAxis',
    majorGridlines,
    minorGridlines: false,
    gridlines: {},
    title: { text: '', visible: false, look: {} },
    look: {},
  };
}

export function newChart(chartType: string, series: SeriesData[]): ChartData {
  return {
    chartType,
    title: { text: '', visible: true, overlay: false, look: {} },
    legend: { visible: true, position: 'Right', overlay: false, look: {} },
    axes: { category: newAxis(false), value: newAxis(true), category2: newAxis(false), value2: newAxis(false) },
    look: {},
    series,
  };
}

/**
 * The series of a range as Excel finds them: along the shorter side, names in the first line and categories in the other
 * first line where these hold no plain numbers.
 */
export function seriesOf(sheet: Worksheet, rect: Rect, chartType: string, seriesBy: string): SeriesData[] {
  const used = rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS ? (sheet.$grid.used(true, rect) ?? rect) : rect;
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && used.rows >= used.columns);
  const { $grid, $workbook } = sheet;
  const isLabel = (row: number, column: number) => {
    const value = $grid.value(row, column);
    if (typeof value !== 'number') return true;
    return /[yd]/i.test($workbook.$styles.numberFormat($grid.style(row, column)).replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  };
  const lines = (count: number, test: (i: number) => boolean) =>
    count > 0 && Array.from({ length: count }, (_line, i) => i).every(test);
  const topIsLabels = used.rows > 1 && lines(used.columns - 1, (i) => isLabel(used.row, used.column + 1 + i));
  const leftIsLabels =
    used.columns > 1 && lines(Math.min(used.rows - 1, 200), (i) => isLabel(used.row + 1 + i, used.column));
  const top = topIsLabels || (used.columns === 1 && used.rows > 1 && isLabel(used.row, used.column)) ? 1 : 0;
  // Points in the plane take their x from the first line whatever it holds.
  const left = leftIsLabels || (chartType.startsWith('XYScatter') && used.columns > 1) ? 1 : 0;
  const prefix = `=${quoteSheet(sheet.$name)}!`;
  const at = (area: Rect) => prefix + absoluteAddress(area);
  const body: Rect = {
    row: used.row + top,
    column: used.column + left,
    rows: used.rows - top,
    columns: used.columns - left,
  };
  const names = byColumns ? top : left;
  const categories = byColumns ? left : top;
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_series, i) => {
    const values = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const name = byColumns ? { ...values, row: used.row, rows: 1 } : { ...values, column: used.column, columns: 1 };
    const labels = byColumns ? { ...body, column: used.column, columns: 1 } : { ...body, row: used.row, rows: 1 };
    return newSeries(chartType, at(values), names ? at(name) : '', categories ? at(labels) : undefined);
  });
}
