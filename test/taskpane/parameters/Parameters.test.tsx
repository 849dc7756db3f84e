import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { openPane } from '../pane';
import { givenWorkbook, mocked, SETTINGS } from '../workbook';

beforeEach(() => givenWorkbook());

async function openParameters() {
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '参数' });
  return user;
}

async function openBox(name: string) {
  mocked.settingsStatus.mockResolvedValue(SETTINGS);
  const user = await openParameters();
  await user.click(screen.getByRole('button', { name: '更多' }));
  await user.click(screen.getByRole('menuitem', { name }));
  return user;
}

test('a workbook without settings is told what they are for, and gets them at the press of a button', async () => {
  mocked.createSettings.mockReset().mockResolvedValue({ ...SETTINGS, problems: [], unknownYears: [] });
  const user = await openParameters();
  expect(screen.getByText(/^级别天数、回访间隔/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '建立设置表' }));
  expect(await screen.findByText('设置表没有问题。')).toBeVisible();
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 建立设置表：已完成');
});

test('what cannot be used is told with its cell, which a press shows', async () => {
  mocked.settingsStatus.mockResolvedValue(SETTINGS);
  mocked.showSettings.mockReset().mockResolvedValue();
  const user = await openParameters();
  expect(screen.getByText('1 处填得不对，暂用默认值：')).toBeVisible();
  expect(screen.getByText('级别 · H：要写天数，暂按 7 天')).toBeVisible();
  expect(screen.getByText('2027年放假安排未录入')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '在设置表里查看 D12' }));
  expect(mocked.showSettings).toHaveBeenLastCalledWith(expect.anything(), 'D12');
  await user.click(screen.getByRole('button', { name: '打开设置表' }));
  expect(mocked.showSettings).toHaveBeenLastCalledWith(expect.anything(), undefined);
});

test('defaults come back only after a question', async () => {
  mocked.resetSettings.mockReset().mockResolvedValue({ ...SETTINGS, problems: [] });
  const user = await openBox('恢复默认值…');
  const box = () => within(screen.getByRole('region', { name: /都恢复为默认值/ }));
  await user.click(box().getByRole('button', { name: '取消' }));
  expect(mocked.resetSettings).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '更多' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '更多' }));
  await user.click(screen.getByRole('menuitem', { name: '恢复默认值…' }));
  await user.click(box().getByRole('button', { name: '恢复' }));
  expect(await screen.findByText('设置表没有问题。')).toBeVisible();
});

test('settings are taken out as a file and as text', async () => {
  mocked.exportSettings.mockReset().mockResolvedValue('{"version":1}');
  const user = await openBox('导出…');
  expect(await screen.findByRole('textbox', { name: '导出的设置' })).toHaveValue('{"version":1}');
  const link = screen.getByRole('link', { name: '下载文件' });
  expect(link).toHaveAttribute('download', '客户卡设置.json');
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('data:application/json;charset=utf-8,{"version":1}');
  await user.click(screen.getByRole('button', { name: '复制文字' }));
  expect(await screen.findByText('已复制。')).toBeVisible();
});

test('where the clipboard is closed the text is marked for the user to copy', async () => {
  mocked.exportSettings.mockReset().mockResolvedValue('{"version":1}');
  const user = await openBox('导出…');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(await screen.findByRole('button', { name: '复制文字' }));
  expect(await screen.findByText('文字已选中，请按 Ctrl+C 复制。')).toBeVisible();
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '导出的设置' });
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, 13]);
});

test('settings are brought in from a file, seen before they are used', async () => {
  mocked.importSettings.mockReset().mockResolvedValue({ ...SETTINGS, problems: [] });
  const user = await openBox('导入…');
  await user.upload(
    screen.getByLabelText('选择文件', { selector: 'input' }),
    new File(['{"version":1}'], '客户卡设置.json', { type: 'application/json' }),
  );
  const text = screen.getByRole('textbox', { name: '要导入的设置' });
  await waitFor(() => expect(text).toHaveValue('{"version":1}'));
  await user.click(screen.getByRole('button', { name: '导入' }));
  expect(mocked.importSettings).toHaveBeenCalledWith(expect.anything(), '{"version":1}');
  await waitFor(() => expect(text).not.toBeInTheDocument());
});

test('what cannot be brought in stays in the box, with the reason in the bar', async () => {
  mocked.importSettings.mockReset().mockRejectedValue(new ActionFailure('protected'));
  const user = await openBox('导入…');
  await user.type(screen.getByRole('textbox', { name: '要导入的设置' }), 'x');
  await user.click(screen.getByRole('button', { name: '导入' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByRole('textbox', { name: '要导入的设置' })).toHaveValue('x');
});
