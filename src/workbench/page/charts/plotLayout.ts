import type { Area } from './chartMeasures';
import { plotAxes, type PlotAxis, type Side } from './plotAxes';
import type { PlotGroup } from './plotGroups';
import { plotScales, type PlotScales } from './plotScales';
import type { PlottedChart } from './plottedChart';
import { textWidth } from './textWidth';

/** Where the points of a chart are drawn, and the axes around them. */
export interface PlotLayout {
  readonly area: Area;
  readonly scales: PlotScales;
  readonly axes: readonly PlotAxis[];
}

/** Between two gridlines, in sizes of the labels' letters. */
const APART = 1.5;
/** Excel rules no finer, however large a chart is. */
const MOST_TICKS = 10;
const LEAST = 20;
/** The room for a plot depends on its labels, and they on the room: after so many rounds both have settled. */
const ROUNDS = 3;

/** @param room what title and legend have left */
export function plotLayout(chart: PlottedChart, groups: readonly PlotGroup[], room: Area): PlotLayout {
  const layoutIn = (area: Area, before: readonly PlotAxis[]): PlotLayout => {
    const scales = plotScales(chart, groups, area, mostTicks(area, before));
    return { area, scales, axes: plotAxes(chart, groups, scales, area, room) };
  };
  let layout = layoutIn(room, []);
  for (let round = 0; round < ROUNDS; round++) layout = layoutIn(inside(room, layout.axes), layout.axes);
  return layout;
}

function mostTicks({ width, height }: Area, axes: readonly PlotAxis[]): { across: number; up: number } {
  const values = axes.find(({ name }) => name === 'value');
  const size = values?.look.size ?? 12;
  const isAcross = values && (values.side === 'top' || values.side === 'bottom');
  const widest = isAcross ? widestOf(values) : 3 * size;
  const fitting = (units: number) => Math.min(Math.max(1, Math.floor(units)), MOST_TICKS);
  return { across: fitting(width / (widest + size / 2)), up: fitting(height / (APART * size)) };
}

function inside({ left, top, width, height }: Area, axes: readonly PlotAxis[]): Area {
  const taken: Record<Side, number> = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { side, extent } of axes) taken[side] += extent;
  // Half of the outermost label stands beyond the end of its axis.
  for (const axis of axes) {
    const half = axis.look.size / 2;
    const isUpright = axis.side === 'left' || axis.side === 'right';
    if (isUpright) taken.top = Math.max(taken.top, half);
    else if (axis.name !== 'category') taken.right = Math.max(taken.right, widestOf(axis) / 2);
  }
  return {
    left: left + taken.left,
    top: top + taken.top,
    width: Math.max(width - taken.left - taken.right, LEAST),
    height: Math.max(height - taken.top - taken.bottom, LEAST),
  };
}

function widestOf({ labels, look }: PlotAxis): number {
  return [...labels.shown.values()].reduce((most, [line = '']) => Math.max(most, textWidth(line, look.size)), 0);
}
