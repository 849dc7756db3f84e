import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { markMoved, openPane } from '../pane';
import { activate, givenGraded, givenWorkbook, GRADED, gradingAtWork, LEADS, mocked, NOTES, VISITS } from '../workbook';

const statusLine = () => screen.getByRole('status', { name: '当前工作表' });
const lastRun = () => screen.getByRole('status', { name: '上次操作' });
const gradeButton = () => screen.getByRole('button', { name: '定级并排回访' });

beforeEach(() => givenWorkbook());

describe('the frame', () => {
  test.each([
    ['zh-CN', ['今日', '检查', '客户卡', '分析', '设置'], '意向客户 · 400行 · 识别15/18列'],
    ['en-US', ['Today', 'Check', 'Card', 'Analysis', 'Settings'], 'Leads · 400 rows · 15/18 columns'],
  ])('speaks %s', async (language, tabs, status) => {
    await openPane(language);
    expect(screen.getAllByRole('tab')).toEqual(tabs.map((name) => screen.getByRole('tab', { name })));
    expect(await screen.findByText(status)).toBeVisible();
    expect(document.documentElement.lang).toBe(language);
  });

  test('lets the arrow keys go from tab to tab', async () => {
    const user = userEvent.setup();
    await openPane();
    act(() => screen.getByRole('tab', { name: '今日' }).focus());
    for (const name of ['检查', '客户卡', '分析', '设置']) {
      await user.keyboard('{ArrowRight}');
      await markMoved();
      expect(screen.getByRole('tab', { name })).toHaveFocus();
      expect(screen.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
      expect(screen.getByRole('tabpanel', { name })).toBeVisible();
    }
  });

  test('brings up 今日 whenever the ribbon asks for it', async () => {
    const user = userEvent.setup();
    const { session } = await openPane();
    for (let times = 0; times < 2; times++) {
      await user.click(screen.getByRole('tab', { name: '检查' }));
      await markMoved();
      act(() => session.showTab('today'));
      await markMoved();
      expect(screen.getByRole('tabpanel', { name: '今日' })).toBeVisible();
    }
  });

  test('has no dead button: every button of every tab can be pressed', async () => {
    const user = userEvent.setup();
    await openPane();
    for (const tab of screen.getAllByRole('tab')) {
      await user.click(tab);
      await markMoved();
      for (const button of within(screen.getByRole('tabpanel')).queryAllByRole('button')) expect(button).toBeEnabled();
    }
  });
});

describe('the status line', () => {
  test('follows the active worksheet', async () => {
    await openPane();
    await waitFor(() => expect(statusLine()).toHaveTextContent('意向客户 · 400行 · 识别15/18列'));
    act(() => activate('来店登记表'));
    await waitFor(() => expect(statusLine()).toHaveTextContent('来店登记 · 600行 · 识别13/14列'));
    act(() => activate('说明'));
    await waitFor(() => expect(statusLine()).toHaveTextContent('“说明”不是客户登记表'));
  });

  test('reads a known worksheet again when the user comes back to it, and everything for a new one', async () => {
    await openPane();
    act(() => activate('来店登记表'));
    await waitFor(() =>
      expect(mocked.recogniseForPane).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '来店登记表' })),
    );
    givenWorkbook([VISITS, LEADS, NOTES, { ...LEADS, name: '新表', rows: 7 }], '新表');
    act(() => activate('新表'));
    await waitFor(() => expect(statusLine()).toHaveTextContent('意向客户 · 7行 · 识别15/18列'));
  });
});

describe('a run', () => {
  test('grades, shows the counts by grade and says so in the last line', async () => {
    const user = userEvent.setup();
    await openPane();
    await user.click(gradeButton());
    const result = await screen.findByRole('region', { name: '定级结果' });
    expect(
      within(result)
        .getAllByRole('listitem')
        .map((tile) => tile.textContent),
    ).toEqual(['12意向 H', '88意向 A', '150意向 B', '150意向 C']);
    expect(result).toHaveTextContent('级别在 S 列 · 回访日期在 T 列');
    expect(result).toHaveTextContent('4行需要重新判级');
    expect(result).toHaveTextContent('60行已成交、战败或不再跟进，没有定级');
    expect(lastRun().textContent?.replace(/\u00a0/g, ' ')).toBe(
      '14:05 定级并排回访：意向客户 400行，H 12 · A 88 · B 150 · C 150',
    );
  });

  test('is given the day of today and the language of the pane', async () => {
    const user = userEvent.setup();
    await openPane('en-GB');
    await user.click(screen.getByRole('button', { name: 'Grade and schedule' }));
    // 2026-11-21
    expect(mocked.planGrade).toHaveBeenCalledWith(expect.objectContaining({ today: 46347, locale: 'en-US' }));
  });

  test('names the rows a colleague has changed meanwhile', async () => {
    const user = userEvent.setup();
    const conflicts = [12, 31, 40, 55, 77, 90].map((row) => ({ sheet: '意向客户', row }));
    givenGraded({ ...GRADED, conflicts });
    await openPane();
    await user.click(gradeButton());
    expect(
      await screen.findByText('同事已改动或是公式，未写入：意向客户第 12、31、40、55、77 行等 6 行'),
    ).toBeVisible();
    expect(lastRun()).toHaveTextContent('同事已改动或是公式，未写入 6行');
  });

  test('says where the holidays of a year are not known', async () => {
    const user = userEvent.setup();
    givenGraded({ ...GRADED, unknownYears: [2028, 2029] });
    await openPane();
    await user.click(gradeButton());
    expect(await screen.findByText('2028、2029年放假安排未录入，按周末双休计算')).toBeVisible();
  });

  test('shows what it is doing and how far it is', async () => {
    const user = userEvent.setup();
    const work = gradingAtWork();
    await openPane();
    await user.click(gradeButton());
    expect(screen.getByText('正在准备…')).toBeVisible();
    act(() => work.context().onProgress?.({ step: 'reading', done: 1, total: 2 }));
    const bar = screen.getByRole('progressbar', { name: '定级并排回访的进度' });
    expect(bar).toHaveAttribute('aria-valuenow', '0.2');
    act(() => work.context().onProgress?.({ step: 'writing', done: 1, total: 2 }));
    expect(bar).toHaveAttribute('aria-valuenow', '0.75');
    expect(screen.getByText('正在写入表格…')).toBeVisible();
    expect(screen.getByText('75%')).toBeVisible();
    act(() => work.end(GRADED));
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  });

  test('can be cancelled, and gives the keyboard back', async () => {
    const user = userEvent.setup();
    const work = gradingAtWork();
    await openPane();
    await user.click(gradeButton());
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(work.context().signal?.aborted).toBe(true);
    expect(screen.getByText('正在取消…')).toBeVisible();
    act(() => work.fail(new ActionFailure('cancelled')));
    await waitFor(() => expect(lastRun()).toHaveTextContent('14:05 定级并排回访：已取消'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  test('is the only one', async () => {
    const user = userEvent.setup();
    const work = gradingAtWork();
    const { session } = await openPane();
    await user.click(gradeButton());
    await user.click(gradeButton());
    expect(await session.run(JOBS.planGrade())).toBe('refused');
    expect(mocked.planGrade).toHaveBeenCalledTimes(1);
    act(() => work.end(GRADED));
    await screen.findByRole('region', { name: '定级结果' });
    await user.click(gradeButton());
    expect(mocked.planGrade).toHaveBeenCalledTimes(2);
  });

  test('leaves the worksheets alone while it works, and reads them when it is done', async () => {
    const user = userEvent.setup();
    const work = gradingAtWork();
    await openPane();
    await user.click(gradeButton());
    const before = mocked.recogniseForPane.mock.calls.length;
    act(() => activate('来店登记表'));
    expect(mocked.recogniseForPane).toHaveBeenCalledTimes(before);
    act(() => work.end(GRADED));
    await waitFor(() => expect(mocked.recogniseForPane).toHaveBeenCalledTimes(before + 1));
  });
});

describe('a failure', () => {
  test('says in an alert what, where and what to do, and can be closed', async () => {
    const user = userEvent.setup();
    mocked.planGrade.mockRejectedValue(new ActionFailure('protected', { sheet: '意向客户' }));
    await openPane();
    await user.click(gradeButton());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('工作表“意向客户”受保护，不能写入。请在“审阅”里撤消工作表保护，然后再试一次。');
    expect(lastRun()).toHaveTextContent('14:05 定级并排回访：没有完成');
    await user.click(within(alert).getByRole('button', { name: '关闭提示' }));
    expect(alert).not.toBeInTheDocument();
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  test('can be tried again', async () => {
    const user = userEvent.setup();
    mocked.planGrade.mockRejectedValueOnce(new ActionFailure('cellEditing'));
    await openPane();
    await user.click(gradeButton());
    await user.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('region', { name: '定级结果' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('that nobody expected still ends in a sentence, not in a stack', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = userEvent.setup();
    mocked.planGrade.mockRejectedValue(new TypeError('x is undefined'));
    await openPane();
    await user.click(gradeButton());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('出了意外，操作没有完成。');
    expect(alert).not.toHaveTextContent('undefined');
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  test('to read the workbook at opening is said, and can be tried again', async () => {
    const user = userEvent.setup();
    mocked.recogniseForPane.mockRejectedValueOnce(new ActionFailure('busy'));
    await openPane();
    await screen.findByRole('alert');
    expect(screen.getByRole('heading', { name: '工作表还没有识别出来。' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('heading', { name: '本工作簿有 2 张客户登记表' })).toBeVisible();
  });
});
