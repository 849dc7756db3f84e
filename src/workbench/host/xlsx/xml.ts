import { parseXml, XmlElement } from '@rgrove/parse-xml';

export type Attributes = Readonly<Record<string, string>>;

/** A parsed element, with its text in the file. */
export interface Element {
  /** Name without its namespace prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
  /** The element as it stands in the file. */
  readonly xml: string;
}

/** Parses one XML part or fragment (which then needs its namespaces declared, see `parseFragment`). */
export function parsePart(xml: string): Element {
  const source = xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml;
  const { root } = parseXml(source, { includeOffsets: true, ignoreUndefinedEntities: true });
  if (!root) throw new Error('no root element');
  return convert(root, source);
}

const FRAGMENT_OPEN = '<fragment>';

/** Parses a piece of a part whose prefixes may be declared elsewhere. */
export function parseFragment(xml: string): Element {
  const [only] = parsePart(`${FRAGMENT_OPEN}${xml}</fragment>`).children;
  if (!only) throw new Error('no element');
  return only;
}

function convert(node: XmlElement, source: string): Element {
  const children: Element[] = [];
  for (const child of node.children) if (child instanceof XmlElement) children.push(convert(child, source));
  return {
    name: localName(node.name),
    attributes: decodedAttributes(node.attributes),
    children,
    text: children.length ? '' : decodeEscapes(node.text),
    xml: source.slice(node.start, node.end),
  };
}

/** SpreadsheetML's own escape for characters that XML cannot hold: _x000D_ and the like. */
function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decodedAttributes(attributes: Attributes): Attributes {
  const values = Object.values(attributes);
  if (!values.some((value) => value.includes('_x'))) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeEscapes(value)]));
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// XML 1.0 cannot hold these at all; SpreadsheetML writes them as _xHHHH_.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for an element of SpreadsheetML. */
export function escapeText(text: string): string {
  const printable = text.replace(
    UNPRINTABLE,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return printable.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c).replace(/\r/g, '_x000D_');
}

/** Text for an attribute: an XML reader turns plain line breaks and tabs in it into blanks. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The reverse of `escapeText`. */
export function unescapeText(xml: string): string {
  let text = xml;
  if (text.includes('&'))
    text = text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
      if (name.startsWith('#x') || name.startsWith('#X')) return String.fromCodePoint(parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return String.fromCodePoint(parseInt(name.slice(1), 10));
      return ENTITIES[name] ?? whole;
    });
  return decodeEscapes(text);
}

/** `<name a="1">inner</name>`; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`;
  return inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

/** Many producers prefix every element (`<x:worksheet>`); Excel reads it, and so do we, as if it were not there. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z]\w*):(?:worksheet|workbook|styleSheet|sst|table)\b/.exec(xml.slice(0, 2000))?.[1];
  if (!prefix) return xml;
  return xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}
