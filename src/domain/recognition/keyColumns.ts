import { fieldOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { ColumnReading, SheetReading } from './types';

/** Fields that every row of a register fills, the surest first. Anonymous visitors have a time, if no name. */
const ROW_KEYS: Readonly<Record<CardKind, readonly FieldKey[]>> = {
  visits: ['name', 'timeIn', 'date', 'phone', 'owner'],
  leads: ['name', 'phone', 'company', 'contact', 'leadId'],
  followups: ['at', 'content', 'name', 'leadId', 'phone', 'company'],
  pipeline: ['name', 'leadId', 'phone'],
  owners: ['name', 'vin', 'phone', 'plate', 'ownerId'],
  lost: ['name', 'lostOn', 'phone', 'reason1'],
  daily: ['date', 'staff', 'rows', 'summary'],
  corporate: ['name', 'corpId', 'short', 'uscc', 'contact'],
  members: ['cardNo', 'name', 'phone'],
  issues: ['content', 'receivedAt', 'customer', 'issueId', 'kind'],
  trades: ['customer', 'amount', 'docNo', 'date', 'received', 'balance', 'product'],
  credit: ['customer', 'limit', 'grade', 'score'],
  roster: ['company', 'phone', 'contact', 'head'],
  applications: ['customer', 'appId', 'applicant'],
  staff: ['name', 'staffId'],
};
/** What stands in the lines of a ledger, of one customer or of a block for each: a payment has neither customer nor number. */
const LEDGER_KEYS: readonly FieldKey[] = ['date', 'balance', 'amount'];
const MOST = 2;

/**
 * The one or two columns by which the data rows of a recognised register are told from blank ones: what `dataEnd`
 * reads.
 *
 * @param reading what `recogniseSheet` gave
 * @returns columns of the reading; none for a sheet that is not ours
 * @example keyColumns(reading).map(({ field }) => field) // ['name', 'phone']
 */
export function keyColumns(reading: SheetReading): readonly ColumnReading[] {
  if (reading.kind === 'other') return [];
  const isLedger = reading.about !== undefined || totalColumns(reading).length > 0;
  return (isLedger ? LEDGER_KEYS : ROW_KEYS[reading.kind])
    .flatMap((field) => reading.columns.filter((column) => column.field === field))
    .slice(0, MOST);
}

/** Headers under which a ledger says what each of its lines is about. */
const LEDGER_WORDS = /摘要/;

/**
 * The columns in which a ledger writes 本月合计 and 本年累计 beside a day and a customer, like any of its lines. Elsewhere a remark
 * that ends so is a remark.
 *
 * @param reading what `recogniseSheet` gave
 * @returns none where the sheet is no ledger
 * @example totalColumns(ledger).map(({ header }) => header) // ['摘要']
 */
export function totalColumns({ kind, columns }: SheetReading): readonly ColumnReading[] {
  if (kind !== 'trades' || !columns.some(({ field }) => field === 'balance')) return [];
  return columns.filter(({ header }) => LEDGER_WORDS.test(header));
}

/**
 * The one column by which the data rows of a long register are counted: of the fields that every row fills the one with
 * most filled cells among the first rows, so that visitors without a name are counted by their time. Amounts come last:
 * a line of totals has them too.
 *
 * @param kind kind of the register
 * @param columns its mapped columns
 * @param rows the rows below its header, as far as they are known
 * @param left sheet column the rows begin in, 0-based
 * @returns the sheet column; −1 where none of these fields is mapped
 * @example keyColumn('visits', [name, timeIn], [['', 0.4], ['王女士', 0.5]], 0) // 1
 */
export function keyColumn(
  kind: CardKind,
  columns: readonly Pick<ColumnReading, 'column' | 'field'>[],
  rows: readonly (readonly CellValue[])[],
  left: number,
): number {
  let best = { column: -1, filled: -1 };
  for (const key of ROW_KEYS[kind]) {
    const column = columns.find(({ field }) => field === key)?.column;
    if (column === undefined) continue;
    if (best.column >= 0 && fieldOf(kind, key)?.type === 'money') continue;
    const filled = rows.filter((row) => (row[column - left] ?? '') !== '').length;
    if (filled > best.filled) best = { column, filled };
  }
  return best.column;
}
