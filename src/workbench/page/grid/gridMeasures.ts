/** Pixels of the row numbers and of the column letters. */
export const ROW_HEADER_WIDTH = 56;
export const COLUMN_HEADER_HEIGHT = 24;
