import type { Marker } from './markers';
import type { PlottedSeries } from './plottedChart';

interface Props {
  readonly marker: Marker;
  readonly series: PlottedSeries;
  readonly color: string;
  readonly title?: string;
}

/** A marker around the origin. */
export function MarkerShape({ marker, series: { data }, color, title }: Props) {
  const stroke = data.markerLine ? `#${data.markerLine}` : color;
  const fill = data.markerFill ? `#${data.markerFill}` : color;
  return (
    <path d={marker.path} fill={marker.open ? 'none' : fill} stroke={stroke} strokeWidth={marker.open ? 1.5 : 1}>
      {title && <title>{title}</title>}
    </path>
  );
}
