import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { newLabels, newSeries, type SeriesData } from './chartData';
import { choice } from './choice';
import { ChartPointFormat, ChartSeriesFormat, type Editable, type Look } from './chartLook';
import { ChartDataLabels } from './chartText';
import { assertChartType } from './chartTypes';
import { requiredColor } from './rangeFill';
import type { Range } from './range';
import type { Worksheet } from './worksheet';
import { plain } from './writeCells';

/** What series need of their chart. */
export interface SeriesOwner extends Editable {
  readonly $sheet: Worksheet;
  readonly $series: SeriesData[];
  readonly $chartType: string;
}

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];
const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues'];

export class ChartSeries extends HostObject {
  static override readonly type = 'ChartSeries';
  static override readonly navigations = ['format', 'dataLabels', 'points'];
  constructor(
    private readonly $owner: SeriesOwner,
    private readonly $data: SeriesData,
  ) {
    super();
  }
  private $set<K extends keyof SeriesData>(name: K, value: SeriesData[K]): void {
    this.$owner.$edit();
    this.$data[name] = value;
  }
  private $valuesOf(formula: string | undefined): (string | number | boolean)[] {
    if (formula === undefined) return [];
    const { $workbook } = this.$owner.$sheet;
    const range = $workbook.$referenced(formula.replace(/^=/, ''));
    return range ? range.values.flat() : [];
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.$data.look, this.$owner);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels((make) => {
      if (make) this.$data.labels ??= newLabels();
      return this.$data.labels ? [this.$data.labels] : [];
    }, this.$owner);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.$owner, this.$data, this.$valuesOf(this.$data.values));
  }
  get name(): string {
    const { name } = this.$data;
    if (!name.startsWith('=')) return name || `Series${this.$owner.$series.indexOf(this.$data) + 1}`;
    return String(this.$valuesOf(name)[0] ?? '');
  }
  set name(name: string) {
    this.$set('name', name);
  }
  get chartType(): string {
    return this.$data.chartType;
  }
  set chartType(type: string) {
    assertChartType(type);
    this.$set('chartType', type);
  }
  get axisGroup(): string {
    return this.$data.axisGroup;
  }
  set axisGroup(group: string) {
    this.$set('axisGroup', choice(['Primary', 'Secondary'], group));
  }
  get hasDataLabels(): boolean {
    return this.$data.labels !== null;
  }
  set hasDataLabels(has: boolean) {
    this.$set('labels', has ? (this.$data.labels ?? newLabels()) : null);
  }
  get gapWidth(): number {
    return this.$data.gapWidth ?? 150;
  }
  set gapWidth(width: number) {
    if (!(width >= 0 && width <= 500)) throw new HostError('InvalidArgument');
    this.$set('gapWidth', width);
  }
  get overlap(): number {
    return this.$data.overlap ?? 0;
  }
  set overlap(overlap: number) {
    if (!(overlap >= -100 && overlap <= 100)) throw new HostError('InvalidArgument');
    this.$set('overlap', overlap);
  }
  get smooth(): boolean {
    return this.$data.smooth ?? false;
  }
  set smooth(smooth: boolean) {
    this.$set('smooth', smooth);
  }
  get markerStyle(): string {
    return this.$data.markerStyle ?? 'Automatic';
  }
  set markerStyle(style: string) {
    this.$set('markerStyle', choice(MARKERS, style));
  }
  get markerSize(): number {
    return this.$data.markerSize ?? 5;
  }
  set markerSize(size: number) {
    if (!(size >= 2 && size <= 72)) throw new HostError('InvalidArgument');
    this.$set('markerSize', size);
  }
  get markerBackgroundColor(): string {
    return this.$data.markerFill ? `#${this.$data.markerFill}` : '';
  }
  set markerBackgroundColor(color: string) {
    this.$set('markerFill', requiredColor(color));
  }
  get markerForegroundColor(): string {
    return this.$data.markerLine ? `#${this.$data.markerLine}` : '';
  }
  set markerForegroundColor(color: string) {
    this.$set('markerLine', requiredColor(color));
  }
  get plotOrder(): number {
    return this.$owner.$series.indexOf(this.$data);
  }
  setValues(range: Range): void {
    this.$set('values', `=${range.$absoluteAddress}`);
  }
  setXAxisValues(range: Range): void {
    this.$set('categories', `=${range.$absoluteAddress}`);
  }
  getDimensionValues(dimension: string): (string | number | boolean)[] {
    const wanted = choice(DIMENSIONS, dimension);
    const isCategory = wanted === 'Categories' || wanted === 'XValues';
    return this.$valuesOf(isCategory ? this.$data.categories : this.$data.values);
  }
  delete(): void {
    this.$owner.$edit();
    this.$owner.$series.splice(this.plotOrder, 1);
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly type = 'ChartSeriesCollection';
  constructor(private readonly $owner: SeriesOwner) {
    super();
  }
  get $items(): readonly ChartSeries[] {
    return this.$owner.$series.map((series) => new ChartSeries(this.$owner, series));
  }
  get count(): number {
    return this.$owner.$series.length;
  }
  /** A new series has no values until it is given some. */
  add(name = '', index?: number): ChartSeries {
    this.$owner.$edit();
    const { $series, $chartType } = this.$owner;
    const series = newSeries($series[0]?.chartType ?? $chartType, '', name, $series[0]?.categories);
    $series.splice(index ?? $series.length, 0, series);
    return new ChartSeries(this.$owner, series);
  }
}

class ChartPoint extends HostObject {
  static override readonly type = 'ChartPoint';
  static override readonly navigations = ['format'];
  constructor(
    private readonly $owner: SeriesOwner,
    private readonly $look: Look,
    private readonly $value: unknown,
  ) {
    super();
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.$look, this.$owner);
  }
  get value(): unknown {
    return this.$value;
  }
}

class ChartPointsCollection extends HostCollection<ChartPoint> {
  static override readonly type = 'ChartPointsCollection';
  constructor(
    private readonly $owner: SeriesOwner,
    private readonly $series: SeriesData,
    private readonly $values: readonly (string | number | boolean)[],
  ) {
    super();
  }
  get $items(): readonly ChartPoint[] {
    return this.$values.map((value, i) => {
      let look = this.$series.points.get(i);
      if (!look) this.$series.points.set(i, (look = {}));
      return new ChartPoint(this.$owner, look, plain(value));
    });
  }
  get count(): number {
    return this.$values.length;
  }
}
