import type { Browser, Frame } from 'playwright-core';
import { openPage, type OpenedPage } from './browser';
import { paneOf } from './pane';

/** The sample of the wholesaler, with the pane open and its first sheet recognised. */
export async function openTrading(browser: Browser, locale: string): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', { locale });
  const { page } = opened;
  await page.clock.setFixedTime(new Date('2026-11-21T15:00:00+08:00'));
  // By keyboard: where a menu goes away below the mouse, Fluent can miss its own element and complain.
  await page.getByRole('button', { name: /^(示例|Sample)$/ }).press('Enter');
  await page.getByRole('menuitem', { name: /商贸公司|wholesaler/ }).press('Enter');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('商贸公司客户与应收'));
  const pane = await paneOf(page);
  await pane.getByText(/28\/28/).waitFor();
  return { ...opened, pane };
}
