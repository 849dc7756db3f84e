import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { anchorOf, boxOf, shiftAnchor, type Anchor, type Box } from './anchor';
import { ChartAxes } from './chartAxis';
import { newLabels, seriesOf, type ChartData, type SeriesData } from './chartData';
import { ChartAreaFormat } from './chartLook';
import { ChartSeriesCollection, type SeriesOwner } from './chartSeries';
import { ChartDataLabels, ChartLegend, ChartTitle } from './chartText';
import { assertChartType } from './chartTypes';
import { EventType } from './events';
import type { Range } from './range';
import type { FormulaChange, Shift } from './shift';
import type { Worksheet } from './worksheet';

/** Where a chart of the opened file stands in it. */
export interface ChartSource {
  /** Place among the anchors of the drawing. */
  readonly index: number;
  readonly part: string;
}

/**
 * A chart on a sheet. One that a program has made is written anew each time the workbook is saved; one that was in the file
 * stays as it is there, apart from its name and place.
 */
export class Chart extends HostObject implements SeriesOwner {
  static override readonly type = 'Chart';
  static override readonly navigations = ['axes', 'dataLabels', 'format', 'legend', 'series', 'title', 'worksheet'];
  override readonly $id: string;
  /** Part of a chart that was made here, once it is saved. */
  $part?: string;
  /** Name or place of a chart of the file are others. */
  $moved = false;

  constructor(
    readonly $sheet: Worksheet,
    readonly $data: ChartData,
    private $name: string,
    private $anchor: Anchor,
    readonly $source: ChartSource | null = null,
  ) {
    super();
    this.$id = $sheet.$workbook.$newId();
  }

  // ---- the host's own

  /** Called before anything inside the chart is changed. */
  $edit(): void {
    if (this.$source) throw new HostError('UnsupportedOperation');
    this.$sheet.$workbook.$dirty = true;
  }
  get $series(): SeriesData[] {
    return this.$data.series;
  }
  get $chartType(): string {
    return this.$data.chartType;
  }
  get $place(): Anchor {
    return this.$anchor;
  }
  $shift(shift: Shift): void {
    this.$anchor = shiftAnchor(this.$anchor, shift);
  }
  $changeFormulas(change: FormulaChange): void {
    for (const series of this.$series) {
      series.values = change(series.values);
      if (series.categories) series.categories = change(series.categories);
      if (series.name.startsWith('=')) series.name = change(series.name);
    }
  }
  private get $box(): Box {
    return boxOf(this.$anchor, this.$sheet.$size);
  }
  private $setBox(patch: Partial<Box>): void {
    if (Object.values(patch).some((size) => !(size >= 0))) throw new HostError('InvalidArgument');
    this.$anchor = anchorOf({ ...this.$box, ...patch }, this.$sheet.$size);
    this.$moved = true;
    this.$sheet.$workbook.$dirty = true;
  }

  // ---- the API

  get axes(): ChartAxes {
    return new ChartAxes(this.$data.axes, this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels((make) => {
      if (make) for (const series of this.$series) series.labels ??= newLabels();
      return this.$series.map(({ labels }) => labels).filter((labels) => labels !== null);
    }, this);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.$data.look, this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.$data.legend, this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.$data.title, this);
  }
  get worksheet(): Worksheet {
    return this.$sheet;
  }
  get id(): string {
    return this.$id;
  }
  get name(): string {
    return this.$name;
  }
  set name(name: string) {
    if (!name) throw new HostError('InvalidArgument');
    this.$name = name;
    this.$moved = true;
    this.$sheet.$workbook.$dirty = true;
  }
  get chartType(): string {
    return this.$data.chartType;
  }
  set chartType(type: string) {
    assertChartType(type);
    this.$edit();
    this.$data.chartType = type;
    for (const series of this.$series) series.chartType = type;
  }
  get left(): number {
    return this.$box.left;
  }
  set left(left: number) {
    this.$setBox({ left });
  }
  get top(): number {
    return this.$box.top;
  }
  set top(top: number) {
    this.$setBox({ top });
  }
  get width(): number {
    return this.$box.width;
  }
  set width(width: number) {
    this.$setBox({ width });
  }
  get height(): number {
    return this.$box.height;
  }
  set height(height: number) {
    this.$setBox({ height });
  }
  setData(source: Range, seriesBy = 'Auto'): void {
    this.$edit();
    const { $sheet, $rect } = source;
    this.$series.splice(0, Infinity, ...seriesOf($sheet, $rect, this.$data.chartType, seriesBy));
  }
  setPosition(start: Range | string, end?: Range | string): void {
    const { $workbook } = this.$sheet;
    const from = $workbook.$rangeOf(start, this.$sheet);
    if (end === undefined) return this.$setBox({ left: from.left, top: from.top });
    const to = $workbook.$rangeOf(end, this.$sheet);
    const width = to.left + to.width - from.left;
    this.$setBox({ left: from.left, top: from.top, width, height: to.top + to.height - from.top });
  }
  delete(): void {
    const { $charts, $workbook, $id } = this.$sheet;
    this.$sheet.$assertUnprotected();
    $charts.splice($charts.indexOf(this), 1);
    this.$sheet.$chartsChanged = true;
    $workbook.$dirty = true;
    $workbook.$emit(EventType.ChartDeleted, [$id], { chartId: this.$id, worksheetId: $id, ...$workbook.$source });
  }
}

/** A chart made here once more, on another sheet. */
export function chartCopy(chart: Chart, sheet: Worksheet, change: FormulaChange): Chart {
  const copy = new Chart(sheet, structuredClone(chart.$data), chart.name, chart.$place);
  copy.$changeFormulas(change);
  return copy;
}
