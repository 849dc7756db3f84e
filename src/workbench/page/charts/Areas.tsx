import { area } from 'd3-shape';
import type { GroupProps } from './groupProps';
import { isStacked, type Reach } from './plotGroups';
import { borderOf, fillOf } from './shapeLook';

/** Areas: those that are not stacked stand before each other, the first one at the back. */
export function Areas({ group, layout }: GroupProps) {
  const { along, up } = layout.scales;
  // Below an empty cell an area falls to nought; one that is stacked, to what it stands on.
  const shape = area<Reach>()
    .x((_reach, point) => along(point + 0.5))
    .y0((reach) => up(reach?.[0] ?? 0, group.axis))
    .y1((reach) => up(reach?.[1] ?? 0, group.axis))
    .defined((reach) => reach !== null || !isStacked(group.kind));
  return group.members.map(({ series, reaches }, i) => (
    <path
      key={i}
      d={shape([...reaches]) ?? undefined}
      fill={fillOf(series.data.look, series.color)}
      {...borderOf(series.data.look)}
    >
      <title>{series.name}</title>
    </path>
  ));
}
