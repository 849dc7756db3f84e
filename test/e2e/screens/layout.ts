import type { Frame } from 'playwright-core';

/** Excel draws its own menu over so much of the top right corner. */
const CORNER = { width: 34, height: 32 };

/**
 * What does not fit on the page in the pane: a page that is wider than the pane, words that are cut off without being
 * told in full when pointed at, words that stick out of their button, and anything in the corner that is Excel's.
 */
export function layoutProblems(pane: Frame): Promise<string[]> {
  return pane.evaluate((corner) => {
    const problems: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const name = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 60)}”`;
    const isForReaders = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isForReaders(element.parentElement));
    const isTold = (element: Element) => {
      const told = element.closest('[title]')?.getAttribute('title') ?? '';
      // Values are told without the words before them.
      return told !== '' && (told.includes(element.textContent.trim()) || element.textContent.includes(told));
    };

    const panel = document.querySelector('[role=tabpanel]');
    for (const element of [document.documentElement, panel])
      if (element && element.scrollWidth > element.clientWidth)
        problems.push(`${name(element).split(' ')[0] ?? ''} is ${element.scrollWidth} wide`);

    for (const element of document.body.querySelectorAll('*')) {
      const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      if (texts.length === 0 || !shown(element) || isForReaders(element)) continue;
      const style = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(style.overflowX);
      if (isCut && !isTold(element)) problems.push(`cut off: ${name(element)}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const words = range.getBoundingClientRect();
      const control = element.closest('button, [role=tab], [role=option], [role=menuitem]');
      const right = control && !isCut ? control.getBoundingClientRect().right : window.innerWidth;
      const isInScroller = element.closest('[data-scrolls-sideways], svg') !== null;
      if (!isInScroller && !isCut && words.width > 0 && words.right > right + 1)
        problems.push(`sticks out by ${Math.round(words.right - right)}: ${name(element)}`);
    }

    for (const x of [2, corner.width / 2, corner.width - 1])
      for (const y of [2, corner.height / 2, corner.height - 1]) {
        const control = document.elementFromPoint(window.innerWidth - x, y)?.closest('button, a, input, [role=tab]');
        if (control) problems.push(`in Excel's corner: ${name(control)}`);
      }
    return problems;
  }, CORNER);
}
