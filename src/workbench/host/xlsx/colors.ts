import { CSS_COLORS } from './cssColors';
import { childOf, parsePart, type Attributes } from './xml';

/** The indexed palette of SpreadsheetML (ECMA-376 §18.8.27), 0…63, as rrggbb. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const SCHEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Turns `<color>` attributes into "#RRGGBB" with the colours of the workbook's theme. */
export class Colors {
  private readonly theme: readonly string[];

  constructor(themePart: string | null) {
    const scheme = themePart ? childOf(childOf(parsePart(themePart), 'themeElements'), 'clrScheme') : undefined;
    this.theme = SCHEME.map((name, i) => {
      const color = childOf(scheme, name)?.children[0]?.attributes;
      return (color?.lastClr ?? color?.val ?? OFFICE[i] ?? '000000').toUpperCase();
    });
  }

  /** "#RRGGBB", or undefined for automatic and for none. */
  resolve(color: Attributes | undefined): string | undefined {
    if (!color) return undefined;
    const base = color.rgb?.slice(-6) ?? (color.theme === undefined ? undefined : this.theme[Number(color.theme)]);
    const rgb = base ?? (color.indexed === undefined ? undefined : INDEXED[Number(color.indexed)]);
    return rgb && `#${tinted(rgb, Number(color.tint ?? 0)).toUpperCase()}`;
  }
}

/** A tint lightens towards white (> 0) or darkens towards black (< 0) the colour's luminance. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channels = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  return channels
    .map((channel) => (spread === 0 ? wanted : wanted - chroma / 2 + ((channel - min) / spread) * chroma))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** "#C00000", "C00000", "#c00" or an HTML name as rrggbb; null when it is no colour. */
export function colorValue(text: string): string | null {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (hex) return (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase();
  return CSS_COLORS.get(text.trim().toLowerCase()) ?? null;
}
