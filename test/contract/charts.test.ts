import { contract } from './client';
import { fullWorkbook } from './fullWorkbook';
import { element, elements, partsOf } from './parts';

/** Excel.Chart: made through the client, written as DrawingML. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const saved = () => partsOf(excel.host.save());
const chartPart = (n = 1) => saved()[`xl/charts/chart${n}.xml`] ?? '';

function data(context: Excel.RequestContext): Excel.Range {
  const range = sheetOf(context).getRange('A1:C4');
  range.values = [
    ['级别', '客户数', '占比'],
    ['H', 10, 0.1],
    ['A', 30, 0.3],
    ['B', 60, 0.6],
  ];
  return range;
}

it.each<[Excel.ChartType | string, string]>([
  ['ColumnClustered', '<c:barDir val="col"/><c:grouping val="clustered"/>'],
  ['ColumnStacked', '<c:grouping val="stacked"/>'],
  ['BarClustered', '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
  ['BarStacked100', '<c:grouping val="percentStacked"/>'],
  ['Line', '<c:lineChart><c:grouping val="standard"/>'],
  ['LineMarkers', '<c:lineChart><c:grouping val="standard"/>'],
  ['Area', '<c:areaChart><c:grouping val="standard"/>'],
  ['Pie', '<c:pieChart><c:varyColors val="1"/>'],
  ['Doughnut', '<c:doughnutChart><c:varyColors val="1"/>'],
  ['XYScatter', '<c:scatterChart><c:scatterStyle val="lineMarker"/>'],
  ['Radar', '<c:radarChart><c:radarStyle val="marker"/>'],
])('a chart of the type %s', async (type, xml) => {
  await excel.run(async (context) => {
    const chart = sheetOf(context).charts.add(type as 'Line', data(context), 'Auto');
    chart.load('chartType,name');
    await context.sync();
    expect([chart.chartType, chart.name]).toEqual([type, 'Chart 1']);
  });
  expect(chartPart()).toContain(xml);
  excel.open(excel.host.save());
  expect(excel.host.workbook.$active.charts.$items.map((chart) => chart.chartType)).toEqual([type]);
});

it('one that cannot be drawn is refused, not lost', async () => {
  const error = await excel.failure(async (context) => {
    sheetOf(context).charts.add('Sunburst', data(context));
    await context.sync();
  });
  expect(error.code).toBe('UnsupportedOperation');
});

it('series, names and categories are found in the range, and refer to it', async () => {
  await excel.run(async (context) => {
    const chart = sheetOf(context).charts.add('ColumnClustered', data(context));
    chart.series.load('items/name');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    await context.sync();
    expect([chart.series.items.map(({ name }) => name), values.value]).toEqual([
      ['客户数', '占比'],
      [0.1, 0.3, 0.6],
    ]);
  });
  expect(elements(chartPart(), 'c:f')).toEqual([
    '<c:f>Sheet1!$B$1</c:f>',
    '<c:f>Sheet1!$A$2:$A$4</c:f>',
    '<c:f>Sheet1!$B$2:$B$4</c:f>',
    '<c:f>Sheet1!$C$1</c:f>',
    '<c:f>Sheet1!$A$2:$A$4</c:f>',
    '<c:f>Sheet1!$C$2:$C$4</c:f>',
  ]);
});

it('title, legend, axes, labels and colours are drawn as they were set', async () => {
  await excel.run(async (context) => {
    const chart = sheetOf(context).charts.add('ColumnClustered', data(context));
    chart.title.text = '意向级别 & 占比';
    chart.title.format.font.size = 16;
    chart.legend.position = 'bottom' as 'Bottom';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.title.text = '人';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.format.font.color = '#595959';
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.position = 'OutsideEnd';
    series.dataLabels.numberFormat = '0';
    series.format.fill.setSolidColor('#4472C4');
    series.gapWidth = 80;
    series.points.getItemAt(0).format.fill.setSolidColor('red');
    await context.sync();
  });
  const xml = chartPart();
  expect(element(xml, 'c:title')).toContain('<a:t>意向级别 &amp; 占比</a:t>');
  expect(element(xml, 'c:title')).toContain('sz="1600"');
  expect(element(xml, 'c:legend')).toContain('<c:legendPos val="b"/>');
  expect(element(xml, 'c:valAx')).toContain('<c:max val="100"/><c:min val="0"/>');
  expect(element(xml, 'c:valAx')).not.toContain('majorGridlines');
  expect(element(xml, 'c:valAx')).toContain('<a:t>人</a:t>');
  expect(element(xml, 'c:dLbls')).toContain('<c:dLblPos val="outEnd"/>');
  expect(element(xml, 'c:dPt')).toContain('<c:idx val="0"/>');
  expect(xml).toContain('<c:gapWidth val="80"/>');
});

it('columns and a line on a second axis make one chart', async () => {
  await excel.run(async (context) => {
    const chart = sheetOf(context).charts.add('ColumnClustered', data(context));
    const share = chart.series.getItemAt(1);
    share.chartType = 'LineMarkers';
    share.axisGroup = 'Secondary';
    chart.axes.getItem('Value', 'Secondary').numberFormat = '0%';
    await context.sync();
  });
  const xml = chartPart();
  expect([elements(xml, 'c:barChart').length, elements(xml, 'c:lineChart').length]).toEqual([1, 1]);
  expect(elements(xml, 'c:valAx')).toHaveLength(2);
  expect(elements(xml, 'c:valAx')[1]).toContain('<c:crosses val="max"/>');
  expect(elements(xml, 'c:valAx')[1]).toContain('formatCode="0%"');
});

it('a chart stands on cells, moves with them, and has a place in points', async () => {
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('Pie', data(context));
    chart.setPosition('E2', 'H12');
    chart.name = '级别图';
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
    sheet.getRange('1:1').insert('Down');
    chart.load('top');
    await context.sync();
    expect(chart.top).toBe(30);
  });
  const drawing = saved()['xl/drawings/drawing1.xml'] ?? '';
  expect(element(drawing, 'xdr:from')).toContain('<xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>');
  expect(drawing).toContain('name="级别图"');
  expect(elements(chartPart(), 'c:f')[0]).toBe('<c:f>Sheet1!$B$2</c:f>');
  const sheet = saved()['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<drawing r:id="rId1"/>');
});

it('deleted ones leave nothing behind', async () => {
  await excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.add('Pie', data(context)).name = '一';
    charts.add('Line', data(context)).name = '二';
    await context.sync();
  });
  expect(Object.keys(saved()).filter((name) => name.includes('chart'))).toHaveLength(2);
  await excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.getItem('一').delete();
    charts.load('items/name');
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['二']);
  });
  const after = saved();
  expect(Object.keys(after).filter((name) => name.includes('chart'))).toHaveLength(1);
  expect(elements(after['xl/drawings/drawing1.xml'] ?? '', 'xdr:twoCellAnchor')).toHaveLength(1);
});

describe('a chart that was in the file', () => {
  const unprotected = () =>
    fullWorkbook({
      'xl/worksheets/sheet1.xml': String(partsOf(fullWorkbook())['xl/worksheets/sheet1.xml']).replace(
        /<sheetProtection[^>]*\/>/,
        '',
      ),
    });

  it('is listed with its name, type, title and series', async () => {
    excel.open(unprotected());
    await excel.run(async (context) => {
      const { charts } = sheetOf(context);
      charts.load('items/name,items/chartType,items/title/text,items/legend/position');
      await context.sync();
      const [chart] = charts.items;
      chart?.series.load('items/name');
      await context.sync();
      expect([chart?.name, chart?.chartType, chart?.title.text, chart?.legend.position]).toEqual([
        '金额图',
        'ColumnClustered',
        '各客户金额',
        'Bottom',
      ]);
      expect(chart?.series.items.map(({ name }) => name)).toEqual(['金额']);
    });
  });

  it('can be moved, renamed and deleted, but not redrawn', async () => {
    excel.open(unprotected());
    const error = await excel.failure(async (context) => {
      const chart = sheetOf(context).charts.getItem('金额图');
      chart.name = '新名';
      chart.setPosition('J1', 'M9');
      chart.title.text = '别的标题';
      await context.sync();
    });
    expect(error.code).toBe('UnsupportedOperation');
    const moved = saved();
    expect(moved['xl/charts/chart1.xml']).toBe(partsOf(fullWorkbook())['xl/charts/chart1.xml']);
    const [picture, chart] = elements(moved['xl/drawings/drawing1.xml'] ?? '', 'xdr:twoCellAnchor');
    expect(picture).toBe(elements(partsOf(fullWorkbook())['xl/drawings/drawing1.xml'] ?? '', 'xdr:twoCellAnchor')[0]);
    expect(chart).toContain('name="新名"');
    expect(chart).toContain('<xdr:from><xdr:col>9</xdr:col>');
    await excel.run(async (context) => {
      sheetOf(context).charts.getItem('新名').delete();
      await context.sync();
    });
    const after = saved();
    expect(Object.keys(after)).not.toContain('xl/charts/chart1.xml');
    expect(Object.keys(after)).toContain('xl/media/image1.png');
  });

  it('stands beside new ones', async () => {
    excel.open(unprotected());
    await excel.run(async (context) => {
      sheetOf(context).charts.add('Pie', sheetOf(context).getRange('B3:D6'));
      await context.sync();
    });
    const after = saved();
    expect(elements(after['xl/drawings/drawing1.xml'] ?? '', 'xdr:twoCellAnchor')).toHaveLength(3);
    expect(Object.keys(after)).toContain('xl/charts/chart2.xml');
    expect(after['xl/charts/chart1.xml']).toBe(partsOf(fullWorkbook())['xl/charts/chart1.xml']);
  });
});
