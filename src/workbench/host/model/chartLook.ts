import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { choice } from './choice';
import { requiredColor } from './rangeFill';

/** How a part of a chart looks; what is undefined is left to Excel. */
export interface Look {
  /** "RRGGBB"; null for none. */
  fill?: string | null;
  line?: { color?: string; weight?: number; style?: string } | null;
  font?: { bold?: boolean; italic?: boolean; color?: string; name?: string; size?: number; underline?: string };
}

/** Something whose look can be changed; `$edit` refuses where it may not. */
export interface Editable {
  $edit(): void;
}

export class ChartFill extends HostObject {
  static override readonly type = 'ChartFill';
  constructor(
    private readonly $look: Look,
    private readonly $owner: Editable,
  ) {
    super();
  }
  setSolidColor(color: string): void {
    this.$owner.$edit();
    this.$look.fill = requiredColor(color);
  }
  clear(): void {
    this.$owner.$edit();
    this.$look.fill = null;
  }
}

const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot'];

export class ChartLineFormat extends HostObject {
  static override readonly type: string = 'ChartLineFormat';
  constructor(
    private readonly $look: Look,
    private readonly $owner: Editable,
  ) {
    super();
  }
  private $patch(line: NonNullable<Look['line']>): void {
    this.$owner.$edit();
    this.$look.line = { ...this.$look.line, ...line };
  }
  get color(): string {
    return this.$look.line?.color ? `#${this.$look.line.color}` : '';
  }
  set color(color: string) {
    this.$patch({ color: requiredColor(color) });
  }
  get weight(): number {
    return this.$look.line?.weight ?? 0.75;
  }
  set weight(weight: number) {
    if (!(weight >= 0)) throw new HostError('InvalidArgument');
    this.$patch({ weight });
  }
  get lineStyle(): string {
    return this.$look.line === null ? 'None' : (this.$look.line?.style ?? 'Automatic');
  }
  set lineStyle(style: string) {
    const wanted = choice(['None', 'Automatic', ...LINE_STYLES], style);
    if (wanted === 'None') this.clear();
    else this.$patch({ style: wanted });
  }
  clear(): void {
    this.$owner.$edit();
    this.$look.line = null;
  }
}

export class ChartBorder extends ChartLineFormat {
  static override readonly type = 'ChartBorder';
}

export class ChartFont extends HostObject {
  static override readonly type = 'ChartFont';
  constructor(
    private readonly $look: Look,
    private readonly $owner: Editable,
  ) {
    super();
  }
  private $patch(font: NonNullable<Look['font']>): void {
    this.$owner.$edit();
    this.$look.font = { ...this.$look.font, ...font };
  }
  get bold(): boolean {
    return this.$look.font?.bold ?? false;
  }
  set bold(bold: boolean) {
    this.$patch({ bold });
  }
  get italic(): boolean {
    return this.$look.font?.italic ?? false;
  }
  set italic(italic: boolean) {
    this.$patch({ italic });
  }
  get color(): string {
    return `#${this.$look.font?.color ?? '000000'}`;
  }
  set color(color: string) {
    this.$patch({ color: requiredColor(color) });
  }
  get name(): string {
    return this.$look.font?.name ?? '';
  }
  set name(name: string) {
    this.$patch({ name });
  }
  get size(): number {
    return this.$look.font?.size ?? 10;
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw new HostError('InvalidArgument');
    this.$patch({ size });
  }
  get underline(): string {
    return this.$look.font?.underline ?? 'None';
  }
  set underline(underline: string) {
    this.$patch({ underline: choice(['None', 'Single'], underline) });
  }
}

/** The formats of a chart's parts differ only in what they have; each has the name the API gives it. */
export class ChartTextFormat extends HostObject {
  static override readonly type: string = 'ChartTitleFormat';
  static override readonly navigations: readonly string[] = ['fill', 'font', 'border'];
  constructor(
    protected readonly $look: Look,
    protected readonly $owner: Editable,
  ) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.$look, this.$owner);
  }
  get font(): ChartFont {
    return new ChartFont(this.$look, this.$owner);
  }
  get border(): ChartBorder {
    return new ChartBorder(this.$look, this.$owner);
  }
}
export class ChartAreaFormat extends ChartTextFormat {
  static override readonly type = 'ChartAreaFormat';
}
export class ChartLegendFormat extends ChartTextFormat {
  static override readonly type = 'ChartLegendFormat';
}
export class ChartDataLabelFormat extends ChartTextFormat {
  static override readonly type = 'ChartDataLabelFormat';
}
export class ChartAxisTitleFormat extends ChartTextFormat {
  static override readonly type = 'ChartAxisTitleFormat';
}

export class ChartLinesFormat extends HostObject {
  static override readonly type: string = 'ChartGridlinesFormat';
  static override readonly navigations: readonly string[] = ['line'];
  constructor(
    protected readonly $look: Look,
    protected readonly $owner: Editable,
  ) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.$look, this.$owner);
  }
}
export class ChartSeriesFormat extends ChartLinesFormat {
  static override readonly type: string = 'ChartSeriesFormat';
  static override readonly navigations: readonly string[] = ['line', 'fill'];
  get fill(): ChartFill {
    return new ChartFill(this.$look, this.$owner);
  }
}
export class ChartAxisFormat extends ChartSeriesFormat {
  static override readonly type: string = 'ChartAxisFormat';
  static override readonly navigations = ['line', 'fill', 'font'];
  get font(): ChartFont {
    return new ChartFont(this.$look, this.$owner);
  }
}
export class ChartPointFormat extends HostObject {
  static override readonly type = 'ChartPointFormat';
  static override readonly navigations = ['fill', 'border'];
  constructor(
    private readonly $look: Look,
    private readonly $owner: Editable,
  ) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.$look, this.$owner);
  }
  get border(): ChartBorder {
    return new ChartBorder(this.$look, this.$owner);
  }
}
