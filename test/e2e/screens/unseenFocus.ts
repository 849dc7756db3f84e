import type { Frame, Page } from 'playwright-core';

/** After so many strokes there is no way out of the page. */
const MOST = 150;
/** A mark of the focus may stand around its control. */
const AROUND = 4;

/** Marks the control that has the keyboard as seen; nothing where it is none of the pane's, or has been seen already. */
const atNewControl = (pane: Frame) =>
  pane.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !element || element === document.body) return null;
    if (element instanceof HTMLElement && element.dataset['tabsterDummy'] !== undefined) return '';
    if (element.hasAttribute('data-walked')) return null;
    element.setAttribute('data-walked', '');
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${
      element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
    }”`;
  });

/** What is to be seen where the marked control is. */
async function picture(page: Page, frame: { x: number; y: number }, pane: Frame): Promise<string> {
  const box = await pane.evaluate(() => {
    const elements = document.querySelectorAll('[data-walked]');
    const last = [...elements].find((element) => element.getAttribute('data-walked') === 'now');
    const { x, y, width, height } = (last ?? document.body).getBoundingClientRect();
    return { x, y, width, height };
  });
  const clip = {
    x: frame.x + box.x - AROUND,
    y: frame.y + box.y - AROUND,
    width: box.width + 2 * AROUND,
    height: box.height + 2 * AROUND,
  };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/**
 * Walks the pane by the tab key, from its first control till it leaves the pane or begins again.
 *
 * @returns how many controls it came to, and those that look the same with the keyboard on them as without
 */
export async function walkByTab(
  page: Page,
  pane: Frame,
): Promise<{ readonly controls: number; readonly unseen: readonly string[]; readonly isTrap: boolean }> {
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('the pane is not to be seen');
  await pane.evaluate(() => {
    for (const element of document.querySelectorAll('[data-walked]')) element.removeAttribute('data-walked');
  });
  await pane.getByRole('tab', { selected: true }).focus();
  const unseen: string[] = [];
  let controls = 0;
  for (let stroke = 0; stroke < MOST; stroke++) {
    await page.keyboard.press('Tab');
    const name = await atNewControl(pane);
    if (name === null) return { controls, unseen, isTrap: false };
    if (name === '') continue;
    controls++;
    await pane.evaluate(() => document.activeElement?.setAttribute('data-walked', 'now'));
    const focused = await picture(page, box, pane);
    await pane.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      element.blur();
    });
    const left = await picture(page, box, pane);
    await pane.evaluate(() => {
      const element = document.querySelector<HTMLElement>('[data-walked=now]');
      element?.setAttribute('data-walked', '');
      element?.focus({ preventScroll: true });
    });
    if (focused === left) unseen.push(name);
  }
  return { controls, unseen, isTrap: true };
}
