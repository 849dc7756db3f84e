/** Id of the element of the active cell, which the grid names as its active descendant. */
export const ACTIVE_CELL = 'active-cell';

/** CSS variable with the colour of the frame around the active cell: it tells whether the grid has the focus. */
export const ACTIVE_COLOR = '--active-cell';

/** Id of the element that takes the keyboard of the worksheet. */
export const GRID = 'sheet-grid';

/** Gives the focus back to the worksheet, when what had it goes away. */
export function focusGrid(): void {
  document.getElementById(GRID)?.focus();
}
