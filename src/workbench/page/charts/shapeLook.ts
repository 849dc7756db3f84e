import type { SVGProps } from 'react';
import type { Look } from '../../host/model/chartLook';
import { DEFAULTS, PIXELS_PER_POINT } from './chartMeasures';

type Stroke = Pick<SVGProps<SVGElement>, 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

/** Lengths of strokes and gaps, in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [3, 1],
  RoundDot: [1, 1],
};

/** A line as the workbook says, else in this colour and weight (points); null for none. */
export function strokeOf({ line }: Look, color: string | null, weight = 0.75): Stroke {
  const shown = line?.color ? `#${line.color}` : color;
  if (line === null || shown === null) return { stroke: 'none' };
  const width = (line?.weight ?? weight) * PIXELS_PER_POINT;
  const dash = DASHES[line?.style ?? ''];
  return { stroke: shown, strokeWidth: width, strokeDasharray: dash?.map((length) => length * width).join(' ') };
}

/** A line around something that has none of its own accord. */
export function borderOf(look: Look): Stroke {
  return strokeOf(look, look.line ? DEFAULTS.line : null);
}

/** A fill as the workbook says, else this one. */
export function fillOf({ fill }: Look, color: string): string {
  return fill === null ? 'none' : fill ? `#${fill}` : color;
}
