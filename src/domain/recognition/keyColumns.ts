import type { CardKind, FieldKey } from '../cards/types';
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
  return ROW_KEYS[reading.kind]
    .flatMap((field) => reading.columns.filter((column) => column.field === field))
    .slice(0, MOST);
}
