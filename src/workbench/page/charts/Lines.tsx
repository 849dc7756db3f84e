import { curveLinear, curveMonotoneX, line } from 'd3-shape';
import { DEFAULTS } from './chartMeasures';
import { DataLabel } from './DataLabel';
import type { GroupProps } from './groupProps';
import { labelLook, labelText } from './labelText';
import { MarkerShape } from './MarkerShape';
import { markerOf } from './markers';
import type { PlotMember } from './plotGroups';
import { strokeOf } from './shapeLook';

interface Spot {
  readonly point: number;
  readonly x: number;
  /** Null in a gap. */
  readonly y: number | null;
}

/** Lines, with or without markers, and points in the plane. */
export function Lines({ chart, group, layout, tip }: GroupProps) {
  const { along, up } = layout.scales;
  const isPlane = group.kind.element === 'scatterChart';
  const spotsOf = ({ series, reaches }: PlotMember): Spot[] =>
    reaches.map((reach, point) => ({
      point,
      x: along(isPlane ? (series.across[point] ?? point) : point + 0.5),
      y: reach && up(reach[1], group.axis),
    }));
  return group.members.map((member, i) => {
    const { series } = member;
    const { data, kind, color } = series;
    const spots = spotsOf(member);
    const marker = markerOf(series);
    const look = labelLook(data.labels, chart);
    const path = line<Spot>()
      .defined(({ y }) => y !== null)
      .x(({ x }) => x)
      .y(({ y }) => y ?? 0)
      .curve((data.smooth ?? kind.smooth) ? curveMonotoneX : curveLinear);
    const isDrawn = !isPlane || kind.lines || data.look.line;
    const shown = spots.flatMap(({ point, x, y }) => (y === null ? [] : [{ point, x, y }]));
    return (
      <g key={i}>
        {isDrawn && (
          <path
            d={path(spots) ?? undefined}
            fill="none"
            strokeLinejoin="round"
            strokeLinecap="round"
            {...strokeOf(data.look, color, DEFAULTS.lineWeight)}
          />
        )}
        {shown.map(({ point, x, y }) => (
          <g key={point} transform={`translate(${x} ${y})`}>
            {/* A point without a marker is found by the mouse too. */}
            <circle r={4} fill="transparent">
              <title>{tip(series, point)}</title>
            </circle>
            {marker && <MarkerShape marker={marker} series={series} color={color} title={tip(series, point)} />}
          </g>
        ))}
        {data.labels &&
          shown.map(({ point, x, y }) => {
            const text = labelText(chart, series, point, series.values[point] ?? 0);
            const off = (marker?.size ?? 0) / 2 + 3;
            return (
              text !== null && (
                <DataLabel
                  key={point}
                  text={text}
                  look={look}
                  box={data.labels?.look ?? {}}
                  {...placeBeside(x, y, off, look.size, data.labels?.position)}
                />
              )
            );
          })}
      </g>
    );
  });
}

/** Where a label stands at a point: to the right of it where nothing is said. */
function placeBeside(x: number, y: number, off: number, size: number, position = 'Right') {
  const above = size / 2 + off;
  const places: Readonly<Record<string, { x: number; y: number; anchor?: 'start' | 'end' }>> = {
    Top: { x, y: y - above },
    Bottom: { x, y: y + above },
    Left: { x: x - off, y, anchor: 'end' },
    Right: { x: x + off, y, anchor: 'start' },
  };
  return places[position] ?? { x, y };
}
