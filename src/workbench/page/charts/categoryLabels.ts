import { LINE_HEIGHT } from './chartMeasures';
import { shortened, textWidth, wrapped } from './textWidth';

/** Words along an axis, as they find room. */
export interface AxisLabels {
  /** Lines of every label that is shown, by its place. */
  readonly shown: ReadonlyMap<number, readonly string[]>;
  /** They rise to the right. */
  readonly aslant: boolean;
  /** Pixels that they take up away from the axis. */
  readonly extent: number;
}

export const ASLANT = 45;
const MOST_LINES = 3;
/** Shorter labels than this, in sizes of their letters, are thinned out rather than turned. */
const SHORT = 2.5;
const SINE = Math.SQRT1_2;

/**
 * Labels below or above a plot: in a line, else in several, else aslant, and only some of them where they are too many.
 *
 * @param slot pixels of the axis for each of them
 * @param room pixels for them away from the axis
 */
export function labelsAcross(texts: readonly string[], size: number, slot: number, room: number): AxisLabels {
  const lineHeight = size * LINE_HEIGHT;
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const gap = size / 3;
  if (widest + gap <= slot) return flat(texts, 1, lineHeight);
  const lines = texts.map((text) => wrapped(text, size, slot - gap));
  const most = Math.max(...lines.map(({ length }) => length));
  const fits = lines.flat().every((line) => textWidth(line, size) <= slot - gap);
  if (fits && most <= MOST_LINES && most * lineHeight <= room)
    return { shown: new Map(lines.entries()), aslant: false, extent: most * lineHeight };
  if (widest <= SHORT * size) return flat(texts, Math.ceil((widest + gap) / slot), lineHeight);
  const every = Math.ceil((lineHeight * SINE * 2 - gap) / slot);
  const shown = some(texts, every).map(([at, text]) => [at, [shortened(text, size, room / SINE - size)]] as const);
  const longest = shown.reduce((length, [, [text = '']]) => Math.max(length, textWidth(text, size)), 0);
  return { shown: new Map(shown), aslant: true, extent: (longest + size) * SINE };
}

/** Labels on the left or right of a plot. */
export function labelsBeside(texts: readonly string[], size: number, slot: number, room: number): AxisLabels {
  const every = Math.ceil((size * LINE_HEIGHT * 0.9) / slot);
  const shown = some(texts, every).map(([at, text]) => [at, linesBeside(text, size, slot, room)] as const);
  const extent = shown.reduce((most, [, lines]) => Math.max(most, ...lines.map((line) => textWidth(line, size))), 0);
  return { shown: new Map(shown), aslant: false, extent };
}

/** Long words take two lines where bars leave the room. */
function linesBeside(text: string, size: number, slot: number, room: number): readonly string[] {
  const lines = wrapped(text, size, room);
  const isTall = lines.length * size * LINE_HEIGHT > slot;
  return lines.length === 1 || isTall
    ? [shortened(text, size, room)]
    : lines.map((line) => shortened(line, size, room));
}

function flat(texts: readonly string[], every: number, extent: number): AxisLabels {
  return { shown: new Map(some(texts, every).map(([at, text]) => [at, [text]])), aslant: false, extent };
}

function some(texts: readonly string[], every: number): (readonly [number, string])[] {
  return [...texts.entries()].filter(([at]) => at % Math.max(every, 1) === 0);
}
