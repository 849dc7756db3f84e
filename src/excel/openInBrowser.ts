import { has } from './gates';

/**
 * Opens a page outside of Excel, where Excel can do that; elsewhere a link opens it.
 *
 * @param address absolute address of the page
 * @returns whether it was opened
 * @example openInBrowser('https://cards.example.com/assets/help/zh-CN.html') // false in Excel on the web
 */
export function openInBrowser(address: string): boolean {
  if (!has('UI.openBrowserWindow')) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
