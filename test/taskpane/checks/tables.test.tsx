import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { FixPlan } from '../../../src/actions/checks/types';
import { CONTACT_FORM } from '../forms';
import { givenWorkbook, LEADS, mocked, VISITS } from '../workbook';
import { button, linesOf, openChecked, violations } from './checksTab';
import { between, checks, givenChecked, tables, validated } from './found';

const NO_CARD = between({ rule: 2, row: 12, compared: { sheet: '意向客户', cell: 'A1', row: 0 } });
const NO_CARD_EITHER = between({ rule: 2, row: 15, name: '钱女士' });
const OTHER_GRADE = between({
  rule: 7,
  row: 3,
  sheet: '推进表',
  severity: 'error',
  name: '孙总',
  message: '级别不一致。',
  owner: '',
  due: '',
  fix: 'openContact',
  compared: { sheet: '意向客户', cell: 'F20', row: 20 },
});
const PLAN: FixPlan = {
  of: 'fix',
  findings: [NO_CARD, NO_CARD_EITHER],
  changes: [],
  date1904: false,
  added: ['赵先生 · B · 李晓', '钱女士 · A · 李晓'],
};

beforeEach(() => {
  givenWorkbook([VISITS, LEADS]);
  givenChecked(validated(), undefined, tables(NO_CARD, NO_CARD_EITHER, OTHER_GRADE));
});

const lines = () => linesOf('三表一卡');
const rule = (number: string) => button(new RegExp(number));

test('the eight rules say what they are about, how much was compared, and what is missing for one', async () => {
  await openChecked();
  expect(
    screen.getByText('客户状态：推进中\u00a0120 · 培育\u00a030 · 成交\u00a012', { normalizer: (words) => words }),
  ).toBeVisible();
  expect(lines()).toHaveLength(8);
  expect(lines()[0]).toMatch(/^三表一卡① 来店必登记 .* 核对了400行，没有发现问题$/);
  expect(lines()[1]).toMatch(/^三表一卡② 意向必建卡 .* 核对了400行2$/);
  expect(lines()[7]).toMatch(/没有日报，未检查$/);
});

test('a finding says whose turn it is until when; a press goes to its cell, a button to the other place', async () => {
  const { user } = await openChecked();
  await user.click(rule('②'));
  expect(lines()[2]).toBe(
    '赵先生 来店登记表第 12 行 赵先生有意向级别B，却没有建卡。请建卡。 轮到 李晓 · 2026-11-23 前建卡',
  );
  await user.click(button(/^提醒 赵先生/));
  expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '来店登记表' }), 'B12');
  await user.click(rule('⑦'));
  await user.click(button('对照 意向客户第 20 行'));
  expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'F20');
});

test('what can be written for all of a rule is looked at first; then the workbook is checked again', async () => {
  const { user } = await openChecked();
  checks.planFix.mockResolvedValue(PLAN);
  checks.applyFix.mockResolvedValue({ written: [], problems: [], conflicts: [], next: '' });
  await user.click(rule('②'));
  await user.click(button('建卡 2 处'));
  expect(checks.planFix).toHaveBeenCalledWith(expect.anything(), [NO_CARD, NO_CARD_EITHER]);
  const added = within(await screen.findByRole('list', { name: '末尾新增 2 行' }));
  expect(added.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(PLAN.added);
  checks.consistency.mockResolvedValue(tables(OTHER_GRADE));
  await user.click(button('写入 2 处'));
  expect(checks.applyFix).toHaveBeenCalledWith(expect.anything(), PLAN, []);
  expect(await screen.findByRole('button', { name: '三表一卡 1' })).toBeVisible();
});

test('one finding is mended by itself', async () => {
  const { user } = await openChecked();
  checks.planFix.mockResolvedValue({ ...PLAN, findings: [NO_CARD] });
  await user.click(rule('②'));
  await user.click(screen.getAllByRole('button', { name: '建卡' })[0] ?? document.body);
  expect(checks.planFix).toHaveBeenCalledWith(expect.anything(), [NO_CARD]);
});

test('what only a person knows opens its form', async () => {
  mocked.contactForm.mockReset().mockResolvedValue(CONTACT_FORM);
  const { user, session } = await openChecked();
  await user.click(rule('⑦'));
  await user.click(button('记录联系…'));
  expect(session.state().page).toEqual({ kind: 'contact', place: { sheet: '推进表', row: 3, name: '孙总' } });
  expect(screen.getByRole('tab', { name: '今日' })).toHaveAttribute('aria-selected', 'true');
});

test('speaks English', async () => {
  const { user } = await openChecked('en-US');
  await user.click(button(/Tables 2/));
  expect(linesOf('Tables')[2]).toMatch(/李晓’s turn · by 2026-11-23Create card$/);
  expect(linesOf('Tables').at(-1)).toMatch(/No Daily report: not checked$/i);
  expect(await violations()).toEqual([]);
});
