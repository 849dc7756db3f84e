import { borderOf, fillOf, strokeOf } from './shapeLook';
import { DEFAULTS } from './chartMeasures';
import type { Look } from '../../host/model/chartLook';
import { KEY, keyWidth, type LegendEntry, type LegendLayout } from './legendEntries';
import { MarkerShape } from './MarkerShape';
import { markerOf } from './markers';
import { Words } from './Words';

interface Props {
  readonly legend: LegendLayout;
  /** Fill and border of the legend. */
  readonly box: Look;
}

/** What the colours and shapes stand for. */
export function LegendPicture({ legend: { area, entries, look }, box }: Props) {
  return (
    <g transform={`translate(${area.left} ${area.top})`}>
      {(box.fill || box.line) && (
        <rect width={area.width} height={area.height} fill={fillOf(box, 'none')} {...borderOf(box)} />
      )}
      {entries.map((entry, i) => (
        <g key={i} transform={`translate(${entry.x} ${entry.y})`}>
          <Key {...entry} />
          <Words lines={[entry.text]} look={look} x={keyWidth(entry.series) + KEY.gap} y={0} anchor="start" />
        </g>
      ))}
    </g>
  );
}

function Key({ series, color }: LegendEntry) {
  const width = keyWidth(series);
  if (width !== KEY.line) return <rect y={-KEY.block / 2} width={KEY.block} height={KEY.block} fill={color} />;
  const marker = markerOf(series);
  const isDrawn = series.kind.element !== 'scatterChart' || series.kind.lines || series.data.look.line;
  return (
    <>
      {isDrawn && <line x2={width} {...strokeOf(series.data.look, color, DEFAULTS.lineWeight)} />}
      {marker && (
        <g transform={`translate(${width / 2} 0)`}>
          <MarkerShape marker={marker} series={series} color={color} />
        </g>
      )}
    </>
  );
}
