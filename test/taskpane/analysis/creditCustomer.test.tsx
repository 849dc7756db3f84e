import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { ActionFailure } from '../../../src/actions/failure';
import { givenWorkbook, mocked } from '../workbook';
import { button, openAnalysis, panel, violations } from './analysisTab';
import { box, customerBox, openCredit } from './creditPage';
import { ALLOWED, credit, givenCredit, TRADES } from './creditWorkbook';
import { givenStructure } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  mocked.reportOwners.mockReset().mockResolvedValue([]);
  givenStructure();
  givenCredit();
});

const answer = () => within(panel().getByRole('status', { name: '额度核对结果' }));
const asked = () => credit.checkOrder.mock.lastCall?.[0].question;

describe('the customer', () => {
  test('is found by a few letters, pinyin too, and kept for everything else', async () => {
    const { user, session } = await openCredit('order', '');
    await user.type(customerBox(), 'nbwj');
    await user.click(screen.getByRole('option', { name: '宁波五金' }));
    expect(customerBox()).toHaveValue('宁波五金');
    await user.click(panel().getByRole('radio', { name: '对账单、催款函' }));
    expect(customerBox()).toHaveValue('宁波五金');
    await user.click(button('返回'));
    await user.click(await screen.findByRole('button', { name: '信用评分' }));
    expect(session.state().page).toEqual({ kind: 'credit', part: 'judgement', customer: '宁波五金' });
  });

  test('is meant by a name that was typed in full', async () => {
    const { user } = await openCredit('order', '');
    await user.type(customerBox(), '台州阀门');
    await user.click(box('本次发货金额（元）'));
    expect(customerBox()).toHaveValue('台州阀门');
  });

  test('is one of thousands: fifty are shown, and that there are more', async () => {
    givenCredit({ names: Array.from({ length: 3000 }, (_, index) => `客户${index + 1}`) });
    const { user } = await openCredit('order', '');
    await user.click(customerBox());
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(51);
    expect(options[50]).toHaveTextContent('还有更多，请再多输入几个字');
    expect(options[50]).toHaveAttribute('aria-disabled', 'true');
    await user.type(customerBox(), '2999');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['客户2999']);
  });

  test('is that of the selected row when the page opens and nobody was chosen before', async () => {
    givenCredit({ selected: '台州阀门' });
    await openCredit('order', '');
    await waitFor(() => expect(customerBox()).toHaveValue('台州阀门'));
  });

  test('who was chosen before stays, until the selected row is asked for', async () => {
    givenCredit({ selected: '台州阀门' });
    credit.selectedCustomer.mockResolvedValue('宁波五金');
    const { user } = await openCredit('order');
    expect(customerBox()).toHaveValue('华东机电');
    await user.click(button('取所选行'));
    expect(customerBox()).toHaveValue('宁波五金');
  });

  test('of a row that is nobody’s is not guessed', async () => {
    const { user } = await openCredit('order');
    await user.click(button('取所选行'));
    expect(panel().getByText(/^所选行里没有认出客户/)).toBeVisible();
    expect(customerBox()).toHaveValue('华东机电');
  });

  test('cannot be chosen where there is none, which is said', async () => {
    givenCredit({ names: [] });
    await openCredit('order', '');
    expect(await panel().findByText(/^没有读到客户/)).toBeVisible();
  });

  test('where the customers cannot be read that is said, and can be tried again', async () => {
    credit.creditCustomers.mockRejectedValueOnce(new ActionFailure('cellEditing'));
    const { user } = await openCredit('order', '');
    const failure = await screen.findByRole('alert');
    await user.click(within(failure).getByRole('button', { name: '再试一次' }));
    await user.click(customerBox());
    expect(screen.getByRole('option', { name: '宁波五金' })).toBeVisible();
  });
});

describe('发货前查额度', () => {
  test('opens from the tab with the keyboard in the field of the customer', async () => {
    const { user } = await openAnalysis();
    await user.click(await screen.findByRole('button', { name: '发货前查额度' }));
    await waitFor(() => expect(customerBox()).toHaveFocus());
  });

  test('an order within the limit may be delivered', async () => {
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '12,000{Enter}');
    expect(asked()).toEqual({ customer: '华东机电', amount: 12_000 });
    expect(answer().getByText('可以发货')).toBeVisible();
    expect(answer().getByText(ALLOWED.reason)).toBeVisible();
    expect(answer().getByText('华东机电，12,000 元（14:05 查）')).toBeVisible();
    expect(answer().queryByText(/^审批人/)).toBeNull();
    const figures = within(panel().getByLabelText('额度与应收'));
    expect(figures.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(
      ALLOWED.figures.map(({ text }) => text),
    );
  });

  test('an order over the limit is said by how much, and who may approve it', async () => {
    credit.checkOrder.mockResolvedValue({
      ...ALLOWED,
      amount: 48_000,
      allowed: false,
      over: 18_000,
      reason: '发货后已用 118,000 元，额度 100,000 元。',
      approver: '销售总监',
    });
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '4.8万');
    await user.click(button('查额度'));
    expect(asked()).toEqual({ customer: '华东机电', amount: 48_000 });
    expect(answer().getByText('不能发货')).toBeVisible();
    expect(answer().getByText('超额度 18,000 元')).toBeVisible();
    expect(answer().getByText('审批人：销售总监')).toBeVisible();
  });

  test('an order that has to be approved is not simply allowed', async () => {
    credit.checkOrder.mockResolvedValue({ ...ALLOWED, approver: '销售主管' });
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '12000{Enter}');
    expect(answer().getByText('审批后可以发货')).toBeVisible();
    expect(answer().getByText('审批人：销售主管')).toBeVisible();
  });

  test('a customer who is blocked gets nothing, whatever the amount', async () => {
    credit.checkOrder.mockResolvedValue({
      ...ALLOWED,
      amount: 1,
      allowed: false,
      reason: '逾期 61–90 天 40,000 元，停止供货。',
    });
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '1{Enter}');
    expect(answer().getByText('不能发货')).toBeVisible();
    expect(answer().getByText('逾期 61–90 天 40,000 元，停止供货。')).toBeVisible();
  });

  test('an answer is gone as soon as something else is asked', async () => {
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '12000{Enter}');
    expect(answer().getByText('可以发货')).toBeVisible();
    await user.type(box('本次发货金额（元）'), '0');
    expect(answer().queryByText('可以发货')).toBeNull();
    await user.type(box('本次发货金额（元）'), '{Backspace}');
    expect(answer().getByText('可以发货')).toBeVisible();
    await user.type(customerBox(), '宁波');
    await user.click(screen.getByRole('option', { name: '宁波五金' }));
    expect(answer().queryByText('可以发货')).toBeNull();
    expect(box('本次发货金额（元）')).toHaveValue('12000');
  });

  test('what is no amount is said at the field, and nothing is asked', async () => {
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '0');
    await user.click(button('查额度'));
    expect(panel().getByText(/^请填写大于 0 的金额/)).toBeVisible();
    expect(box('本次发货金额（元）')).toHaveValue('0');
    expect(box('本次发货金额（元）')).toHaveFocus();
    expect(credit.checkOrder).not.toHaveBeenCalled();
  });

  test('nor is anything asked of nobody', async () => {
    const { user } = await openCredit('order', '');
    await user.type(box('本次发货金额（元）'), '12000{Enter}');
    expect(panel().getByText('请先选择客户。')).toBeVisible();
    expect(customerBox()).toHaveFocus();
    expect(credit.checkOrder).not.toHaveBeenCalled();
  });

  test('while it is asked that is said', async () => {
    let end: (answer: typeof ALLOWED) => void = () => undefined;
    credit.checkOrder.mockReturnValue(new Promise((resolve) => (end = resolve)));
    const { user } = await openCredit('order');
    await user.type(box('本次发货金额（元）'), '12000{Enter}');
    expect(answer().getByText('正在核对应收和额度…')).toBeVisible();
    end(ALLOWED);
    expect(await answer().findByText('可以发货')).toBeVisible();
  });

  test('nothing stands in the way of anybody (axe), in English', async () => {
    const { user } = await openCredit('order', '华东机电', 'en-US');
    await user.type(box('Amount of this delivery (CNY)'), '12000{Enter}');
    await screen.findByText(ALLOWED.reason);
    expect(await violations()).toEqual([]);
  });
});
