import { formatDay, OFFSET_1904 } from '../../domain/cell/day';
import { formatMoment } from '../../domain/cell/formatMoment';
import { formatTime } from '../../domain/cell/formatTime';
import type { CellValue } from '../../domain/cell/value';
import { couldBeFormula } from '../../domain/changes/formulaText';
import type { NewCell, NewCellFormat } from '../../domain/changes/newRows';
import { NUMBER_FORMATS } from './cellFormats';

const TIMED: ReadonlySet<NewCellFormat> = new Set(['day', 'time', 'moment']);
const LOOKS_TIMED = /[ymdhs年月日时]/i;
const TEXT = NUMBER_FORMATS.text;

/** A cell of a new row, ready to be written. */
export interface PlacedCell {
  readonly column: number;
  readonly value: CellValue;
  /** null leaves the cell's. */
  readonly format: string | null;
  /** The cell is one of text: everything stays what it is there. */
  readonly isText: boolean;
}

/**
 * A value as it goes into its cell, with the number format it needs there.
 *
 * @param code the cell's number format
 * @param above the number format of the cell above
 * @example placedCell({ column: 3, as: 'day', value: 46347, … }, 'General', 'm/d', false).format // 'm/d'
 */
export function placedCell({ column, as, value }: NewCell, code: string, above: string, date1904: boolean): PlacedCell {
  const inText = code === TEXT;
  if (typeof value === 'number' && TIMED.has(as)) {
    if (inText) return { column, value: timeText(value, as, date1904), format: null, isText: true };
    const fit = LOOKS_TIMED.test(above) && above !== TEXT ? above : NUMBER_FORMATS[as];
    return { column, value, format: LOOKS_TIMED.test(code) ? null : fit, isText: false };
  }
  const isText = typeof value === 'string' && needsText(value) && (as === 'text' || couldBeFormula(value));
  return { column, value, format: isText && !inText ? TEXT : null, isText: isText || inText };
}

/** Text that Excel would take for a number, a date or a formula. */
function needsText(value: string): boolean {
  return /^[\s\d.,:/%+-]/.test(value) || couldBeFormula(value);
}

function timeText(value: number, as: NewCellFormat, date1904: boolean): string {
  if (as === 'time') return formatTime(value);
  const moment = value + (date1904 ? OFFSET_1904 : 0);
  return as === 'day' ? formatDay(Math.floor(moment)) : formatMoment(moment);
}
