import { undo } from '../../../src/actions/journal';
import { makeStructure } from '../../../src/actions/structure/makeStructure';
import { traceFigure } from '../../../src/actions/trace/traceFigure';
import type { StructureOptions } from '../../../src/actions/structure/types';
import type { TracedFigure } from '../../../src/actions/trace/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { Table } from '../../../src/workbench/host/model/table';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { WHOLESALER } from './wholesaler';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const MAIN = '客户结构分析';
const CUSTOMERS = '客户结构明细';

let host: ExcelHost;
const make = (options: StructureOptions = {}) => makeStructure({ ...CONTEXT, options });
/** The wholesaler's workbook with an analysis. */
async function given(options: StructureOptions = {}): Promise<void> {
  host = workbookOf(WHOLESALER);
  await make(options);
}

function tableOf(name: string, sheet = MAIN): Table {
  const found = sheetOf(host, sheet).tables.$items.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** Where a figure of a table stands, by the words its row begins with; 合计 is the row of totals. */
function cellOf(table: Table, row: string, header: string) {
  const column = table.getHeaderRowRange().values[0]?.indexOf(header) ?? -1;
  const body = table.getDataBodyRange();
  const at = row === '合计' ? body.rowCount : body.values.findIndex(([first]) => first === row);
  if (column < 0 || at < 0) throw new Error(`no ${row} · ${header}`);
  return body.getCell(0, 0).getOffsetRange(at, column);
}

/** Selects a cell as somebody does, and asks what stands behind it. */
async function traced(cell: { select(): void }): Promise<TracedFigure | null> {
  host.edit(() => cell.select());
  return traceFigure(CONTEXT);
}
const inTable = (table: string, row: string, header: string, sheet = MAIN) =>
  traced(cellOf(tableOf(table, sheet), row, header));
const at = (address: string, sheet = MAIN) => traced(sheetOf(host, sheet).getRange(address));
/** The cell beneath a label. */
function beneath(label: string): string {
  const used = sheetOf(host, MAIN).getUsedRange(true);
  for (const [r, row] of used.text.entries())
    for (const [c, text] of row.entries())
      if (text === label) return used.getCell(r + 1, c).address.replace(/^.*!/, '');
  throw new Error(`no ${label}`);
}
const enter = (sheet: string, address: string, value: string | number) =>
  host.edit(() => (sheetOf(host, sheet).getRange(address).values = [[value]]));
/** The row of a document, 1-based. */
const rowOf = (document: string) =>
  sheetOf(host, '发货')
    .getUsedRange(true)
    .values.findIndex(([number]) => number === document) + 1;
const rowsOf = (figure: TracedFigure | null, term = 0) =>
  figure?.terms[term]?.rows.map(({ name, day, value }) => `${name} ${day} ${value}`);

describe('a figure that is selected', () => {
  beforeAll(() => given());

  test('in the head: its lines, with where they stand', async () => {
    const figure = await at(beneath('销售额（元）'));
    expect(figure).toMatchObject({ sheet: MAIN, title: '销售额（元）', now: '17,650.35', changed: false, how: '' });
    expect(figure?.terms.map(({ name, value, rows }) => [name, value, rows.length])).toEqual([['本期', '17,650.35', 13]]); // prettier-ignore
    expect(figure?.terms[0]?.rows[0]).toEqual({
      sheet: '发货',
      row: rowOf('FH042'),
      name: '华东机电有限公司',
      day: '2026-11-02',
      value: '8,000.00',
    });
  });

  test('of the growth: both periods, as many days of each', async () => {
    const figure = await at(beneath('环比'));
    expect(figure).toMatchObject({ now: '+45.6%', changed: false, how: '前一项 ÷ 后一项 － 1' });
    expect(figure?.terms.map(({ name, value }) => [name, value])).toEqual([['本期', '17,650.35'], ['上期', '12,120.00']]); // prettier-ignore
    expect(rowsOf(figure, 1)?.at(-1)).toBe('石家庄电子有限公司 2026-10-20 600.00');
  });

  test('of customers who came or went: the purchases that make them so', async () => {
    const figure = await at(beneath('流失客户'));
    expect(figure).toMatchObject({ now: '1', changed: false });
    expect(rowsOf(figure)).toEqual(['重庆阀门有限公司 2025-11-10 1,500.00']);
  });

  test('that is a share: the part and the whole', async () => {
    const figure = await inTable('商品构成', '轴承', '占比');
    expect(figure).toMatchObject({ title: '商品构成 · 轴承 · 占比', shown: '19.8%', now: '19.8%', changed: false });
    expect(figure?.terms.map(({ name, value }) => [name, value])).toEqual([['本期', '3,500.10'], ['本期合计', '17,650.35']]); // prettier-ignore
    expect(rowsOf(figure)).toEqual(['宁波五金有限公司 2026-11-05 2,750.00', '甬江轴承有限公司 2026-11-09 750.10']);
  });

  test('in a row of totals: all rows of the table', async () => {
    const figure = await inTable('区域构成', '合计', '上期（元）');
    expect(figure).toMatchObject({ title: '区域构成 · 上期（元）', now: '12,120.00', changed: false });
    expect(rowsOf(figure)).toHaveLength(5);
    expect(await inTable('区域构成', '合计', '占比')).toMatchObject({ now: '100.0%', changed: false });
    expect(await inTable('区域构成', '合计', '环比')).toBeNull();
  });

  test('that is an indicator: the rows it is worked out of', async () => {
    const figure = await inTable('集中度', '客户', 'HHI');
    expect(figure).toMatchObject({ now: '3,237.7', changed: false, how: '由下面这些行算出，算法见指标说明' });
    expect(rowsOf(figure)).toHaveLength(13);
  });

  test('on the sheet of all customers', async () => {
    expect(await inTable('客户明细', '宁波五金有限公司', '近12个月（元）', CUSTOMERS)).toMatchObject({
      title: '客户明细 · 宁波五金有限公司 · 甬江集团 · 五金批发零售 · 华东 · 沈佳 · 近12个月（元）',
      now: '15,240.50',
      changed: false,
    });
    const figure = await inTable('客户明细', '昆山仪表有限公司', '距今天数', CUSTOMERS);
    expect(rowsOf(figure)).toHaveLength(4);
    expect(figure).toMatchObject({ now: '193', changed: false });
  });
});

describe('a figure of an analysis', () => {
  test('by pieces is made of the pieces of each row, a number of customers too', async () => {
    await given({ measure: 'quantity' });
    const figure = await inTable('商品构成', '轴承', '成交客户');
    expect(figure).toMatchObject({ now: '2', changed: false });
    expect(rowsOf(figure)).toEqual(['宁波五金有限公司 2026-11-05 55', '甬江轴承有限公司 2026-11-09 15']);
  });

  test.each([
    ['in 万元', { unit: 'tenThousand' }, '3,500.10'],
    ['of a salesperson', { owner: '沈佳', period: 'quarter' }, '6,500.10'],
    ['of all there is', { period: 'all' }, '31,000.60'],
  ] as const)('%s is what was asked for', async (_what, options, now) => {
    await given(options);
    const header = 'unit' in options ? '销售额（万元）' : '销售额（元）';
    expect(await inTable('商品构成', '轴承', header)).toMatchObject({ now, changed: false });
  });

  test('of a month that is not over is compared as on the day it was made, however much later', async () => {
    await given();
    host.edit(() => cellOf(tableOf('商品构成'), '轴承', '上期（元）').select());
    expect(await traceFigure({ ...CONTEXT, today: TODAY + 20 })).toMatchObject({ now: '3,000.00', changed: false });
  });

  test('is the same after the file was saved and opened', async () => {
    await given({ period: 'quarter', comparison: 'yearAgo', branch: '苏州总部' });
    const before = await inTable('商品构成', '轴承', '去年同期（元）');
    host = connect(ExcelHost.open(host.save()));
    expect(await inTable('商品构成', '轴承', '去年同期（元）')).toEqual(before);
    expect(before).toMatchObject({ now: '3,000.00', changed: false });
  });
});

describe('after somebody has sorted and filtered the table', () => {
  test('it is the row that is meant, wherever it stands', async () => {
    await given();
    const place = cellOf(tableOf('商品构成'), '轴承', '占比').address;
    host.edit(() => {
      tableOf('商品构成').sort.apply([{ key: 0, ascending: true }]);
      tableOf('商品构成').columns.getItem('商品').filter.applyValuesFilter(['轴承', '手套']);
    });
    expect(cellOf(tableOf('商品构成'), '轴承', '占比').address).not.toBe(place);
    expect(await inTable('商品构成', '轴承', '占比')).toMatchObject({ title: '商品构成 · 轴承 · 占比', now: '19.8%', changed: false }); // prettier-ignore
    expect(await inTable('商品构成', '合计', '销售额（元）')).toMatchObject({ now: '17,650.35', changed: false });
  });

  test('a running share is another one without anybody having changed a source', async () => {
    await given();
    host.edit(() => tableOf('商品构成').sort.apply([{ key: 1, ascending: true }]));
    const figure = await inTable('商品构成', '减速机', '累计占比');
    expect(figure?.shown).toBe('100.0%');
    expect(figure).toMatchObject({ changed: false, how: '由下面这些行算出，算法见指标说明' });
  });
});

describe('where the sources are others by now', () => {
  test('the figure says so, and what it comes to', async () => {
    await given();
    enter('发货', `I${String(rowOf('FH044'))}`, 2_950);
    expect(await inTable('商品构成', '轴承', '销售额（元）')).toMatchObject({
      shown: '3,500.10',
      now: '3,700.10',
      changed: true,
    });
    expect(await at(beneath('销售额（元）'))).toMatchObject({ now: '17,850.35', changed: true });
    expect(await inTable('商品构成', '减速机', '销售额（元）')).toMatchObject({ now: '10,100.00', changed: false });
  });

  test('a customer who stands there no more is gone', async () => {
    await given();
    const cell = cellOf(tableOf('客户明细', CUSTOMERS), '武汉气动有限公司', '近12个月（元）');
    host.edit(() => {
      const rows = sheetOf(host, '发货');
      for (const address of rows.getUsedRange(true).values.flatMap((row, r) => (row[4] === 'K08' ? [`${String(r + 1)}:${String(r + 1)}`] : [])).reverse()) rows.getRange(address).delete('Up'); // prettier-ignore
    });
    const figure = await traced(cell);
    expect(figure).toMatchObject({
      title: '武汉气动有限公司 · 近12个月（元）',
      shown: '600.00',
      now: '',
      changed: true,
      terms: [],
    });
  });

  test('a growth that has become 新增, and one that was, are told', async () => {
    await given();
    enter('发货', `C${String(rowOf('FH037'))}`, '2026-09-08');
    enter('发货', `C${String(rowOf('FH006'))}`, '2026-10-08');
    expect(await inTable('区域构成', '华南', '环比')).toMatchObject({ shown: '-46.4%', now: '新增', changed: true });
    expect(await inTable('区域构成', '华中', '环比')).toMatchObject({ shown: '新增', now: '-62.5%', changed: true });
  });

  test('one that was drawn anew is asked for as it was drawn, and as it was before once that is taken back', async () => {
    await given({ period: 'last-month' });
    await make({ period: 'quarter' });
    expect(await at(beneath('销售额（元）'))).toMatchObject({ now: '30,090.35', changed: false });
    await undo(CONTEXT);
    expect(await at(beneath('销售额（元）'))).toMatchObject({ now: '12,440.00', changed: false });
  });
});

describe('nothing is traced', () => {
  beforeAll(() => given());

  test.each([
    ['words', () => cellOf(tableOf('商品构成'), '轴承', '商品')],
    ['新增 in place of a number', () => cellOf(tableOf('区域构成'), '西部', '环比')],
    ['a blank cell', () => cellOf(tableOf('区域构成'), '华北', '占比')],
    ['a header', () => tableOf('区域构成').getHeaderRowRange().getCell(0, 1)],
    ['the label of a head figure', () => sheetOf(host, MAIN).getRange(beneath('销售额（元）')).getOffsetRange(-1, 0)],
    ['the title', () => sheetOf(host, MAIN).getRange('A1')],
    ['a cell beside everything', () => sheetOf(host, MAIN).getRange('AZ500')],
    ['a place in an order', () => cellOf(tableOf('客户销售额排名'), '甬江轴承有限公司', '名次')],
    ['a sheet of the user', () => sheetOf(host, '发货').getRange('I3')],
  ])('of %s', async (_what, cell) => {
    expect(await traced(cell())).toBeNull();
  });

  test('of a number somebody has written on the sheet', async () => {
    enter(MAIN, 'AA3', 5);
    expect(await at('AA3')).toBeNull();
  });

  test('of a sheet that is called like ours', async () => {
    host = workbookOf(WHOLESALER);
    host.edit((workbook) => {
      const sheet = workbook.worksheets.add(MAIN);
      sheet.getRange('A1:A2').values = [['销售额（元）'], [17_650.35]];
    });
    expect(await at('A2')).toBeNull();
  });
});
