import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { AxisData, AxisName, ChartData } from './chartData';
import { choice, chosen } from './choice';
import { ChartAxisFormat, ChartAxisTitleFormat, ChartLinesFormat, type Editable } from './chartLook';

class ChartAxisTitle extends HostObject {
  static override readonly type = 'ChartAxisTitle';
  static override readonly navigations = ['format'];
  constructor(
    private readonly $data: AxisData['title'],
    private readonly $owner: Editable,
  ) {
    super();
  }
  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.$data.look, this.$owner);
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
}

class ChartGridlines extends HostObject {
  static override readonly type = 'ChartGridlines';
  static override readonly navigations = ['format'];
  constructor(
    private readonly $data: AxisData,
    private readonly $member: 'majorGridlines' | 'minorGridlines',
    private readonly $owner: Editable,
  ) {
    super();
  }
  get format(): ChartLinesFormat {
    return new ChartLinesFormat(this.$data.gridlines, this.$owner);
  }
  get visible(): boolean {
    return this.$data[this.$member];
  }
  set visible(visible: boolean) {
    this.$owner.$edit();
    this.$data[this.$member] = visible;
  }
}

const TICK_LABELS = ['None', 'High', 'Low', 'NextToAxis'];

type Limit = 'maximum' | 'minimum' | 'majorUnit' | 'minorUnit';

class ChartAxis extends HostObject {
  static override readonly type = 'ChartAxis';
  static override readonly navigations = ['format', 'majorGridlines', 'minorGridlines', 'title'];
  constructor(
    private readonly $data: AxisData,
    private readonly $name: AxisName,
    private readonly $owner: Editable,
  ) {
    super();
  }
  private $set<K extends keyof AxisData>(name: K, value: AxisData[K]): void {
    this.$owner.$edit();
    this.$data[name] = value;
  }
  /** "" leaves the limit to Excel. */
  private $setLimit(name: Limit, value: number | ''): void {
    if (value !== '' && !Number.isFinite(Number(value))) throw new HostError('InvalidArgument');
    this.$set(name, value === '' ? undefined : Number(value));
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.$data.look, this.$owner);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.$data, 'majorGridlines', this.$owner);
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.$data, 'minorGridlines', this.$owner);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.$data.title, this.$owner);
  }
  get type(): string {
    return this.$name.startsWith('category') ? 'Category' : 'Value';
  }
  get axisGroup(): string {
    return this.$name.endsWith('2') ? 'Secondary' : 'Primary';
  }
  get visible(): boolean {
    return this.$data.visible;
  }
  set visible(visible: boolean) {
    this.$set('visible', visible);
  }
  get maximum(): number | '' {
    return this.$data.maximum ?? '';
  }
  set maximum(value: number | '') {
    this.$setLimit('maximum', value);
  }
  get minimum(): number | '' {
    return this.$data.minimum ?? '';
  }
  set minimum(value: number | '') {
    this.$setLimit('minimum', value);
  }
  get majorUnit(): number | '' {
    return this.$data.majorUnit ?? '';
  }
  set majorUnit(value: number | '') {
    this.$setLimit('majorUnit', value);
  }
  get minorUnit(): number | '' {
    return this.$data.minorUnit ?? '';
  }
  set minorUnit(value: number | '') {
    this.$setLimit('minorUnit', value);
  }
  get numberFormat(): string {
    return this.$data.numberFormat ?? 'General';
  }
  set numberFormat(format: string) {
    this.$set('numberFormat', format);
  }
  get reversePlotOrder(): boolean {
    return this.$data.reversed;
  }
  set reversePlotOrder(reversed: boolean) {
    this.$set('reversed', reversed);
  }
  get scaleType(): string {
    return this.$data.logarithmic ? 'Logarithmic' : 'Linear';
  }
  set scaleType(scale: string) {
    this.$set('logarithmic', choice(['Linear', 'Logarithmic'], scale) === 'Logarithmic');
  }
  get tickLabelPosition(): string {
    return this.$data.tickLabels;
  }
  set tickLabelPosition(position: string) {
    this.$set('tickLabels', choice(TICK_LABELS, position));
  }
}

export class ChartAxes extends HostObject {
  static override readonly type = 'ChartAxes';
  static override readonly navigations = ['categoryAxis', 'valueAxis'];
  constructor(
    private readonly $axes: ChartData['axes'],
    private readonly $owner: Editable,
  ) {
    super();
  }
  private $axis(name: AxisName): ChartAxis {
    return new ChartAxis(this.$axes[name], name, this.$owner);
  }
  get categoryAxis(): ChartAxis {
    return this.$axis('category');
  }
  get valueAxis(): ChartAxis {
    return this.$axis('value');
  }
  getItem(type: string, group = 'Primary'): ChartAxis {
    const name = chosen({ Category: 'category', Value: 'value' }, type);
    return this.$axis((name + chosen({ Primary: '', Secondary: '2' }, group)) as AxisName);
  }
}
