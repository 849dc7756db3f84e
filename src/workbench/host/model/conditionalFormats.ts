import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { element, parseFragment } from '../xlsx/xml';
import { intersect, type Rect } from './address';
import { chosen } from './choice';
import { CellValueFormat, CustomFormat, PresetFormat, TextFormat, TopBottomFormat } from './conditionalRules';
import { ColorScaleFormat, DataBarFormat, IconSetFormat } from './conditionalScales';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import { withAttributes, type ConditionalRule } from './ruleList';
import type { Worksheet } from './worksheet';

/** Rule type of the file -> the API's name. */
const TYPES: Readonly<Record<string, string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  aboveAverage: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
};

/** What a new rule begins as, by the API's name of its type. */
const BEGINNINGS: Readonly<Record<string, { type: string; attributes?: Record<string, string>; rest?: string }>> = {
  CellValue: { type: 'cellIs', attributes: { operator: 'equal' } },
  Custom: { type: 'expression' },
  ContainsText: { type: 'containsText', attributes: { operator: 'containsText', text: '' } },
  TopBottom: { type: 'top10', attributes: { rank: '10' } },
  PresetCriteria: { type: 'containsBlanks' },
  ColorScale: {
    type: 'colorScale',
    rest:
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>' +
      '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
  },
  DataBar: {
    type: 'dataBar',
    rest: '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
  },
  IconSet: {
    type: 'iconSet',
    rest:
      '<iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/>' +
      '<cfvo type="percent" val="67"/></iconSet>',
  },
};

interface RulePatch {
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly formulas?: readonly string[];
  readonly rest?: string;
}

export class ConditionalFormat extends HostObject {
  static override readonly type = 'ConditionalFormat';
  static override readonly navigations = [
    'cellValue',
    'cellValueOrNullObject',
    'colorScale',
    'colorScaleOrNullObject',
    'custom',
    'customOrNullObject',
    'dataBar',
    'dataBarOrNullObject',
    'iconSet',
    'iconSetOrNullObject',
    'preset',
    'presetOrNullObject',
    'textComparison',
    'textComparisonOrNullObject',
    'topBottom',
    'topBottomOrNullObject',
  ];
  override readonly $id: string;

  constructor(
    readonly $sheet: Worksheet,
    id: string,
  ) {
    super();
    this.$id = id;
  }

  // ---- the host's own

  get $rule(): ConditionalRule {
    const rule = this.$sheet.$features.rules.find(({ id }) => id === this.$id);
    if (!rule) throw new HostError('ItemNotFound');
    return rule;
  }
  /** The first cell of the rule, to which its formulas are written. */
  get $origin(): Rect {
    const [first] = this.$rule.ranges;
    if (!first) throw new HostError('ItemNotFound');
    return first;
  }
  $update({ attributes = {}, ...patch }: RulePatch): void {
    const { $features, $workbook } = this.$sheet;
    $features.conditional.set(
      $features.rules.map((rule) => (rule.id === this.$id ? { ...withAttributes(rule, attributes), ...patch } : rule)),
    );
    $workbook.$dirty = true;
  }
  /** The format's children (font, fill …) as text, by name. */
  $differential(): Map<string, string> {
    const { dxfId } = this.$rule.attributes;
    const xml = dxfId === undefined ? undefined : this.$sheet.$workbook.$styles.differential(Number(dxfId));
    return new Map(xml ? parseFragment(xml).children.map((child) => [child.name, child.xml]) : []);
  }
  $setDifferential(name: string, part: string): void {
    const parts = this.$differential().set(name, part);
    const order = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection'];
    const xml = element('dxf', {}, order.map((child) => parts.get(child) ?? '').join(''));
    this.$update({ attributes: { dxfId: String(this.$sheet.$workbook.$styles.addDifferential(xml)) } });
  }
  private $as<T>(type: string, make: new (owner: ConditionalFormat) => T): T | null {
    return this.type === type ? new make(this) : null;
  }
  private $required<T>(found: T | null): T {
    if (!found) throw new HostError('InvalidOperation');
    return found;
  }

  // ---- the API

  get id(): string {
    return this.$id;
  }
  get type(): string {
    return TYPES[this.$rule.attributes.type ?? ''] ?? 'Custom';
  }
  get priority(): number {
    return Number(this.$rule.attributes.priority ?? 1) - 1;
  }
  /** Putting a rule elsewhere in the order moves those between. */
  set priority(priority: number) {
    const { $features } = this.$sheet;
    const order = [...$features.rules].sort((a, b) => Number(a.attributes.priority) - Number(b.attributes.priority));
    const own = order.splice(
      order.findIndex(({ id }) => id === this.$id),
      1,
    );
    order.splice(priority < 0 ? order.length : priority, 0, ...own);
    const place = new Map(order.map(({ id }, i) => [id, String(i + 1)]));
    $features.conditional.set($features.rules.map((rule) => withAttributes(rule, { priority: place.get(rule.id) })));
  }
  get stopIfTrue(): boolean | null {
    return /Scale|Bar|Icon/.test(this.type) ? null : this.$rule.attributes.stopIfTrue === '1';
  }
  set stopIfTrue(stop: boolean) {
    this.$update({ attributes: { stopIfTrue: stop ? '1' : undefined } });
  }
  get cellValueOrNullObject(): CellValueFormat | null {
    return this.$as('CellValue', CellValueFormat);
  }
  get cellValue(): CellValueFormat {
    return this.$required(this.cellValueOrNullObject);
  }
  get customOrNullObject(): CustomFormat | null {
    return this.$as('Custom', CustomFormat);
  }
  get custom(): CustomFormat {
    return this.$required(this.customOrNullObject);
  }
  get textComparisonOrNullObject(): TextFormat | null {
    return this.$as('ContainsText', TextFormat);
  }
  get textComparison(): TextFormat {
    return this.$required(this.textComparisonOrNullObject);
  }
  get topBottomOrNullObject(): TopBottomFormat | null {
    return this.$as('TopBottom', TopBottomFormat);
  }
  get topBottom(): TopBottomFormat {
    return this.$required(this.topBottomOrNullObject);
  }
  get presetOrNullObject(): PresetFormat | null {
    return this.$as('PresetCriteria', PresetFormat);
  }
  get preset(): PresetFormat {
    return this.$required(this.presetOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleFormat | null {
    return this.$as('ColorScale', ColorScaleFormat);
  }
  get colorScale(): ColorScaleFormat {
    return this.$required(this.colorScaleOrNullObject);
  }
  get dataBarOrNullObject(): DataBarFormat | null {
    return this.$as('DataBar', DataBarFormat);
  }
  get dataBar(): DataBarFormat {
    return this.$required(this.dataBarOrNullObject);
  }
  get iconSetOrNullObject(): IconSetFormat | null {
    return this.$as('IconSet', IconSetFormat);
  }
  get iconSet(): IconSetFormat {
    return this.$required(this.iconSetOrNullObject);
  }
  getRange(): Range {
    return this.$required(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): Range | null {
    const [first, ...others] = this.$rule.ranges;
    return first && !others.length ? this.$sheet.$range(first) : null;
  }
  getRanges(): RangeAreas {
    return this.$sheet.$rangeAreas(this.$rule.ranges);
  }
  delete(): void {
    const { $features, $workbook } = this.$sheet;
    $features.conditional.set($features.rules.filter(({ id }) => id !== this.$id));
    $workbook.$dirty = true;
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly type = 'ConditionalFormatCollection';
  constructor(
    private readonly $sheet: Worksheet,
    private readonly $areas: readonly Rect[],
  ) {
    super();
  }
  get $items(): readonly ConditionalFormat[] {
    return this.$sheet.$features.rules
      .filter(({ ranges }) => ranges.some((range) => this.$areas.some((area) => intersect(range, area))))
      .sort((a, b) => Number(a.attributes.priority ?? 1) - Number(b.attributes.priority ?? 1))
      .map(({ id }) => new ConditionalFormat(this.$sheet, id));
  }
  add(type: string): ConditionalFormat {
    const beginning = chosen(BEGINNINGS, type);
    this.$sheet.$assertAllowed('formatCells');
    const id = this.$sheet.$features.conditional.add({
      ranges: [...this.$areas],
      attributes: { type: beginning.type, ...beginning.attributes },
      formulas: [],
      rest: beginning.rest ?? '',
    });
    this.$sheet.$workbook.$dirty = true;
    return new ConditionalFormat(this.$sheet, id);
  }
  /** Clears the rules from these cells only. */
  clearAll(): void {
    this.$sheet.$assertAllowed('formatCells');
    this.$sheet.$features.conditional.cut(this.$areas);
    this.$sheet.$workbook.$dirty = true;
  }
}
