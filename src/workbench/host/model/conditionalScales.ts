import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { childrenOf, element, parseFragment, type Attributes, type Element } from '../xlsx/xml';
import { chosen } from './choice';
import type { ConditionalFormat } from './conditionalFormats';
import { requiredColor } from './rangeFill';

interface Criterion {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
  readonly operator?: string;
}

/** Kind of threshold in the API -> in the file. */
const KINDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

function threshold({ type, formula, operator }: Criterion): string {
  const kind = chosen(KINDS, type);
  const needsValue = kind !== 'min' && kind !== 'max';
  if (needsValue && (formula === undefined || formula === '')) throw new HostError('InvalidArgument');
  return element('cfvo', {
    type: kind,
    val: needsValue ? String(formula).replace(/^=/, '') : undefined,
    gte: /^greaterthan$/i.test(operator ?? '') ? 0 : undefined,
  });
}

function criterionOf({ type, val }: Attributes): { type: string; formula?: string } {
  const name = Object.entries(KINDS).find(([, kind]) => kind === type)?.[0] ?? 'Invalid';
  return val === undefined ? { type: name } : { type: name, formula: type === 'formula' ? `=${val}` : val };
}

/** A rule that draws something by a cell's place between thresholds. */
abstract class ScaleRule extends HostObject {
  constructor(protected readonly $owner: ConditionalFormat) {
    super();
  }
  protected get $scale(): Element {
    return parseFragment(this.$owner.$rule.rest.replace(/<extLst\b[\s\S]*<\/extLst>/, ''));
  }
  protected get $thresholds(): Attributes[] {
    return childrenOf(this.$scale, 'cfvo').map(({ attributes }) => attributes);
  }
  protected get $colors(): string[] {
    const { $styles } = this.$owner.$sheet.$workbook;
    return childrenOf(this.$scale, 'color').map(({ attributes }) => $styles.color(attributes) ?? '');
  }
  protected $write(name: string, attributes: Readonly<Record<string, string | undefined>>, inner: string): void {
    this.$owner.$update({ rest: element(name, attributes, inner) });
  }
}

export class ColorScaleFormat extends ScaleRule {
  static override readonly type = 'ColorScaleConditionalFormat';
  get threeColorScale(): boolean {
    return this.$thresholds.length === 3;
  }
  get criteria(): unknown {
    const all = this.$thresholds.map((attributes, i) => ({ ...criterionOf(attributes), color: this.$colors[i] }));
    const [minimum, midpoint, maximum] = all.length === 3 ? all : [all[0], undefined, all[1]];
    return midpoint ? { minimum, midpoint, maximum } : { minimum, maximum };
  }
  set criteria(criteria: { minimum: Criterion; midpoint?: Criterion; maximum: Criterion }) {
    const { minimum, midpoint, maximum } = criteria;
    const all = [minimum, midpoint, maximum].filter((one) => one !== undefined && one !== null);
    if (!minimum || !maximum) throw new HostError('InvalidArgument');
    const colors = all.map(({ color }) => element('color', { rgb: `FF${requiredColor(color ?? 'white')}` }));
    this.$write('colorScale', {}, all.map(threshold).join('') + colors.join(''));
  }
}

export class DataBarFormat extends ScaleRule {
  static override readonly type = 'DataBarConditionalFormat';
  static override readonly navigations = ['positiveFormat'];
  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this);
  }
  get $color(): string {
    return this.$colors[0] ?? '';
  }
  $change(change: { lower?: Criterion; upper?: Criterion; color?: string; only?: boolean }): void {
    const [lower, upper] = this.$thresholds.map((attributes) => element('cfvo', attributes));
    const bound = (rule: Criterion | undefined, kept: string | undefined, automatic: string) =>
      rule ? threshold(rule.type === 'Automatic' ? { type: automatic } : rule) : (kept ?? '');
    this.$write(
      'dataBar',
      { showValue: (change.only ?? this.showDataBarOnly) ? '0' : undefined },
      bound(change.lower, lower, 'LowestValue') +
        bound(change.upper, upper, 'HighestValue') +
        element('color', { rgb: `FF${requiredColor(change.color ?? this.$color)}` }),
    );
  }
  get showDataBarOnly(): boolean {
    return this.$scale.attributes.showValue === '0';
  }
  set showDataBarOnly(only: boolean) {
    this.$change({ only });
  }
  get lowerBoundRule(): unknown {
    return criterionOf(this.$thresholds[0] ?? {});
  }
  set lowerBoundRule(lower: Criterion) {
    this.$change({ lower });
  }
  get upperBoundRule(): unknown {
    return criterionOf(this.$thresholds[1] ?? {});
  }
  set upperBoundRule(upper: Criterion) {
    this.$change({ upper });
  }
}

class DataBarPositiveFormat extends HostObject {
  static override readonly type = 'ConditionalDataBarPositiveFormat';
  constructor(private readonly $bar: DataBarFormat) {
    super();
  }
  get fillColor(): string {
    return this.$bar.$color;
  }
  set fillColor(color: string) {
    this.$bar.$change({ color });
  }
}

/** Icon sets of the API -> of the file. */
const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
};

export class IconSetFormat extends ScaleRule {
  static override readonly type = 'IconSetConditionalFormat';
  private $change(
    patch: Readonly<Record<string, string | undefined>>,
    inner = this.$thresholds.map((attributes) => element('cfvo', attributes)).join(''),
  ): void {
    this.$write('iconSet', { ...this.$scale.attributes, ...patch }, inner);
  }
  get style(): string {
    const { iconSet = '3TrafficLights1' } = this.$scale.attributes;
    return Object.entries(ICON_SETS).find(([, name]) => name === iconSet)?.[0] ?? 'Invalid';
  }
  /** Another number of icons gets thresholds at equal distances. */
  set style(style: string) {
    const iconSet = ICON_SETS[style];
    if (!iconSet) throw new HostError('UnsupportedOperation');
    const count = Number(iconSet.charAt(0));
    const even = Array.from({ length: count }, (_icon, i) =>
      element('cfvo', { type: 'percent', val: Math.round((100 / count) * i) }),
    );
    this.$change({ iconSet }, count === this.$thresholds.length ? undefined : even.join(''));
  }
  get reverseIconOrder(): boolean {
    return this.$scale.attributes.reverse === '1';
  }
  set reverseIconOrder(reverse: boolean) {
    this.$change({ reverse: reverse ? '1' : undefined });
  }
  get showIconOnly(): boolean {
    return this.$scale.attributes.showValue === '0';
  }
  set showIconOnly(only: boolean) {
    this.$change({ showValue: only ? '0' : undefined });
  }
  get criteria(): unknown {
    return this.$thresholds.map((attributes) => ({
      ...criterionOf(attributes),
      operator: attributes.gte === '0' ? 'GreaterThan' : 'GreaterThanOrEqual',
    }));
  }
  /** The first icon has no threshold: it takes what is left. */
  set criteria(criteria: readonly (Criterion & { customIcon?: unknown })[]) {
    if (criteria.length !== this.$thresholds.length) throw new HostError('InvalidArgument');
    if (criteria.some((criterion) => criterion.customIcon)) throw new HostError('UnsupportedOperation');
    const [, ...others] = criteria;
    this.$change({}, element('cfvo', { type: 'percent', val: 0 }) + others.map(threshold).join(''));
  }
}
