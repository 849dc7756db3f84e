import { HostObject } from '../protocol/hostObject';
import { childOf, element, escapeText, type Attributes } from '../xlsx/xml';
import { chosen } from './choice';
import type { Worksheet } from './worksheet';

/** The children of `<headerFooter>` in the order the schema wants them. */
const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

const STATES: Readonly<Record<string, { differentFirst?: string; differentOddEven?: string }>> = {
  Default: {},
  FirstAndDefault: { differentFirst: '1' },
  OddAndEven: { differentOddEven: '1' },
  FirstOddAndEven: { differentFirst: '1', differentOddEven: '1' },
};

/** What is printed above and below the pages of a sheet. */
export class HeaderFooterGroup extends HostObject {
  static override readonly type = 'HeaderFooterGroup';
  static override readonly navigations = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'];
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  private get $attributes(): Attributes {
    return this.$sheet.$sheetPart.one('headerFooter')?.attributes ?? {};
  }
  $text(name: string): string {
    return childOf(this.$sheet.$sheetPart.one('headerFooter'), name)?.text ?? '';
  }
  $write(attributes: Readonly<Record<string, string | undefined>>, name = '', text = ''): void {
    this.$sheet.$assertUnprotected();
    const children = ORDER.map((child) => {
      const inner = child === name ? text : this.$text(child);
      return inner ? element(child, {}, escapeText(inner)) : '';
    });
    this.$sheet.$sheetPart.replace('headerFooter', [
      element('headerFooter', { ...this.$attributes, ...attributes }, children.join('')),
    ]);
    this.$sheet.$workbook.$dirty = true;
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this, 'odd');
  }
  get oddPages(): HeaderFooter {
    return new HeaderFooter(this, 'odd');
  }
  get evenPages(): HeaderFooter {
    return new HeaderFooter(this, 'even');
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this, 'first');
  }
  get state(): string {
    const { differentFirst, differentOddEven } = this.$attributes;
    return (
      Object.entries(STATES).find(
        ([, state]) => state.differentFirst === differentFirst && state.differentOddEven === differentOddEven,
      )?.[0] ?? 'Default'
    );
  }
  set state(state: string) {
    this.$write({ differentFirst: undefined, differentOddEven: undefined, ...chosen(STATES, state) });
  }
  get useSheetMargins(): boolean {
    return this.$attributes.alignWithMargins !== '0';
  }
  set useSheetMargins(on: boolean) {
    this.$write({ alignWithMargins: on ? undefined : '0' });
  }
  get useSheetScale(): boolean {
    return this.$attributes.scaleWithDoc !== '0';
  }
  set useSheetScale(on: boolean) {
    this.$write({ scaleWithDoc: on ? undefined : '0' });
  }
}

type Section = 'L' | 'C' | 'R';

class HeaderFooter extends HostObject {
  static override readonly type = 'HeaderFooter';
  constructor(
    private readonly $group: HeaderFooterGroup,
    private readonly $pages: 'odd' | 'even' | 'first',
  ) {
    super();
  }
  /** The three sections stand in one text: "&LLeft&CCenter&RRight". */
  private $sections(kind: 'Header' | 'Footer'): Record<Section, string> {
    const found: Record<Section, string> = { L: '', C: '', R: '' };
    const text = this.$group.$text(this.$pages + kind);
    const parts = text.split(/&([LCR])/);
    // What stands before the first mark belongs to the middle.
    found.C = parts[0] ?? '';
    for (let i = 1; i < parts.length; i += 2) found[parts[i] as Section] = parts[i + 1] ?? '';
    return found;
  }
  private $set(kind: 'Header' | 'Footer', section: Section, text: string): void {
    const sections = { ...this.$sections(kind), [section]: text };
    const all = (['L', 'C', 'R'] as const).map((one) => (sections[one] ? `&${one}${sections[one]}` : '')).join('');
    this.$group.$write({}, this.$pages + kind, all);
  }
  get leftHeader(): string {
    return this.$sections('Header').L;
  }
  set leftHeader(text: string) {
    this.$set('Header', 'L', text);
  }
  get centerHeader(): string {
    return this.$sections('Header').C;
  }
  set centerHeader(text: string) {
    this.$set('Header', 'C', text);
  }
  get rightHeader(): string {
    return this.$sections('Header').R;
  }
  set rightHeader(text: string) {
    this.$set('Header', 'R', text);
  }
  get leftFooter(): string {
    return this.$sections('Footer').L;
  }
  set leftFooter(text: string) {
    this.$set('Footer', 'L', text);
  }
  get centerFooter(): string {
    return this.$sections('Footer').C;
  }
  set centerFooter(text: string) {
    this.$set('Footer', 'C', text);
  }
  get rightFooter(): string {
    return this.$sections('Footer').R;
  }
  set rightFooter(text: string) {
    this.$set('Footer', 'R', text);
  }
}
