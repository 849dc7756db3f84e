import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
// Its script is there before the first test asks for it.
import '../../../src/taskpane/analysis/AnalysisTab';
import { openPane, pageOpened } from '../pane';

/** Opens the tab 分析. */
export async function openAnalysis(language = 'zh-CN') {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await user.click(screen.getByRole('tab', { name: language === 'zh-CN' ? '分析' : 'Analysis' }));
  await pageOpened();
  return { ...pane, user };
}

export const panel = () => within(screen.getByRole('tabpanel'));
export const button = (name: string | RegExp) => panel().getByRole('button', { name });

export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
