import type { AxisData, ChartData } from '../model/chartData';
import type { ChartKind } from '../model/chartTypes';
import { shapeXml, textXml, titleXml, value } from './chartLookXml';
import { element } from './xml';

interface Plot {
  readonly kind: ChartKind;
  readonly axisGroup: 'Primary' | 'Secondary';
}

type AxisIds = Readonly<Record<Plot['axisGroup'], readonly [category: number, value: number]>>;

const TICK_LABELS: Readonly<Record<string, string>> = { None: 'none', High: 'high', Low: 'low', NextToAxis: 'nextTo' };

/** The axes behind the plots: one pair a group; round charts have none. */
export function axesXml(data: ChartData, plots: readonly Plot[], ids: AxisIds): string {
  return (['Primary', 'Secondary'] as const)
    .map((group) => {
      const [first] = plots.filter(({ axisGroup }) => axisGroup === group);
      if (!first || first.kind.element === 'pieChart' || first.kind.element === 'doughnutChart') return '';
      return pairXml(data, first.kind, group, ids[group]);
    })
    .join('');
}

function pairXml(
  { axes }: ChartData,
  kind: ChartKind,
  group: Plot['axisGroup'],
  [categoryId, valueId]: readonly [number, number],
): string {
  const isSecondary = group === 'Secondary';
  const isSideways = kind.direction === 'bar';
  const isScatter = kind.element === 'scatterChart';
  const category = isSecondary ? axes.category2 : axes.category;
  const values = isSecondary ? axes.value2 : axes.value;
  // A second pair shares the categories of the first: its own are there, but not shown.
  const shownCategory = isSecondary ? { ...category, visible: false } : category;
  const categoryPlace = isSideways ? 'l' : 'b';
  const valuePlace = isSideways ? (isSecondary ? 't' : 'b') : isSecondary ? 'r' : 'l';
  const crossing = isScatter ? value('crossBetween', 'midCat') : '';
  const first = axisXml(isScatter ? 'valAx' : 'catAx', categoryId, valueId, shownCategory, categoryPlace, crossing);
  const between = value('crossBetween', isScatter || kind.element === 'areaChart' ? 'midCat' : 'between');
  const second = axisXml(
    'valAx',
    valueId,
    categoryId,
    values,
    valuePlace,
    between,
    isSecondary ? 'max' : 'autoZero',
    isSecondary,
  );
  return first + second;
}

function axisXml(
  tag: 'catAx' | 'valAx',
  id: number,
  crossing: number,
  axis: AxisData,
  place: string,
  between: string,
  crosses = 'autoZero',
  isSecondary = false,
): string {
  const scaling =
    (axis.logarithmic ? value('logBase', 10) : '') +
    value('orientation', axis.reversed ? 'maxMin' : 'minMax') +
    (axis.maximum === undefined ? '' : value('max', axis.maximum)) +
    (axis.minimum === undefined ? '' : value('min', axis.minimum));
  const lines = shapeXml(axis.gridlines);
  const gridlines = (name: string, on: boolean) => (on && !isSecondary ? element(`c:${name}`, {}, lines) : '');
  const isValue = tag === 'valAx';
  return element(
    `c:${tag}`,
    {},
    value('axId', id) +
      `<c:scaling>${scaling}</c:scaling>` +
      value('delete', axis.visible ? 0 : 1) +
      value('axPos', place) +
      gridlines('majorGridlines', axis.majorGridlines) +
      gridlines('minorGridlines', axis.minorGridlines) +
      (axis.title.visible && axis.title.text ? titleXml(axis.title.text, axis.title.look) : '') +
      element('c:numFmt', {
        formatCode: axis.numberFormat ?? 'General',
        sourceLinked: axis.numberFormat === undefined ? 1 : 0,
      }) +
      value('majorTickMark', 'out') +
      value('minorTickMark', 'none') +
      value('tickLblPos', TICK_LABELS[axis.tickLabels] ?? 'nextTo') +
      shapeXml(axis.look) +
      textXml(axis.look) +
      value('crossAx', crossing) +
      value('crosses', crosses) +
      (isValue
        ? between
        : value('auto', 1) + value('lblAlgn', 'ctr') + value('lblOffset', 100) + value('noMultiLvlLbl', 0)) +
      (isValue && axis.majorUnit !== undefined ? value('majorUnit', axis.majorUnit) : '') +
      (isValue && axis.minorUnit !== undefined ? value('minorUnit', axis.minorUnit) : ''),
  );
}
