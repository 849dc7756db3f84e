import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
// Its script is there before the first test asks for it.
import '../../../src/taskpane/checks/ChecksTab';
import '../../../src/taskpane/checks/merge/MergePage';
import '../lineHeights';
import { openPane, pageOpened } from '../pane';

/** Opens the tab 检查. */
export async function openChecks(language = 'zh-CN') {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await user.click(screen.getByRole('tab', { name: language === 'zh-CN' ? '检查' : 'Check' }));
  await pageOpened();
  return { user, ...pane };
}

/** Opens the tab and checks the workbook. */
export async function openChecked(language = 'zh-CN') {
  const opened = await openChecks(language);
  const zh = language === 'zh-CN';
  await opened.user.click(button(zh ? '检查' : 'Check'));
  await screen.findByRole('status', { name: zh ? '检查结果' : 'Result of the check' });
  return opened;
}

export const button = (name: string | RegExp) => within(screen.getByRole('tabpanel')).getByRole('button', { name });

/** The words of all lines of a list. */
export const linesOf = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
