import { undo } from '../../../src/actions/journal';
import type { ReportTable } from '../../../src/domain/report/report';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { element, elements, partsOf } from '../../contract/parts';
import { textOf, TODAY, workbookOf } from '../hosted';
import { drawn, sheetOf } from './drawn';
import { DETAILS, EVERYTHING, PRODUCTS, reportOf, salesTable } from './sampleReport';

const NAME = '客户结构分析';
let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 订单: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
});

const chart = { title: '构成', category: 0 } as const;
/** The part of the n-th chart. */
const chartPart = (n = 1) => partsOf(host.save())[`xl/charts/chart${n}.xml`] ?? '';
const withChart = (as: 'pie' | 'pareto' | 'line', series: readonly number[], rows?: number) =>
  salesTable(PRODUCTS, { charts: [{ ...chart, as, series, ...(rows === undefined ? {} : { rows }) }] });

describe('charts', () => {
  test('a pareto is columns, and a line with markers from 0 to 100 % on an axis of its own', async () => {
    await drawn(reportOf([withChart('pareto', [1, 3], 4)]));
    const xml = chartPart();
    expect(elements(xml, 'c:barChart')).toHaveLength(1);
    const line = element(xml, 'c:lineChart');
    expect(line).toContain('<c:symbol val="square"/>');
    expect(element(line, 'c:dLbls')).toContain('<c:dLblPos val="t"/>');
    expect(element(line, 'c:dLbls')).toContain('formatCode="0%"');
    expect(element(xml, 'c:barChart')).not.toContain('c:dLbls');
    const [amounts, shares] = elements(xml, 'c:valAx');
    expect(shares).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(shares).toContain('<c:crosses val="max"/>');
    expect(amounts).toContain('<c:min val="0"/>');
  });

  test('only the rows that are wanted are drawn', async () => {
    await drawn(reportOf([withChart('pareto', [1, 3], 3)]));
    const table = sheetOf(host, NAME).tables.$items[0]?.getDataBodyRange().$rect.row ?? 0;
    const cells = (column: string) => `<c:f>${NAME}!$${column}$${table + 1}:$${column}$${table + 3}</c:f>`;
    expect(elements(chartPart(), 'c:f')).toEqual([cells('A'), cells('B'), cells('A'), cells('D')]);
  });

  test('a pie with negative values is drawn as bars, from the top', async () => {
    await drawn(reportOf([withChart('pie', [1])]));
    expect(chartPart()).toContain('<c:barDir val="bar"/>');
    expect(element(chartPart(), 'c:catAx')).toContain('<c:orientation val="maxMin"/>');
  });

  test('lines are told apart by their markers too', async () => {
    await drawn(reportOf([withChart('line', [2, 5])]));
    expect(elements(chartPart(), 'c:symbol')).toEqual(['<c:symbol val="circle"/>', '<c:symbol val="square"/>']);
  });
});

describe('pages', () => {
  test('a report with pages has breaks; every one is as wide as a page', async () => {
    await drawn(EVERYTHING, DETAILS);
    const { pageLayout, horizontalPageBreaks } = sheetOf(host, NAME);
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    const heading = textOf(host, NAME, 'A1:A200').findIndex(([text]) => text === '客户集中度');
    expect(horizontalPageBreaks.$rows).toContain(heading);
    const details = sheetOf(host, '客户明细');
    expect(details.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(details.horizontalPageBreaks.$rows).toEqual([]);
  });

  test('breaks go where the sheet is drawn anew without pages, and come back with what was there', async () => {
    await drawn(EVERYTHING);
    const breaks = sheetOf(host, NAME).horizontalPageBreaks.$rows;
    await drawn({ ...EVERYTHING, sections: EVERYTHING.sections.filter(({ kind }) => kind !== 'page') });
    expect(sheetOf(host, NAME).horizontalPageBreaks.$rows).toEqual([]);
    expect(sheetOf(host, NAME).pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    await undo({ today: TODAY, locale: 'zh-CN' });
    expect(sheetOf(host, NAME).horizontalPageBreaks.$rows).toEqual(breaks);
  });
});

describe('amounts in 万元', () => {
  test('stay 元 in their cells', async () => {
    await drawn(reportOf([salesTable(PRODUCTS)], { unit: 'tenThousand' }));
    const body = sheetOf(host, NAME).tables.$items[0]?.getDataBodyRange();
    expect([body?.values[0]?.[1], body?.text[0]?.[1], body?.text[4]?.[1]]).toEqual([1_246_800.5, '124.7', '-1.2']);
    expect(sheetOf(host, NAME).tables.$items[0]?.getTotalRowRange().text[0]?.[1]).toBe('257.9');
  });
});

describe('names of tables', () => {
  const named = (name: string): ReportTable => salesTable(PRODUCTS, { name });
  const names = () => sheetOf(host, NAME).tables.$items.map(({ name }) => name);

  test('are the wanted ones', async () => {
    await drawn(reportOf([named('商品构成'), salesTable(PRODUCTS)]));
    expect(names()).toEqual(['商品构成', expect.stringMatching(/^Table/)]);
  });

  test('are numbered where they are taken by a table or a name of the workbook, or wanted twice', async () => {
    host.edit((workbook) => {
      workbook.tables.add('订单!A1:B2', true).name = '商品构成';
      workbook.names.add('区域构成', '=1');
    });
    await drawn(reportOf([named('商品构成'), named('区域构成'), named('商品构成')]));
    expect(names()).toEqual(['商品构成_2', '区域构成_2', '商品构成_3']);
  });

  test('stay the same where the sheet is drawn anew', async () => {
    await drawn(reportOf([named('商品构成')]));
    await drawn(reportOf([named('商品构成')]));
    expect(names()).toEqual(['商品构成']);
  });
});

describe('what leads to another sheet', () => {
  const linkOn = (name: string) =>
    sheetOf(host, name)
      .getUsedRange(true)
      .formulas.flat()
      .find((formula) => String(formula).startsWith('=HYPERLINK'));

  test('leads to the sheet of that report, whatever it is called', async () => {
    host.edit((workbook) => (workbook.worksheets.add('客户明细').getRange('A1').values = [['别人的']]));
    expect(await drawn(EVERYTHING, DETAILS)).toEqual([NAME, '客户明细(11-21)']);
    expect(linkOn(NAME)).toBe(`=HYPERLINK("#'客户明细(11-21)'!A1","客户明细")`);
  });

  test('is plain words where that report is not made', async () => {
    await drawn(EVERYTHING);
    expect(linkOn(NAME)).toBeUndefined();
    expect(textOf(host, NAME, 'A1:A20').flat()).toContain('客户明细');
  });
});
