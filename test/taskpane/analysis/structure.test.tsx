import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ActionFailure } from '../../../src/actions/failure';
import { BLOCKS } from '../../../src/actions/structure/types';
import { serialDay } from '../../../src/domain/cell/day';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { givenWorkbook, mocked, RUN, VISITS } from '../workbook';
import { button, openAnalysis, panel, violations } from './analysisTab';
import { FORM, givenStructure, MADE, structure, SUMMARY, TRADES } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  mocked.reportOwners.mockReset().mockResolvedValue([]);
  givenStructure();
});

const MAKE = '生成客户结构分析';
const told = () => structure.makeStructure.mock.lastCall?.[0].options;
const parameters = () => within(panel().getByRole('region', { name: '参数' }));
const result = () => within(panel().getByRole('region', { name: '客户结构分析结果' }));
/** What is told where nothing was chosen. */
const USUAL = { period: 'this-month', comparison: 'previous', measure: 'amount', unit: 'yuan' };

async function openParameters() {
  const opened = await openAnalysis();
  await opened.user.click(await screen.findByRole('button', { name: /^参数/ }));
  return opened;
}
type User = Awaited<ReturnType<typeof openAnalysis>>['user'];
async function choosePeriod(user: User, name: string) {
  await user.click(parameters().getByRole('combobox', { name: '期间' }));
  await user.click(screen.getByRole('option', { name }));
}
const pick = (user: User, name: string) => user.click(parameters().getByRole('radio', { name }));
const type = (box: string, value: string) => fireEvent.change(parameters().getByLabelText(box), { target: { value } });

describe('the parameters', () => {
  test('stand beneath the button in words; nothing is made before it is pressed', async () => {
    const { user } = await openAnalysis();
    expect(await screen.findByRole('button', { name: '参数：本月 · 比上期 · 金额 · 全部业务员' })).toBeVisible();
    expect(structure.makeStructure).not.toHaveBeenCalled();
    await user.click(button(MAKE));
    expect(told()).toEqual(USUAL);
  });

  test('are those the workbook remembers', async () => {
    givenStructure({ options: { period: 'last-month', comparison: 'yearAgo', measure: 'margin', owner: '王强' } });
    const { user } = await openAnalysis();
    expect(await screen.findByRole('button', { name: '参数：上月 · 比去年同期 · 毛利 · 王强' })).toBeVisible();
    await user.click(button(MAKE));
    expect(told()).toEqual({
      ...USUAL,
      period: 'last-month',
      comparison: 'yearAgo',
      measure: 'margin',
      owner: '王强',
    });
  });

  test('become what the analysis is told', async () => {
    const { user } = await openParameters();
    await choosePeriod(user, '近12个月');
    await pick(user, '同比');
    await pick(user, '毛利');
    await pick(user, '万元');
    await pick(user, '当前可见行');
    await user.click(parameters().getByRole('combobox', { name: '门店' }));
    await user.click(screen.getByRole('option', { name: '宁波店' }));
    await user.click(parameters().getByRole('combobox', { name: '业务员' }));
    await user.click(screen.getByRole('option', { name: '李敏' }));
    await user.click(parameters().getByRole('checkbox', { name: '九宫格与拜访' }));
    await user.click(button(MAKE));
    expect(told()).toEqual({
      period: '12m',
      comparison: 'yearAgo',
      measure: 'margin',
      unit: 'tenThousand',
      branch: '宁波店',
      owner: '李敏',
      visible: true,
      blocks: BLOCKS.filter((block) => block !== 'nineBox'),
    });
    expect(
      button('参数：近12个月 · 比去年同期 · 毛利（万元） · 宁波店 · 李敏 · 当前可见行 · 内容 10/11 项'),
    ).toBeVisible();
  });

  test('of the period may be two days, both included', async () => {
    const { user } = await openParameters();
    await choosePeriod(user, '自定义');
    expect(parameters().getByLabelText('从')).toHaveValue('2026-11-01');
    type('从', '2026-09-01');
    type('至', '2026-10-31');
    await user.click(button(MAKE));
    expect(told()?.period).toEqual({ from: serialDay(2026, 9, 1), to: serialDay(2026, 10, 31) });
    expect(button(/^参数：2026-09-01 至 2026-10-31 · 比上期/)).toBeVisible();
  });

  test.each([
    ['the first day is after the last', '2026-11-30', '起始日期晚于结束日期，请改其中一个。'],
    ['a day is missing', '', '请填写起止日期。'],
  ])('say in a sentence that %s, and nothing is made', async (_, from, sentence) => {
    const { user } = await openParameters();
    await choosePeriod(user, '自定义');
    type('从', from);
    expect(parameters().getByText(sentence)).toBeVisible();
    await user.click(button(/^参数/));
    await user.click(button(MAKE));
    expect(parameters().getByText(sentence)).toBeVisible();
    expect(structure.makeStructure).not.toHaveBeenCalled();
  });

  test('must leave something of the sheet', async () => {
    givenStructure({ options: { blocks: ['pyramid'] } });
    const { user } = await openParameters();
    await user.click(parameters().getByRole('checkbox', { name: '客户金字塔' }));
    await user.click(button(MAKE));
    expect(parameters().getByRole('alert')).toHaveTextContent('请至少选一项内容。');
    expect(structure.makeStructure).not.toHaveBeenCalled();
  });

  test('offer what the workbook has', async () => {
    givenStructure({
      options: { measure: 'margin', branch: '关了的店' },
      branches: [],
      owners: [],
      measures: ['amount'],
    });
    await openParameters();
    expect(parameters().queryByRole('radiogroup', { name: '指标' })).toBeNull();
    expect(parameters().queryByRole('combobox', { name: '门店' })).toBeNull();
    expect(button('参数：本月 · 比上期 · 金额 · 全部业务员')).toBeVisible();
  });

  test('have nothing to compare all time with', async () => {
    const { user } = await openParameters();
    await choosePeriod(user, '全部');
    expect(parameters().queryByRole('radiogroup', { name: '比较' })).toBeNull();
    expect(button('参数：全部 · 金额 · 全部业务员')).toBeVisible();
  });

  test('stay as they are while another tab is looked at', async () => {
    const { user } = await openParameters();
    await pick(user, '数量');
    await user.click(screen.getByRole('tab', { name: '今日' }));
    await user.click(screen.getByRole('tab', { name: '分析' }));
    expect(await screen.findByRole('button', { name: '参数：本月 · 比上期 · 数量 · 全部业务员' })).toBeVisible();
  });
});

describe('a workbook without sales', () => {
  test('is told what is missing', async () => {
    givenWorkbook([VISITS]);
    await openAnalysis();
    expect(button(MAKE)).toHaveAttribute('aria-disabled', 'true');
    expect(button(MAKE)).toHaveAccessibleDescription(/^缺少登记表：.*订单\/回款/);
    expect(panel().queryByRole('button', { name: /^参数/ })).toBeNull();
    expect(structure.structureForm).not.toHaveBeenCalled();
  });
});

describe('the result', () => {
  async function openResult() {
    const opened = await openAnalysis();
    await opened.user.click(button(MAKE));
    await screen.findByRole('region', { name: '客户结构分析结果' });
    return opened;
  }

  test('leads to the sheet and to the lines that are not counted', async () => {
    const { user } = await openResult();
    expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 生成分析表：客户结构分析');
    await user.click(result().getByRole('button', { name: '客户结构分析' }));
    expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '客户结构分析' }), 'A1');
    expect(result().getByText(/采用 305 行，未采用 7 行。/)).toBeVisible();
    await user.click(result().getByRole('button', { name: '未采用明细' }));
    expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '未采用明细' }), 'A1');
  });

  test('shows the head figures and the findings', async () => {
    await openResult();
    const terms = result().getAllByRole('term');
    const figures = result().getAllByRole('definition');
    expect(terms.map((term, index) => [term.textContent, figures[index]?.textContent])).toEqual(
      SUMMARY.head.map(({ label, text }) => [label, text]),
    );
    const findings = within(result().getByRole('list', { name: '要点' })).getAllByRole('listitem');
    expect(findings.map(({ textContent }) => textContent)).toEqual(MADE.findings);
  });

  test('has its charts in words and digits too', async () => {
    await openResult();
    expect(result().getByText('最高 1,120,000（2026-11）')).toBeVisible();
    const rows = result()
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '月份金额（元）',
      '2026-101,000,000',
      '2026-111,120,000',
      '客户金额（元）占比',
      '华东机电349,44031.2%',
      '宁波五金112,00010.0%',
    ]);
  });

  test('is in the unit that was asked for', async () => {
    givenStructure({ options: { unit: 'tenThousand' } });
    await openResult();
    expect(result().getByText('近2个月金额（万元）')).toBeVisible();
    expect(result().getByRole('row', { name: '华东机电 34.9 31.2%' })).toBeVisible();
  });

  test('has no link where every line is counted', async () => {
    structure.makeStructure.mockResolvedValue({
      ...MADE,
      summary: { ...SUMMARY, quality: { ...SUMMARY.quality, unused: [] }, unusedSheet: undefined },
    });
    await openResult();
    expect(result().getByText(/没有未采用的行/)).toBeVisible();
    expect(result().queryByRole('button', { name: '未采用明细' })).toBeNull();
  });

  test('is none any more after it was taken back', async () => {
    const { session } = await openResult();
    mocked.undo.mockResolvedValue({
      run: { ...RUN, action: 'report', status: 'reverted', sheets: ['客户结构分析'] },
      reverted: 1,
      conflicts: [],
    });
    await act(() => session.run(JOBS.undo()));
    expect(panel().queryByRole('region', { name: '客户结构分析结果' })).toBeNull();
  });

  test('stays where something else was taken back', async () => {
    const { session } = await openResult();
    await act(() => session.run(JOBS.undo()));
    expect(result().getByText(/已生成，305行数据/)).toBeVisible();
  });
});

test('where the parameters cannot be read nobody is troubled, and the analysis is made as it was the last time', async () => {
  structure.structureForm.mockRejectedValueOnce(new ActionFailure('cellEditing')).mockResolvedValue({
    ...FORM,
    options: { period: 'quarter' },
  });
  const { user } = await openAnalysis();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(button(MAKE));
  expect(told()).toMatchObject({ period: 'quarter' });
});

test('a failure is said in a sentence', async () => {
  structure.makeStructure.mockRejectedValue(new ActionFailure('structureProtected'));
  const { user } = await openAnalysis();
  await user.click(button(MAKE));
  expect(await screen.findByText(/工作簿的结构受保护/)).toBeVisible();
});

test.each([
  ['zh-CN', /^参数/, MAKE, '客户结构分析结果'],
  ['en-US', /^Parameters/, 'Analyse customer structure', 'Result of the customer structure analysis'],
])('nothing stands in the way of anybody (axe), in %s', async (language, words, make, made) => {
  const { user } = await openAnalysis(language);
  await user.click(button(make));
  await screen.findByRole('region', { name: made });
  await user.click(button(words));
  expect(await violations()).toEqual([]);
});

test.each([
  ['days', { period: { from: 2, to: 1 } }],
  ['parts', { blocks: [] }],
])('nor do %s that have to be put right', async (_, options) => {
  givenStructure({ options });
  const { user } = await openAnalysis();
  await user.click(await screen.findByRole('button', { name: /^参数/ }));
  expect(parameters().getByRole('alert')).toBeVisible();
  expect(await violations()).toEqual([]);
});
