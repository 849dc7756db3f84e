import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { givenJournal, givenWorkbook, mocked, RUN } from '../workbook';
import { button, panel, violations } from './analysisTab';
import { box, customerBox, openCredit } from './creditPage';
import { credit, givenCredit, JUDGEMENT, TRADES } from './creditWorkbook';
import { givenStructure } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  givenJournal(RUN);
  givenStructure();
  givenCredit();
});

const SCORES = [
  '经营状况（权重 8）',
  '行业地位（权重 5）',
  '合作态度（权重 7）',
  '管理素质（权重 5）',
  '诉讼与负面（权重 5）',
];
const judgedBy = () => panel().getByRole('combobox', { name: /^评分人/ });
const saved = () => credit.saveJudgement.mock.lastCall?.[0].entry;

async function openJudgement(customer?: string) {
  const opened = await openCredit('judgement', customer);
  await panel().findByRole('textbox', { name: '经营状况（权重 8）' });
  return opened;
}

test('what stands is shown with its weight; what nobody has judged is blank', async () => {
  await openJudgement();
  expect(SCORES.map((name) => (box(name) as HTMLInputElement).value)).toEqual(['80', '', '90', '', '']);
  expect(panel().getByText('上次评分：周会计 2026-10-08')).toBeVisible();
});

test('what was changed is written; it is said where, and how to take it back', async () => {
  const { user } = await openJudgement();
  await user.clear(box('经营状况（权重 8）'));
  await user.type(box('经营状况（权重 8）'), '85');
  await user.type(box('管理素质（权重 5）'), '７０分');
  await user.type(judgedBy(), '王经理');
  credit.judgementForm.mockResolvedValue({
    ...JUDGEMENT,
    items: JUDGEMENT.items.map((item) => (item.item === 'business' ? { ...item, value: 85 } : item)),
    by: '王经理',
    on: '2026-11-21',
  });
  await user.click(button('保存评分'));
  expect(saved()).toEqual({ customer: '华东机电', scores: { business: 85, management: 70 }, by: '王经理' });
  expect(await panel().findByText('已写入：信用第 8 行')).toBeVisible();
  expect(panel().getByText('上次评分：王经理 2026-11-21')).toBeVisible();
  expect(box('经营状况（权重 8）')).toHaveValue('85');
  expect(screen.getByRole('button', { name: /还原上次操作/ })).toBeEnabled();
});

test('scores that were looked at and hold are confirmed', async () => {
  const { user } = await openJudgement();
  await user.type(judgedBy(), '王经理{Control>}{Enter}{/Control}');
  expect(saved()).toEqual({ customer: '华东机电', scores: { business: 80, cooperation: 90 }, by: '王经理' });
});

test('what is no score is said at its field, nothing is written or lost', async () => {
  const { user } = await openJudgement();
  await user.type(judgedBy(), '王经理');
  await user.type(box('行业地位（权重 5）'), '101');
  await user.click(button('保存评分'));
  expect(panel().getByText('请填 0–100 的数字，或留空。')).toBeVisible();
  expect(box('行业地位（权重 5）')).toHaveValue('101');
  expect(box('行业地位（权重 5）')).toHaveFocus();
  expect(credit.saveJudgement).not.toHaveBeenCalled();
  await user.type(box('行业地位（权重 5）'), '{Backspace}');
  expect(panel().queryByText('请填 0–100 的数字，或留空。')).toBeNull();
});

test('a score that stands is not cleared', async () => {
  const { user } = await openJudgement();
  await user.type(judgedBy(), '王经理');
  await user.clear(box('经营状况（权重 8）'));
  await user.click(button('保存评分'));
  expect(panel().getByText('已评的分不能清空，请填新的分数；不改就填回 80。')).toBeVisible();
  expect(credit.saveJudgement).not.toHaveBeenCalled();
});

test('at least one item has to be judged, and by somebody', async () => {
  credit.judgementForm.mockResolvedValue({
    ...JUDGEMENT,
    items: JUDGEMENT.items.map((item) => ({ ...item, value: null })),
    by: '',
    on: '',
  });
  const { user } = await openJudgement();
  expect(panel().getByText('还没有人评过。')).toBeVisible();
  await user.click(button('保存评分'));
  expect(panel().getByText('请至少给一项打分。')).toBeVisible();
  expect(panel().getByText('请填写评分人。')).toBeVisible();
  await user.type(box('经营状况（权重 8）'), '60');
  await user.click(button('保存评分'));
  expect(panel().queryByText('请至少给一项打分。')).toBeNull();
  expect(judgedBy()).toHaveFocus();
  expect(credit.saveJudgement).not.toHaveBeenCalled();
});

test('who judges is remembered; it is the salesperson of the pane at first', async () => {
  const { user, session } = await openJudgement();
  expect(judgedBy()).toHaveValue('');
  act(() => session.prefer({ owner: '李敏' }));
  expect(judgedBy()).toHaveValue('李敏');
  await user.clear(judgedBy());
  await user.type(judgedBy(), '王经理');
  await user.click(panel().getByRole('radio', { name: '发货前查额度' }));
  await user.click(panel().getByRole('radio', { name: '信用评分' }));
  expect(judgedBy()).toHaveValue('王经理');
});

test('what was typed of one customer is kept while another is looked at', async () => {
  const { user } = await openJudgement();
  await user.type(box('行业地位（权重 5）'), '75');
  expect(panel().getByText('有未保存的评分。')).toBeVisible();
  await user.type(customerBox(), '宁波');
  await user.click(screen.getByRole('option', { name: '宁波五金' }));
  await waitFor(() => expect(box('行业地位（权重 5）')).toHaveValue(''));
  await user.type(customerBox(), '华东');
  await user.click(screen.getByRole('option', { name: '华东机电' }));
  await waitFor(() => expect(box('行业地位（权重 5）')).toHaveValue('75'));
});

test('a row a colleague has changed meanwhile is named, and what was typed can be saved again', async () => {
  credit.saveJudgement.mockResolvedValue({
    written: [],
    problems: [],
    conflicts: [{ sheet: '信用', row: 8 }],
    next: '',
  });
  const { user } = await openJudgement();
  await user.type(judgedBy(), '王经理');
  await user.type(box('行业地位（权重 5）'), '75');
  await user.click(button('保存评分'));
  expect(within(panel().getByText(/同事已改动/)).getByText(/8/)).toBeVisible();
  expect(box('行业地位（权重 5）')).toHaveValue('75');
});

test('after it was taken back the scores are read again', async () => {
  const { session } = await openJudgement();
  const asked = credit.judgementForm.mock.calls.length;
  await act(() => session.run(JOBS.undo()));
  expect(mocked.undo).toHaveBeenCalled();
  expect(credit.judgementForm.mock.calls.length).toBe(asked + 1);
});

test('nobody can be judged before he is chosen', async () => {
  const { user } = await openCredit('judgement', '');
  await user.click(button('保存评分'));
  expect(panel().getByText('请先选择客户。')).toBeVisible();
  expect(credit.judgementForm).not.toHaveBeenCalled();
});

test('nothing stands in the way of anybody (axe)', async () => {
  const { user } = await openJudgement();
  await user.type(box('行业地位（权重 5）'), '101');
  await user.click(button('保存评分'));
  expect(await violations()).toEqual([]);
});
