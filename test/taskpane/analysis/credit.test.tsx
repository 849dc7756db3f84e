import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ActionFailure } from '../../../src/actions/failure';
import { serialDay } from '../../../src/domain/cell/day';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { givenWorkbook, mocked, RUN, VISITS } from '../workbook';
import { button, openAnalysis, panel, violations } from './analysisTab';
import { credit, givenCredit, MADE, SUMMARY, TRADES } from './creditWorkbook';
import { givenStructure } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  mocked.reportOwners.mockReset().mockResolvedValue([]);
  givenStructure();
  givenCredit();
});

const MAKE = '生成信用分析';
const told = () => credit.makeCredit.mock.lastCall?.[0].options;
const parameters = () => within(panel().getByRole('region', { name: '信用分析参数' }));
const result = () => within(panel().getByRole('region', { name: '客户信用分析结果' }));
const rowsOf = (name: string | RegExp) =>
  within(result().getByRole('table', { name }))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

describe('the parameters', () => {
  test('stand beneath the button in words; nothing is made before it is pressed', async () => {
    const { user } = await openAnalysis();
    expect(await screen.findByRole('button', { name: '截至 2026-11-21 · 元 · 全部业务员' })).toBeVisible();
    expect(credit.makeCredit).not.toHaveBeenCalled();
    await user.click(button(MAKE));
    expect(told()).toEqual({ unit: 'yuan' });
  });

  test('are those the workbook remembers, but for the day: it is always today at first', async () => {
    givenCredit({ options: { asOf: serialDay(2026, 10, 31), unit: 'tenThousand', owner: '王强' } });
    const { user } = await openAnalysis();
    expect(await screen.findByRole('button', { name: '截至 2026-11-21 · 万元 · 王强' })).toBeVisible();
    await user.click(button(MAKE));
    expect(told()).toEqual({ unit: 'tenThousand', owner: '王强' });
  });

  test('become what the analysis is told', async () => {
    const { user } = await openAnalysis();
    await user.click(await screen.findByRole('button', { name: /^截至/ }));
    fireEvent.change(parameters().getByLabelText('截止日期'), { target: { value: '2026-10-31' } });
    await user.click(parameters().getByRole('radio', { name: '万元' }));
    await user.click(parameters().getByRole('combobox', { name: '业务员' }));
    await user.click(screen.getByRole('option', { name: '李敏' }));
    await user.click(button(MAKE));
    expect(told()).toEqual({ asOf: serialDay(2026, 10, 31), unit: 'tenThousand', owner: '李敏' });
    expect(button('截至 2026-10-31 · 万元 · 李敏')).toBeVisible();
    await user.click(parameters().getByRole('button', { name: '今天' }));
    expect(button('截至 2026-11-21 · 万元 · 李敏')).toBeVisible();
  });

  test('say in a sentence that a day is to come, and nothing is made', async () => {
    const { user } = await openAnalysis();
    await user.click(await screen.findByRole('button', { name: /^截至/ }));
    fireEvent.change(parameters().getByLabelText('截止日期'), { target: { value: '2026-12-31' } });
    await user.click(button(/^截至/));
    await user.click(button(MAKE));
    expect(parameters().getByRole('alert')).toHaveTextContent('截止日期在今天以后');
    expect(credit.makeCredit).not.toHaveBeenCalled();
  });
});

test('a workbook without deliveries is told what is missing', async () => {
  givenWorkbook([VISITS]);
  await openAnalysis();
  expect(button(MAKE)).toHaveAttribute('aria-disabled', 'true');
  expect(button(MAKE)).toHaveAccessibleDescription('缺少登记表：订单/回款');
  expect(panel().queryByRole('group', { name: '单个客户信用' })).toBeNull();
  expect(credit.creditForm).not.toHaveBeenCalled();
});

describe('the result', () => {
  async function openResult() {
    const opened = await openAnalysis();
    await opened.user.click(button(MAKE));
    await screen.findByRole('region', { name: '客户信用分析结果' });
    return opened;
  }

  test('leads to the sheets, and to the lines that are not counted', async () => {
    const { user } = await openResult();
    expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 生成分析表：客户信用分析');
    for (const sheet of ['客户信用分析', '客户信用明细']) {
      await user.click(result().getByRole('button', { name: sheet }));
      expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet }), 'A1');
    }
    expect(result().getByText(/采用 305 行，未采用 7 行。/)).toBeVisible();
    await user.click(result().getByRole('button', { name: '未采用明细' }));
    expect(mocked.showCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '信用分析未采用明细' }), 'A1');
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

  test('says how long what is owed has been due', async () => {
    await openResult();
    expect(rowsOf('应收账龄（元）')).toEqual([
      '账龄金额占比',
      '未到期100,00034.5%',
      '1–30天50,00017.2%',
      '31–60天60,00020.7%',
      '61–90天40,00013.8%',
      '91–180天20,0006.9%',
      '180天以上20,0006.9%',
    ]);
  });

  test('says in words what the columns of the months show', async () => {
    await openResult();
    expect(rowsOf('近2个月逾期占应收比')).toEqual([
      '月末未到期（元）逾期（元）逾期占比',
      '2026-10150,00050,00025.0%',
      '2026-11100,000190,00065.5%',
    ]);
  });

  test('is in the unit that was asked for', async () => {
    givenCredit({ options: { unit: 'tenThousand' } });
    await openResult();
    expect(rowsOf('应收账龄（万元）')).toContain('未到期10.034.5%');
  });

  test('counts the customers of each grade, those that are not graded too', async () => {
    await openResult();
    const grades = within(result().getByRole('list', { name: '信用等级（客户数）' })).getAllByRole('listitem');
    expect(grades.map(({ textContent }) => textContent)).toEqual(['AA 12', 'C 1', '不评级 3']);
  });

  test('names who has to be dealt with, and leads to what can be done about him', async () => {
    const { user } = await openResult();
    const act = within(result().getByRole('list', { name: '本月须处理' })).getAllByRole('listitem');
    expect(act.map(({ textContent }) => textContent)).toEqual([
      '华东机电 逾期 19.0 万元，最长 325 天，停止供货并催收',
      '宁波五金 超额度 1.8 万元，主管审批',
    ]);
    await user.click(result().getByRole('button', { name: '宁波五金' }));
    expect(await screen.findByRole('combobox', { name: '客户' })).toHaveValue('宁波五金');
  });

  test('of a workbook where nothing is owed is quiet', async () => {
    credit.makeCredit.mockResolvedValue({
      ...MADE,
      summary: { ...SUMMARY, aging: [], months: [], grades: [], act: [] },
    });
    await openResult();
    expect(result().queryByRole('table')).toBeNull();
    expect(result().queryByRole('list', { name: '本月须处理' })).toBeNull();
  });

  test('stands before that of the structure analysis where it was made later', async () => {
    const { user } = await openResult();
    await user.click(button('生成客户结构分析'));
    await screen.findByRole('region', { name: '客户结构分析结果' });
    const order = () =>
      panel()
        .getAllByRole('region', { name: /分析结果$/ })
        .map((region) => region.getAttribute('aria-label'));
    expect(order()).toEqual(['客户结构分析结果', '客户信用分析结果']);
    await user.click(button(MAKE));
    expect(order()).toEqual(['客户信用分析结果', '客户结构分析结果']);
  });

  test('is none any more after it was taken back', async () => {
    const { session } = await openResult();
    mocked.undo.mockResolvedValue({
      run: { ...RUN, action: 'report', status: 'reverted', sheets: ['客户信用分析'] },
      reverted: 1,
      conflicts: [],
    });
    await act(() => session.run(JOBS.undo()));
    expect(panel().queryByRole('region', { name: '客户信用分析结果' })).toBeNull();
  });
});

test('a failure is said in a sentence', async () => {
  credit.makeCredit.mockRejectedValue(new ActionFailure('structureProtected'));
  const { user } = await openAnalysis();
  await user.click(button(MAKE));
  expect(await screen.findByText(/工作簿的结构受保护/)).toBeVisible();
});

test.each([
  ['zh-CN', /^截至/, MAKE, '客户信用分析结果'],
  ['en-US', /^As of/, 'Analyse customer credit', 'Result of the customer credit analysis'],
])('nothing stands in the way of anybody (axe), in %s', async (language, words, make, made) => {
  const { user } = await openAnalysis(language);
  await user.click(button(make));
  await screen.findByRole('region', { name: made });
  await user.click(button(words));
  expect(await violations()).toEqual([]);
});
