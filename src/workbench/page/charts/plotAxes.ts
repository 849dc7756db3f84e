import type { AxisData, AxisName, SeriesData } from '../../host/model/chartData';
import { labelsAcross, labelsBeside, type AxisLabels } from './categoryLabels';
import { DEFAULTS, LINE_HEIGHT, type Area } from './chartMeasures';
import type { PlotGroup } from './plotGroups';
import type { PlotScales } from './plotScales';
import type { PlottedChart } from './plottedChart';
import { textLook, type TextLook } from './textLook';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** An axis as it is drawn. */
export interface PlotAxis {
  readonly name: AxisName;
  readonly data: AxisData;
  readonly side: Side;
  /** Pixels of its line, across its direction. */
  readonly line: number;
  /** The same of the edge that its labels stand beside. */
  readonly edge: number;
  /** Pixels of the labels' places along the axis. */
  readonly places: readonly number[];
  /** Pixels where lines cross the plot. */
  readonly gridlines: readonly number[];
  readonly labels: AxisLabels;
  readonly look: TextLook;
  readonly titleLook: TextLook;
  /** Pixels outside of the plot that labels and title take up. */
  readonly extent: number;
}

export const LABEL_GAP = 6;
/** Labels may take this share of the room for the plot. */
const MOST_ROOM = { across: 0.4, beside: 0.42 };
const NO_LABELS: AxisLabels = { shown: new Map(), aslant: false, extent: 0 };

/** @param area where points are drawn, `room` the area and what is around it for axes */
export function plotAxes(
  chart: PlottedChart,
  groups: readonly PlotGroup[],
  scales: PlotScales,
  area: Area,
  room: Area,
): readonly PlotAxis[] {
  const { axes } = chart.data;
  const { sideways, planeTicks, along, up } = scales;
  const value = (name: 'value' | 'value2', group: SeriesData['axisGroup']) => {
    const { ticks } = scales.ticks[group];
    const places = ticks.map((tick) => up(tick, group));
    const isSecond = group === 'Secondary';
    return axisOf(chart, area, room, {
      name,
      texts: textsOf(chart, ticks, axes[name].numberFormat ?? formatOf(groups, group)),
      places,
      gridlines: places,
      line: along(scales.places[isSecond ? 1 : 0]),
      isUpright: !sideways,
      isFlipped: axes.category.reversed !== isSecond,
    });
  };
  const category = () => {
    const { minimum, maximum } = scales.ticks.Primary;
    const crossing = up(Math.min(Math.max(0, minimum), maximum), 'Primary');
    const rest = { name: 'category', line: crossing, isUpright: sideways, isFlipped: axes.value.reversed } as const;
    const at = (shift: number) => chart.categories.map((_text, i) => along(i + shift));
    if (!planeTicks)
      return axisOf(chart, area, room, { ...rest, texts: chart.categories, places: at(0.5), gridlines: at(0) });
    const places = planeTicks.ticks.map(along);
    const texts = textsOf(chart, planeTicks.ticks, axes.category.numberFormat ?? 'General');
    return axisOf(chart, area, room, { ...rest, texts, places, gridlines: places });
  };
  return [
    ...(axes.category.visible ? [category()] : []),
    ...(axes.value.visible ? [value('value', 'Primary')] : []),
    ...(groups.some(({ axis }) => axis === 'Secondary') && axes.value2.visible ? [value('value2', 'Secondary')] : []),
  ];
}

function textsOf(chart: PlottedChart, ticks: readonly number[], format: string): readonly string[] {
  return ticks.map((tick) => chart.text(tick, format));
}

function formatOf(groups: readonly PlotGroup[], axis: SeriesData['axisGroup']): string {
  const first = groups.find((group) => group.axis === axis);
  return first?.kind.grouping === 'percentStacked' ? '0%' : (first?.members[0]?.series.format ?? 'General');
}

interface AxisPlan extends Pick<PlotAxis, 'name' | 'line' | 'places' | 'gridlines'> {
  readonly texts: readonly string[];
  /** It goes from bottom to top. */
  readonly isUpright: boolean;
  /** It stands on the other side. */
  readonly isFlipped: boolean;
}

function axisOf(chart: PlottedChart, area: Area, room: Area, plan: AxisPlan): PlotAxis {
  const { name, texts, line, isUpright, isFlipped, places, gridlines } = plan;
  const data = chart.data.axes[name];
  const isFar = isFlipped !== (data.tickLabels === 'High');
  const side: Side = isUpright ? (isFar ? 'right' : 'left') : isFar ? 'top' : 'bottom';
  const look = textLook(data.look, chart.data.look, { size: DEFAULTS.textSize, color: DEFAULTS.text });
  const titleLook = textLook(data.title.look, chart.data.look, { size: DEFAULTS.axisTitleSize, color: DEFAULTS.text });
  const length = isUpright ? area.height : area.width;
  // Categories stand in the middle of their room, values at both ends of theirs.
  const slot = length / Math.max(places === gridlines ? texts.length - 1 : texts.length, 1);
  const make = isUpright ? labelsBeside : labelsAcross;
  const most = isUpright ? room.width * MOST_ROOM.beside : room.height * MOST_ROOM.across;
  const labels = data.tickLabels === 'None' ? NO_LABELS : make(texts, look.size, slot, most);
  const outer = edgeOf(side, area);
  const edge = data.tickLabels === 'NextToAxis' ? line : outer;
  // Labels beside a line in the middle of the plot stand in the plot.
  const outside = Math.max(0, labels.extent + LABEL_GAP - Math.abs(edge - outer));
  const title = data.title.visible && data.title.text ? titleLook.size * LINE_HEIGHT + LABEL_GAP : 0;
  const extent = (labels.extent ? outside : 0) + title;
  return { name, data, side, line, edge, places, gridlines, labels, look, titleLook, extent };
}

export function edgeOf(side: Side, { left, top, width, height }: Area): number {
  return { left, right: left + width, top, bottom: top + height }[side];
}
