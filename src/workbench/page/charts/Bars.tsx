import type { ReactNode } from 'react';
import type { LabelsData } from '../../host/model/chartData';
import { DEFAULTS } from './chartMeasures';
import { DataLabel } from './DataLabel';
import type { GroupProps } from './groupProps';
import { labelLook, labelText } from './labelText';
import { isStacked, type PlotGroup } from './plotGroups';
import { borderOf, fillOf } from './shapeLook';

const LABEL_GAP = 3;

/** Columns or bars: side by side, or stacked. */
export function Bars({ chart, group, layout, tip }: GroupProps) {
  const { sideways, along, up } = layout.scales;
  const drawn = group.members.map(({ series, reaches }, member) => {
    const bars: ReactNode[] = [];
    const labels: ReactNode[] = [];
    const [start, thickness] = placeInBand(group, member);
    const look = labelLook(series.data.labels, chart);
    reaches.forEach((reach, point) => {
      if (!reach) return;
      const side = [along(point + start), along(point + start + thickness)].sort((a, b) => a - b);
      const [near = 0, far = 0] = side;
      const [from, to] = [up(reach[0], group.axis), up(reach[1], group.axis)];
      const [low, high] = from < to ? [from, to] : [to, from];
      const own = series.data.points.get(point) ?? {};
      bars.push(
        <rect
          key={point}
          x={sideways ? low : near}
          y={sideways ? near : low}
          width={sideways ? high - low : far - near}
          height={sideways ? far - near : high - low}
          fill={fillOf(own, fillOf(series.data.look, series.color))}
          {...borderOf(own.line === undefined ? series.data.look : own)}
        >
          <title>{tip(series, point)}</title>
        </rect>,
      );
      const text = labelText(chart, series, point, series.values[point] ?? 0);
      if (text === null || !series.data.labels) return;
      const position = series.data.labels.position ?? (isStacked(group.kind) ? 'Center' : 'OutsideEnd');
      const middle = (near + far) / 2;
      // A bar of nothing has no direction: its label stands where others' labels do.
      const onward = to === from ? (sideways ? 1 : -1) : Math.sign(to - from);
      labels.push(<BarLabel key={point} {...{ text, look, position, middle, from, to, onward, sideways }} labels={series.data.labels} />); // prettier-ignore
    });
    return { bars, labels };
  });
  return (
    <>
      {drawn.map(({ bars }, member) => (
        <g key={member}>{bars}</g>
      ))}
      {drawn.map(({ labels }, member) => (
        <g key={member}>{labels}</g>
      ))}
    </>
  );
}

interface BarLabelProps {
  readonly text: string;
  readonly look: ReturnType<typeof labelLook>;
  readonly labels: LabelsData;
  readonly position: string;
  /** Middle of the bar across its length. */
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  /** 1 where the bar goes to the right or down, else -1. */
  readonly onward: number;
  readonly sideways: boolean;
}

function BarLabel({ text, look, labels, position, middle, from, to, onward, sideways }: BarLabelProps) {
  // Pixels from the edge of the bar to the middle of a label above it; words beside it begin at the edge.
  const off = onward * (sideways ? LABEL_GAP : look.size / 2 + LABEL_GAP);
  const places: Readonly<Record<string, number>> = {
    OutsideEnd: to + off,
    InsideEnd: to - off,
    InsideBase: from + off,
  };
  const at = places[position] ?? (from + to) / 2;
  if (!sideways) return <DataLabel text={text} look={look} box={labels.look} x={middle} y={at} />;
  const isAfter = (position === 'InsideEnd' ? -onward : onward) > 0;
  const anchor = position in places ? (isAfter ? 'start' : 'end') : 'middle';
  return <DataLabel text={text} look={look} box={labels.look} x={at} y={middle} anchor={anchor} />;
}

/** Where in the room of its category a series' bar begins, and how thick it is, as shares of that room. */
function placeInBand({ kind, members }: PlotGroup, member: number): readonly [start: number, thickness: number] {
  const first = members[0]?.series.data;
  const overlap = (first?.overlap ?? (isStacked(kind) ? 100 : 0)) / 100;
  const gap = (first?.gapWidth ?? DEFAULTS.gapWidth) / 100;
  const thickness = 1 / (1 + (members.length - 1) * (1 - overlap) + gap);
  return [thickness * (gap / 2 + member * (1 - overlap)), thickness];
}
