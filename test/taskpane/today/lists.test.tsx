import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { DueCustomer, WorklistOutcome } from '../../../src/actions/types';
import { serialDay } from '../../../src/domain/cell/day';
import { text } from '../../../src/i18n';
import { dueEvents, dueText } from '../../../src/taskpane/today/dueLists';
import { openPane } from '../pane';
import { due, givenWorkbook, mocked, NOBODY_DUE } from '../workbook';

const today = serialDay(2026, 11, 21);

const phone = '13800138000';
const LATE = due({ phone, name: '袁美美', grade: 'H', next: '2026-11-18', days: 3, about: '朗逸', last: '要报价', flags: ['reassign', 'cardLate'] }); // prettier-ignore
const PAYMENT = due({ phone, name: '黄平强', kind: 'receivable', grade: '', owner: '钱进', amount: 12345.5 });
const SOON = due({ phone, name: '罗书禾', kind: 'service', grade: '', next: '2026-11-23', days: -2 });
const LIST: WorklistOutcome = {
  ...NOBODY_DUE,
  overdue: [LATE],
  today: [PAYMENT],
  upcoming: [SOON],
  ahead: 7,
  owners: ['钱进', '赵敏'],
};
const WISH = { t: text('zh-CN'), locale: 'zh-CN', withPhone: false } as const;

describe('as a calendar', () => {
  it('who is overdue is to be called today, who comes on the day', () => {
    expect(dueEvents([LATE, SOON], today, WISH).map(({ day, title }) => [day - today, title])).toEqual([
      [0, '回访：袁美美'],
      [2, '首次保养：罗书禾'],
    ]);
  });

  it('a customer is one entry a day, whatever is due', () => {
    const [event, ...others] = dueEvents([LATE, { ...PAYMENT, name: '袁美美' }], today, WISH);
    expect(others).toEqual([]);
    expect(event?.title).toBe('回访、应收：袁美美');
    expect(event?.words).toBe('逾期 3 天 · 可转移 · 建卡超期 · 意向 H · 朗逸\n要报价\n今天 · 12,345.5 元');
  });

  it('entries keep their names, and namesakes have different ones', () => {
    const idsOf = (customers: readonly DueCustomer[]) => dueEvents(customers, today, WISH).map(({ id }) => id);
    const other = { ...LATE, phone: '13900139000' };
    expect(new Set(idsOf([LATE, other, SOON])).size).toBe(3);
    expect(idsOf([SOON])).toEqual(idsOf([LATE, SOON]).slice(1));
  });

  it('says the phone only where it is wanted', () => {
    expect(JSON.stringify(dueEvents([LATE], today, WISH))).not.toContain('13800138000');
    expect(dueEvents([LATE], today, { ...WISH, withPhone: true })[0]?.words).toMatch(/^13800138000\n/);
  });
});

it('as text a customer is a line', () => {
  expect(dueText([LATE, PAYMENT], { ...WISH, withPhone: true }).split('\n')).toEqual([
    '1. 袁美美 · 13800138000 · 回访 · 逾期 3 天 · 可转移 · 建卡超期 · 意向 H · 朗逸 · 赵敏 · 要报价',
    '2. 黄平强 · 13800138000 · 应收 · 今天 · 12,345.5 元 · 钱进',
  ]);
});

describe('日历与名单', () => {
  HTMLElement.prototype.scrollTo = () => undefined;
  beforeEach(() => {
    givenWorkbook();
    mocked.worklist.mockResolvedValue(LIST);
  });

  async function openLists(language?: string) {
    const user = userEvent.setup();
    await openPane(language);
    await user.click(await screen.findByRole('button', { name: language ? 'Calendar and lists' : '日历与名单' }));
    const box = await screen.findByRole('region', { name: language ? 'Calendar and lists' : '日历与名单' });
    return { user, box: within(box) };
  }

  type Box = Awaited<ReturnType<typeof openLists>>['box'];
  const shown = (box: Box) => box.getByRole<HTMLTextAreaElement>('textbox').value;

  test('shows the calendar of those who are due, without phones until they are wanted', async () => {
    const { user, box } = await openLists();
    expect(shown(box)).toMatch(/^BEGIN:VCALENDAR/);
    expect(shown(box)).toContain('SUMMARY:回访：袁美美');
    expect(shown(box)).not.toContain('罗书禾');
    expect(shown(box)).not.toContain('13800138000');
    await user.click(box.getByRole('checkbox', { name: '7天内（1）' }));
    await user.click(box.getByRole('checkbox', { name: '带电话' }));
    expect(shown(box)).toContain('SUMMARY:首次保养：罗书禾');
    expect(shown(box)).toContain('DESCRIPTION:13800138000');
  });

  test('downloads the calendar', async () => {
    const { user, box } = await openLists();
    const made: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${made.push(blob)}`;
    // A minute later the file is let go, on a slow machine while other tests still run.
    URL.revokeObjectURL = () => undefined;
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(box.getByRole('button', { name: '下载日历文件' }));
    expect(clicked.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([
      '客户回访2026-11-21.ics',
    ]);
    expect(made.map(({ type }) => type)).toEqual(['text/calendar;charset=utf-8']);
    clicked.mockRestore();
  });

  test('copies the list as text', async () => {
    const { user, box } = await openLists();
    await user.click(box.getByRole('radio', { name: '文字名单' }));
    await user.click(box.getByRole('button', { name: '复制文字' }));
    expect(await box.findByText('已复制。')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^1\. 袁美美 · 回访 · 逾期 3 天/);
  });

  test('where the clipboard is closed the text is marked for the user to copy', async () => {
    const { user, box } = await openLists();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(box.getByRole('button', { name: '复制文字' }));
    expect(await box.findByText('文字已选中，请按 Ctrl+C 复制。')).toBeVisible();
    const area = box.getByRole<HTMLTextAreaElement>('textbox');
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });

  test('makes the call list of the days that are chosen as a worksheet', async () => {
    const { user, box } = await openLists();
    mocked.makeReport.mockReset().mockResolvedValue({ id: 'call-list', sheet: '电话名单', rows: 2, findings: [] });
    await user.click(box.getByRole('button', { name: '打印名单' }));
    await user.click(box.getByRole('checkbox', { name: '逾期与今天（2）' }));
    await user.click(box.getByRole('checkbox', { name: '7天内（1）' }));
    await user.click(box.getByRole('button', { name: '打印名单' }));
    const periods = mocked.makeReport.mock.calls.map(([wish]) => [wish.id, wish.options?.period]);
    expect(periods).toEqual([
      ['call-list', { from: today, to: today }],
      ['call-list', { from: today + 1, to: today + 7 }],
    ]);
  });

  test('is about the customers of the salesperson who is looked at', async () => {
    const user = userEvent.setup();
    const { session } = await openPane();
    act(() => session.prefer({ owner: '钱进' }));
    await user.click(await screen.findByRole('button', { name: '日历与名单' }));
    const box = within(await screen.findByRole('region', { name: '日历与名单' }));
    expect(shown(box)).not.toContain('袁美美');
    expect(shown(box)).toContain('SUMMARY:应收：黄平强');
  });

  test('with nobody chosen there is nothing to take along', async () => {
    const { user, box } = await openLists();
    await user.click(box.getByRole('checkbox', { name: '逾期与今天（2）' }));
    expect(box.getByText('没有符合条件的客户。')).toBeVisible();
    expect(box.getByRole('button', { name: '复制文字' })).toBeDisabled();
  });

  test('the keyboard goes in and comes back', async () => {
    const { user, box } = await openLists();
    expect(box.getByRole('heading', { name: '日历与名单' })).toHaveFocus();
    await user.click(box.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('region', { name: '日历与名单' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '日历与名单' })).toHaveFocus();
  });

  test.each([['zh-CN'], ['en-US']])('is accessible in %s', async (language) => {
    await openLists(language === 'en-US' ? language : undefined);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});
