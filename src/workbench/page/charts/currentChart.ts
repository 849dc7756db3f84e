import type { Chart } from '../../host/model/chart';
import type { Text } from '../texts';
import { plottedChart, type PlottedChart } from './plottedChart';

const drawn = new WeakMap<Chart, { readonly print: string; readonly plotted: PlottedChart }>();

/** What a chart shows now; the same object as long as that is the same, so that it need not be drawn again. */
export function currentChart(chart: Chart, t: Text): PlottedChart {
  const plotted = plottedChart(chart, t);
  const print = JSON.stringify(plotted, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  const before = drawn.get(chart);
  if (before?.print === print) return before.plotted;
  drawn.set(chart, { print, plotted });
  return plotted;
}
