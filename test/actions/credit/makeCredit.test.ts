import { creditForm } from '../../../src/actions/credit/creditForm';
import { makeCredit } from '../../../src/actions/credit/makeCredit';
import type { CreditOptions } from '../../../src/actions/credit/types';
import { journalRuns, undo } from '../../../src/actions/journal';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { differences, stateOf } from '../../faults/workbookState';
import { analysed } from './analysed';
import { DOCUMENTS_ONLY, LEDGER, ONE_SHEET, RECEIPTS_ONLY, WITHOUT_CUSTOMERS } from './lesserBooks';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const SHEETS = ['客户信用分析', '客户账龄分析', '客户信用评级', '信用评分明细', '应收明细', '重点关注名单', '信用未采用明细', '信用指标说明']; // prettier-ignore

let host: ExcelHost;
const make = (options: CreditOptions = {}) => makeCredit({ ...CONTEXT, options });
/** Worksheets that were not there before. */
const made = () => host.workbook.$sheets.map(({ name }) => name).filter((name) => !(name in TRADER) && !name.startsWith('客户卡')); // prettier-ignore
const linesOf = (sheet: string, rows = 12) => sheetOf(host, sheet).getRange(`A1:A${String(rows)}`).text.flat(); // prettier-ignore

describe('making it', () => {
  beforeEach(() => {
    host = workbookOf(TRADER);
  });

  test('makes eight sheets as one run, and names the one with rows that are not counted', async () => {
    const outcome = await make();
    expect(outcome.sheets?.map(({ sheet }) => sheet)).toEqual(SHEETS);
    expect(outcome).toMatchObject({ sheet: '客户信用分析', rows: 9, summary: { unusedSheet: '信用未采用明细' } });
    expect(made()).toEqual(SHEETS);
    expect(host.workbook.$active.name).toBe('客户信用分析');
    const { runs } = await journalRuns(CONTEXT);
    expect(runs.map(({ action, status }) => [action, status])).toEqual([['report', 'done']]);
  });

  test('counts what the sheets say, to the 分', async () => {
    const { figures, quality } = (await make()).summary;
    const { documents, returns, receipts, others } = quality;
    // Twelve months of two customers, and eleven deliveries of others.
    expect([documents, returns, receipts, others]).toEqual([377_022.9, 1_500.5, 263_522, 3_000 + 120 - 300]);
    expect(figures).toMatchObject({ prepaid: 4_000, disputed: 5_000, unmatchedReceipts: 965 });
    expect(Math.round(100 * (figures.receivables - figures.prepaid))).toBe(Math.round(100 * (documents + others - returns - receipts))); // prettier-ignore
    expect(figures.aging.reduce((sum, { amount }) => sum + Math.round(100 * amount), 0)).toBe(Math.round(100 * figures.receivables)); // prettier-ignore
  });

  test('draws the same sheets anew after a change', async () => {
    const before = (await make()).summary.figures.receivables;
    host.edit(() => {
      const rows = sheetOf(host, '发货');
      const at = rows.getUsedRange(true).values.findIndex(([number]) => number === 'FH001') + 1;
      rows.getRange(`G${String(at)}`).values = [[21_000.5]];
    });
    const { summary } = await make();
    expect(summary.figures.receivables).toBe(before + 1_000);
    expect(made()).toEqual(SHEETS);
  });

  test('says on the sheet of rows that are not counted where there are none any more', async () => {
    await make();
    host.edit(() => {
      sheetOf(host, '发货').getRange('40:45').delete('Up');
      sheetOf(host, '回款').getRange('25:27').delete('Up');
      const receipts = sheetOf(host, '回款');
      const future = receipts.getUsedRange(true).text.findIndex(([, on]) => on === '2026-11-28') + 1;
      receipts.getRange(`${String(future)}:${String(future)}`).delete('Up');
    });
    const { quality } = (await make()).summary;
    expect(quality.unused).toEqual([]);
    expect(linesOf('信用未采用明细', 30)).toContain('没有未采用的行');
  });

  test('leaves a sheet alone that somebody has edited, and draws that one beside it', async () => {
    await make();
    host.edit(() => (sheetOf(host, '重点关注名单').getRange('A1').values = [['我的名单']]));
    const outcome = await make({ unit: 'tenThousand' });
    expect(outcome.sheets?.map(({ sheet }) => sheet)).toEqual(SHEETS.map((sheet) => (sheet === '重点关注名单' ? '重点关注名单(11-21)' : sheet))); // prettier-ignore
    expect(sheetOf(host, '重点关注名单').getRange('A1').values).toEqual([['我的名单']]);
  });

  test('is taken back as a whole, also after opening the file again', async () => {
    const before = stateOf(host);
    await make();
    const first = stateOf(host);
    await make({ owner: '沈佳' });
    host = connect(ExcelHost.open(host.save()));
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), first)).toEqual([]);
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  test('is not made for a salesperson nobody knows', async () => {
    const before = stateOf(host);
    await expect(make({ owner: '没有这人' })).rejects.toMatchObject({ code: 'ownerUnknown', params: { owner: '没有这人' } }); // prettier-ignore
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

describe('what it is told', () => {
  beforeEach(() => {
    host = workbookOf(TRADER);
  });

  test('of one salesperson are his customers only, with the grades they have among all', async () => {
    const all = (await make()).summary;
    const own = (await make({ owner: '沈佳' })).summary;
    const names = ['宁波五金有限公司', '甬江轴承有限公司'];
    expect(own.customers).toEqual(all.customers.filter(({ name }) => names.includes(name)));
    expect(own.figures.receivables).toBe(32_509.5);
    expect(own.figures.prepaid).toBe(4_000);
    expect(linesOf('客户信用分析')).toContain('业务员：沈佳');
  });

  test('up to an earlier day, later documents and receipts are not there yet', async () => {
    const { figures, customers } = (await make({ asOf: day('2026-03-31') })).summary;
    const of = (name: string) => customers.find((one) => one.name === name);
    // 12-05 to 03-05 delivered, 01-28 to 03-28 paid; the due day of 03-05 is 04-30.
    expect(of('华东机电有限公司')).toMatchObject({ receivable: 20_000.5, overdue: 0 });
    expect(of('成都泵业有限公司')).toMatchObject({ receivable: 0, used: 0 });
    expect(figures.prepaid).toBe(0);
    expect(linesOf('客户信用分析')).toContain('数据截至 2026-03-31');
  });

  test('shows 万元 in headers, and the same 元 in the JSON', async () => {
    const { reports } = await analysed({ unit: 'tenThousand' });
    expect(reports.every(({ unit }) => unit === 'tenThousand')).toBe(true);
    expect(reports[0]?.basis.join()).toContain('单位：万元');
    expect((await make({ unit: 'tenThousand' })).summary.figures).toEqual((await make()).summary.figures);
  });

  test('is remembered with the workbook, but for the day', async () => {
    await make({ unit: 'tenThousand', owner: '沈佳', asOf: day('2026-09-30') });
    host = connect(ExcelHost.open(host.save()));
    expect(await creditForm(CONTEXT)).toMatchObject({ options: { unit: 'tenThousand', owner: '沈佳' }, owners: ['顾宁', '梁志豪', '蒲云', '沈佳'] }); // prettier-ignore
    expect((await creditForm(CONTEXT)).options.asOf).toBeUndefined();
  });
});

describe('a workbook with less makes sheets without a word of nonsense', () => {
  const NONSENSE = /NaN|Infinity|undefined|null|\[object|#(?:DIV|REF|VALUE|NAME|N\/A|NUM)|[{}]/;
  function nonsense(sheets: readonly string[]): readonly string[] {
    host.workbook.$calculation.invalidateAll();
    host.workbook.$calculation.ensure();
    return sheets.flatMap((name) => {
      const used = sheetOf(host, name).getUsedRange(true);
      const cells = used.text.flatMap((row, r) => row.map((text, c) => `${text} ${String(used.values[r]?.[c])}`));
      return cells.filter((text) => NONSENSE.test(text));
    });
  }

  const books = { DOCUMENTS_ONLY, LEDGER, ONE_SHEET, RECEIPTS_ONLY, WITHOUT_CUSTOMERS };
  const expected: Readonly<
    Record<keyof typeof books, readonly [receivable: number, overdue: number, prepaid: number]>
  > = {
    // prettier-ignore
    DOCUMENTS_ONLY: [3_000, 1_000, 0],
    // 500 + 1,000 − 600 + 300 − 100, whatever the last balance says.
    LEDGER: [1_100, 800, 0],
    ONE_SHEET: [1_800, 600, 0],
    RECEIPTS_ONLY: [0, 0, 500.5],
    // The apples that came back pay for the oldest pears.
    WITHOUT_CUSTOMERS: [5_450.55, 5_000, 0],
  };
  test.each(Object.keys(books) as (keyof typeof books)[])('%s', async (name) => {
    host = workbookOf(books[name]);
    const { sheets = [], summary, findings } = await make();
    const { receivables, overdue, prepaid } = summary.figures;
    expect([receivables, overdue, prepaid]).toEqual(expected[name]);
    expect(nonsense(sheets.map(({ sheet }) => sheet))).toEqual([]);
    expect(JSON.stringify(summary)).not.toMatch(/NaN|Infinity/);
    expect([...findings, ...summary.head.map(({ text }) => text)].join('\n')).not.toMatch(NONSENSE);
  });

  test('in English too', async () => {
    host = workbookOf(TRADER);
    const { sheets = [] } = await makeCredit({ ...CONTEXT, locale: 'en-US', options: {} });
    expect(nonsense(sheets.map(({ sheet }) => sheet))).toEqual([]);
    const text = sheets.flatMap(({ sheet }) => sheetOf(host, sheet).getUsedRange(true).text.flat());
    // What the workbook says itself stays as it is; Excel has its own word for totals.
    const said = [...Object.values(TRADER).flat(2).map(String), ...Object.keys(TRADER), '汇总'];
    const own = [...new Set(said)].filter((words) => /\p{Script=Han}/u.test(words)).sort((one, other) => other.length - one.length); // prettier-ignore
    const foreign = [...new Set(text)].map((cell) => own.reduce((rest, words) => rest.replaceAll(words, ''), cell));
    expect(foreign.filter((cell) => /\p{Script=Han}/u.test(cell))).toEqual([]);
  });

  test.each([
    ['without a register', 'nothingToReport', { 记事: [['今天下雨'], ['明天晴']] }],
    ['with customers only', 'nothingToReport', { 企业客户资料: TRADER.企业客户资料 }],
    ['with registers of which no row counts', 'nothingCounted', { 发货: [['单据号', '发货日期', '客户名称', '金额'], ['FH1', '2026-11-02', '甲', '面议']] }], // prettier-ignore
    ['with a register without rows', 'nothingCounted', { 发货: [TRADER.发货[0]] }],
  ])('%s has nothing to analyse', async (_what, code, sheets) => {
    host = workbookOf(sheets);
    await expect(make()).rejects.toMatchObject({ code });
    expect(host.workbook.$sheets.map(({ name }) => name)).toEqual(Object.keys(sheets));
  });
});
