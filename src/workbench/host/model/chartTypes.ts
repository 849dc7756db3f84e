import { HostError } from '../protocol/hostError';

/** What a chart type of the API is made of in DrawingML. */
export interface ChartKind {
  /** Element in the plot area. */
  readonly element:
    'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart' | 'radarChart';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly direction?: 'col' | 'bar';
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
  readonly style?: string;
  readonly explosion?: number;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Pie: { element: 'pieChart' },
  PieExploded: { element: 'pieChart', explosion: 25 },
  Doughnut: { element: 'doughnutChart' },
  DoughnutExploded: { element: 'doughnutChart', explosion: 25 },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  XYScatter: { element: 'scatterChart', style: 'lineMarker', markers: true },
  XYScatterLines: { element: 'scatterChart', style: 'lineMarker', lines: true, markers: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', style: 'lineMarker', lines: true },
  XYScatterSmooth: { element: 'scatterChart', style: 'smoothMarker', lines: true, markers: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', style: 'smoothMarker', lines: true, smooth: true },
  Radar: { element: 'radarChart', style: 'marker' },
  RadarMarkers: { element: 'radarChart', style: 'marker', markers: true },
  RadarFilled: { element: 'radarChart', style: 'filled' },
};

/** The kind of a chart type; the host draws no others. */
export function chartKind(type: string): ChartKind {
  const kind = KINDS[type];
  if (!kind) throw new HostError('UnsupportedOperation');
  return kind;
}

export function assertChartType(type: string): void {
  chartKind(type);
}

/** The API's name of what stands in a plot area; "Invalid" where the host knows none. */
export function chartTypeOf(found: ChartKind): string {
  const wanted = JSON.stringify(normalised(found));
  return Object.entries(KINDS).find(([, kind]) => JSON.stringify(normalised(kind)) === wanted)?.[0] ?? 'Invalid';
}

function normalised({ element, grouping, direction, markers = false, lines = false, smooth = false }: ChartKind) {
  return { element, grouping, direction, markers, lines, smooth };
}
