import type { Border, Styles } from '../../host/xlsx/styles';
import { luminance, mix, readable } from './colors';
import { lookClass, type Declarations } from './lookClass';
import type { TableLook } from './tableLook';

/** Colours of a sheet where its cells say nothing, "#rrggbb". */
export interface SheetColors {
  readonly background: string;
  readonly text: string;
  readonly gridline: string;
  /** Whether the sheet is dark, so that colours chosen for white paper must be made readable. */
  readonly dark: boolean;
}

export type ContentKind = 'text' | 'number' | 'centered';

/** How a cell is drawn. */
export interface CellLook {
  readonly className: string;
  readonly fill?: string;
  readonly fontPixels: number;
  /** Text that is too long flows over the empty cells to the right. */
  readonly overflows: boolean;
}

/** The parts that a look is made from. */
export interface LookParts {
  readonly style: number;
  readonly kind: ContentKind;
  readonly table?: TableLook;
  readonly right: Border;
  readonly bottom: Border;
}

const PIXELS_PER_POINT = 96 / 72;
/** Between the edge of a cell and its text. */
const PADDING = 2;
const INDENT = 9;
const BLACK = '#000000';
const LEAST_LINE = 0.3;

const OF_KIND: Readonly<Record<ContentKind, string>> = { text: 'left', number: 'right', centered: 'center' };
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
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
  const { style, kind, table } = parts;
  const alignment = styles.alignment(style);
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''] ?? OF_KIND[kind];
  const wrap = isOn(alignment.wrapText) || alignment.horizontal === 'justify' || alignment.vertical === 'justify';
  const ownFill = styles.fill(style);
  const fill = ownFill || table?.fill;
  const gridline = fill ?? table?.line ?? colors.gridline;
  const inset = `${PADDING + Number(alignment.indent ?? 0) * INDENT}px`;
  return {
    fill,
    fontPixels: styles.font(style).size * PIXELS_PER_POINT,
    overflows: kind === 'text' && !wrap && horizontal === 'left',
    className: lookClass({
      ...fontDeclarations(styles, style, table?.bold),
      color: textColor(styles.font(style).color, ownFill, table, colors),
      'background-color': fill,
      'background-image': hatch(styles, style),
      'text-align': horizontal,
      'align-content': VERTICAL[alignment.vertical ?? 'bottom'] ?? 'center',
      'white-space': wrap ? 'pre-wrap' : 'nowrap',
      'padding-left': horizontal === 'left' ? inset : undefined,
      'padding-right': horizontal === 'right' ? inset : undefined,
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

function fontDeclarations(styles: Styles, style: number, bold = false): Declarations {
  const font = styles.font(style);
  const lines = [font.underline !== 'none' && 'underline', font.strikethrough && 'line-through'].filter(Boolean);
  return {
    'font-family': `"${font.name.replace(/["\\]/g, '')}", var(--fontFamilyBase)`,
    'font-size': `${font.size * PIXELS_PER_POINT}px`,
    'font-weight': font.bold || bold ? 'bold' : undefined,
    'font-style': font.italic ? 'italic' : undefined,
    'text-decoration': lines.join(' ') || undefined,
  };
}

/** On a fill of its own a cell keeps its colours; on a dark sheet the others are made readable. */
function textColor(font: string, ownFill: string, table: TableLook | undefined, colors: SheetColors): string {
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
