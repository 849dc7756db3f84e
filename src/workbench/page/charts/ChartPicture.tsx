import type { ComponentType } from 'react';
import type { ChartKind } from '../../host/model/chartTypes';
import type { Text } from '../texts';
import { Areas } from './Areas';
import { AxisPicture, Gridlines } from './AxisPicture';
import { Bars } from './Bars';
import { chartLayout } from './chartLayout';
import { DEFAULTS, type Area } from './chartMeasures';
import type { GroupProps } from './groupProps';
import { isRound } from './legendEntries';
import { LegendPicture } from './LegendPicture';
import { Lines } from './Lines';
import { plotGroups } from './plotGroups';
import { plotLayout } from './plotLayout';
import type { PlottedChart } from './plottedChart';
import { fillOf, strokeOf } from './shapeLook';
import { Slices } from './Slices';
import { textLook } from './textLook';
import { Words } from './Words';

interface Props {
  readonly chart: PlottedChart;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly t: Text;
}

type Tip = GroupProps['tip'];

/** On a dark sheet words in dark grey need paper, also where the workbook wants none. */
const NO_PAPER = `light-dark(transparent, ${DEFAULTS.paper})`;

/** A chart: paper, title, legend, and the plot in between. */
export function ChartPicture({ chart, width, height, t }: Props) {
  const { look, legend: ofLegend } = chart.data;
  const { title, legend, room } = chartLayout(chart, width, height);
  const tip: Tip = ({ name, values, format }, point) =>
    t('chart.point', {
      series: name,
      category: chart.categories[point] ?? '',
      value: chart.text(values[point] ?? 0, format),
    });
  const words = textLook({}, look, { size: DEFAULTS.textSize, color: DEFAULTS.text });
  return (
    <svg aria-hidden width={width} height={height} display="block">
      <rect
        x={0.5}
        y={0.5}
        width={Math.max(width - 1, 0)}
        height={Math.max(height - 1, 0)}
        style={{ fill: look.fill === null ? NO_PAPER : fillOf(look, DEFAULTS.paper) }}
        {...strokeOf(look, DEFAULTS.line)}
      />
      {!chart.drawn && (
        <Words
          lines={[t('chart.notDrawn')]}
          look={words}
          x={room.left + room.width / 2}
          y={room.top + room.height / 2}
        />
      )}
      {chart.drawn && <Plot chart={chart} room={room} tip={tip} />}
      {title && (
        <Words
          lines={title.lines}
          look={title.look}
          x={title.area.left + title.area.width / 2}
          y={title.area.top + title.area.height / 2}
        />
      )}
      {chart.drawn && legend && <LegendPicture legend={legend} box={ofLegend.look} />}
    </svg>
  );
}

const DRAWN_BY: Readonly<Partial<Record<ChartKind['element'], ComponentType<GroupProps>>>> = {
  areaChart: Areas,
  barChart: Bars,
  lineChart: Lines,
  scatterChart: Lines,
};

function Plot({ chart, room, tip }: { readonly chart: PlottedChart; readonly room: Area; readonly tip: Tip }) {
  const [first] = chart.series;
  if (first && isRound(first.kind)) return <Slices chart={chart} room={room} tip={tip} />;
  const groups = plotGroups(chart.series);
  const layout = plotLayout(chart, groups, room);
  return (
    <>
      {layout.axes.map((axis) => (
        <Gridlines key={axis.name} axis={axis} area={layout.area} />
      ))}
      {groups.map((group, i) => {
        const Group = DRAWN_BY[group.kind.element];
        return Group && <Group key={i} chart={chart} group={group} layout={layout} tip={tip} />;
      })}
      {layout.axes.map((axis) => (
        <AxisPicture key={axis.name} axis={axis} area={layout.area} />
      ))}
    </>
  );
}
