import type { Border, Styles } from '../../host/xlsx/styles';
import type { ConditionalLook } from '../conditional/conditionalLooks';
import type { DataBar } from '../conditional/dataBar';
import type { IconPlace } from '../conditional/iconSets';
import { luminance, mix, readable, type SheetColors } from './colors';
import { lookClass, type Declarations } from './lookClass';
import type { TableLook } from './tableLook';
import { textDirection, turnedAlignment } from './textDirection';

export type ContentKind = 'text' | 'number' | 'centered';

/** How a cell is drawn. */
export interface CellLook {
  readonly className: string;
  readonly fill?: string;
  readonly fontPixels: number;
  /** Text that is too long flows over the empty cells to the right. */
  readonly overflows: boolean;
  /** What conditional formatting draws besides the text. */
  readonly marks?: { readonly bar?: DataBar; readonly icon?: IconPlace };
}

/** The parts that a look is made from. */
export interface LookParts {
  readonly style: number;
  readonly kind: ContentKind;
  readonly table?: TableLook;
  readonly right: Border;
  readonly bottom: Border;
  readonly conditional?: ConditionalLook;
  /** The colour that the number format gives to the text. */
  readonly numberColor?: string;
  readonly isLink?: boolean;
  /** Text that is shrunk to fit, by its share of the font size. */
  readonly scale?: number;
  /** Pixels between letters. */
  readonly spacing?: number;
}

export const PIXELS_PER_POINT = 96 / 72;
/** Between the edge of a cell and its text. */
const PADDING = 2;
const INDENT = 9;
/** Room for an icon before the text. */
const ICON = 16;
const BLACK = '#000000';
const LINK = '#0563C1';
const LEAST_LINE = 0.3;

const OF_KIND: Readonly<Record<ContentKind, string>> = { text: 'left', number: 'right', centered: 'center' };
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  distributed: 'justify',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'start', bottom: 'end' };
const LINES: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  mediumDashed: '2px dashed',
  dotted: '1px dotted',
  hair: '1px dotted',
};

/** Turns the format of a cell into a CSS class. */
export function cellLook(styles: Styles, colors: SheetColors, parts: LookParts): CellLook {
  const { style, kind, table, conditional, scale = 1, spacing } = parts;
  const alignment = styles.alignment(style);
  const { bar, icon } = conditional ?? {};
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''] ?? (icon?.alone ? 'left' : OF_KIND[kind]);
  const vertical = VERTICAL[alignment.vertical ?? 'bottom'] ?? 'center';
  const turned = textDirection(alignment);
  const wrap = isOn(alignment.wrapText) || alignment.horizontal === 'justify' || alignment.vertical === 'justify';
  const ownFill = conditional?.fill ?? styles.fill(style);
  const fill = ownFill || table?.fill;
  const gridline = fill ?? table?.line ?? colors.gridline;
  const fontPixels = styles.font(style).size * PIXELS_PER_POINT * scale;
  const inset = PADDING + Number(alignment.indent ?? 0) * INDENT;
  const sides = horizontal === 'justify' ? ['left', 'right'] : [horizontal];
  return {
    fill,
    fontPixels,
    overflows: kind === 'text' && !wrap && !turned && horizontal === 'left' && scale === 1,
    marks: bar || icon ? { bar, icon } : undefined,
    className: lookClass({
      ...fontDeclarations(styles, parts),
      'font-size': `${fontPixels}px`,
      color: textColor(styles, ownFill, parts, colors),
      'background-color': fill,
      'background-image': conditional?.fill ? undefined : hatch(styles, style),
      ...(turned
        ? turnedAlignment(turned, horizontal, vertical)
        : { 'text-align': horizontal, 'align-content': vertical }),
      'text-align-last': horizontal === 'justify' ? 'justify' : undefined,
      'letter-spacing': spacing === undefined ? undefined : `${spacing}px`,
      'text-overflow': kind === 'number' ? 'clip' : undefined,
      'white-space': wrap ? 'pre-wrap' : 'nowrap',
      'padding-left': sides.includes('left') && !turned ? `${inset + (icon ? ICON : 0)}px` : undefined,
      'padding-right': sides.includes('right') && !turned ? `${inset}px` : undefined,
      'border-right': line(parts.right, gridline, colors),
      'border-bottom': line(parts.bottom, table && fill ? table.line : gridline, colors),
    }),
  };
}

/** All patterns are drawn as thin lines rising to the right. */
function hatch(styles: Styles, style: number): string | undefined {
  const color = styles.pattern(style)?.patternColor;
  return color && `repeating-linear-gradient(-45deg, ${color} 0 1px, transparent 1px 6px)`;
}

function fontDeclarations(styles: Styles, { style, table, conditional, isLink }: LookParts): Declarations {
  const font = styles.font(style);
  const underline = conditional?.underline ?? (font.underline !== 'none' || isPlainLink(styles, style, isLink));
  const lines = [underline && 'underline', (conditional?.strikethrough ?? font.strikethrough) && 'line-through'];
  return {
    'font-family': `${fontName(font.name)}, var(--fontFamilyBase)`,
    'font-weight': (conditional?.bold ?? (font.bold || table?.bold)) ? 'bold' : undefined,
    'font-style': (conditional?.italic ?? font.italic) ? 'italic' : undefined,
    'text-decoration': lines.filter(Boolean).join(' ') || undefined,
  };
}

/** A font as CSS names it. */
export function fontName(name: string): string {
  return `"${name.replace(/["\\]/g, '')}"`;
}

/** A hyperlink whose cell was given no looks of its own. */
function isPlainLink(styles: Styles, style: number, isLink = false): boolean {
  const { color, underline } = styles.font(style);
  return isLink && color === BLACK && underline === 'none';
}

/** On a fill of its own a cell keeps its colours; on a dark sheet the others are made readable. */
function textColor(styles: Styles, ownFill: string, parts: LookParts, colors: SheetColors): string {
  const { style, table, conditional, numberColor, isLink } = parts;
  const own = isPlainLink(styles, style, isLink) ? LINK : styles.font(style).color;
  const font = numberColor ?? conditional?.color ?? own;
  if (ownFill) return font;
  if (font === BLACK) return table?.text ?? colors.text;
  return colors.dark ? readable(font, table?.fill ?? colors.background, colors.text) : font;
}

/** Borders as on white paper: on a dark sheet black ones turn light, and faint ones stay faint. */
function line({ style, color = BLACK }: Border, gridline: string, colors: SheetColors): string {
  if (!style) return `1px solid ${gridline}`;
  const onDark = () => mix(color, colors.background, Math.max(LEAST_LINE, 1 - luminance(color)));
  const shown = color === BLACK ? colors.text : colors.dark ? onDark() : color;
  return `${LINES[style] ?? '1px solid'} ${shown}`;
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
