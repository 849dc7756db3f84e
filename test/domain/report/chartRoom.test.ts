import { charactersIn } from '../../../src/domain/report/characters';
import { chartBands, drawnChart } from '../../../src/domain/report/chartRoom';
import type { ReportChart } from '../../../src/domain/report/report';

const chart = (as: ReportChart['as'], more: Partial<ReportChart> = {}): ReportChart => ({
  as,
  title: '构成',
  category: 0,
  series: [1],
  ...more,
});
const table = (count: number, name = '客户', value = 1) => ({
  body: Array.from({ length: count }, (_none, i) => [`${name}${i}`, value]),
});

describe('as what a chart is drawn', () => {
  test('a pie with more than six slices, or a negative one, becomes bars', () => {
    expect(drawnChart(chart('pie'), table(6)).chart.as).toBe('pie');
    expect(drawnChart(chart('pie'), table(8)).chart.as).toBe('bar');
    expect(drawnChart(chart('pie', { rows: 6 }), table(8)).chart).toMatchObject({ as: 'pie', rows: 6 });
    expect(drawnChart(chart('pie'), table(3, '客户', -1)).chart.as).toBe('bar');
  });

  test('columns with long names become bars; months stay columns', () => {
    expect(drawnChart(chart('column'), table(3, '上海某某机电设备有限公司')).chart.as).toBe('bar');
    expect(drawnChart(chart('column'), table(13, '2026-1')).chart.as).toBe('column');
  });

  test('only as many rows as there are', () => {
    expect(drawnChart(chart('bar', { rows: 20 }), table(7)).chart.rows).toBe(7);
    expect(drawnChart(chart('bar'), table(7)).chart.rows).toBe(7);
  });
});

describe('the room of a chart', () => {
  test('grows with the number of bars, and with names that stand aslant', () => {
    const rowsOf = (count: number) => drawnChart(chart('bar'), table(count)).rows;
    expect(rowsOf(5)).toBe(15);
    expect(rowsOf(20)).toBe(26);
    expect(rowsOf(200)).toBe(30);
    const pareto = (name: string) => drawnChart(chart('pareto', { series: [1, 1] }), table(12, name)).rows;
    expect(pareto('华东机电设备有限公司')).toBeGreaterThan(pareto('甲'));
  });

  test('is as wide as a page for many columns', () => {
    expect(drawnChart(chart('pareto'), table(20)).wide).toBe(true);
    expect(drawnChart(chart('pareto'), table(8)).wide).toBe(false);
    expect(drawnChart(chart('column'), table(13)).wide).toBe(false);
    expect(drawnChart(chart('bar'), table(30)).wide).toBe(false);
  });
});

describe('charts side by side', () => {
  const small = drawnChart(chart('column'), table(3));
  const high = drawnChart(chart('bar'), table(20));
  const wide = drawnChart(chart('pareto'), table(20));

  test('share the columns as evenly as these allow; one that has no room begins a band', () => {
    const bands = chartBands([360, 360], [small, small, small]);
    expect(bands.map(({ charts }) => charts.map(({ column }) => column))).toEqual([[0, 1], [0]]);
    expect(chartBands([500, 200, 300], [small, small])[0]?.charts).toMatchObject([
      { column: 0, columns: 1 },
      { column: 1, columns: 2 },
    ]);
  });

  test('a wide one stands alone', () => {
    const bands = chartBands([360, 360], [small, wide, small]);
    expect(bands.map(({ charts }) => charts.map(({ columns }) => columns))).toEqual([[1], [2], [1]]);
  });

  test('a band is as high as its highest', () => {
    expect(chartBands([360, 360], [small, high])[0]?.rows).toBe(high.rows);
  });

  test('a sheet that is narrower than a chart is given to it as a whole', () => {
    expect(chartBands([100, 100], [wide, small]).map(({ charts }) => charts[0]?.columns)).toEqual([2, 2]);
  });
});

test('words are as wide as their letters', () => {
  expect(charactersIn('王强 A')).toBeCloseTo(3.16);
});
