import { XML_DECLARATION } from './package';
import { sheetDataBounds } from './sheetScanner';
import { parsePart, type Element } from './xml';

/** The children of `<worksheet>` in the order the schema wants them (ECMA-376 §18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export const EMPTY_SHEET =
  `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Child {
  readonly name: string;
  readonly xml: string;
}

/**
 * A worksheet part apart from its cells: the children of `<worksheet>` as text. What the host changes is replaced,
 * everything else is written back letter for letter.
 */
export class SheetPart {
  private readonly open: string;
  private readonly close: string;
  private children: Child[];
  private readonly elements = new Map<string, Element[]>();
  changed = false;

  constructor(xml: string) {
    const bounds = sheetDataBounds(xml);
    const shell = bounds ? `${xml.slice(0, bounds.start)}<sheetData/>${xml.slice(bounds.end)}` : xml;
    const start = /<worksheet\b[^>]*?(\/?)>/.exec(shell);
    const bodyStart = (start?.index ?? 0) + (start?.[0].length ?? 0);
    const bodyEnd = start?.[1] ? bodyStart : shell.lastIndexOf('</worksheet');
    this.open = start?.[1] ? `${shell.slice(0, bodyStart - 2)}>` : shell.slice(0, bodyStart);
    this.close = start?.[1] ? '</worksheet>' : shell.slice(bodyEnd);
    this.children = parsePart(shell).children.map(({ name, xml: text }) => ({ name, xml: text }));
    if (!this.children.some((child) => child.name === 'sheetData')) this.children.push({ name: 'sheetData', xml: '' });
    this.sort();
  }

  /** The child elements of this name, parsed. */
  all(name: string): readonly Element[] {
    let found = this.elements.get(name);
    if (!found) {
      const texts = this.children.filter((child) => child.name === name).map((child) => child.xml);
      found = texts.length ? [...parsePart(`${this.open}${texts.join('')}</worksheet>`).children] : [];
      this.elements.set(name, found);
    }
    return found;
  }

  one(name: string): Element | undefined {
    return this.all(name)[0];
  }

  /** The child elements of this name as text. */
  texts(name: string): string[] {
    return this.children.filter((child) => child.name === name).map((child) => child.xml);
  }

  /** Puts `texts` in the place of all children of this name; none removes them. */
  replace(name: string, texts: readonly string[]): void {
    if (this.texts(name).join('') === texts.join('')) return;
    const at = this.children.findIndex((child) => child.name === name);
    const others = this.children.filter((child) => child.name !== name);
    const made = texts.map((xml) => ({ name, xml }));
    if (at >= 0) others.splice(at, 0, ...made);
    else others.push(...made);
    this.children = others;
    this.elements.delete(name);
    this.changed = true;
    this.sort();
  }

  private sort(): void {
    const rank = ({ name }: Child) => {
      const known = ORDER.indexOf(name);
      return known < 0 ? ORDER.length : known;
    };
    // Elements the schema does not name (mc:AlternateContent) stay where they were: behind what came before them.
    let last = -1;
    const ranked = this.children.map((child) => ({
      child,
      rank: ORDER.includes(child.name) ? (last = rank(child)) : last,
    }));
    this.children = ranked.sort((a, b) => a.rank - b.rank).map(({ child }) => child);
  }

  /** Removes the entry of the extension list that holds an element, and the list with its last entry. */
  dropExtension(name: string): void {
    const [before] = this.texts('extLst');
    if (!before) return;
    const rest = before.replace(/<ext\b[^>]*>[\s\S]*?<\/ext>/g, (ext) => (ext.includes(`<${name}`) ? '' : ext));
    this.replace('extLst', rest.includes('<ext ') ? [rest] : []);
  }

  /** The part without its cells and without some elements. */
  without(names: readonly string[]): string {
    const kept = this.children.filter(({ name }) => !names.includes(name)).map(({ xml }) => xml);
    return this.open + kept.join('') + this.close;
  }

  /** The whole part with `sheetData` as its cells. */
  toXml(sheetData: string): string {
    // Elements that the host writes name relationships by the usual prefix.
    const needsPrefix = !this.open.includes('xmlns:r=') && this.children.some(({ xml }) => xml.includes(' r:id='));
    const open = needsPrefix ? this.open.replace(/>$/, ` xmlns:r="${RELATIONSHIPS}">`) : this.open;
    return open + this.children.map(({ name, xml }) => (name === 'sheetData' ? sheetData : xml)).join('') + this.close;
  }
}
