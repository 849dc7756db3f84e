import type { SerialDay } from './calendar';
import type { Grade, LeadState } from './reference';

/** A day as it may stand in a cell: a serial day, a text that only looks like one, or nothing. */
type DayCell = SerialDay | string | null;
/** An identifier as it may stand in a cell: text, or a number where somebody typed one. */
export type IdentifierCell = string | number | null;

/** One row of 来店登记表. Times are fractions of a day. */
export interface Visit {
  no: number;
  date: DayCell;
  channel: string;
  timeIn: number;
  timeOut: number;
  name: string;
  phone: IdentifierCell;
  leftInfo: '是' | '否';
  noInfoReason: string | null;
  model: string;
  grade: Grade | null;
  source: string;
  duty: string;
  owner: string;
  firstVisit: '是' | '否';
  testDrive: '是' | '否';
  ordered: '√' | null;
  note: string;
}

/** One row of 意向客户. */
export interface Lead {
  id: string;
  createdOn: SerialDay;
  name: string;
  phone: IdentifierCell;
  model: string;
  /** Judged by the salesperson; text, because a wrong letter can stand in the cell. */
  grade: string;
  gradedOn: SerialDay;
  expectedOn: DayCell;
  money: string | null;
  authority: string | null;
  need: string | null;
  source: string;
  owner: string;
  lastContact: SerialDay | null;
  next: DayCell;
  state: LeadState;
  rivals: string | null;
  note: string | null;
}

/** One row of 跟进记录; `at` is a day with its time. */
export interface FollowUp {
  id: string;
  leadId: string;
  name: string;
  phone: IdentifierCell;
  at: number;
  mode: string;
  outcome: string;
  content: string;
  gradeAfter: Grade;
  next: DayCell;
  nextPlan: string | null;
  coach: string | null;
  by: string;
}

/** One row of 潜在顾客等级推进表; `marks` holds ○ or ● for the days 1…31 of the month. */
export interface PipelineRow {
  leadId: string;
  name: string;
  phone: IdentifierCell;
  model: string;
  owner: string;
  start: string;
  marks: (string | null)[];
  now: string;
  move: '升级' | '维持' | '降级';
  next: DayCell;
  note: string | null;
}

/** One row of 保有客户. Amounts in yuan. */
export interface Owner {
  id: string;
  name: string;
  phone: string;
  idNo: IdentifierCell;
  model: string;
  colour: string;
  vin: string;
  plate: string;
  deliveredOn: SerialDay;
  amount: number;
  insuranceEnd: SerialDay;
  loan: '是' | '否';
  addons: string | null;
  owner: string;
  ring: string;
  nextCare: SerialDay;
  lastCare: SerialDay | null;
  careDone: number;
  note: string | null;
}

/** One row of 战败. */
export interface Lost {
  lostOn: SerialDay;
  name: string;
  phone: string;
  model: string;
  kind: string;
  toBrand: string | null;
  toModel: string | null;
  reason: string;
  process: string;
  owner: string;
  reviewedBy: string | null;
}

/** One row of 销售活动日报表: an activity, or (活动类型 计划) a customer to be contacted on the next day. */
export interface DailyRow {
  date: SerialDay;
  staff: string;
  activity: string;
  mode: string | null;
  name: string;
  phone: IdentifierCell;
  content: string | null;
  grade: string | null;
  /** Filled where the customer of this row is to be contacted on the next day. */
  tomorrow: string | null;
  coach: string | null;
}

/** Everything that stands in the sample workbook, before it becomes cells. */
export interface SampleModel {
  visits: Visit[];
  leads: Lead[];
  followUps: FollowUp[];
  pipeline: PipelineRow[];
  owners: Owner[];
  lost: Lost[];
  daily: DailyRow[];
}
