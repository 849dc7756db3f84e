import { judgementForm } from '../../../src/actions/credit/judgementForm';
import { makeCredit } from '../../../src/actions/credit/makeCredit';
import { saveJudgement } from '../../../src/actions/credit/saveJudgement';
import type { JudgementEntry } from '../../../src/actions/credit/types';
import { undo } from '../../../src/actions/journal';
import { recognise } from '../../../src/actions/recognise';
import { TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { differences, stateOf } from '../../faults/workbookState';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const REGISTER = '客户信用评定';
const { 企业客户资料, 订单, 发货, 回款 } = TRADER;
const UNJUDGED = { 企业客户资料, 订单, 发货, 回款 };
const K01 = '华东机电有限公司';

let host: ExcelHost;
const save = (scores: JudgementEntry['scores'], { customer = K01, by = '周会计', today = TODAY } = {}) =>
  saveJudgement({ ...CONTEXT, today, entry: { customer, scores, by } });
const rowsOf = () => sheetOf(host, REGISTER).getUsedRange(true).text;
const analysedAs = async (name = K01, today = TODAY) =>
  (await makeCredit({ ...CONTEXT, today, options: {} })).summary.customers.find((one) => one.name === name);

describe('where nobody has judged yet', () => {
  beforeEach(() => {
    host = workbookOf(UNJUDGED);
  });

  test('a register is made, which is known as a credit register from then on', async () => {
    const outcome = await save({ business: 80, standing: 70, cooperation: 90, management: 80, lawsuits: 100 });
    expect(outcome).toMatchObject({ problems: [], conflicts: [], written: [{ sheet: REGISTER }] });
    const sheet = (await recognise(CONTEXT)).find(({ reading }) => reading.name === REGISTER)?.reading;
    expect(sheet).toMatchObject({ kind: 'credit', layout: 'register', questions: [] });
    const [headers = [], row = []] = rowsOf().filter((cells) => cells.some((text) => text === '客户名称' || text === K01)); // prettier-ignore
    const said = Object.fromEntries(headers.map((header, i) => [header, row[i]]));
    expect(said).toMatchObject({ 客户名称: K01, 评定日期: '2026-11-21', 经营状况评分: '80', 行业地位评分: '70', 合作态度评分: '90', 管理素质评分: '80', 诉讼负面评分: '100', 评定人: '周会计' }); // prettier-ignore
  });

  test('the grade is provisional no more, and the score counts what was judged', async () => {
    const before = await analysedAs();
    expect(before).toMatchObject({ provisional: true, completeness: 0.7 });
    await save({ business: 80, standing: 70, cooperation: 90, management: 80, lawsuits: 100 });
    const after = await analysedAs();
    expect(after).toMatchObject({ provisional: false, completeness: 1 });
    // ANALYSIS C2: 6.4 + 3.5 + 6.3 + 4.0 + 5.0 of the thirty points for what is judged.
    expect(after?.score).toBeCloseTo(0.7 * (before?.score ?? 0) + 25.2, 9);
  });

  test('items nobody has judged stay blank, and make the card less complete', async () => {
    await save({ cooperation: 90 });
    expect(await judgementForm({ ...CONTEXT, customer: K01 })).toMatchObject({
      customer: K01,
      by: '周会计',
      on: '2026-11-21',
      items: [{ value: null }, { value: null }, { value: 90 }, { value: null }, { value: null }],
    });
    expect(await analysedAs()).toMatchObject({ completeness: 0.77, provisional: false });
  });

  test('who judges again on the same day has thought better of it', async () => {
    await save({ cooperation: 90, business: 60 });
    await save({ cooperation: 50 });
    expect(rowsOf().filter((row) => row.includes(K01))).toHaveLength(1);
    const { items } = await judgementForm({ ...CONTEXT, customer: K01 });
    expect(items.map(({ value }) => value)).toEqual([60, null, 50, null, null]);
  });

  test('on the next day it is a row of its own, and what it leaves out stays what it was', async () => {
    await save({ cooperation: 90, business: 60 });
    const { written } = await save({ cooperation: 50 }, { today: TODAY + 1, by: '王经理' });
    expect(written).toMatchObject([{ sheet: REGISTER, isNew: true }]);
    expect(rowsOf().filter((row) => row.includes(K01))).toHaveLength(2);
    const form = await judgementForm({ ...CONTEXT, today: TODAY + 1, customer: K01 });
    expect(form).toMatchObject({ by: '王经理', on: '2026-11-22' });
    expect(form.items.map(({ value }) => value)).toEqual([60, null, 50, null, null]);
  });

  test('is taken back: the row first, then the register', async () => {
    const before = stateOf(host);
    await save({ cooperation: 90 });
    const first = stateOf(host);
    await save({ cooperation: 40 });
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), first)).toEqual([]);
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  test.each([
    ['points beyond the scale', { business: 101 }, '周会计', ['business']],
    ['points below it', { business: -1, lawsuits: 100 }, '周会计', ['business']],
    ['no points', {}, '周会计', ['business']],
    ['nobody who judges', { business: 50 }, ' ', ['assessor']],
    ['points that are no number', { standing: NaN }, '', ['standing', 'assessor']],
  ])('%s writes nothing', async (_what, scores, by, fields) => {
    const before = stateOf(host);
    const { written, problems } = await save(scores, { by });
    expect(written).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(fields);
    expect(problems.every(({ message }) => message.length > 3)).toBe(true);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  test('of a customer nobody knows writes nothing', async () => {
    const before = stateOf(host);
    await expect(save({ business: 50 }, { customer: '没有这家' })).rejects.toMatchObject({ code: 'customerUnknown' });
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

describe('where a register asks for the five scores', () => {
  beforeEach(() => {
    host = workbookOf(TRADER);
  });

  test('a row is added to it', async () => {
    const rows = rowsOf().length;
    expect(await save({ lawsuits: 0 })).toMatchObject({ written: [{ sheet: REGISTER, isNew: true }] });
    expect(rowsOf()).toHaveLength(rows + 1);
    // A lawsuit: C at most.
    expect(await analysedAs()).toMatchObject({ grade: 'C', handling: '款到发货' });
  });

  test('with the customer as the books call him', async () => {
    await save({ business: 70 }, { customer: 'K06' });
    expect(rowsOf().at(-1)).toContain('成都泵业有限公司');
  });
});
