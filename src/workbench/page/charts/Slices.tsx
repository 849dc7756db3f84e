import type { Area } from './chartMeasures';
import { DEFAULTS, LINE_HEIGHT } from './chartMeasures';
import { DataLabel } from './DataLabel';
import { labelLook, labelText } from './labelText';
import type { PlottedChart, PlottedSeries } from './plottedChart';
import { strokeOf } from './shapeLook';
import { placeLabels } from './sliceLabels';
import { ringsOf, sliceFill, type Slice } from './slices';
import { textWidth } from './textWidth';

interface Props {
  readonly chart: PlottedChart;
  readonly room: Area;
  readonly tip: (series: PlottedSeries, point: number) => string;
}

/** White lines between the slices, in points. */
const BETWEEN = 1.5;
const GAP = 5;

/** A pie or a doughnut. */
export function Slices({ chart, room, tip }: Props) {
  const x = room.left + room.width / 2;
  const y = room.top + room.height / 2;
  const { series } = chart;
  const rings = ringsOf(series, radiusIn(chart, room));
  return (
    <g transform={`translate(${x} ${y})`}>
      {rings.map((slices, ring) => {
        const one = series[ring];
        return one && <Ring key={ring} chart={chart} series={one} slices={slices} tip={tip} />;
      })}
    </g>
  );
}

interface RingProps extends Omit<Props, 'room'> {
  readonly series: PlottedSeries;
  readonly slices: readonly Slice[];
}

function Ring({ chart, series, slices, tip }: RingProps) {
  const { labels, look, points } = series.data;
  const words = labelLook(labels, chart);
  const texts = slices.map(({ point, value, share }) => labelText(chart, series, point, value, share));
  return (
    <>
      {slices.map(({ point, path, offset: [right, down] }) => (
        <path
          key={point}
          d={path}
          transform={`translate(${right} ${down})`}
          fill={sliceFill(series, point, chart.sliceColor)}
          {...strokeOf(
            points.get(point)?.line === undefined ? look : (points.get(point) ?? {}),
            DEFAULTS.paper,
            BETWEEN,
          )}
        >
          <title>{tip(series, point)}</title>
        </path>
      ))}
      {placeLabels(slices, texts, words.size, series).map(({ text, point, ...place }) => (
        <DataLabel key={point} text={text} look={words} box={labels?.look ?? {}} {...place} />
      ))}
    </>
  );
}

/** As large as the room allows, with labels around it where there are some. */
function radiusIn(chart: PlottedChart, { width, height }: Area): number {
  const [first] = chart.series;
  const slices = first ? (ringsOf([first], 1)[0] ?? []) : [];
  const apart = 1 + (first?.kind.explosion ?? 0) / 100;
  const whole = Math.min(width, height) / 2 / apart;
  if (!first?.data.labels || first.kind.element !== 'pieChart') return Math.max(whole, 1);
  const { size } = labelLook(first.data.labels, chart);
  const texts = slices.map(({ point, value, share }) => labelText(chart, first, point, value, share) ?? '');
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  return Math.max(Math.min(width / 2 - widest - GAP, height / 2 - size * LINE_HEIGHT - GAP) / apart, whole / 2, 1);
}
