import { scaleLinear, scaleLog } from 'd3-scale';
import type { SeriesData } from '../../host/model/chartData';
import type { Area } from './chartMeasures';
import { isStacked, type PlotGroup } from './plotGroups';
import type { PlottedChart } from './plottedChart';
import { valueTicks, type ValueTicks } from './valueTicks';

type AxisGroup = SeriesData['axisGroup'];

/** From values to pixels. */
export interface PlotScales {
  /** Bars that lie: categories go up, values go to the right. */
  readonly sideways: boolean;
  /** Pixels of a place along the categories: the middle of the first is at 0.5. Of points in the plane: of their x. */
  readonly along: (place: number) => number;
  /** Ends of the places. */
  readonly places: readonly [first: number, last: number];
  /** Values written along a plane's other axis. */
  readonly planeTicks: ValueTicks | null;
  /** Pixels of a value; beyond the ends of the axis, those of the end. */
  readonly up: (value: number, axis: AxisGroup) => number;
  readonly ticks: Readonly<Record<AxisGroup, ValueTicks>>;
}

/** @param most units that there is room for along each side of the plot */
export function plotScales(
  { data, categories, series }: PlottedChart,
  groups: readonly PlotGroup[],
  { left, top, width, height }: Area,
  most: { readonly across: number; readonly up: number },
): PlotScales {
  const { axes } = data;
  const sideways = groups.some(({ kind }) => kind.direction === 'bar');
  const across = [left, left + width] as const;
  const upwards = [top + height, top] as const;
  const [categoryRange, valueRange] = sideways ? [upwards, across] : [across, upwards];
  const isPlane = groups.some(({ kind }) => kind.element === 'scatterChart');
  const planeTicks = isPlane
    ? ticksOf(
        series.flatMap(({ across: xs }) => xs),
        axes.category,
        most.across,
      )
    : null;
  const places = planeTicks
    ? ([planeTicks.minimum, planeTicks.maximum] as const)
    : placesOf(groups, Math.max(categories.length, 1));
  const along = scaleLinear(places, turned(categoryRange, axes.category.reversed)).clamp(true);
  const forValues = sideways ? most.across : most.up;
  const ticks = {
    Primary: valuesOf(groups, 'Primary', axes.value, forValues),
    Secondary: valuesOf(groups, 'Secondary', axes.value2, forValues),
  };
  const scale = (axis: AxisGroup) => {
    const { logarithmic, reversed } = axis === 'Primary' ? axes.value : axes.value2;
    const { minimum, maximum } = ticks[axis];
    const make = logarithmic ? scaleLog : scaleLinear;
    return make([minimum, maximum], turned(valueRange, reversed)).clamp(true);
  };
  const scales = { Primary: scale('Primary'), Secondary: scale('Secondary') };
  // Nought and less are not on a logarithmic axis: bars begin at its end.
  const up = (value: number, axis: AxisGroup) => scales[axis](Math.max(value, ticks[axis].minimum));
  return { sideways, along, places, planeTicks, up, ticks };
}

/** Areas alone reach from edge to edge; everything else stands in the middle of its category. */
function placesOf(groups: readonly PlotGroup[], count: number): readonly [number, number] {
  const isEdge = count > 1 && groups.every(({ kind }) => kind.element === 'areaChart');
  return isEdge ? [0.5, count - 0.5] : [0, count];
}

function valuesOf(
  groups: readonly PlotGroup[],
  axis: AxisGroup,
  limits: Parameters<typeof valueTicks>[2],
  most: number,
) {
  const mine = groups.filter((group) => group.axis === axis);
  const reached = mine.flatMap(({ kind, members }) =>
    members.flatMap(({ reaches }) => reaches.flatMap((reach) => (reach ? (isStacked(kind) ? reach : [reach[1]]) : []))),
  );
  const isShares = mine.some(({ kind }) => kind.grouping === 'percentStacked');
  if (!isShares) return ticksOf(reached, limits, most);
  const shares = { minimum: Math.min(0, ...reached) < 0 ? -1 : 0, maximum: 1 };
  const ownLimits = { ...limits, minimum: limits.minimum ?? shares.minimum, maximum: limits.maximum ?? shares.maximum };
  return ticksOf(reached, ownLimits, most);
}

function ticksOf(values: readonly number[], limits: Parameters<typeof valueTicks>[2], most: number): ValueTicks {
  const lowest = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
  const highest = values.reduce((largest, value) => Math.max(largest, value), values[0] ?? 0);
  return valueTicks(lowest, highest, limits, most);
}

function turned<T>([from, to]: readonly [T, T], reversed: boolean): [T, T] {
  return reversed ? [to, from] : [from, to];
}
