import { ExcelHost } from '../../src/workbench/host/excelHost';
import { FIRST_ROWS, type RegisterName } from './findings';
import type { DailyRow, FollowUp, Lead, Lost, Owner, PipelineRow, SampleModel, Visit } from './model';

/** What the columns of a register are from A on; null for a column the model works out. */
type Columns<Row> = readonly (keyof Row | null)[];

const VISITS: Columns<Visit> = [
  'no', 'date', 'channel', 'timeIn', 'timeOut', null, 'name', 'phone', 'leftInfo', 'noInfoReason', 'model', 'grade', 'source', 'duty', 'owner', 'firstVisit', 'testDrive', 'ordered', 'note',
]; // prettier-ignore
const LEADS: Columns<Lead> = [
  'id', 'createdOn', 'name', 'phone', 'model', 'grade', 'gradedOn', 'expectedOn', 'money', 'authority', 'need', 'source', 'owner', 'lastContact', 'next', 'state', 'rivals', 'note',
]; // prettier-ignore
const FOLLOW_UPS: Columns<FollowUp> = [
  'id', 'leadId', 'name', 'phone', 'at', 'mode', 'outcome', 'content', 'gradeAfter', 'next', 'nextPlan', 'coach', 'by',
]; // prettier-ignore
const DAYS_OF_A_MONTH = 31;
const PIPELINE: Columns<PipelineRow> = [
  'leadId', 'name', 'phone', 'model', 'owner', 'start', ...Array<null>(DAYS_OF_A_MONTH).fill(null), 'now', 'move', 'next', null, 'note',
]; // prettier-ignore
const OWNERS: Columns<Owner> = [
  'id', 'name', 'phone', 'idNo', 'model', 'colour', 'vin', 'plate', 'deliveredOn', 'amount', 'insuranceEnd', 'loan', 'addons', 'owner', 'ring', 'nextCare', 'lastCare', 'careDone', 'note',
]; // prettier-ignore
const LOST: Columns<Lost> = [
  null, 'lostOn', 'name', 'phone', 'model', 'kind', 'toBrand', 'toModel', 'reason', 'process', 'owner', 'reviewedBy',
]; // prettier-ignore
const DAILY: Columns<DailyRow> = [
  'date', 'staff', 'activity', 'mode', 'name', 'phone', 'content', 'grade', 'tomorrow', 'coach',
]; // prettier-ignore

/**
 * Reads the dealer's workbook back into the model it was made from, whatever has been added to it since. Blank cells are
 * null; the days' marks of the progress table are left out.
 *
 * @param bytes of the saved workbook
 * @example crossFindings(readModel(bytes)) // where the eight rules do not hold
 */
export function readModel(bytes: Uint8Array): SampleModel {
  const { workbook } = ExcelHost.open(bytes);
  const rowsOf = <Row>(name: RegisterName, columns: Columns<Row>): Row[] => {
    const cells = workbook.$sheet(name)?.getUsedRange(true).values ?? [];
    return cells.slice(FIRST_ROWS[name] - 1).map((row) => {
      const named = columns.flatMap((key, at) =>
        key === null ? [] : [[key, row[at] === '' ? null : row[at]] as const],
      );
      return Object.fromEntries(named) as Row;
    });
  };
  return {
    visits: rowsOf('来店登记表', VISITS),
    leads: rowsOf('意向客户', LEADS),
    followUps: rowsOf('跟进记录', FOLLOW_UPS),
    pipeline: rowsOf<PipelineRow>('潜在顾客等级推进表', PIPELINE).map((row) => ({ ...row, marks: [] })),
    owners: rowsOf('保有客户', OWNERS),
    lost: rowsOf('战败', LOST),
    daily: rowsOf('销售活动日报表', DAILY),
  };
}
