import type { Border, BorderSide, Font, PatternFill } from './styles';
import { element, type Element } from './xml';

/** Where the lists stand in a styles part, in the order the schema wants. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** A fill as it stands in the file: plain "RRGGBB", or a pattern. */
export function fillXml(fill: string | PatternFill): string {
  return typeof fill === 'string' ? solidFill(fill) : patternFill(fill);
}

function patternFill({ pattern, color, patternColor }: PatternFill): string {
  const behind = color === '' ? '' : `<bgColor rgb="FF${color.slice(1)}"/>`;
  return `<fill><patternFill patternType="${pattern}"><fgColor rgb="FF${patternColor.slice(1)}"/>${behind}</patternFill></fill>`;
}

function solidFill(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

export function patchedFont(font: Element, patch: Partial<Font>): string {
  const parts = new Map(font.children.map((child) => [child.name, child.xml]));
  const flag = (name: string, on: boolean | undefined) => {
    if (on !== undefined) parts.set(name, on ? `<${name}/>` : '');
  };
  flag('b', patch.bold);
  flag('i', patch.italic);
  flag('strike', patch.strikethrough);
  if (patch.underline !== undefined)
    parts.set(
      'u',
      patch.underline === 'none'
        ? ''
        : element('u', { val: patch.underline === 'single' ? undefined : patch.underline }),
    );
  if (patch.size !== undefined) parts.set('sz', element('sz', { val: patch.size }));
  if (patch.color !== undefined) parts.set('color', element('color', { rgb: `FF${patch.color}` }));
  if (patch.position !== undefined)
    parts.set('vertAlign', patch.position === 'baseline' ? '' : element('vertAlign', { val: patch.position }));
  if (patch.name !== undefined) {
    parts.set('name', element('name', { val: patch.name }));
    parts.delete('scheme');
  }
  return `<font>${FONT_ORDER.map((name) => parts.get(name) ?? '').join('')}</font>`;
}

const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

export function patchedBorder(border: Element, patch: Readonly<Partial<Record<BorderSide, Border>>>): string {
  const parts = new Map(border.children.map((child) => [child.name, child.xml]));
  const attributes: Record<string, string> = { ...border.attributes };
  for (const [side, { style, color = '#000000', diagonal }] of Object.entries(patch)) {
    if (diagonal) attributes[`diagonal${diagonal}`] = style ? '1' : '0';
    const other = diagonal && attributes[`diagonal${diagonal === 'Up' ? 'Down' : 'Up'}`] === '1';
    // The two diagonals share one line: it stays for the other one.
    if (style || !other)
      parts.set(
        side,
        style ? element(side, { style }, element('color', { rgb: `FF${color.slice(-6)}` })) : `<${side}/>`,
      );
  }
  return element('border', attributes, BORDER_ORDER.map((name) => parts.get(name) ?? '').join(''));
}

/** Appends to a list of the styles part and corrects its count; the list is made where the schema wants it. */
export function appendToList(part: string, name: string, entries: readonly string[]): string {
  const xml = entries.join('');
  const list = new RegExp(`<${name}\\b([^>]*?)(/>|>([\\s\\S]*?)</${name}>)`).exec(part);
  if (list) {
    const [whole, attributes = '', , inner = ''] = list;
    const count = /\scount="(\d+)"/.exec(attributes)?.[1];
    const counted =
      count === undefined
        ? attributes
        : attributes.replace(/\scount="\d+"/, ` count="${Number(count) + entries.length}"`);
    return part.replace(whole, () => `<${name}${counted}>${inner}${xml}</${name}>`);
  }
  const made = element(name, { count: entries.length }, xml);
  for (const before of LISTS.slice(0, LISTS.indexOf(name)).reverse()) {
    const end = new RegExp(`</${before}>|<${before}\\b[^>]*/>`).exec(part);
    if (end) return part.slice(0, end.index + end[0].length) + made + part.slice(end.index + end[0].length);
  }
  return part.replace(/<styleSheet\b[^>]*>/, (tag) => tag + made);
}
