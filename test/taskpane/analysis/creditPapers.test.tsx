import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { serialDay } from '../../../src/domain/cell/day';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { givenWorkbook, mocked, RUN } from '../workbook';
import { button, panel, violations } from './analysisTab';
import { customerBox, openCredit } from './creditPage';
import { credit, givenCredit, TRADES } from './creditWorkbook';
import { givenStructure } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  givenStructure();
  givenCredit();
});

const wished = () => credit.makePaper.mock.lastCall?.[0].wish;
const made = () => within(panel().getByRole('status', { name: '生成结果' }));
const type = (day: string, value: string) => fireEvent.change(panel().getByLabelText(day), { target: { value } });

test('a statement is of the last month where nothing else is said; it leads to its sheet', async () => {
  const { user } = await openCredit('papers');
  await user.click(button('生成对账单'));
  expect(wished()).toEqual({
    paper: 'statement',
    customer: '华东机电',
    from: serialDay(2026, 10, 1),
    to: serialDay(2026, 10, 31),
  });
  await user.click(made().getByRole('button', { name: '对账单 华东机电' }));
  expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '对账单 华东机电' }), 'A1');
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('对账单 华东机电');
});

test('or of other days', async () => {
  const { user } = await openCredit('papers');
  type('从', '2026-01-01');
  type('至', '2026-11-21');
  await user.click(button('生成对账单'));
  expect(wished()).toMatchObject({ from: serialDay(2026, 1, 1), to: serialDay(2026, 11, 21) });
});

test.each([
  ['the first is after the last', '2026-11-30', '起始日期晚于结束日期，请改其中一个。'],
  ['one is missing', '', '请填写起止日期。'],
])('of days of which %s nothing is made', async (_, from, sentence) => {
  const { user } = await openCredit('papers');
  type('从', from);
  await user.click(button('生成对账单'));
  expect(panel().getByText(sentence)).toBeVisible();
  expect(credit.makePaper).not.toHaveBeenCalled();
});

test('a letter is as firm as the days overdue call for, or as is said', async () => {
  const { user } = await openCredit('papers');
  await user.click(panel().getByRole('radio', { name: '催款函' }));
  await user.click(button('生成催款函'));
  expect(wished()).toEqual({ paper: 'dunning', customer: '华东机电' });
  await user.click(panel().getByRole('radio', { name: '最后通知' }));
  await user.click(button('生成催款函'));
  expect(wished()).toEqual({ paper: 'dunning', customer: '华东机电', level: 'final' });
});

test('nothing is made for nobody, nor shown of another customer', async () => {
  const { user } = await openCredit('papers', '');
  await user.click(button('生成对账单'));
  expect(panel().getByText('请先选择客户。')).toBeVisible();
  expect(credit.makePaper).not.toHaveBeenCalled();
  await user.type(customerBox(), '华东机电');
  await user.click(button('生成对账单'));
  expect(made().getByText(/已生成，9行数据/)).toBeVisible();
  await user.type(customerBox(), '宁波五金');
  await user.click(panel().getByLabelText('从'));
  expect(made().queryByText(/已生成/)).toBeNull();
});

test('is no result any more after it was taken back', async () => {
  const { user, session } = await openCredit('papers');
  await user.click(button('生成对账单'));
  mocked.undo.mockResolvedValue({
    run: { ...RUN, action: 'report', status: 'reverted', sheets: ['对账单 华东机电'] },
    reverted: 1,
    conflicts: [],
  });
  await act(() => session.run(JOBS.undo()));
  expect(made().queryByText(/已生成/)).toBeNull();
});

test.each(['对账单', '催款函'])('nothing stands in the way of anybody (axe): %s', async (paper) => {
  const { user } = await openCredit('papers');
  await user.click(panel().getByRole('radio', { name: paper }));
  expect(await violations()).toEqual([]);
});
