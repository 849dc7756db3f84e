import { HostError } from '../protocol/hostError';
import { copyCells } from './copyCells';
import type { Rect } from './address';
import type { TableColumnData, TableData } from './tablePart';
import type { Worksheet } from './worksheet';

/** Numbers of SUBTOTAL by the file's names of a total. */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Shows or removes the totals row, which is the last row of the table. */
export function setTotals(sheet: Worksheet, data: TableData, show: boolean): void {
  const { rect } = data;
  if (!show) {
    sheet.$clearContents({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
    data.rect = { ...rect, rows: rect.rows - 1 };
    data.totalsRow = false;
    return;
  }
  const hasTotals = data.columns.some(({ attributes: a }) => a.totalsRowLabel ?? a.totalsRowFunction);
  if (!hasTotals) beginTotals(sheet, data);
  data.rect = { ...rect, rows: rect.rows + 1 };
  data.totalsRow = true;
  data.columns.forEach((column, i) => {
    const text = totalText(column, data.name);
    if (text.startsWith('=')) sheet.$grid.setFormula(rect.row + rect.rows, rect.column + i, { text });
    else if (text) sheet.$grid.setValue(rect.row + rect.rows, rect.column + i, text);
  });
}

/** What Excel puts into a new totals row: a label, and a sum or a count of the last column. */
function beginTotals(sheet: Worksheet, data: TableData): void {
  const { body, columns } = data;
  const last = columns.length - 1;
  const isNumber = body && typeof sheet.$grid.value(body.row, body.column + last) === 'number';
  data.columns = columns.map((column, i) => {
    if (i === last)
      return { ...column, attributes: { ...column.attributes, totalsRowFunction: isNumber ? 'sum' : 'count' } };
    return i === 0 ? { ...column, attributes: { ...column.attributes, totalsRowLabel: '汇总' } } : column;
  });
}

function totalText({ name, attributes }: TableColumnData, table: string): string {
  const number = SUBTOTALS[attributes.totalsRowFunction ?? ''];
  if (number === undefined) return attributes.totalsRowLabel ?? '';
  return `=SUBTOTAL(${number},${table}[${name.replace(/['#[\]]/g, "'$&")}])`;
}

/** The totals row goes where the last row of the resized table is. */
export function moveTotals(sheet: Worksheet, data: TableData, rect: Rect): void {
  const from = { ...data.rect, row: data.rect.row + data.rect.rows - 1, rows: 1 };
  const to = { ...from, row: rect.row + rect.rows - 1 };
  if (sheet.$grid.used(true, to)) throw new HostError('InvalidOperation');
  copyCells(sheet, from, sheet, to, { copyType: 'All', skipBlanks: false, transpose: false });
  sheet.$clearContents(from);
}
