import type { Reading } from './problem';
import { readText } from './text';
import type { CellValue } from './value';

/** Excel keeps 15 digits; whatever a longer number had behind them is gone. */
const SAFE_DIGITS = 1e15;

/**
 * An identifier in a cell: card and document numbers, and (upper case, without inner blanks, dots and dashes) ID
 * numbers, credit codes, plates and VINs. What it must look like is a matter of validation, not of reading.
 *
 * @param value what Excel gave; a number is taken as its digits
 * @param compact whether inner blanks, dots and dashes are no part of it and letters are upper case
 * @returns the identifier; null where the cell says nothing; problem `digitsLost` for a number of 16 digits or more
 * @example readIdentifier('京a·12345', true) // '京A12345'
 */
export function readIdentifier(value: CellValue, compact = false): Reading<string> {
  if (typeof value === 'number' && Math.abs(value) >= SAFE_DIGITS) return { code: 'digitsLost' };
  const text = readText(value);
  if (text === null || !compact) return text;
  return text.replace(/[\s·•・.\-]/g, '').toUpperCase();
}
