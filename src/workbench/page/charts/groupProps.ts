import type { PlotGroup } from './plotGroups';
import type { PlotLayout } from './plotLayout';
import type { PlottedChart, PlottedSeries } from './plottedChart';

/** What it takes to draw the points of a group of series. */
export interface GroupProps {
  readonly chart: PlottedChart;
  readonly group: PlotGroup;
  readonly layout: PlotLayout;
  /** Words that come up over a point. */
  readonly tip: (series: PlottedSeries, point: number) => string;
}
