import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { openPane } from '../pane';
import { givenJournal, givenWorkbook, gradingAtWork, mocked, RUN } from '../workbook';

const OPEN = { ...RUN, status: 'open' } as const;
const lastRun = () => screen.getByRole('status', { name: '上次操作' });
const undoLast = () => screen.getByRole('button', { name: '还原上次操作' });
const gradeButton = () => screen.getByRole('button', { name: '定级并排回访' });

beforeEach(() => givenWorkbook());

describe('the last run', () => {
  test('of an earlier day is told at opening, and can be taken back', async () => {
    givenJournal(RUN);
    const user = userEvent.setup();
    await openPane();
    await waitFor(() => expect(lastRun()).toHaveTextContent('可还原：2026-11-20 18:32 定级并排回访（意向客户）'));
    givenJournal({ ...RUN, status: 'reverted' });
    await user.click(undoLast());
    expect(mocked.undo).toHaveBeenCalledWith(expect.objectContaining({ run: 'r1' }));
    await waitFor(() => expect(lastRun()).toHaveTextContent('14:05 还原“定级并排回访”：已还原 796 处'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '还原上次操作' })).not.toBeInTheDocument());
    expect(lastRun()).toHaveFocus();
  });

  test('that is taken back in part says what was edited since and stays', async () => {
    givenJournal(RUN);
    mocked.undo.mockResolvedValue({
      run: { ...RUN, status: 'partly' },
      reverted: 793,
      conflicts: [
        { sheet: '意向客户', row: 12 },
        { sheet: '意向客户', row: 31 },
        { sheet: '客户卡目录', row: 0 },
      ],
    });
    const user = userEvent.setup();
    await openPane();
    await user.click(await screen.findByRole('button', { name: '还原上次操作' }));
    await waitFor(() =>
      expect(lastRun()).toHaveTextContent('已还原 793 处；3 处后来被改过，保留：意向客户第 12、31 行、客户卡目录'),
    );
  });

  test('that is taken back is no result any more', async () => {
    const user = userEvent.setup();
    await openPane();
    await user.click(gradeButton());
    await screen.findByRole('region', { name: '定级结果' });
    givenJournal(RUN);
    await user.click(gradeButton());
    await user.click(await screen.findByRole('button', { name: '还原上次操作' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: '定级结果' })).not.toBeInTheDocument());
  });

  test.each([
    ['there is none', []],
    [
      'it has been taken back',
      [
        { ...RUN, status: 'reverted' as const },
        { ...RUN, id: 'r0' },
      ],
    ],
  ])('cannot be taken back where %s', async (_, runs) => {
    givenJournal(...runs);
    const { session } = await openPane();
    await waitFor(() => expect(session.state().journal).toHaveLength(runs.length));
    expect(screen.queryByRole('button', { name: '还原上次操作' })).not.toBeInTheDocument();
  });

  test('is looked for quietly', async () => {
    mocked.journalRuns.mockRejectedValue(new ActionFailure('busy'));
    await openPane();
    await waitFor(() => expect(mocked.journalRuns).toHaveBeenCalled());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a run that was broken off', () => {
  async function openBroken() {
    givenJournal(OPEN);
    const user = userEvent.setup();
    await openPane();
    const bar = await screen.findByRole('group', { name: /没有完成。$/ });
    return { user, bar };
  }

  test('is told over every tab', async () => {
    const { user, bar } = await openBroken();
    expect(bar).toHaveTextContent('2026-11-20 18:32 的“定级并排回访”没有完成。请继续完成，或还原到写入之前。');
    await user.click(screen.getByRole('tab', { name: '设置' }));
    expect(bar).toBeVisible();
  });

  test.each([
    ['继续完成', mocked.finishRun, { ...RUN, status: 'done' as const }],
    ['还原', mocked.undo, { ...RUN, status: 'reverted' as const }],
  ])('is settled by %s, and the keyboard goes to the page', async (name, action, after) => {
    const { user, bar } = await openBroken();
    givenJournal(after);
    await user.click(within(bar).getByRole('button', { name }));
    expect(action).toHaveBeenCalledWith(expect.objectContaining({ run: 'r1' }));
    await waitFor(() => expect(bar).not.toBeInTheDocument());
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  test('comes before anything else is written', async () => {
    const { user } = await openBroken();
    await user.click(gradeButton());
    expect(screen.getByRole('alert')).toHaveTextContent('上一次写入中途断开，还没有处理。');
    expect(mocked.planGrade).not.toHaveBeenCalled();
  });
});

describe('the details of a failure', () => {
  const DETAILS = /^protected grade\nCustomer Cards \d+\.\d+\.\d+\n2026-11-21 14:05 zh-CN$/;
  async function openFailed() {
    mocked.planGrade.mockRejectedValue(new ActionFailure('protected', { sheet: '意向客户' }));
    const user = userEvent.setup();
    await openPane();
    await user.click(gradeButton());
    return { user, alert: await screen.findByRole('alert') };
  }

  test('go to the clipboard, without anything of the workbook', async () => {
    const { user, alert } = await openFailed();
    await user.click(within(alert).getByRole('button', { name: '复制详情' }));
    expect(await within(alert).findByText('详情已复制。')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(DETAILS);
  });

  test('stand there selected where the clipboard is closed', async () => {
    const { user, alert } = await openFailed();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    await user.click(within(alert).getByRole('button', { name: '复制详情' }));
    const text = await within(alert).findByRole<HTMLTextAreaElement>('textbox', { name: '错误详情' });
    expect(text.value).toMatch(DETAILS);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });
});

test('what was written is taken back at a cancel, and the progress says so', async () => {
  const work = gradingAtWork();
  const user = userEvent.setup();
  await openPane();
  await user.click(gradeButton());
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.getByText('正在取消…')).toBeVisible();
  act(() => work.context().onProgress?.({ step: 'reverting', done: 0, total: 1 }));
  expect(screen.getByText('正在撤回已写入的部分…')).toBeVisible();
});
