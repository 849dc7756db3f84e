import { makeCredit } from '../../../src/actions/credit/makeCredit';
import type { CreditOptions } from '../../../src/actions/credit/types';
import { traceFigure } from '../../../src/actions/trace/traceFigure';
import type { TracedFigure } from '../../../src/actions/trace/types';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

let host: ExcelHost;
/** The wholesaler's workbook with an analysis. */
async function given(options: CreditOptions = {}): Promise<void> {
  host = workbookOf(TRADER);
  await makeCredit({ ...CONTEXT, options });
}

/** Selects a cell of a table by the words its row begins with, and asks what stands behind it. */
async function inTable(
  sheet: string,
  name: string,
  row: string,
  header: string,
  today = TODAY,
): Promise<TracedFigure | null> {
  // prettier-ignore
  const table = sheetOf(host, sheet).tables.$items.find((one) => one.name === name);
  const column = table?.getHeaderRowRange().values[0]?.indexOf(header) ?? -1;
  const at = table?.getDataBodyRange().values.findIndex(([first]) => first === row) ?? -1;
  if (!table || column < 0 || at < 0) throw new Error(`no ${name} · ${row} · ${header}`);
  host.edit(() => {
    sheetOf(host, sheet).activate();
    table.getDataBodyRange().getCell(at, column).select();
  });
  return traceFigure({ ...CONTEXT, today });
}
const rowsOf = (figure: TracedFigure | null, term = 0) =>
  figure?.terms[term]?.rows.map(({ sheet, name, day: on, value }) => `${sheet} ${name} ${on} ${value}`);

describe('a figure of the credit analysis that is selected', () => {
  beforeAll(() => given());

  test('is the open documents behind it, with what is open of each', async () => {
    const figure = await inTable('客户账龄分析', '客户账龄', '东莞模具有限公司', '逾期（元）');
    expect(figure).toMatchObject({ shown: '25,700.40', now: '25,700.40', changed: false });
    // 12,000 less 2,000 paid and 300 taken off.
    expect(rowsOf(figure)).toEqual([
      '发货 东莞模具有限公司 2026-02-03 9,700.00',
      '发货 东莞模具有限公司 2026-05-20 9,000.00',
      '发货 东莞模具有限公司 2026-08-25 7,000.40',
    ]);
  });

  test('that is available is the limit less all that uses it: documents, bills, orders', async () => {
    const figure = await inTable('客户信用评级', '信用评级', '石家庄电子有限公司', '可用（元）');
    expect(figure).toMatchObject({ now: '-1,000.00', changed: false, how: '第一项 － 其余各项' });
    expect(figure?.terms.map(({ name, value }) => [name, value])).toEqual([
      ['批准额度', '8,000.00'],
      ['未结', '7,500.00'],
      ['未到期承兑', '1,500.00'],
      ['未发货订单', '0.00'],
    ]);
    expect(rowsOf(figure)).toEqual(['企业客户资料 石家庄电子有限公司  8,000.00']);
  });

  test('that was paid ahead is the receipt', async () => {
    const figure = await inTable('客户账龄分析', '客户账龄', '甬江轴承有限公司', '预收（元）');
    expect(rowsOf(figure)).toEqual(['回款 甬江轴承有限公司 2026-11-02 4,000.00']);
  });
});

test('of an earlier day is that of the day, however much later it is asked for', async () => {
  await given({ asOf: day('2026-06-30') });
  const figure = await inTable('客户账龄分析', '客户账龄', '东莞模具有限公司', '应收（元）', TODAY + 30);
  expect(figure).toMatchObject({ shown: '19,000.00', now: '19,000.00', changed: false });
});

test('whose sources are others by now says so', async () => {
  await given();
  host.edit(() => {
    const receipts = sheetOf(host, '回款');
    const row = receipts.getUsedRange(true).text.findIndex(([, , name]) => name === '东莞模具有限公司') + 1;
    receipts.getRange(`E${String(row)}`).values = [[3_000]];
  });
  const figure = await inTable('客户账龄分析', '客户账龄', '东莞模具有限公司', '逾期（元）');
  expect(figure).toMatchObject({ shown: '25,700.40', now: '24,700.40', changed: true });
});
