import { BUILT_IN_FORMATS, SHARED_BUILT_IN } from './numberFormats';
import { HostError } from '../protocol/hostError';
import { colorValue, type Colors } from './colors';
import { appendToList, fillXml, patchedBorder, patchedFont } from './stylePatches';
import {
  childOf,
  childrenOf,
  element,
  parseFragment,
  parsePart,
  withoutPrefix,
  type Attributes,
  type Element,
} from './xml';

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly color: string;
  /** baseline, subscript or superscript */
  readonly position: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

export interface Border {
  /** Line style as in the file, e.g. "thin"; undefined for none. */
  readonly style?: string;
  readonly color?: string;
  /** Which way a diagonal line goes. */
  readonly diagonal?: 'Down' | 'Up';
}

/** A fill with a pattern over its colour. */
export interface PatternFill {
  /** As in the file, such as "lightUp". */
  readonly pattern: string;
  /** "#RRGGBB", or "" for none behind the pattern. */
  readonly color: string;
  readonly patternColor: string;
}

/** A change of one cell's format. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  /** "RRGGBB", or a pattern; null clears. */
  readonly fill?: string | PatternFill | null;
  readonly border?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly alignment?: Readonly<Record<string, string | undefined>>;
  readonly protection?: Readonly<Record<string, string | undefined>>;
}

interface CellFormat {
  readonly attributes: Attributes;
  readonly alignment: Attributes;
  readonly protection: Attributes;
}

/** The growing list behind `<fonts>`, `<fills>`, `<borders>` or `<cellXfs>`: what was read stays, new entries go to the end. */
class StyleList {
  readonly entries: string[];
  private readonly index = new Map<string, number>();
  private readonly known: number;

  constructor(list: Element | undefined, fallback: readonly string[]) {
    const read = list?.children.map((child) => child.xml) ?? [];
    this.entries = read.length ? read : [...fallback];
    this.entries.forEach((xml, i) => this.index.set(xml, i));
    this.known = list ? read.length : 0;
  }

  add(xml: string): number {
    const known = this.index.get(xml);
    if (known !== undefined) return known;
    this.index.set(xml, this.entries.length);
    return this.entries.push(xml) - 1;
  }

  get added(): string[] {
    return this.entries.slice(this.known);
  }
}

const DEFAULT_FONT = '<font><sz val="11"/><name val="等线"/><family val="2"/></font>';
const DEFAULT_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const DEFAULT_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const DEFAULT_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The styles of a workbook: reads a style number's format and derives new style numbers from it. */
export class Styles {
  private readonly part: string;
  private readonly root: Element;
  private readonly formats = new Map<number, string>();
  private readonly formatIds = new Map<string, number>();
  private readonly addedFormats: string[] = [];
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly cellFormats: CellFormat[] = [];
  private readonly derived = new Map<string, number>();
  private readonly elements = new Map<string, Element>();

  constructor(
    part: string,
    private readonly colors: Colors,
  ) {
    this.part = withoutPrefix(part);
    this.root = parsePart(this.part);
    for (const [id, code] of Object.entries(BUILT_IN_FORMATS)) this.formats.set(Number(id), code);
    for (const { attributes } of childrenOf(childOf(this.root, 'numFmts'), 'numFmt')) {
      this.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      this.formatIds.set(attributes.formatCode ?? 'General', Number(attributes.numFmtId));
    }
    this.fonts = new StyleList(childOf(this.root, 'fonts'), [DEFAULT_FONT]);
    this.fills = new StyleList(childOf(this.root, 'fills'), DEFAULT_FILLS);
    this.borders = new StyleList(childOf(this.root, 'borders'), [DEFAULT_BORDER]);
    this.xfs = new StyleList(childOf(this.root, 'cellXfs'), [DEFAULT_FORMAT]);
    this.dxfs = new StyleList(childOf(this.root, 'dxfs'), []);
    for (const xml of this.xfs.entries) this.cellFormats.push(cellFormat(parseFragment(xml)));
  }

  private format(style: number): CellFormat {
    const format = this.cellFormats[style] ?? this.cellFormats[0];
    if (!format) throw new Error('no cell formats');
    return format;
  }

  private parsed(list: StyleList, id: string | undefined): Element {
    const xml = list.entries[Number(id ?? 0)] ?? list.entries[0] ?? '';
    let found = this.elements.get(xml);
    if (!found) this.elements.set(xml, (found = parseFragment(xml)));
    return found;
  }

  numberFormat(style: number): string {
    return this.formats.get(Number(this.format(style).attributes.numFmtId ?? 0)) ?? 'General';
  }

  font(style: number): Font {
    const font = this.parsed(this.fonts, this.format(style).attributes.fontId);
    const flag = (name: string) => {
      const found = childOf(font, name);
      return !!found && found.attributes.val !== '0' && found.attributes.val !== 'false';
    };
    const underline = childOf(font, 'u');
    return {
      name: childOf(font, 'name')?.attributes.val ?? '等线',
      size: Number(childOf(font, 'sz')?.attributes.val ?? 11),
      bold: flag('b'),
      italic: flag('i'),
      underline: underline ? (underline.attributes.val ?? 'single') : 'none',
      strikethrough: flag('strike'),
      color: this.colors.resolve(childOf(font, 'color')?.attributes) ?? '#000000',
      position: childOf(font, 'vertAlign')?.attributes.val ?? 'baseline',
    };
  }

  /** "#RRGGBB", or "" for no fill. */
  fill(style: number): string {
    const pattern = childOf(this.parsed(this.fills, this.format(style).attributes.fillId), 'patternFill');
    const type = pattern?.attributes.patternType ?? 'none';
    if (!pattern || type === 'none') return '';
    const color = childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor');
    return this.colors.resolve(color?.attributes) ?? '';
  }

  /** The pattern over the fill; null for a plain fill and for none. */
  pattern(style: number): PatternFill | null {
    const found = childOf(this.parsed(this.fills, this.format(style).attributes.fillId), 'patternFill');
    const pattern = found?.attributes.patternType ?? 'none';
    if (pattern === 'none' || pattern === 'solid') return null;
    const patternColor = this.colors.resolve(childOf(found, 'fgColor')?.attributes) ?? '#000000';
    return { pattern, color: this.fill(style), patternColor };
  }

  border(style: number, side: BorderSide, diagonal?: 'Down' | 'Up'): Border {
    const border = this.parsed(this.borders, this.format(style).attributes.borderId);
    const found = childOf(border, side);
    const line = diagonal && border.attributes[`diagonal${diagonal}`] !== '1' ? undefined : found?.attributes.style;
    return line && line !== 'none'
      ? { style: line, color: this.colors.resolve(childOf(found, 'color')?.attributes) ?? '#000000' }
      : {};
  }

  alignment(style: number): Attributes {
    return this.format(style).alignment;
  }

  protection(style: number): Attributes {
    return this.format(style).protection;
  }

  /** The style that is `style` with `patch` laid over it. */
  derive(style: number, patch: StylePatch): number {
    const key = `${style}|${JSON.stringify(patch)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const { attributes, alignment, protection } = this.format(style);
    const next: Record<string, string> = { ...attributes };
    if (patch.numberFormat !== undefined) {
      next.numFmtId = String(this.formatId(patch.numberFormat));
      next.applyNumberFormat = '1';
    }
    if (patch.font) {
      next.fontId = String(this.fonts.add(patchedFont(this.parsed(this.fonts, attributes.fontId), patch.font)));
      next.applyFont = '1';
    }
    if (patch.fill !== undefined) {
      next.fillId = String(patch.fill === null ? 0 : this.fills.add(fillXml(patch.fill)));
      next.applyFill = '1';
    }
    if (patch.border) {
      next.borderId = String(
        this.borders.add(patchedBorder(this.parsed(this.borders, attributes.borderId), patch.border)),
      );
      next.applyBorder = '1';
    }
    const aligned = withoutDefaults({ ...alignment, ...patch.alignment });
    const guarded = { ...protection, ...patch.protection };
    if (patch.alignment) next.applyAlignment = '1';
    if (patch.protection) next.applyProtection = '1';
    // What is as in the style Normal is not written: a cell that is set back to it has its format again.
    if ((next.xfId ?? '0') === '0') {
      if (next.numFmtId === '0') delete next.applyNumberFormat;
      if (!hasValues(aligned)) delete next.applyAlignment;
    }
    const inner =
      (hasValues(aligned) ? element('alignment', aligned) : '') +
      (hasValues(guarded) ? element('protection', guarded) : '');
    const derived = this.xfs.add(element('xf', next, inner));
    this.cellFormats[derived] ??= cellFormat(parseFragment(this.xfs.entries[derived] ?? DEFAULT_FORMAT));
    this.derived.set(key, derived);
    return derived;
  }

  /** The number of a number format, which is added if need be. */
  formatId(code: string): number {
    const known = SHARED_BUILT_IN.get(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.formatIds.set(code, id);
    this.addedFormats.push(element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** Adds a differential format, as conditional formats use them, and returns its number. */
  addDifferential(xml: string): number {
    return this.dxfs.add(xml);
  }

  differential(id: number): string | undefined {
    return this.dxfs.entries[id];
  }

  /** "#c00" or "red" as the file has it: "FFCC0000". */
  fileColor(color: string): string {
    const value = colorValue(color);
    if (!value) throw new HostError('InvalidArgument');
    return `FF${value}`;
  }

  color(attributes: Attributes | undefined): string | undefined {
    return this.colors.resolve(attributes);
  }

  /** The styles part with everything that was added; the same text while nothing was. */
  toXml(): string {
    let part = this.part;
    const added: Readonly<Record<string, readonly string[]>> = {
      numFmts: this.addedFormats,
      fonts: this.fonts.added,
      fills: this.fills.added,
      borders: this.borders.added,
      cellXfs: this.xfs.added,
      dxfs: this.dxfs.added,
    };
    for (const [name, entries] of Object.entries(added)) if (entries.length) part = appendToList(part, name, entries);
    return part;
  }
}

function withoutDefaults({ horizontal, ...rest }: Record<string, string | undefined>): typeof rest {
  return horizontal === undefined || horizontal === 'general' ? rest : { horizontal, ...rest };
}

function hasValues(attributes: Readonly<Record<string, string | undefined>>): boolean {
  return Object.values(attributes).some((value) => value !== undefined);
}

function cellFormat(xf: Element): CellFormat {
  return {
    attributes: xf.attributes,
    alignment: childOf(xf, 'alignment')?.attributes ?? {},
    protection: childOf(xf, 'protection')?.attributes ?? {},
  };
}
