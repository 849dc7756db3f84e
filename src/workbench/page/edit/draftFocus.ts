import { EDITOR } from '../grid/activeCell';

/** Id of the formula bar's text. */
export const BAR = 'formula-bar-text';

/** Id of the name box, which comes before the grid. */
export const NAME_BOX = 'name-box';

/** Marks what belongs to typing: the focus may go there without ending it. */
export const PART_OF_TYPING = { 'data-typing': '' } as const;

export function isPartOfTyping(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('[data-typing]') !== null;
}

/** Selects what is being typed, to be typed anew. */
export function selectDraft(): void {
  const bar = document.getElementById(BAR);
  const text = document.activeElement === bar ? bar : document.getElementById(EDITOR);
  if (!(text instanceof HTMLTextAreaElement)) return;
  text.focus({ preventScroll: true });
  text.select();
}
