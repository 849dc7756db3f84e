import { LINE_HEIGHT } from './chartMeasures';
import type { PlottedSeries } from './plottedChart';
import { away, type Slice } from './slices';
import { textWidth } from './textWidth';

export interface SliceLabel {
  readonly point: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const GAP = 5;
/** Directions this near to straight up or down have their label centred above or below. */
const UPRIGHT = 0.25;

/** Where the labels of a ring's slices stand, from its centre; outside ones do not cover each other. */
export function placeLabels(
  slices: readonly Slice[],
  texts: readonly (string | null)[],
  size: number,
  { data: { labels }, kind }: PlottedSeries,
): readonly SliceLabel[] {
  const isPie = kind.element === 'pieChart';
  const placed = slices.flatMap((slice, i) => {
    const text = texts[i] ?? null;
    if (text === null) return [];
    const position = isPie ? (labels?.position ?? 'BestFit') : 'Center';
    const fits = slice.share * Math.PI * slice.outer > textWidth(text, size) && slice.share > 0.05;
    const isOutside = position === 'OutsideEnd' || (position === 'BestFit' && !fits);
    return [{ isOutside, label: isOutside ? outside(slice, text, size) : inside(slice, text, size, position) }];
  });
  const around = placed.filter(({ isOutside }) => isOutside).map(({ label }) => label);
  const quarters = [1, -1].flatMap((right) => [1, -1].map((down) => ({ right, down })));
  const apart = quarters.flatMap(({ right, down }) => {
    const labels = around.filter(({ x, y }) => x >= 0 === right > 0 && y >= 0 === down > 0);
    return pushedApart(labels, down * size * LINE_HEIGHT);
  });
  return [...placed.filter(({ isOutside }) => !isOutside).map(({ label }) => label), ...apart];
}

function inside(slice: Slice, text: string, size: number, position: string): SliceLabel {
  const distance = position === 'Center' ? (slice.inner + slice.outer) / 2 : slice.outer - size * 1.2;
  const [x, y] = away(slice.middle, distance);
  return { point: slice.point, text, x: x + slice.offset[0], y: y + slice.offset[1], anchor: 'middle' };
}

function outside(slice: Slice, text: string, size: number): SliceLabel {
  const sine = Math.sin(slice.middle);
  const isUpright = Math.abs(sine) < UPRIGHT;
  const [x, y] = away(slice.middle, slice.outer + GAP + (isUpright ? size / 2 : 0));
  const anchor = isUpright ? 'middle' : sine > 0 ? 'start' : 'end';
  return { point: slice.point, text, x: x + slice.offset[0], y: y + slice.offset[1], anchor };
}

/** Labels of a quarter, from the middle of the pie outwards, each at least a line beyond the one before it. */
function pushedApart(labels: readonly SliceLabel[], lineHeight: number): readonly SliceLabel[] {
  const outwards = Math.sign(lineHeight);
  let least = 0;
  return [...labels]
    .sort((a, b) => (a.y - b.y) * outwards)
    .map((label) => {
      const y = Math.max(label.y * outwards, least);
      least = y + Math.abs(lineHeight);
      return { ...label, y: y * outwards };
    });
}
