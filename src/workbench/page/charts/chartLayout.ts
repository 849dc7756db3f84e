import { DEFAULTS, LINE_HEIGHT, type Area } from './chartMeasures';
import { legendLayout, type LegendLayout } from './legendEntries';
import type { PlottedChart } from './plottedChart';
import { textLook, type TextLook } from './textLook';
import { wrapped } from './textWidth';

export interface TitleLayout {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly area: Area;
}

/** How a chart is divided. */
export interface ChartLayout {
  readonly title: TitleLayout | null;
  readonly legend: LegendLayout | null;
  /** What they have left for the plot. */
  readonly room: Area;
}

const EDGE = 9;
const GAP = 7;

/** Title above, legend on its side, the plot in what is left. */
export function chartLayout(chart: PlottedChart, width: number, height: number): ChartLayout {
  const whole = { left: EDGE, top: EDGE, width: Math.max(width - 2 * EDGE, 1), height: Math.max(height - 2 * EDGE, 1) };
  const title = titleLayout(chart, whole);
  const below = title && !chart.data.title.overlay ? without(whole, 'Top', title.area.height) : whole;
  const legend = legendLayout(chart, below);
  const { overlay, position } = chart.data.legend;
  if (!legend || overlay) return { title, legend, room: below };
  const isAcross = position === 'Top' || position === 'Bottom';
  return { title, legend, room: without(below, position, isAcross ? legend.area.height : legend.area.width) };
}

function titleLayout({ title, data }: PlottedChart, { left, top, width }: Area): TitleLayout | null {
  if (!title) return null;
  const look = textLook(data.title.look, data.look, { size: DEFAULTS.titleSize, color: DEFAULTS.text });
  const lines = title.split('\n').flatMap((line) => wrapped(line, look.size, width));
  return { lines, look, area: { left, top, width, height: lines.length * look.size * LINE_HEIGHT } };
}

/** The area without so many pixels of one side, and a gap beside them. */
function without({ left, top, width, height }: Area, side: string, taken: number): Area {
  const off = taken + GAP;
  if (side === 'Top') return { left, top: top + off, width, height: height - off };
  if (side === 'Bottom') return { left, top, width, height: height - off };
  return { left: side === 'Left' ? left + off : left, top, width: width - off, height };
}
