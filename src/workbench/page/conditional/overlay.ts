import type { Border, BorderSide, Styles } from '../../host/xlsx/styles';
import { childOf, parseFragment, type Element } from '../../host/xlsx/xml';
import type { DataBar } from './dataBar';
import type { IconPlace } from './iconSets';

/** What conditional formatting lays over the looks of a cell; what is undefined stays as it is. */
export interface Overlay {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly numberFormat?: string;
  readonly bar?: DataBar;
  readonly icon?: IconPlace;
  /** Only the bar or the icon is shown. */
  readonly hidesText?: boolean;
}

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** A differential format of the styles part: only what it says. */
export function differentialOverlay(styles: Styles, id: string | undefined): Overlay {
  const xml = id === undefined ? undefined : styles.differential(Number(id));
  if (xml === undefined) return {};
  const format = parseFragment(xml);
  const font = childOf(format, 'font');
  const underline = childOf(font, 'u');
  return {
    fill: fillColor(styles, childOf(format, 'fill')),
    color: styles.color(childOf(font, 'color')?.attributes),
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    strikethrough: flag(font, 'strike'),
    underline: underline && underline.attributes.val !== 'none',
    borders: borders(styles, childOf(format, 'border')),
    numberFormat: childOf(format, 'numFmt')?.attributes.formatCode,
  };
}

/** What was there before wins: rules are asked in the order of their priority. */
export function under(above: Overlay, below: Overlay): Overlay {
  const borders = above.borders || below.borders ? { ...below.borders, ...above.borders } : undefined;
  const said = Object.entries(above).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(said), borders };
}

function flag(font: Element | undefined, name: string): boolean | undefined {
  const found = childOf(font, name);
  return found && found.attributes.val !== '0' && found.attributes.val !== 'false';
}

/** A plain fill has its colour where other fills have the colour behind their pattern. */
function fillColor(styles: Styles, fill: Element | undefined): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern || pattern.attributes.patternType === 'none') return undefined;
  return styles.color(childOf(pattern, 'bgColor')?.attributes) ?? styles.color(childOf(pattern, 'fgColor')?.attributes);
}

function borders(styles: Styles, border: Element | undefined): Overlay['borders'] {
  const lines = SIDES.flatMap((side) => {
    const line = childOf(border, side);
    const style = line?.attributes.style;
    if (!style || style === 'none') return [];
    return [[side, { style, color: styles.color(childOf(line, 'color')?.attributes) }] as const];
  });
  return lines.length ? Object.fromEntries(lines) : undefined;
}
