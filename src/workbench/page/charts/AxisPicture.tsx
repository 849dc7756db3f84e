import { ASLANT } from './categoryLabels';
import { DEFAULTS, LINE_HEIGHT, type Area } from './chartMeasures';
import { edgeOf, LABEL_GAP, type PlotAxis, type Side } from './plotAxes';
import { strokeOf } from './shapeLook';
import { Words } from './Words';

interface Props {
  readonly axis: PlotAxis;
  readonly area: Area;
}

/** Which way is out of the plot: to the right and down are positive. */
const OUT: Readonly<Record<Side, 1 | -1>> = { left: -1, right: 1, top: -1, bottom: 1 };

/** Lines across the plot, behind its points. */
export function Gridlines({ axis, area }: Props) {
  const { data, gridlines } = axis;
  // A second pair of axes has none of its own.
  if (!data.majorGridlines || axis.name === 'value2') return null;
  const stroke = strokeOf(data.gridlines, DEFAULTS.line);
  return gridlines.map((at) => (
    <line key={at} {...across(axis.side, at, area)} {...stroke} shapeRendering="crispEdges" />
  ));
}

/** The line of an axis, its labels and its title. */
export function AxisPicture({ axis, area }: Props) {
  const { data, side, line, titleLook } = axis;
  const isUpright = side === 'left' || side === 'right';
  // An axis of values has a line only where the workbook says so.
  const stroke = strokeOf(data.look, axis.name === 'category' ? DEFAULTS.line : null);
  const { left, top, width, height } = area;
  const middle = isUpright ? top + height / 2 : left + width / 2;
  const titleAt = edgeOf(side, area) + OUT[side] * (axis.extent - (titleLook.size * LINE_HEIGHT) / 2);
  return (
    <>
      <line
        {...(isUpright
          ? { x1: line, x2: line, y1: top, y2: top + height }
          : { x1: left, x2: left + width, y1: line, y2: line })}
        {...stroke}
        shapeRendering="crispEdges"
      />
      <Labels axis={axis} />
      {data.title.visible && data.title.text && (
        <Words
          lines={[data.title.text]}
          look={titleLook}
          x={isUpright ? titleAt : middle}
          y={isUpright ? middle : titleAt}
          turned={isUpright ? -90 : undefined}
        />
      )}
    </>
  );
}

function Labels({ axis: { side, edge, places, labels, look } }: Pick<Props, 'axis'>) {
  const isUpright = side === 'left' || side === 'right';
  const at = edge + OUT[side] * LABEL_GAP;
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  return [...labels.shown].map(([label, lines]) => {
    const place = places[label] ?? 0;
    if (isUpright) return <Words key={label} lines={lines} look={look} x={at} y={place} anchor={anchor} />;
    if (labels.aslant) {
      const isBelow = side === 'bottom';
      const [x, y] = [place, at + (OUT[side] * look.size) / 3];
      return <Words key={label} lines={lines} look={look} x={x} y={y} anchor={isBelow ? 'end' : 'start'} turned={-ASLANT} />; // prettier-ignore
    }
    const y = at + (OUT[side] * lines.length * look.size * LINE_HEIGHT) / 2;
    return <Words key={label} lines={lines} look={look} x={place} y={y} />;
  });
}

function across(side: Side, at: number, { left, top, width, height }: Area) {
  return side === 'left' || side === 'right'
    ? { x1: left, x2: left + width, y1: at, y2: at }
    : { x1: at, x2: at, y1: top, y2: top + height };
}
