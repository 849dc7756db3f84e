import type { ChartData, LabelsData, SeriesData } from '../model/chartData';
import { chartKind, type ChartKind } from '../model/chartTypes';
import type { Worksheet } from '../model/worksheet';
import { axesXml } from './chartAxesXml';
import { shapeXml, textXml, titleXml, value } from './chartLookXml';
import { XML_DECLARATION } from './package';
import { element, escapeText } from './xml';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** Axis numbers of the two groups. */
const AXES = { Primary: [111_111_111, 111_111_112], Secondary: [222_222_221, 222_222_222] } as const;
const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};
/** Where labels may stand: Excel takes a file with another place for damaged. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  clustered: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  stacked: ['ctr', 'inEnd', 'inBase'],
  percentStacked: ['ctr', 'inEnd', 'inBase'],
  lineChart: ['ctr', 'l', 'r', 't', 'b'],
  scatterChart: ['ctr', 'l', 'r', 't', 'b'],
  pieChart: ['bestFit', 'ctr', 'inEnd', 'outEnd'],
};
const MARKERS: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

/** Series that are drawn by one element of the plot area. */
interface Group {
  readonly kind: ChartKind;
  readonly axisGroup: SeriesData['axisGroup'];
  readonly members: { readonly series: SeriesData; readonly index: number }[];
}

/** A chart part, in DrawingML. */
export function chartXml(data: ChartData, sheet: Worksheet): string {
  const groups = groupsOf(data);
  const plots = groups.map((group) => plotXml(group, sheet)).join('');
  const axes = axesXml(data, groups, AXES);
  const { title, legend } = data;
  const shownTitle = title.visible && title.text !== '';
  const chart =
    (shownTitle ? titleXml(title.text, title.look, title.overlay) : '') +
    value('autoTitleDeleted', shownTitle ? 0 : 1) +
    `<c:plotArea><c:layout/>${plots}${axes}</c:plotArea>` +
    (legend.visible ? legendXml(legend) : '') +
    value('plotVisOnly', 1) +
    value('dispBlanksAs', 'gap');
  return (
    XML_DECLARATION +
    element(
      'c:chartSpace',
      NAMESPACES,
      `${value('roundedCorners', 0)}<c:chart>${chart}</c:chart>${shapeXml(data.look)}${textXml(data.look)}`,
    )
  );
}

function legendXml({ position, overlay, look }: ChartData['legend']): string {
  const inner = value('legendPos', LEGEND_POSITIONS[position] ?? 'r') + value('overlay', overlay ? 1 : 0);
  return `<c:legend>${inner}${shapeXml(look)}${textXml(look)}</c:legend>`;
}

function groupsOf({ series }: ChartData): Group[] {
  const groups = new Map<string, Group>();
  series.forEach((one, index) => {
    const kind = chartKind(one.chartType);
    // Lines with and without markers share an element: the markers are each series' own.
    const key = JSON.stringify([kind.element, kind.grouping, kind.direction, kind.style, one.axisGroup]);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { kind, axisGroup: one.axisGroup, members: [] }));
    group.members.push({ series: one, index });
  });
  // Areas lie behind bars, bars behind lines; the secondary axes come last.
  const depth = ['areaChart', 'barChart', 'lineChart', 'scatterChart'];
  return [...groups.values()].sort(
    (a, b) => a.axisGroup.localeCompare(b.axisGroup) || depth.indexOf(a.kind.element) - depth.indexOf(b.kind.element),
  );
}

function plotXml({ kind, axisGroup, members }: Group, sheet: Worksheet): string {
  const { element: name, grouping, direction, style } = kind;
  const isRound = name === 'pieChart' || name === 'doughnutChart';
  const first = members[0]?.series;
  const stacked = grouping === 'stacked' || grouping === 'percentStacked';
  const overlap = first?.overlap ?? (stacked ? 100 : undefined);
  const axes = AXES[axisGroup].map((id) => value('axId', id)).join('');
  return element(
    `c:${name}`,
    {},
    (direction ? value('barDir', direction) : '') +
      (grouping ? value('grouping', grouping) : '') +
      (name === 'scatterChart' ? value('scatterStyle', style ?? 'lineMarker') : '') +
      (name === 'radarChart' ? value('radarStyle', style ?? 'marker') : '') +
      value('varyColors', isRound ? 1 : 0) +
      members.map(({ series, index }) => seriesXml(series, index, chartKind(series.chartType), sheet)).join('') +
      (name === 'barChart' ? value('gapWidth', first?.gapWidth ?? 150) : '') +
      (name === 'barChart' && overlap !== undefined ? value('overlap', overlap) : '') +
      (name === 'lineChart' ? value('marker', 1) : '') +
      (isRound ? value('firstSliceAng', 0) : axes) +
      (name === 'doughnutChart' ? value('holeSize', 75) : ''),
  );
}

function seriesXml(series: SeriesData, index: number, kind: ChartKind, sheet: Worksheet): string {
  const tag = kind.element;
  const isScatter = tag === 'scatterChart';
  const hasMarkers = tag === 'lineChart' || isScatter || tag === 'radarChart';
  const look = isScatter && !kind.lines && !series.look.line ? { ...series.look, line: null } : series.look;
  const points = [...series.points].filter(([, point]) => Object.keys(point).length).sort(([a], [b]) => a - b);
  return element(
    'c:ser',
    {},
    value('idx', index) +
      value('order', index) +
      seriesName(series, sheet) +
      shapeXml(look) +
      (tag === 'barChart' ? value('invertIfNegative', 0) : '') +
      (kind.explosion ? value('explosion', kind.explosion) : '') +
      (hasMarkers ? markerXml(series, kind) : '') +
      points
        .map(([point, its]) => `<c:dPt>${value('idx', point)}${value('bubble3D', 0)}${shapeXml(its)}</c:dPt>`)
        .join('') +
      (series.labels ? labelsXml(series.labels, kind) : '') +
      categoriesXml(series, isScatter ? 'xVal' : 'cat', sheet) +
      (series.values ? element(isScatter ? 'c:yVal' : 'c:val', {}, numbersXml(series.values, sheet)) : '') +
      (tag === 'lineChart' || isScatter ? value('smooth', (series.smooth ?? kind.smooth) ? 1 : 0) : ''),
  );
}

function seriesName({ name }: SeriesData, sheet: Worksheet): string {
  if (!name) return '';
  return `<c:tx>${name.startsWith('=') ? textsXml(name, sheet) : `<c:v>${escapeText(name)}</c:v>`}</c:tx>`;
}

function markerXml({ markerStyle, markerSize, markerFill, markerLine }: SeriesData, kind: ChartKind): string {
  const style = MARKERS[markerStyle ?? ''] ?? (kind.markers ? undefined : 'none');
  const inner =
    (style ? value('symbol', style) : '') +
    (markerSize ? value('size', markerSize) : '') +
    shapeXml({ fill: markerFill, line: markerLine ? { color: markerLine } : undefined });
  return inner ? `<c:marker>${inner}</c:marker>` : '';
}

function labelsXml(labels: LabelsData, kind: ChartKind): string {
  const tag = kind.element;
  const position = LABEL_POSITIONS[labels.position ?? ''] ?? '';
  const places = PLACES[tag === 'barChart' ? (kind.grouping ?? '') : tag] ?? [];
  const placed = places.includes(position) ? value('dLblPos', position) : '';
  const format =
    labels.numberFormat === undefined ? '' : element('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: 0 });
  const flag = (name: string, on: boolean) => value(name, on ? 1 : 0);
  return element(
    'c:dLbls',
    {},
    format +
      shapeXml(labels.look) +
      textXml(labels.look) +
      placed +
      flag('showLegendKey', labels.showLegendKey) +
      flag('showVal', labels.showValue) +
      flag('showCatName', labels.showCategoryName) +
      flag('showSerName', labels.showSeriesName) +
      flag('showPercent', labels.showPercentage) +
      flag('showBubbleSize', false) +
      (labels.separator === undefined ? '' : element('c:separator', {}, escapeText(labels.separator))) +
      (tag === 'pieChart' ? value('showLeaderLines', 1) : ''),
  );
}

function categoriesXml(series: SeriesData, tag: string, sheet: Worksheet): string {
  const { categories } = series;
  if (!categories) return '';
  const values = valuesOf(categories, sheet);
  const areNumbers = values.length > 0 && values.every((one) => typeof one === 'number');
  return element(`c:${tag}`, {}, areNumbers ? numbersXml(categories, sheet) : textsXml(categories, sheet));
}

function valuesOf(formula: string, sheet: Worksheet): (string | number | boolean)[] {
  return sheet.$workbook.$referenced(formula.replace(/^=/, ''))?.values.flat() ?? [];
}

/** A reference with what it gives at present, for readers that do not look it up. */
function textsXml(formula: string, sheet: Worksheet): string {
  const values = valuesOf(formula, sheet);
  const points = values.map((one, i) => `<c:pt idx="${i}"><c:v>${escapeText(String(one))}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${escapeText(formula.slice(1))}</c:f><c:strCache>${value('ptCount', values.length)}${points}</c:strCache></c:strRef>`;
}

function numbersXml(formula: string, sheet: Worksheet): string {
  const range = sheet.$workbook.$referenced(formula.replace(/^=/, ''));
  const values = range?.values.flat() ?? [];
  const format = range?.numberFormat[0]?.[0] ?? 'General';
  const points = values
    .map((one, i) => (typeof one === 'number' ? `<c:pt idx="${i}"><c:v>${one}</c:v></c:pt>` : ''))
    .join('');
  const cache = `<c:formatCode>${escapeText(format)}</c:formatCode>${value('ptCount', values.length)}${points}`;
  return `<c:numRef><c:f>${escapeText(formula.slice(1))}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}
