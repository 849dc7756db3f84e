import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
  CreditCustomerJson,
  CreditFiguresJson,
  CreditQualityJson,
  OrderAnswer,
} from '../../src/actions/credit/types';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { PAYERS_BOOK } from '../actions/credit/payers';
import { TRADER } from '../actions/credit/trader';
import { workbookOf } from '../excel/hosted';
import { dayOf } from '../samples/calendar';
import { creditIn, type CreditRecount } from '../samples/trading/recountCredit';
import { recountTrading } from '../samples/trading/recount';
import { run } from './run';

const SAMPLE = 'assets/samples/商贸公司客户与应收.xlsx';
const TODAY = ['--today', '2026-11-21'];
const SHEETS = ['客户信用分析', '客户账龄分析', '客户信用评级', '信用评分明细', '应收明细', '重点关注名单', '信用未采用明细', '信用指标说明']; // prettier-ignore
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-credit-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Document {
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly findings: readonly string[];
  readonly figures: CreditFiguresJson;
  readonly customers: readonly CreditCustomerJson[];
  readonly quality: CreditQualityJson;
}

type Rows = readonly (readonly (string | number)[])[];
const file = (name: string, sheets: Readonly<Record<string, Rows>>): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, workbookOf(sheets).save());
  return full;
};
async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await run(...args, ...TODAY, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as T;
}
const credit = (workbook: string, ...options: string[]) => json<Document>('credit', workbook, ...options);
const fen = (yuan: number) => Math.round(yuan * 100);

describe('the sample of the trading company, counted without any code of the add-in', () => {
  let recount: CreditRecount;
  let document: Document;
  const target = path.join(folder, 'analysed.xlsx');
  beforeAll(async () => {
    recount = creditIn(await recountTrading(fs.readFileSync(SAMPLE), dayOf('2026-11-21')), dayOf('2026-11-21'));
    document = await credit(SAMPLE, '--out', target);
  });

  test('has the documents, returns and receipts of the saved file, to the 分', () => {
    const { documents, returns, receipts, others } = document.quality;
    expect([documents, returns, receipts, others].map(fen)).toEqual([recount.documents, recount.returns, recount.receipts, 0]); // prettier-ignore
    expect(document.quality.used).toBe(recount.used);
    const reasons = document.quality.unused.map(({ side, reason, count, amount }) => `${side} ${reason} ${String(count)} ${String(fen(amount))}`); // prettier-ignore
    expect([...reasons].sort()).toEqual(recount.unused);
    expect(fen(document.figures.unmatchedReceipts)).toBe(recount.unmatchedReceipts);
  });

  test('has what every customer owes less what he has paid ahead', () => {
    const balances = document.customers.map(({ name, receivable, prepaid }) => [name, fen(receivable) - fen(prepaid)] as const); // prettier-ignore
    const counted = new Map([...recount.balances].filter(([name]) => balances.some(([own]) => own === name)));
    expect(new Map(balances)).toEqual(counted);
    // Who is not told owes nothing.
    expect([...recount.balances].filter(([name, balance]) => balance !== 0 && !counted.has(name))).toEqual([]);
    expect(document.customers.filter(({ receivable, prepaid }) => receivable > 0 && prepaid > 0)).toEqual([]);
  });

  test('comes to its totals', () => {
    const { figures, customers } = document;
    const sum = (of: 'receivable' | 'overdue' | 'prepaid') => customers.reduce((total, one) => total + fen(one[of]), 0); // prettier-ignore
    expect([fen(figures.receivables), fen(figures.overdue), fen(figures.prepaid)]).toEqual([sum('receivable'), sum('overdue'), sum('prepaid')]); // prettier-ignore
    expect(figures.aging.reduce((total, { amount }) => total + fen(amount), 0)).toBe(fen(figures.receivables));
    expect(Object.values(figures.grades).reduce((total, count) => total + count, 0)).toBe(customers.length);
  });

  test('is saved with eight sheets, and the file it was made of stays as it is', () => {
    expect(document.sheets).toEqual(SHEETS);
    expect(document.findings.length).toBeGreaterThan(2);
    const { workbook } = ExcelHost.open(fs.readFileSync(target));
    expect(workbook.$sheet('客户信用分析')?.getRange('A1:A2').text.flat()).toEqual(['客户信用分析', '数据截至 2026-11-21']); // prettier-ignore
    expect(ExcelHost.open(fs.readFileSync(SAMPLE)).workbook.$sheet('客户信用分析')).toBeUndefined();
  });
});

describe('credit', () => {
  test('has the options of the analysis', async () => {
    const book = file('trader.xlsx', TRADER);
    expect((await credit(book)).figures.receivables).toBe(118_820.4);
    expect((await credit(book, '--unit', 'tenThousand')).figures.receivables).toBe(118_820.4);
    expect((await credit(book, '--owner', '沈佳')).figures.receivables).toBe(32_509.5);
    expect((await credit(book, '--as-of', '2026-01-31')).figures.receivables).toBe(29_250.75);
  });

  test('without --json is said in words', async () => {
    const book = file('words.xlsx', TRADER);
    const { code, out } = await run('credit', book, ...TODAY);
    expect(code).toBe(0);
    expect(out).toContain('应收总额 11.9万元');
    const english = await run('credit', book, ...TODAY, '--locale', 'en-US');
    expect(english.out).not.toMatch(/[应收逾期]/);
  });
});

describe('check-order', () => {
  test('answers in JSON, and writes no file of its own', async () => {
    const book = file('payers.xlsx', PAYERS_BOOK);
    const ask = (...options: string[]) => json<OrderAnswer>('check-order', book, ...options);
    expect(await ask('--customer', '甲机电', '--amount', '12000')).toMatchObject({ customer: '甲机电', amount: 12_000, allowed: false, over: 3_000 }); // prettier-ignore
    expect(await ask('--customer', '甲机电', '--amount', '0.9万')).toMatchObject({
      amount: 9_000,
      allowed: true,
      over: 0,
    });
    expect(await ask('--customer', '乙五金', '--amount', '1,000')).toMatchObject({
      allowed: true,
      approver: '销售主管',
    });
    const { code, out } = await run('check-order', book, ...TODAY, '--customer', '甲机电', '--amount', '12000');
    expect(code).toBe(0);
    expect(out).toContain('超批准额度3,000元');
  });
});

describe('papers', () => {
  test.each([
    ['statement', ['--customer', 'K01', '--from', '2026-11-01', '--to', '2026-11-21'], '对账单', '¥39,610.50'],
    ['statement', ['--customer', '华东机电'], '对账单', '2026-10-01 至 2026-10-31'],
    ['dunning-letter', ['--customer', '东莞模具有限公司'], '催款函', '最后催款通知'],
    ['dunning-letter', ['--customer', '东莞模具有限公司', '--level', 'reminder'], '催款函', '付款提醒函'],
  ])('%s %j', async (action, options, sheet, words) => {
    const target = path.join(folder, 'paper.xlsx');
    const made = await json<{ readonly sheet: string }>(
      action,
      file('papers.xlsx', TRADER),
      ...options,
      '--out',
      target,
    );
    expect(made.sheet).toContain(sheet);
    const text = ExcelHost.open(fs.readFileSync(target)).workbook.$sheet(made.sheet)?.getUsedRange(true).text.flat() ?? []; // prettier-ignore
    expect(text.join('\n')).toContain(words);
  });
});

describe('bad input: exit 2, one clear sentence, no file', () => {
  const trader = () => file('bad.xlsx', TRADER);
  const cases: readonly (readonly [string, () => string, readonly string[], RegExp])[] = [
    ['a day that is none', trader, ['credit', '--as-of', '2026-02-30'], /--as-of.*2026-02-30/],
    ['a salesperson nobody knows', trader, ['credit', '--owner', '没有这人'], /没有这人/],
    ['a workbook without a register', () => file('notes.xlsx', { 记事: [['今天下雨']] }), ['credit'], /没有.*登记表/],
    ['a register without a line that counts', () => file('none.xlsx', { 发货: [['单据号', '发货日期', '客户名称', '金额'], ['FH1', '2026-11-05', '甲', '面议']] }), ['credit'], /发货/], // prettier-ignore
    ['a day before everything', () => file('early.xlsx', PAYERS_BOOK), ['credit', '--as-of', '2020-01-01'], /发货/],
    ['an order of nobody', trader, ['check-order', '--amount', '100'], /--customer/],
    ['an order of nothing', trader, ['check-order', '--customer', 'K01'], /--amount/],
    ['an amount in words', trader, ['check-order', '--customer', 'K01', '--amount', '很多'], /--amount.*很多/],
    ['an amount of 0', trader, ['check-order', '--customer', 'K01', '--amount', '0'], /金额/],
    ['a customer nobody knows', trader, ['check-order', '--customer', '没有这家', '--amount', '100'], /没有这家/],
    ['a statement for nobody', trader, ['statement'], /客户/],
    ['a statement of days in the wrong order', trader, ['statement', '--customer', 'K01', '--from', '2026-11-01', '--to', '2026-10-01'], /--from/], // prettier-ignore
    ['a letter of an unknown firmness', trader, ['dunning-letter', '--customer', 'K04', '--level', 'rude'], /--level.*reminder\|demand\|final/], // prettier-ignore
    ['a letter where nothing is overdue', trader, ['dunning-letter', '--customer', 'K01'], /华东机电有限公司/],
  ];
  test.each(cases)('%s', async (_what, workbook, [action = '', ...options], sentence) => {
    const target = path.join(folder, 'never.xlsx');
    const { code, out, err } = await run(action, workbook(), ...TODAY, ...options, '--out', target);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(target)).toBe(false);
  });
});
