import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt, wordsAt } from '../cards/valueAt';
import { civilDay, daysInMonth, serialDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { LeadContact } from '../followup/leadContacts';
import { gradeBefore, standingOn, type TrackedLeads } from '../followup/trackedLeads';
import { judgementDay } from '../grading/gradeLeads';
import { gradeMove } from '../grading/gradeMove';
import { gradeName } from '../grading/gradeName';
import { leadOutcome, leadPhase } from '../grading/leadState';
import { UNDECIDED, type GradeProfile } from '../grading/profiles';
import type { Period } from '../report/report';
import { closingDays, type ClosingRegisters } from './closingDays';
import { dayMarks } from './dayMarks';
import { nameOrder } from './nameOrder';

/** 推进结果, as the dictionary writes it; empty where the grades cannot be compared. */
export type Movement = '升级' | '维持' | '降级' | '成交' | '战败' | '休眠' | '';

/** The fields of a row of 潜在顾客等级推进表, by the keys of the dictionary; `d1` … `d31` are the days of the month. */
export interface PipelineValues {
  readonly leadId: string;
  readonly name: string;
  readonly phone: string;
  readonly model: string;
  readonly owner: string;
  readonly start: string;
  readonly now: string;
  readonly move: Movement;
  readonly next: SerialDay | null;
  readonly overdue: number | null;
  readonly note: string;
  readonly [day: `d${number}`]: string;
}

const DAY_KEYS = Array.from({ length: 31 }, (_none, i): `d${number}` => `d${i + 1}`);

/** One lead of the pipeline, and the row it comes from. */
export interface PipelineRow {
  readonly leads: Register;
  readonly row: number;
  readonly values: PipelineValues;
}

/**
 * The month a day is in.
 *
 * @param day serial number
 * @returns its first and last day
 * @example monthOf(serialDay(2026, 11, 21)) // { from: 46327, to: 46356 }
 */
export function monthOf(day: SerialDay): Period {
  const { year, month } = civilDay(day);
  const from = serialDay(year, month, 1);
  return { from, to: from + daysInMonth(year, month) - 1 };
}

/**
 * 潜在顾客等级推进表: every open lead with a grade above the last of the profile (C), and those that were ordered, won, lost
 * or fell asleep in the month (R-3.05, R-3.22, D-12). Leads that are 未定 or cancelled are not in it.
 * - 月初级别 is the grade after the last contact before the month; of a lead without one the grade of its first contact, if
 *   that was on the day of the card, else the grade judged before the month, or on the day of the card.
 * - 当前级别 is the judged grade, else the computed one; at the end of a month gone by that of the last contact.
 * - 推进结果 compares the two by the order of the profile.
 *
 * @param sources registers of leads; fields leadId, name, phone, model, owner, state, createdOn, gradeManual, gradedOn,
 *   lastContact, nextContact, nextAction, note where present; the logs' nextPlan
 * @param closing registers that tell when leads were closed
 * @param profile the scale in use
 * @param day a serial number in the month
 * @param today serial number
 * @returns rows by salesperson, grade and next date; who has left the pipeline stands behind
 * @example pipelineRows([leads], closing, threeTables, today, today)[0]?.values.move // '升级'
 */
export function pipelineRows(
  sources: readonly TrackedLeads[],
  closing: ClosingRegisters,
  profile: GradeProfile,
  day: SerialDay,
  today: SerialDay,
): readonly PipelineRow[] {
  const month = monthOf(day);
  const rows = sources.flatMap((source) => {
    const closed = closingDays(source, closing);
    return [...dataRows(source.register)].flatMap((row) => {
      const values = pipelineRow(source, row, closed[row] ?? 0, profile, month, today);
      return values ? [{ leads: source.register, row, values }] : [];
    });
  });
  const rank = new Map(profile.grades.map(({ grade }, i) => [grade, i]));
  const rankOf = (grade: string) => rank.get(grade) ?? rank.size;
  const placeOf = nameOrder(rows.map(({ values }) => values.owner));
  return rows.sort(
    ({ values: one }, { values: other }) =>
      placeOf(one.owner) - placeOf(other.owner) ||
      Number(hasLeft(one.move)) - Number(hasLeft(other.move)) ||
      rankOf(one.now) - rankOf(other.now) ||
      (one.next ?? Infinity) - (other.next ?? Infinity) ||
      0,
  );
}

/** Whether a movement took the lead out of the pipeline. */
export function hasLeft(move: Movement): boolean {
  return move === '成交' || move === '战败' || move === '休眠';
}

function pipelineRow(
  source: TrackedLeads,
  row: number,
  closedOn: SerialDay,
  profile: GradeProfile,
  month: Period,
  today: SerialDay,
): PipelineValues | null {
  const { register } = source;
  const text = (field: string) => textAt(register, field, row);
  const words = (field: string) => wordsAt(register, field, row);
  const asOf = Math.min(month.to, today);
  if (dayAt(register, 'createdOn', row) > asOf || source.grades.basis[row] === 'skipped') return null;
  const left = leadPhase(text('state')) === 'open' ? '' : leftAs(text('state'));
  // Closed or ordered before the month, or on a day nobody knows; who left after it was still in it.
  if (left === null || (left !== '' && closedOn < month.from)) return null;
  const gone = left !== '' && closedOn <= asOf;
  const contacts = (source.contacts[row] ?? []).filter(({ at }) => at < asOf + 1);
  const start = startGrade(source, row, contacts, month.from, profile);
  const last = gradeBefore(contacts, asOf + 1);
  const judged = (judgementDay(register, row) ?? Infinity) <= asOf ? judgedText(text('gradeManual'), profile) : '';
  const now = asOf < today || left !== '' ? last || start || judged : (source.grades.effective[row] ?? '');
  const counts = (grade: string) => grade !== '' && grade !== UNDECIDED && grade !== profile.grades.at(-1)?.grade;
  if (!counts(now) && !(gone && counts(start))) return null;
  const { plannedOn } = gone ? { plannedOn: 0 } : standingOn(source, row, asOf, today);
  const marks = dayMarks(contacts, plannedOn, month.from, month.to, gradeBefore(contacts, month.from) || start);
  const days: Record<`d${number}`, string> = {};
  marks.forEach((mark, i) => (days[DAY_KEYS[i] ?? 'd31'] = mark));
  return {
    ...days,
    leadId: text('leadId'),
    name: text('name') || text('company'),
    phone: text('phone'),
    model: text('model'),
    owner: text('owner'),
    start,
    now,
    move: gone ? left : movement(start, now, profile),
    next: plannedOn || null,
    overdue: plannedOn ? Math.max(0, asOf - plannedOn) : null,
    note: gone ? words('closeReason') || words('state') : lastPlan(contacts) || words('nextAction') || words('note'),
  };
}

/** What the pipeline calls it; null for those it has no word for (取消, 不合格). */
function leftAs(state: string): '成交' | '战败' | '休眠' | null {
  if (leadPhase(state) === 'ordered') return '成交';
  const outcome = leadOutcome(state);
  return outcome === 'won' ? '成交' : outcome === 'lost' ? '战败' : outcome === 'dormant' ? '休眠' : null;
}

function startGrade(
  { register }: TrackedLeads,
  row: number,
  contacts: readonly LeadContact[],
  from: SerialDay,
  profile: GradeProfile,
): string {
  const before = gradeBefore(contacts, from);
  if (before !== '') return before;
  const created = dayAt(register, 'createdOn', row);
  const first = contacts.find(({ grade }) => grade !== '');
  if (first && Math.floor(first.at) === created) return first.grade;
  const judgedOn = judgementDay(register, row);
  const early = judgedOn !== null && (judgedOn < from || judgedOn === created);
  return early ? judgedText(textAt(register, 'gradeManual', row), profile) : '';
}

function judgedText(text: string, profile: GradeProfile): string {
  const name = gradeName(text, profile);
  return typeof name === 'string' ? name : '';
}

function movement(start: string, now: string, profile: GradeProfile): Movement {
  if (start === now) return '维持';
  return { up: '升级', down: '降级', '': '' }[gradeMove(start, now, profile)] as Movement;
}

function lastPlan(contacts: readonly LeadContact[]): string {
  const last = contacts.at(-1);
  return last ? wordsAt(last.log, 'nextPlan', last.row) : '';
}
