import {
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolDiamond2,
  symbolPlus,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import { DEFAULTS, PIXELS_PER_POINT } from './chartMeasures';
import type { PlottedSeries } from './plottedChart';

/** A dash across the point, long or short, as high as a third of what it is wide. */
const dash = (length: number): SymbolType => ({
  draw: (path, size) => {
    const side = Math.sqrt(size) * length;
    path.rect(-side / 2, -side / 6, side, side / 3);
  },
});

/** Shapes, and their area as a share of the square around them; those without an area are strokes. */
const SHAPES: Readonly<Record<string, { readonly shape: SymbolType; readonly area: number; readonly open?: true }>> = {
  Circle: { shape: symbolCircle, area: Math.PI / 4 },
  Square: { shape: symbolSquare, area: 1 },
  Diamond: { shape: symbolDiamond2, area: 0.65 },
  Triangle: { shape: symbolTriangle, area: 0.55 },
  X: { shape: symbolTimes, area: 0.7, open: true },
  Plus: { shape: symbolPlus, area: 0.7, open: true },
  Star: { shape: symbolAsterisk, area: 0.7, open: true },
  Dash: { shape: dash(1), area: 1 },
  Dot: { shape: dash(0.6), area: 1 },
};

export interface Marker {
  readonly path: string;
  /** Drawn by its strokes, without a fill. */
  readonly open: boolean;
  /** Pixels. */
  readonly size: number;
}

/** The marker at the points of a series; null for none. */
export function markerOf({ data: { markerStyle, markerSize }, kind }: PlottedSeries): Marker | null {
  const isAutomatic = markerStyle === undefined || markerStyle === 'Automatic';
  const style = isAutomatic ? (kind.markers ? 'Circle' : 'None') : markerStyle;
  const found = SHAPES[style];
  if (!found) return null;
  const size = (markerSize ?? DEFAULTS.markerSize) * PIXELS_PER_POINT;
  return { path: symbol(found.shape, found.area * size * size)() ?? '', open: found.open ?? false, size };
}
