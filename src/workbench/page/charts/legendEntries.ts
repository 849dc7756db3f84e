import type { ChartKind } from '../../host/model/chartTypes';
import { DEFAULTS, LINE_HEIGHT, type Area } from './chartMeasures';
import { sliceFill } from './slices';
import { isStacked } from './plotGroups';
import type { PlottedChart, PlottedSeries } from './plottedChart';
import { textLook, type TextLook } from './textLook';
import { shortened, textWidth } from './textWidth';

export interface LegendEntry {
  readonly text: string;
  readonly series: PlottedSeries;
  readonly color: string;
  /** From the legend's left upper corner to the middle of the left edge. */
  readonly x: number;
  readonly y: number;
}

/** The names of the series, or of a pie's slices. */
export interface LegendLayout {
  readonly area: Area;
  readonly entries: readonly LegendEntry[];
  readonly look: TextLook;
}

/** Pixels of the key before a name, and of the gaps beside it. */
export const KEY = { line: 24, block: 7, gap: 5, apart: 12 };
const MOST_SHARE = { across: 0.4, beside: 0.35 };

export function isRound({ element }: ChartKind): boolean {
  return element === 'pieChart' || element === 'doughnutChart';
}

export function keyWidth({ kind }: PlottedSeries): number {
  return kind.element === 'lineChart' || kind.element === 'scatterChart' ? KEY.line : KEY.block;
}

/** Null where the chart has none. Long ones wrap; what still finds no room is left out, as in Excel. */
export function legendLayout(chart: PlottedChart, room: Area): LegendLayout | null {
  const { visible, position, look: own } = chart.data.legend;
  const names = visible ? namesOf(chart) : [];
  const isAcross = position === 'Top' || position === 'Bottom';
  if (!names.length) return null;
  const look = textLook(own, chart.data.look, { size: DEFAULTS.textSize, color: DEFAULTS.text });
  const lineHeight = look.size * LINE_HEIGHT + 3;
  // Beside a stack, names stand as the stack does.
  if (!isAcross && chart.series.every(({ kind }) => isStacked(kind) && kind.direction !== 'bar')) names.reverse();
  const most = isAcross ? room.width : room.width * MOST_SHARE.beside;
  const sized = names.map((name) => {
    const key = keyWidth(name.series) + KEY.gap;
    const text = shortened(name.text, look.size, most - key);
    return { ...name, text, width: key + textWidth(text, look.size) };
  });
  const rows: (typeof sized)[] = [];
  let filled = Infinity;
  for (const one of sized) {
    if (!isAcross || filled + one.width > room.width) rows.push([]);
    filled = (rows.at(-1)?.length ? filled : 0) + one.width + KEY.apart;
    rows.at(-1)?.push(one);
  }
  const shown = rows.slice(0, Math.max(1, Math.floor((room.height * (isAcross ? MOST_SHARE.across : 1)) / lineHeight)));
  const widthOf = (row: typeof sized) => row.reduce((sum, { width }) => sum + width + KEY.apart, -KEY.apart);
  const width = Math.max(...shown.map(widthOf));
  const entries = shown.flatMap((row, line) => {
    let x = isAcross ? (width - widthOf(row)) / 2 : 0;
    return row.map(({ width: taken, ...entry }) => {
      const placed = { ...entry, x, y: (line + 0.5) * lineHeight };
      x += taken + KEY.apart;
      return placed;
    });
  });
  return { area: placed(position, width, shown.length * lineHeight, room), entries, look };
}

function namesOf({ series, categories, sliceColor }: PlottedChart): Omit<LegendEntry, 'x' | 'y'>[] {
  const [first] = series;
  if (!first || !isRound(first.kind)) return series.map((one) => ({ text: one.name, series: one, color: one.color }));
  return categories.map((text, slice) => ({ text, series: first, color: sliceFill(first, slice, sliceColor) }));
}

function placed(position: string, width: number, height: number, room: Area): Area {
  const middle = { left: room.left + (room.width - width) / 2, top: room.top + (room.height - height) / 2 };
  const right = room.left + room.width - width;
  const at: Readonly<Record<string, Partial<Area>>> = {
    Top: { top: room.top },
    Bottom: { top: room.top + room.height - height },
    Left: { left: room.left },
    Right: { left: right },
    Corner: { left: right, top: room.top },
  };
  return { ...middle, ...at[position], width, height };
}
