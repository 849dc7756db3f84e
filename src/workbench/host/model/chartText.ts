import { HostObject } from '../protocol/hostObject';
import type { ChartData, LabelsData } from './chartData';
import { choice } from './choice';
import { ChartDataLabelFormat, ChartLegendFormat, ChartTextFormat, type Editable } from './chartLook';

export class ChartTitle extends HostObject {
  static override readonly type = 'ChartTitle';
  static override readonly navigations = ['format'];
  constructor(
    private readonly $data: ChartData['title'],
    private readonly $owner: Editable,
  ) {
    super();
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.$data.look, this.$owner);
  }
  get text(): string {
    return this.$data.text;
  }
  set text(text: string) {
    this.$owner.$edit();
    this.$data.text = text;
    this.$data.visible = true;
  }
  get visible(): boolean {
    return this.$data.visible;
  }
  set visible(visible: boolean) {
    this.$owner.$edit();
    this.$data.visible = visible;
  }
  get overlay(): boolean {
    return this.$data.overlay;
  }
  set overlay(overlay: boolean) {
    this.$owner.$edit();
    this.$data.overlay = overlay;
  }
}

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export class ChartLegend extends HostObject {
  static override readonly type = 'ChartLegend';
  static override readonly navigations = ['format'];
  constructor(
    private readonly $data: ChartData['legend'],
    private readonly $owner: Editable,
  ) {
    super();
  }
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.$data.look, this.$owner);
  }
  get visible(): boolean {
    return this.$data.visible;
  }
  set visible(visible: boolean) {
    this.$owner.$edit();
    this.$data.visible = visible;
  }
  get position(): string {
    return this.$data.position;
  }
  set position(position: string) {
    this.$owner.$edit();
    this.$data.position = choice(LEGEND_POSITIONS, position);
  }
  get overlay(): boolean {
    return this.$data.overlay;
  }
  set overlay(overlay: boolean) {
    this.$owner.$edit();
    this.$data.overlay = overlay;
  }
}

const LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

type LabelFlag = 'showValue' | 'showCategoryName' | 'showSeriesName' | 'showPercentage' | 'showLegendKey';

/** The labels at the points of one series, or of all of them. */
export class ChartDataLabels extends HostObject {
  static override readonly type = 'ChartDataLabels';
  static override readonly navigations = ['format'];
  constructor(
    /** Labels are made the first time something is set. */
    private readonly $labels: (make: boolean) => readonly LabelsData[],
    private readonly $owner: Editable,
  ) {
    super();
  }
  private get $first(): LabelsData | undefined {
    return this.$labels(false)[0];
  }
  private $set(change: (labels: LabelsData) => void): void {
    this.$owner.$edit();
    this.$labels(true).forEach(change);
  }
  private $flag(name: LabelFlag): boolean {
    return this.$first?.[name] ?? false;
  }
  private $setFlag(name: LabelFlag, on: boolean): void {
    this.$set((labels) => (labels[name] = on));
  }
  get format(): ChartDataLabelFormat {
    const look = this.$first?.look ?? {};
    // What is set for several series at once is one look.
    const edit = () => {
      this.$owner.$edit();
      for (const labels of this.$labels(true)) labels.look = look;
    };
    return new ChartDataLabelFormat(look, { $edit: edit });
  }
  get position(): string {
    return this.$first?.position ?? 'None';
  }
  set position(position: string) {
    const wanted = choice(LABEL_POSITIONS, position);
    this.$set((labels) => (labels.position = wanted));
  }
  get separator(): string {
    return this.$first?.separator ?? ', ';
  }
  set separator(separator: string) {
    this.$set((labels) => (labels.separator = separator));
  }
  get numberFormat(): string {
    return this.$first?.numberFormat ?? 'General';
  }
  set numberFormat(format: string) {
    this.$set((labels) => (labels.numberFormat = format));
  }
  get showValue(): boolean {
    return this.$flag('showValue');
  }
  set showValue(on: boolean) {
    this.$setFlag('showValue', on);
  }
  get showCategoryName(): boolean {
    return this.$flag('showCategoryName');
  }
  set showCategoryName(on: boolean) {
    this.$setFlag('showCategoryName', on);
  }
  get showSeriesName(): boolean {
    return this.$flag('showSeriesName');
  }
  set showSeriesName(on: boolean) {
    this.$setFlag('showSeriesName', on);
  }
  get showPercentage(): boolean {
    return this.$flag('showPercentage');
  }
  set showPercentage(on: boolean) {
    this.$setFlag('showPercentage', on);
  }
  get showLegendKey(): boolean {
    return this.$flag('showLegendKey');
  }
  set showLegendKey(on: boolean) {
    this.$setFlag('showLegendKey', on);
  }
}
