import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { colorValue } from '../xlsx/colors';
import { childOf, element, parseFragment } from '../xlsx/xml';
import { intersect } from './address';
import { Range } from './range';
import type { ConditionalRule } from './sheetFeatures';
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
  timePeriod: 'PresetCriteria',
};
const CREATABLE: Readonly<Record<string, string>> = { cellvalue: 'cellIs', custom: 'expression' };
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export class ConditionalFormat extends HostObject {
  static override readonly type = 'ConditionalFormat';
  static override readonly navigations = ['cellValue', 'cellValueOrNullObject', 'custom', 'customOrNullObject'];
  override readonly $id: string;

  constructor(
    private readonly $sheet: Worksheet,
    id: string,
  ) {
    super();
    this.$id = id;
  }
  get $rule(): ConditionalRule {
    const rule = this.$sheet.$features.rules.find(({ id }) => id === this.$id);
    if (!rule) throw new HostError('ItemNotFound');
    return rule;
  }
  $update(patch: { attributes?: Readonly<Record<string, string | undefined>>; formulas?: readonly string[] }): void {
    const { $features, $workbook } = this.$sheet;
    $features.setRules(
      $features.rules.map((rule) => {
        if (rule.id !== this.$id) return rule;
        const attributes = Object.entries({ ...rule.attributes, ...patch.attributes }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        );
        return { ...rule, attributes: Object.fromEntries(attributes), formulas: patch.formulas ?? rule.formulas };
      }),
    );
    $workbook.$dirty = true;
  }
  /** The format's children (font, fill …) as text, by name. */
  $differential(): Map<string, string> {
    const { dxfId } = this.$rule.attributes;
    const xml = dxfId === undefined ? undefined : this.$sheet.$workbook.$styles.differential(Number(dxfId));
    return new Map(xml ? parseFragment(xml).children.map((child) => [child.name, child.xml]) : []);
  }
  $setDifferential(parts: ReadonlyMap<string, string>): void {
    const order = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection'];
    const xml = element('dxf', {}, order.map((name) => parts.get(name) ?? '').join(''));
    this.$update({ attributes: { dxfId: String(this.$sheet.$workbook.$styles.addDifferential(xml)) } });
  }
  get $colors() {
    return this.$sheet.$workbook.$styles;
  }
  private $as<T>(type: string, make: () => T): T | null {
    return TYPES[this.$rule.attributes.type ?? ''] === type ? make() : null;
  }
  get id(): string {
    return this.$id;
  }
  get type(): string {
    return TYPES[this.$rule.attributes.type ?? ''] ?? 'Custom';
  }
  get priority(): number {
    return Number(this.$rule.attributes.priority ?? 1) - 1;
  }
  set priority(priority: number) {
    this.$update({ attributes: { priority: String(priority + 1) } });
  }
  get stopIfTrue(): boolean {
    return this.$rule.attributes.stopIfTrue === '1';
  }
  set stopIfTrue(stop: boolean) {
    this.$update({ attributes: { stopIfTrue: stop ? '1' : undefined } });
  }
  get cellValue(): CellValueFormat {
    const found = this.cellValueOrNullObject;
    if (!found) throw new HostError('InvalidOperation');
    return found;
  }
  get cellValueOrNullObject(): CellValueFormat | null {
    return this.$as('CellValue', () => new CellValueFormat(this));
  }
  get custom(): CustomFormat {
    const found = this.customOrNullObject;
    if (!found) throw new HostError('InvalidOperation');
    return found;
  }
  get customOrNullObject(): CustomFormat | null {
    return this.$as('Custom', () => new CustomFormat(this));
  }
  getRange(): Range {
    const [first, ...others] = this.$rule.ranges;
    if (!first || others.length) throw new HostError('InvalidOperation');
    return new Range(this.$sheet, first);
  }
  delete(): void {
    const { $features } = this.$sheet;
    $features.setRules($features.rules.filter(({ id }) => id !== this.$id));
  }
}

class CellValueFormat extends HostObject {
  static override readonly type = 'CellValueConditionalFormat';
  static override readonly navigations = ['format'];
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get format(): RuleFormat {
    return new RuleFormat(this.$owner);
  }
  get rule(): unknown {
    const { attributes, formulas } = this.$owner.$rule;
    const [formula1, formula2] = formulas.map((formula) => `=${formula}`);
    const operator = Object.entries(OPERATORS).find(([, name]) => name === attributes.operator)?.[0] ?? 'Invalid';
    return formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
  }
  set rule(rule: { formula1: unknown; formula2?: unknown; operator: string }) {
    const operator = OPERATORS[rule.operator];
    if (!operator) throw new HostError('InvalidArgument');
    const formulas = [rule.formula1, rule.formula2]
      .filter((formula) => formula !== undefined)
      .map((formula) => String(formula).replace(/^=/, ''));
    this.$owner.$update({ attributes: { operator }, formulas });
  }
}

class CustomFormat extends HostObject {
  static override readonly type = 'CustomConditionalFormat';
  static override readonly navigations = ['format', 'rule'];
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get format(): RuleFormat {
    return new RuleFormat(this.$owner);
  }
  get rule(): CustomRule {
    return new CustomRule(this.$owner);
  }
}

class CustomRule extends HostObject {
  static override readonly type = 'ConditionalFormatRule';
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get formula(): string {
    return `=${this.$owner.$rule.formulas[0] ?? ''}`;
  }
  set formula(formula: string) {
    this.$owner.$update({ formulas: [formula.replace(/^=/, '')] });
  }
}

class RuleFormat extends HostObject {
  static override readonly type = 'ConditionalRangeFormat';
  static override readonly navigations = ['fill', 'font'];
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get fill(): RuleFill {
    return new RuleFill(this.$owner);
  }
  get font(): RuleFont {
    return new RuleFont(this.$owner);
  }
}

function rgb(color: string): string {
  const value = colorValue(color);
  if (!value) throw new HostError('InvalidArgument');
  return `FF${value}`;
}

class RuleFill extends HostObject {
  static override readonly type = 'ConditionalRangeFill';
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get color(): string {
    const xml = this.$owner.$differential().get('fill');
    const pattern = xml ? childOf(parseFragment(xml), 'patternFill') : undefined;
    return this.$owner.$colors.color(childOf(pattern, 'bgColor')?.attributes) ?? '';
  }
  set color(color: string) {
    const fill = `<fill><patternFill patternType="solid"><bgColor rgb="${rgb(color)}"/></patternFill></fill>`;
    this.$owner.$setDifferential(this.$owner.$differential().set('fill', fill));
  }
  clear(): void {
    const parts = this.$owner.$differential();
    parts.delete('fill');
    this.$owner.$setDifferential(parts);
  }
}

class RuleFont extends HostObject {
  static override readonly type = 'ConditionalRangeFont';
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  private get $parts(): Map<string, string> {
    const xml = this.$owner.$differential().get('font');
    return new Map(xml ? parseFragment(xml).children.map((child) => [child.name, child.xml]) : []);
  }
  private $set(name: string, xml: string): void {
    const parts = this.$parts.set(name, xml);
    const font = `<font>${['b', 'i', 'strike', 'u', 'color'].map((key) => parts.get(key) ?? '').join('')}</font>`;
    this.$owner.$setDifferential(this.$owner.$differential().set('font', font));
  }
  private $flag(name: string): boolean {
    const xml = this.$parts.get(name);
    return !!xml && parseFragment(xml).attributes.val !== '0';
  }
  get bold(): boolean {
    return this.$flag('b');
  }
  set bold(on: boolean) {
    this.$set('b', on ? '<b/>' : '<b val="0"/>');
  }
  get italic(): boolean {
    return this.$flag('i');
  }
  set italic(on: boolean) {
    this.$set('i', on ? '<i/>' : '<i val="0"/>');
  }
  get strikethrough(): boolean {
    return this.$flag('strike');
  }
  set strikethrough(on: boolean) {
    this.$set('strike', on ? '<strike/>' : '<strike val="0"/>');
  }
  get color(): string {
    const xml = this.$parts.get('color');
    return xml ? (this.$owner.$colors.color(parseFragment(xml).attributes) ?? '') : '';
  }
  set color(color: string) {
    this.$set('color', element('color', { rgb: rgb(color) }));
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly type = 'ConditionalFormatCollection';
  constructor(private readonly $range: Range) {
    super();
  }
  get $items(): readonly ConditionalFormat[] {
    const { $sheet, $rect } = this.$range;
    return $sheet.$features.rules
      .filter(({ ranges }) => ranges.some((range) => intersect(range, $rect)))
      .map(({ id }) => new ConditionalFormat($sheet, id));
  }
  add(type: string): ConditionalFormat {
    const { $sheet, $rect } = this.$range;
    const fileType = CREATABLE[type.toLowerCase()];
    if (!fileType) throw new HostError('UnsupportedOperation');
    $sheet.$assertAllowed('formatCells');
    const id = $sheet.$features.newRuleId();
    // The newest rule comes first.
    const rules = $sheet.$features.rules.map((rule) => ({
      ...rule,
      attributes: { ...rule.attributes, priority: String(Number(rule.attributes.priority ?? 1) + 1) },
    }));
    $sheet.$features.setRules([
      ...rules,
      { id, ranges: [$rect], attributes: { type: fileType, priority: '1' }, formulas: [], rest: '' },
    ]);
    $sheet.$workbook.$dirty = true;
    return new ConditionalFormat($sheet, id);
  }
  clearAll(): void {
    const ids = new Set(this.$items.map(({ id }) => id));
    const { $features } = this.$range.$sheet;
    $features.setRules($features.rules.filter(({ id }) => !ids.has(id)));
  }
}
