import { checkOrder } from '../../../src/actions/credit/checkOrder';
import { TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';
import { PAYERS_BOOK } from './payers';
import { TRADER } from './trader';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const check = (customer: string, amount: number) => checkOrder({ ...CONTEXT, question: { customer, amount } });

describe('an order of a customer who pays', () => {
  beforeAll(() => void workbookOf(PAYERS_BOOK));

  test('is allowed up to his limit, and told what is left', async () => {
    expect(await check('甲机电', 8_500)).toMatchObject({
      customer: '甲机电',
      amount: 8_500,
      allowed: true,
      over: 0,
      approver: '',
    });
    expect((await check('甲机电', 8_500)).reason).toContain('500元');
    expect(await check('甲机电', 9_000)).toMatchObject({ allowed: true, over: 0 });
  });

  test('is not allowed beyond it, and told by how much', async () => {
    const answer = await check('甲机电', 9_000.01);
    expect(answer).toMatchObject({ allowed: false, over: 0.01, approver: '总经理' });
    expect(await check('甲机电', 12_000)).toMatchObject({ allowed: false, over: 3_000 });
    expect((await check('甲机电', 12_000)).reason).toMatch(/超批准额度3,000元.*总经理/);
  });

  test('with a grade that is supplied under control is allowed when the manager approves', async () => {
    const answer = await check('乙五金', 1_000);
    expect(answer).toMatchObject({ allowed: true, over: 0, approver: '销售主管' });
    expect(answer.reason).toContain('控制供货');
    expect(await check('乙五金', 9_200.5)).toMatchObject({ allowed: false, over: 0.5, approver: '总经理' });
  });

  test('with a grade that pays first is not allowed on account, however little it is', async () => {
    const answer = await check('丙泵业', 1);
    expect(answer).toMatchObject({ allowed: false, over: 0, approver: '信用经理' });
    expect(answer.reason).toMatch(/信用等级C.*款到发货/);
  });

  test('of who is blacklisted is not allowed though he owes nothing overdue', async () => {
    const answer = await check('丁阀门', 1);
    expect(answer).toMatchObject({ allowed: false, approver: '总经理' });
    expect(answer.reason).toMatch(/信用等级D.*停止供货/);
  });

  test('of who has no limit: the credit manager up to the suggested one, the general manager beyond', async () => {
    // 900 a month for 90 days, times 1.5, is 4,050: 4,000 suggested, 900 of it used.
    expect(await check('戊轴承', 3_100)).toMatchObject({ allowed: false, over: 4_000, approver: '信用经理' });
    expect(await check('戊轴承', 3_100.01)).toMatchObject({ allowed: false, over: 4_000.01, approver: '总经理' });
    expect((await check('戊轴承', 100)).reason).toContain('没有批准额度');
  });
});

describe('an order at a small wholesaler', () => {
  beforeAll(() => void workbookOf(TRADER));

  test('of who is overdue is stopped by the ladder', async () => {
    const answer = await check('宁波五金有限公司', 100);
    expect(answer).toMatchObject({ allowed: false, over: 12_609.5, approver: '总经理' });
    expect(answer.reason).toMatch(/逾期最长71天.*停止供货/);
    expect((await check('东莞模具有限公司', 100)).reason).toContain('法务催收');
  });

  test('of who is not graded is allowed as far as it is paid for: 4,000 ahead, 1,500 of it ordered', async () => {
    expect(await check('甬江轴承有限公司', 2_500)).toMatchObject({ allowed: true, over: 0, approver: '' });
    const more = await check('甬江轴承有限公司', 2_500.01);
    expect(more).toMatchObject({ allowed: false, approver: '总经理' });
    expect(more.reason).toContain('不评级');
  });

  test('has its figures beside the answer', async () => {
    const { figures } = await check('华东机电有限公司', 100);
    expect(figures.map(({ label }) => label)).toEqual(['等级', '批准额度', '已用', '可用', '逾期', '预收']);
    expect(figures.map(({ text }) => text)).toEqual(['AAA', '10万元', '7万元', '3万元', '0元', '0元']);
  });

  test.each([
    ['华东机电有限公司', '华东机电有限公司'],
    ['K01', '华东机电有限公司'],
    [' 华东机电 ', '华东机电有限公司'],
  ])('knows %s', async (words, name) => {
    expect((await check(words, 100)).customer).toBe(name);
  });

  test.each(['没有这家', '有限公司', ''])('of "%s" is a question about nobody in particular', async (words) => {
    await expect(check(words, 100)).rejects.toMatchObject({ code: 'customerUnknown', params: { customer: words } });
  });

  test.each([0, -5, NaN, Infinity, 0.001])('of %d is no order', async (amount) => {
    await expect(check('华东机电有限公司', amount)).rejects.toMatchObject({ code: 'amountWrong' });
  });

  test('writes nothing', async () => {
    const host = workbookOf(TRADER);
    const before = stateOf(host);
    await check('华东机电有限公司', 100);
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

test('without documents there is nothing to check', async () => {
  workbookOf({ 企业客户资料: TRADER.企业客户资料 });
  await expect(check('华东机电有限公司', 100)).rejects.toMatchObject({ code: 'nothingToReport' });
});
