import { newChart, newSeries, type ChartData, type SeriesData } from '../model/chartData';
import { chartTypeOf, type ChartKind } from '../model/chartTypes';
import { childOf, childrenOf, parsePart, type Element } from './xml';

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

const below = (parent: Element | undefined, ...names: readonly string[]) =>
  names.reduce<Element | undefined>((found, name) => childOf(found, name), parent);
const valueOf = (parent: Element | undefined, name: string) => childOf(parent, name)?.attributes.val;

/** What a chart of the file shows, as far as programs ask for it. */
export function readChart(xml: string): ChartData {
  const chart = childOf(parsePart(xml), 'chart');
  const plots = (childOf(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser').map((one) => readSeries(one, plot)));
  const data = newChart(series[0]?.chartType ?? 'Invalid', series);
  const title = childOf(chart, 'title');
  data.title.visible = title !== undefined;
  data.title.text = title ? texts(title).join('') : '';
  const legend = childOf(chart, 'legend');
  data.legend.visible = legend !== undefined;
  data.legend.position = LEGEND_POSITIONS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'Right';
  return data;
}

/** All `<a:t>` below an element; paragraphs become lines. */
function texts(of: Element): string[] {
  if (of.name === 't' || of.name === 'v') return [of.text];
  const inner = of.children.map(texts);
  if (of.name === 'rich')
    return [
      inner
        .map((one) => one.join(''))
        .filter(Boolean)
        .join('\n'),
    ];
  return inner.flat();
}

function readSeries(series: Element, plot: Element): SeriesData {
  const reference = (name: string) => {
    const holder = childOf(series, name)?.children[0];
    const formula = childOf(holder, 'f')?.text;
    return formula === undefined ? undefined : `=${formula}`;
  };
  const name = reference('tx') ?? below(series, 'tx', 'v')?.text ?? '';
  const values = reference('val') ?? reference('yVal') ?? '';
  return newSeries(typeOf(series, plot), values, name, reference('cat') ?? reference('xVal'));
}

function typeOf(series: Element, plot: Element): string {
  const hasMarkers = valueOf(childOf(series, 'marker'), 'symbol') !== 'none';
  const isScatter = plot.name === 'scatterChart';
  return chartTypeOf({
    element: plot.name as ChartKind['element'],
    grouping: valueOf(plot, 'grouping') as ChartKind['grouping'],
    direction: valueOf(plot, 'barDir') as ChartKind['direction'],
    markers: (plot.name === 'lineChart' || isScatter) && hasMarkers,
    lines: isScatter && below(series, 'spPr', 'ln', 'noFill') === undefined,
    smooth: isScatter && valueOf(series, 'smooth') === '1',
  });
}
