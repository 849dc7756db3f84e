import type { Text, TextKey } from '../texts';
import { isRound } from './legendEntries';
import type { PlottedChart, PlottedSeries } from './plottedChart';

const KINDS: Readonly<Record<string, TextKey>> = {
  areaChart: 'chart.kind.area',
  doughnutChart: 'chart.kind.doughnut',
  lineChart: 'chart.kind.line',
  pieChart: 'chart.kind.pie',
  scatterChart: 'chart.kind.scatter',
};
/** More than this nobody wants to hear at once. */
const MOST = { series: 4, points: 12 };

/** What a reader says of a chart: its title and kind, then its values. */
export interface ChartWords {
  readonly name: string;
  readonly values: readonly string[];
}

export function chartWords(chart: PlottedChart, t: Text): ChartWords {
  const kind = t(kindOf(chart));
  const { title, series } = chart;
  const shown = isRound(series[0]?.kind ?? { element: 'barChart' }) ? series.slice(0, 1) : series.slice(0, MOST.series);
  const rest = series.length - shown.length;
  return {
    name: title ? t('chart.name', { title: title.replace(/\n/g, ' '), kind }) : kind,
    values: [
      ...(chart.drawn ? shown.map((one) => seriesWords(chart, one, t)) : [t('chart.notDrawn')]),
      ...(chart.drawn && rest > 0 ? [t('chart.moreSeries', { count: String(rest) })] : []),
    ],
  };
}

function kindOf({ series, drawn }: PlottedChart): TextKey {
  const kinds = new Set(series.map(({ kind }) => `${kind.element} ${kind.direction ?? ''}`));
  const [first] = series;
  if (!first || !drawn) return 'chart.kind.other';
  if (kinds.size > 1) return 'chart.kind.combo';
  if (first.kind.element === 'barChart') return first.kind.direction === 'bar' ? 'chart.kind.bar' : 'chart.kind.column';
  return KINDS[first.kind.element] ?? 'chart.kind.other';
}

function seriesWords(chart: PlottedChart, { name, values, data, format }: PlottedSeries, t: Text): string {
  const points = values.slice(0, MOST.points).flatMap((value, point) => {
    if (value === null) return [];
    return [`${chart.categories[point] ?? ''} ${chart.text(value, data.labels?.numberFormat ?? format)}`];
  });
  const rest = values.length - MOST.points;
  const more = rest > 0 ? [t('chart.morePoints', { count: String(rest) })] : [];
  return t('chart.series', { series: name, values: [...points, ...more].join(t('chart.between')) });
}
