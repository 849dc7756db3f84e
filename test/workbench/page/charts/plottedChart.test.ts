import { currentChart } from '../../../../src/workbench/page/charts/currentChart';
import { plotGroups } from '../../../../src/workbench/page/charts/plotGroups';
import { plottedChart } from '../../../../src/workbench/page/charts/plottedChart';
import { chinese, MONTHS, sheetChart } from './sheetChart';

const reaches = (type: string, cells: readonly (readonly unknown[])[]) =>
  plotGroups(plottedChart(sheetChart(type, cells), chinese).series).flatMap(({ members }) =>
    members.map((one) => one.reaches),
  );

describe('what a chart shows', () => {
  it('is what stands in its cells', () => {
    const { categories, series } = plottedChart(sheetChart('ColumnClustered', MONTHS), chinese);
    expect(categories).toEqual(['一月', '二月', '三月']);
    expect(series.map(({ name, values }) => [name, ...values])).toEqual([
      ['销售额', 100, 50, 200],
      ['成本', 80, 40, 150],
    ]);
  });

  it('leaves hidden rows and columns out', () => {
    const chart = sheetChart('ColumnClustered', MONTHS);
    chart.$sheet.getRange('3:3').rowHidden = true;
    chart.$sheet.getRange('C:C').columnHidden = true;
    const { categories, series } = plottedChart(chart, chinese);
    expect(categories).toEqual(['一月', '三月']);
    expect(series.map(({ name, values }) => [name, ...values])).toEqual([['销售额', 100, 200]]);
  });

  it('has gaps at empty cells and errors, and nought where there are words', () => {
    const chart = sheetChart('Line', [
      ['a', 'b'],
      ['x', 1],
      ['y', ''],
      ['z', '未定'],
      ['w', '=1/0'],
    ]);
    expect(plottedChart(chart, chinese).series[0]?.values).toEqual([1, null, 0, null]);
  });

  it('has the colours of the theme where the workbook gives none', () => {
    const chart = sheetChart('ColumnClustered', MONTHS, ({ series }) => {
      series.getItemAt(1).format.fill.setSolidColor('#D55E00');
    });
    expect(plottedChart(chart, chinese).series.map(({ color }) => color)).toEqual(['#4472C4', '#D55E00']);
  });

  it('is the same object until something about it changes', () => {
    const chart = sheetChart('ColumnClustered', MONTHS);
    const before = currentChart(chart, chinese);
    chart.$sheet.getRange('F9').values = [[1]];
    expect(currentChart(chart, chinese)).toBe(before);
    chart.$sheet.getRange('B2').values = [[70]];
    const after = currentChart(chart, chinese);
    expect(after.series[0]?.values[0]).toBe(70);
    chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#FF0000');
    expect(currentChart(chart, chinese)).not.toBe(after);
  });

  it('of whole columns is only what has been used', () => {
    const chart = sheetChart('Line', MONTHS);
    for (const series of chart.$series) series.values = '=Sheet1!$B:$B';
    expect(plottedChart(chart, chinese).series[0]?.values).toEqual([0, 100, 50, 200]);
  });

  it('has a number where a series has no name', () => {
    expect(plottedChart(sheetChart('Line', [[1], [2]]), chinese).series[0]?.name).toBe('系列1');
  });

  it('is nothing where the cells are gone', () => {
    const chart = sheetChart('Line', MONTHS);
    for (const series of chart.$series) series.values = '=#REF!';
    expect(plottedChart(chart, chinese)).toMatchObject({ series: [], drawn: false });
  });
});

describe('stacked series', () => {
  it('stand on each other, those below nought hang', () => {
    const cells = [
      ['a', 'b', 'c', 'd'],
      ['x', 10, -4, 5],
      ['y', 1, '', -2],
    ];
    expect(reaches('ColumnStacked', cells)).toEqual([
      [
        [0, 10],
        [0, 1],
      ],
      [[0, -4], null],
      [
        [10, 15],
        [0, -2],
      ],
    ]);
  });

  it('of lines and areas add up', () => {
    const cells = [
      ['a', 'b', 'c'],
      ['x', 10, -4],
      ['y', 1, 2],
    ];
    expect(reaches('AreaStacked', cells)).toEqual([
      [
        [0, 10],
        [0, 1],
      ],
      [
        [10, 6],
        [1, 3],
      ],
    ]);
  });

  it('are shares of the whole where the chart wants that', () => {
    const cells = [
      ['a', 'b', 'c'],
      ['x', 30, 10],
      ['y', 0, 0],
    ];
    expect(reaches('ColumnStacked100', cells)).toEqual([
      [
        [0, 0.75],
        [0, 0],
      ],
      [
        [0.75, 1],
        [0, 0],
      ],
    ]);
  });
});
