import type { FieldKey } from '../cards/types';
import { wordsAt } from '../cards/valueAt';
import { formatDay } from '../cell/day';
import type { Activity, ActivityKind } from '../daily/activities';
import { dailyFigures } from './dailyFigures';
import { pairOff, type DiaryEntry } from './diary';
import { isReception } from './receptionsRegistered';
import { joined, side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/** The work that has to stand in the daily report, and the field that says when it was done. */
const WORK: Readonly<Partial<Record<ActivityKind, FieldKey>>> = { reception: 'date', contact: 'at', progress: 'at' };

/**
 * Rule 5: receptions and contacts stand in the daily report: same day, salesperson and customer. Only days and
 * salespersons the report tells of are compared; that of today may not be written yet. A report with figures is compared by
 * the figures.
 *
 * @param tables daily: at, by, subject, name, phone, content · what `activities` reads
 * @example workInDaily(tables).findings[0]?.code // 'notInDaily'
 */
export function workInDaily(tables: Tables): RuleResult {
  const { daily, book, work, visits, logs, leads } = tables;
  const mine = work.filter(({ kind, day, staff }) => WORK[kind] && book.covers(day, staff));
  const receptions = mine.filter(({ kind }) => kind === 'reception');
  // Without 活动类型 any line may be the reception.
  const told = book.done.some(({ subject }) => subject !== '');
  const found = pairOff(receptions, told ? book.done.filter(isReception) : book.done);
  const contacts = mine.filter(({ kind }) => kind !== 'reception');
  return joined([
    side(visits[0], daily[0], receptions.map((one, i) => (found[i] ? null : missing(one, tables)))),
    side(logs[0] ?? leads[0]?.register, daily[0], contacts.map((one) => (book.findDone(doneBy(one)).length ? null : missing(one, tables)))),
    dailyFigures(tables, (field) => field !== 'cntCare'),
  ]); // prettier-ignore
}

/** Where the row does not say who it was, anybody may have reported it. */
function doneBy(one: Activity): DiaryEntry {
  return wordsAt(one.register, 'by', one.row) === '' ? { ...one, staff: '' } : one;
}

function missing({ kind, register, row, day, staff, name }: Activity, { daily, today }: Tables): TableFinding {
  return {
    code: 'notInDaily',
    severity: day === today ? 'info' : 'warning',
    at: { register, row, field: WORK[kind] ?? 'at' },
    ...(daily[0] ? { compared: { register: daily[0], row: -1 } } : {}),
    params: { name, day: formatDay(day) },
    owner: staff,
    day,
    due: day,
    fix: 'addToDaily',
  };
}
