import { HostCollection, HostObject } from '../protocol/hostObject';
import { childOf, element, parseFragment, type Element } from '../xlsx/xml';
import { choice } from './choice';
import type { ConditionalFormat } from './conditionalFormats';
import { requiredColor } from './rangeFill';
import { UNDERLINES } from './rangeFont';

const rgb = (color: string) => `FF${requiredColor(color)}`;

/** What a rule does to the looks of the cells it is true for: a differential format. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly type = 'ConditionalRangeFormat';
  static override readonly navigations = ['fill', 'font', 'borders'];
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$owner);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.$owner);
  }
  get numberFormat(): string {
    const xml = this.$owner.$differential().get('numFmt');
    return xml ? (parseFragment(xml).attributes.formatCode ?? '') : '';
  }
  set numberFormat(code: string) {
    const { $styles } = this.$owner.$sheet.$workbook;
    this.$owner.$setDifferential('numFmt', element('numFmt', { numFmtId: $styles.formatId(code), formatCode: code }));
  }
}

class ConditionalRangeFill extends HostObject {
  static override readonly type = 'ConditionalRangeFill';
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get color(): string {
    const xml = this.$owner.$differential().get('fill');
    const pattern = xml ? childOf(parseFragment(xml), 'patternFill') : undefined;
    return this.$owner.$sheet.$workbook.$styles.color(childOf(pattern, 'bgColor')?.attributes) ?? '';
  }
  set color(color: string) {
    this.$owner.$setDifferential(
      'fill',
      `<fill><patternFill patternType="solid"><bgColor rgb="${rgb(color)}"/></patternFill></fill>`,
    );
  }
  clear(): void {
    this.$owner.$setDifferential('fill', '');
  }
}

class ConditionalRangeFont extends HostObject {
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
    const font = ['b', 'i', 'strike', 'u', 'color'].map((key) => parts.get(key) ?? '').join('');
    this.$owner.$setDifferential('font', `<font>${font}</font>`);
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
  get underline(): string {
    const xml = this.$parts.get('u');
    return xml ? (UNDERLINES[parseFragment(xml).attributes.val ?? 'single'] ?? 'None') : 'None';
  }
  set underline(underline: string) {
    const wanted = choice(Object.values(UNDERLINES), underline);
    const found = Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === wanted);
    this.$set('u', wanted === 'None' ? '' : element('u', { val: found }));
  }
  get color(): string {
    const xml = this.$parts.get('color');
    return xml ? (this.$owner.$sheet.$workbook.$styles.color(parseFragment(xml).attributes) ?? '') : '';
  }
  set color(color: string) {
    this.$set('color', element('color', { rgb: rgb(color) }));
  }
  clear(): void {
    this.$owner.$setDifferential('font', '');
  }
}

const EDGES: Readonly<Record<string, string>> = {
  EdgeLeft: 'left',
  EdgeRight: 'right',
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
};
const LINES: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
};

class ConditionalRangeBorder extends HostObject {
  static override readonly type = 'ConditionalRangeBorder';
  override readonly $id: string;
  constructor(
    private readonly $owner: ConditionalFormat,
    private readonly $edge: string,
  ) {
    super();
    this.$id = $edge;
  }
  override get $idName(): string {
    return '_Id';
  }
  private get $line(): Element | undefined {
    const xml = this.$owner.$differential().get('border');
    return childOf(xml ? parseFragment(xml) : undefined, EDGES[this.$edge] ?? '');
  }
  private $draw(style: string | undefined, color: string): void {
    const xml = this.$owner.$differential().get('border');
    const parts = new Map(xml ? parseFragment(xml).children.map((child) => [child.name, child.xml]) : []);
    const side = EDGES[this.$edge] ?? '';
    parts.set(side, style ? element(side, { style }, element('color', { rgb: rgb(color) })) : '');
    const inner = Object.values(EDGES).map((name) => parts.get(name) ?? '');
    this.$owner.$setDifferential('border', `<border>${inner.join('')}</border>`);
  }
  get sideIndex(): string {
    return this.$edge;
  }
  get style(): string {
    const style = this.$line?.attributes.style;
    return Object.entries(LINES).find(([, line]) => line === style)?.[0] ?? 'None';
  }
  set style(style: string) {
    this.$draw(LINES[choice(['None', ...Object.keys(LINES)], style)], this.color);
  }
  get color(): string {
    const { $styles } = this.$owner.$sheet.$workbook;
    return $styles.color(childOf(this.$line, 'color')?.attributes) ?? '#000000';
  }
  set color(color: string) {
    this.$draw(this.$line?.attributes.style ?? 'thin', color);
  }
}

class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static override readonly type = 'ConditionalRangeBorderCollection';
  static override readonly navigations = ['bottom', 'left', 'right', 'top'];
  constructor(private readonly $owner: ConditionalFormat) {
    super();
  }
  get $items(): readonly ConditionalRangeBorder[] {
    return Object.keys(EDGES).map((edge) => new ConditionalRangeBorder(this.$owner, edge));
  }
  get count(): number {
    return this.$items.length;
  }
  override getItem(index: string): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.$owner, choice(Object.keys(EDGES), index));
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem('EdgeBottom');
  }
  get left(): ConditionalRangeBorder {
    return this.getItem('EdgeLeft');
  }
  get right(): ConditionalRangeBorder {
    return this.getItem('EdgeRight');
  }
  get top(): ConditionalRangeBorder {
    return this.getItem('EdgeTop');
  }
}
