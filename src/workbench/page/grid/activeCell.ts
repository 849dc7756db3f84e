/** Id of the element of the active cell, which the editor names as its active descendant. */
export const ACTIVE_CELL = 'active-cell';

/** CSS variable with the colour of the frame around the active cell: it tells whether the grid has the focus. */
export const ACTIVE_COLOR = '--active-cell';

/** Id of the worksheet's cells. */
export const GRID = 'sheet-grid';

/** Id of the element that the worksheet scrolls in. */
export const SCROLLER = 'sheet-scroller';

/** Id of the element that takes the keyboard of the worksheet: input methods need one that can be typed in. */
export const EDITOR = 'cell-editor';

/** Gives the focus back to the worksheet, when what had it goes away. */
export function focusGrid(): void {
  document.getElementById(EDITOR)?.focus({ preventScroll: true });
}
