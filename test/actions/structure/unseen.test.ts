import type { CellValue } from '../../../src/domain/cell/value';
import { workbookOf } from '../../excel/hosted';
import { analysed } from './analysed';

type Sheet = readonly (readonly CellValue[])[];

const shownOf = async (sheets: Readonly<Record<string, Sheet>>, period: 'all' | '12m' = 'all') => {
  workbookOf(sheets);
  const { analysis, reports } = await analysed({ period });
  const { book, lines } = analysis.context.view;
  const yuan = lines.now.reduce((sum, line) => sum + (book.amount[line] ?? 0), 0) / 100;
  return { analysis, reports, yuan, customers: analysis.figures.buyers.map((who) => book.customers[who]?.name) };
};

describe('sheets as sales teams keep them', () => {
  test('a list of what hospitals bought, with the price before tax beside the one after it', async () => {
    const { yuan, customers } = await shownOf({
      药品流向: [
        ['2026年产品流向明细', '', '', '', '', '', ''],
        ['时间', '终端信息', '', '产品信息', '', '销售信息', ''],
        ['销售日期', '医院名称', '大区', '产品名称', '数量', '不含税金额', '价税合计'],
        ['2026-03-01', '宁波人民医院', '浙北', '头孢克肟', 10, 100, 113],
        ['2026-04-01', '温州中医院', '浙南', '头孢克肟', 20, 200, 226],
        ['2026-05-01', '宁波人民医院', '浙北', '阿莫西林', 30, 300, 339],
      ],
    });
    expect([yuan, customers]).toEqual([678, ['宁波人民医院', '温州中医院']]);
  });

  test('invoices that say of themselves that they are void', async () => {
    const { yuan, analysis } = await shownOf({
      开票登记: [
        ['发票号码', '开票日期', '购方名称', '货物名称', '价税合计(元)', '发票状态'],
        ['0001', '2026-03-01', '恒达贸易有限公司', 'ERP实施', 500, '正常'],
        ['0002', '2026-03-02', '恒达贸易有限公司', 'ERP实施', 800, '作废'],
        ['0003', '2026-04-02', '瑞丰机电有限公司', '运维服务', 200, '正常'],
      ],
    });
    expect([yuan, analysis.quality.unused]).toEqual([700, [{ reason: 'void', count: 1, amount: 800_00 }]]);
  });

  test('the name of a part, and not its model, is the product', async () => {
    const { analysis } = await shownOf({
      汽配批发: [
        ['销售日期', '客户', '配件名称', '型号', '数量', '单价', '金额'],
        ['2026-03-01', '路路通汽修厂', '机油', 'J-101', 1, 168, 168],
        ['2026-03-02', '车之友汽修厂', '机油', 'J-205', 1, 168, 168],
        ['2026-03-03', '路路通汽修厂', '轮胎', 'L-330', 1, 420, 420],
      ],
    });
    const register = analysis.read.book.registers[0];
    expect(register?.columns.get('product')?.header).toBe('配件名称');
  });

  test('customers in merged cells, newest first, with a sub-total below each', async () => {
    const block = (customer: string, amounts: readonly number[]): Sheet => [
      ...amounts.map((amount, i) => [i ? '' : customer, `2026-0${String(9 - i)}-15`, '机油', amount]),
      [`${customer}小计`, '', '', amounts.reduce((sum, one) => sum + one, 0)],
    ];
    const { yuan, customers } = await shownOf({
      批发明细: [
        ['客户名称', '日期', '品名', '金额'],
        ...block('恒达商行', [1, 2, 4, 8]),
        ...block('瑞丰商行', [16, 32, 64, 128]),
        ...block('顺达商行', [256, 512, 1024]),
      ],
    });
    expect([yuan, customers]).toEqual([2047, ['顺达商行', '瑞丰商行', '恒达商行']]);
  });
});

describe('data that do not reach back, or up to today', () => {
  const sales = (...days: readonly string[]): Readonly<Record<string, Sheet>> => ({
    销售: [
      ['日期', '客户名称', '产品名称', '金额'],
      ...days.map((day, i) => [day, `客户${String(i)}商行`, '机油', 100]),
    ],
  });

  test('who is lost as of today is lost in all there is, too', async () => {
    // The first one last bought a year and a day ago, and less than a year before the last sale.
    const days = ['2025-11-20', '2026-03-01', '2026-08-01', '2026-11-10'] as const;
    const all = await shownOf(sales(...days));
    const year = await shownOf(sales(...days), '12m');
    expect(all.analysis.figures.movement).toMatchObject({ start: 0, new: 3, end: 3 });
    expect(year.analysis.figures.movement).toMatchObject({ start: 1, new: 3, lost: 1, end: 3 });
  });

  test('a year of which there are seven weeks is not compared with', async () => {
    const { reports } = await shownOf(
      sales('2025-10-04', '2026-03-01', '2026-05-02', '2026-07-03', '2026-11-04'),
      '12m',
    );
    const head = reports[0]?.sections.find(({ kind }) => kind === 'figures');
    const growth = head?.kind === 'figures' ? head.figures.filter(({ as }) => as === 'growth') : [];
    expect(growth.map(({ value }) => value)).toEqual(['–', '–']);
    const findings = reports[0]?.sections.find((section) => section.kind === 'lines' && section.title === '主要结论');
    expect(findings).toMatchObject({ lines: expect.not.arrayContaining([expect.stringMatching(/上期\d/)]) as unknown });
    expect(findings?.kind === 'lines' && findings.lines.length).toBeGreaterThan(0);
  });

  test('a register without a line that counts is named', async () => {
    workbookOf({
      销售: [
        ['日期', '客户名称', '产品名称', '金额'],
        ['2026-03-01', '', '机油', 100],
        ['2026-03-02', '', '轮胎', 200],
        ['2026-03-03', '', '机油', 300],
      ],
    });
    await expect(analysed()).rejects.toMatchObject({
      code: 'nothingCounted',
      params: { sheets: '销售', report: '客户结构分析' },
    });
  });
});
