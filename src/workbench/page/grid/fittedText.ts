import { format, isDateFormat } from 'numfmt';
import { drawnPixels } from './drawnText';

/** The standard font has digits of 7 pixels at 11 points, and Excel's column widths are made for it. */
const DIGIT = 7 / (11 * (96 / 72));
const WIDTHS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\u2e80-\uffff]/, 1],
  [/[.,:;' |]/, 0.25],
  [/[-()/]/, 0.32],
  [/%/, 0.72],
];
/** What the edges of a cell leave of its width. */
const GAP = 3;
const MOST_DECIMALS = 9;
const LEAST_SCALE = 0.3;

/** The room of a cell and the font in it. */
export interface Room {
  readonly width: number;
  readonly fontPixels: number;
  /** The font as in CSS. */
  readonly font: string;
  /** Text that is too long gets smaller. */
  readonly shrinks: boolean;
}

/** A text as it fits its cell. */
export interface Fitted {
  readonly text: string;
  /** The share of the font size. */
  readonly scale?: number;
  /** Pixels between letters: fonts at hand may be wider than Excel's, and no digit may be cut off. */
  readonly spacing?: number;
}

/** Makes the text of a cell fit as Excel does, where it is a number or is to shrink. */
export function fitted(value: unknown, code: string, text: string, room: Room): Fitted {
  const { width, fontPixels, font, shrinks } = room;
  if (shrinks) return { text, scale: scaleOf(textPixels(text, fontPixels), width) };
  if (typeof value !== 'number') return { text };
  const shown = fittedNumber(value, code, text, width, fontPixels);
  const excess = drawnPixels(shown, font) - (width - GAP);
  return { text: shown, spacing: excess > 0 ? -Math.ceil((excess / shown.length) * 10) / 10 : undefined };
}

/** In steps: every size is a look of its own. */
function scaleOf(needed: number, width: number): number | undefined {
  const scale = Math.floor(((width - GAP) / needed) * 20) / 20;
  return scale < 1 ? Math.max(scale, LEAST_SCALE) : undefined;
}

/** How wide a text is about, in pixels, in the standard font of Excel. */
export function textPixels(text: string, fontPixels: number): number {
  let ems = 0;
  for (const character of text) ems += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? DIGIT;
  return ems * fontPixels;
}

/**
 * What a cell shows of a number: a number that is too wide is never cut. The General format rounds it, all others show the
 * cell full of #.
 *
 * @example fittedNumber(0.123456789, 'General', '0.123456789', 64, 14.67) // '0.1234568'
 */
export function fittedNumber(value: number, code: string, text: string, width: number, fontPixels: number): string {
  const fits = (shown: string) => textPixels(shown, fontPixels) <= width - GAP;
  if (value < 0 && isDate(code)) return hashes(width, fontPixels);
  if (text === '' || fits(text)) return text;
  if (code === 'General') {
    const rounded = shorter(value).find(fits);
    if (rounded !== undefined) return rounded;
  }
  return hashes(width, fontPixels);
}

/** The number with fewer and fewer decimals, then with an exponent. */
function shorter(value: number): string[] {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_none, i) => MOST_DECIMALS - i);
  const size = Math.abs(value);
  const plain = size < 1e11 && size >= 1e-4 ? decimals.map((count) => String(Number(value.toFixed(count)))) : [];
  return [
    ...plain,
    ...[5, 4, 3, 2, 1, 0].map((count) => format(`0.${'0'.repeat(count)}E+00`.replace('.E', 'E'), value)),
  ];
}

function hashes(width: number, fontPixels: number): string {
  return '#'.repeat(Math.max(1, Math.floor((width - GAP) / (fontPixels * DIGIT))));
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
