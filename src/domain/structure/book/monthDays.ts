import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { daysInMonth, serialDay } from '../../cell/day';
import { foldWidth } from '../../cell/text';
import type { SerialDay } from '../../cell/value';
import { numbersOf } from './columnReader';

/** 2026年3月, 2026-03, 2026.3; 202603. */
const MONTH = /^(20\d\d)(?:\s*[-/.年]\s*(\d{1,2})\s*月?(?:份)?|(0[1-9]|1[0-2]))$/;

/**
 * The days of a column. Where people keep one line a month it stands for the month's last day, on which accounts are closed; the
 * month that is not over for the day of the book.
 *
 * @param field of the days
 * @param asOf day of the book, serial number
 * @returns by row; 0 where there is none
 * @example daysOrMonths(receipts, 'date', asOf)(2) // 46112: 2026年3月 is 2026-03-31
 */
export function daysOrMonths(register: Register, field: FieldKey, asOf: SerialDay): (row: number) => SerialDay {
  const dayIn = numbersOf(register, field);
  const raw = register.columns.get(field)?.raw;
  return (row) => Math.floor(dayIn(row) ?? lastDayOf(raw?.[row] ?? '', asOf));
}

function lastDayOf(value: unknown, asOf: SerialDay): SerialDay {
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number')) return 0;
  const match = MONTH.exec(foldWidth(String(value)).trim());
  if (!match) return 0;
  const [year, month] = [Number(match[1]), Number(match[2] ?? match[3])];
  if (month < 1 || month > 12) return 0;
  const last = serialDay(year, month, daysInMonth(year, month));
  return serialDay(year, month, 1) <= asOf ? Math.min(last, asOf) : last;
}
