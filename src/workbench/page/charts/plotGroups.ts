import type { SeriesData } from '../../host/model/chartData';
import type { ChartKind } from '../../host/model/chartTypes';
import type { PlottedSeries } from './plottedChart';

/** From where to where a point reaches on the value axis; null for a gap. */
export type Reach = readonly [from: number, to: number] | null;

export interface PlotMember {
  readonly series: PlottedSeries;
  readonly reaches: readonly Reach[];
}

/** Series that are drawn together: beside each other or stacked. */
export interface PlotGroup {
  readonly kind: ChartKind;
  readonly axis: SeriesData['axisGroup'];
  readonly members: readonly PlotMember[];
}

/** Areas lie behind bars, bars behind lines. */
const DEPTH: readonly ChartKind['element'][] = ['areaChart', 'barChart', 'lineChart', 'scatterChart'];

export function isStacked({ grouping }: ChartKind): boolean {
  return grouping === 'stacked' || grouping === 'percentStacked';
}

/** The series in the groups that they are drawn in, from back to front. */
export function plotGroups(series: readonly PlottedSeries[]): readonly PlotGroup[] {
  const groups = new Map<string, PlottedSeries[]>();
  for (const one of series) {
    const { element, grouping, direction } = one.kind;
    const key = JSON.stringify([element, grouping, direction, one.data.axisGroup]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      return first ? [{ kind: first.kind, axis: first.data.axisGroup, members: reachesOf(members, first.kind) }] : [];
    })
    .sort((a, b) => a.axis.localeCompare(b.axis) || DEPTH.indexOf(a.kind.element) - DEPTH.indexOf(b.kind.element));
}

function reachesOf(series: readonly PlottedSeries[], kind: ChartKind): readonly PlotMember[] {
  if (!isStacked(kind))
    return series.map((one) => ({
      series: one,
      reaches: one.values.map((value) => (value === null ? null : [0, value])),
    }));
  const count = Math.max(...series.map(({ values }) => values.length));
  const whole = (point: number) => series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0) || 1;
  const scale = Array.from({ length: count }, (_none, point) =>
    kind.grouping === 'percentStacked' ? whole(point) : 1,
  );
  // Bars below nought are stacked downwards; lines and areas add up.
  const isApart = kind.element === 'barChart';
  const ends = { up: new Float64Array(count), down: new Float64Array(count) };
  return series.map((one) => ({
    series: one,
    reaches: one.values.map((value, point): Reach => {
      if (value === null) return null;
      const stack = isApart && value < 0 ? ends.down : ends.up;
      const from = stack[point] ?? 0;
      const to = from + value / (scale[point] ?? 1);
      stack[point] = to;
      return [from, to];
    }),
  }));
}
