/** What Excel gives for a cell: a blank cell is the empty string, a date is a number, an error is text such as `#N/A`. */
export type CellValue = string | number | boolean;

/** A day as Excel's serial number in the 1900 system: an integer, 1 = 1900-01-01; days before 1900-03-01 are not used. */
export type SerialDay = number;

/** Money in integer 分 (1/100 yuan). */
export type Fen = number;
