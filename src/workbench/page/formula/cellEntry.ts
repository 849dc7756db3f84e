import { isDateFormat } from 'numfmt';
import { displayText } from '../../host/model/numberFormat';
import type { Worksheet } from '../../host/model/worksheet';

const DAY = 'yyyy/m/d';
const TIME = 'h:mm:ss';

/** What the formula bar shows of a cell: its formula, else its value in full; days and times as one would type them. */
export function cellEntry(sheet: Worksheet, row: number, column: number): string {
  const formula = sheet.$grid.formula(row, column);
  if (formula) return formula.text;
  const { $styles, $date1904 } = sheet.$workbook;
  const value = sheet.$grid.value(row, column);
  const code = $styles.numberFormat(sheet.$grid.style(row, column));
  if (typeof value !== 'number' || !isDateFormat(code)) return displayText(value, 'General', $date1904);
  const day = Math.floor(value) === 0 ? '' : DAY;
  const time = Number.isInteger(value) ? '' : TIME;
  return displayText(value, [day, time].filter(Boolean).join(' ') || DAY, $date1904);
}
