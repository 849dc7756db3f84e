import { arc, pie } from 'd3-shape';
import { DEFAULTS } from './chartMeasures';
import type { PlottedSeries } from './plottedChart';
import { fillOf } from './shapeLook';

/** A slice of a pie, or of a ring of a doughnut. */
export interface Slice {
  readonly point: number;
  readonly value: number;
  /** Of the whole. */
  readonly share: number;
  readonly path: string;
  /** Direction of its middle, in radians clockwise from the top. */
  readonly middle: number;
  /** From the centre to the middle of the slice, for what is drawn apart. */
  readonly inner: number;
  readonly outer: number;
  readonly offset: readonly [x: number, y: number];
}

/** The colour of a slice: its own, else that of all slices, else the next of the theme. */
export function sliceFill({ data }: PlottedSeries, slice: number, sliceColor: (slice: number) => string): string {
  return fillOf(data.points.get(slice) ?? {}, fillOf(data.look, sliceColor(slice)));
}

/** The rings of a round chart, from the inside; a pie has only one, without a hole. */
export function ringsOf(series: readonly PlottedSeries[], radius: number): readonly (readonly Slice[])[] {
  const [first] = series;
  if (!first) return [];
  const isPie = first.kind.element === 'pieChart';
  const shown = isPie ? [first] : series;
  const hole = isPie ? 0 : radius * DEFAULTS.hole;
  const thick = (radius - hole) / shown.length;
  return shown.map((one, ring) => slicesOf(one, hole + ring * thick, hole + (ring + 1) * thick, radius));
}

function slicesOf({ values, kind }: PlottedSeries, inner: number, outer: number, radius: number): readonly Slice[] {
  // A slice cannot be less than nothing: Excel draws it as large as its value is.
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole === 0) return [];
  const apart = ((kind.explosion ?? 0) / 100) * radius;
  const shape = arc();
  return pie<number>()
    .sort(null)(sizes)
    .filter(({ data }) => data > 0)
    .map(({ startAngle, endAngle, index, data }) => {
      const middle = (startAngle + endAngle) / 2;
      return {
        point: index,
        value: values[index] ?? 0,
        share: data / whole,
        path: shape({ innerRadius: inner, outerRadius: outer, startAngle, endAngle }) ?? '',
        middle,
        inner,
        outer,
        offset: away(middle, apart),
      };
    });
}

/** So many pixels from the centre in a direction. */
export function away(direction: number, distance: number): readonly [x: number, y: number] {
  return [Math.sin(direction) * distance, -Math.cos(direction) * distance];
}
