import { isDateFormat } from 'numfmt';
import { displayText } from '../../host/model/numberFormat';
import type { Worksheet } from '../../host/model/worksheet';

const DAY = 'yyyy/m/d';
const TIME = 'h:mm:ss';

/**
 * What the formula bar shows of a cell: its formula, else its value in full; days, times and percents as one would type
 * them.
 */
export function cellEntry(sheet: Worksheet, row: number, column: number): string {
  const formula = sheet.$grid.formula(row, column);
  if (formula) return formula.text;
  const { $styles, $date1904 } = sheet.$workbook;
  const value = sheet.$grid.value(row, column);
  if (typeof value !== 'number') return displayText(value, 'General', $date1904);
  const code = $styles.numberFormat(sheet.$grid.style(row, column));
  if (!isDateFormat(code))
    return code.replace(/"[^"]*"/g, '').includes('%') ? `${inFull(value * 100)}%` : inFull(value);
  const day = Math.floor(value) === 0 ? '' : DAY;
  const time = Number.isInteger(value) ? '' : TIME;
  return displayText(value, [day, time].filter(Boolean).join(' ') || DAY, $date1904);
}

/** Excel keeps fifteen digits. */
function inFull(value: number): string {
  return String(Number(value.toPrecision(15))).replace('e', 'E');
}
