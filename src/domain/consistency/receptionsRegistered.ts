import type { FieldKey } from '../cards/types';
import type { Register } from '../cards/register';
import { dataRows, dayAt, wordsAt } from '../cards/valueAt';
import { formatDay } from '../cell/day';
import { pairOff, type DiaryEntry } from './diary';
import { joined, side } from './side';
import type { ReportedLine } from './dailyBook';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/** 活动类型 of a line that tells of a visitor or caller. */
const RECEPTION = /接待|来店|来电|到店|进店|reception|visit|walk-?in/i;
/** What a row of the register has to say of everybody, also of those who left nothing. */
const TOLD: readonly FieldKey[] = ['name', 'timeIn', 'timeOut', 'owner', 'note'];

/**
 * Whether a line of the daily report tells of a reception.
 *
 * @example isReception(line) // true for 接待
 */
export function isReception({ subject }: ReportedLine): boolean {
  return RECEPTION.test(subject);
}

/**
 * A row of the register of visits as the daily report would have it.
 *
 * @example visitEntry(visits, 0).staff // '王强'
 */
export function visitEntry(visits: Register, row: number): DiaryEntry {
  const words = (field: FieldKey) => wordsAt(visits, field, row);
  const day = dayAt(visits, 'date', row);
  return { day, staff: words('owner'), name: words('name'), phone: words('phone') };
}

/**
 * Rule 1: every visitor and caller is registered, also one who left nothing; each row says who, when, with whom and what
 * happened. Only days the register covers are compared; columns it does not have are not asked for.
 *
 * @param tables daily: at, by, subject, name, phone · visits: date, owner, name, phone, timeIn, timeOut, note
 * @example receptionsRegistered(tables).findings[0]?.code // 'notRegistered'
 */
export function receptionsRegistered(tables: Tables): RuleResult {
  return joined([reported(tables), ...tables.visits.map((visits) => complete(visits, tables))]);
}

function reported({ visits, daily, book, today }: Tables): RuleResult {
  const days = visits.flatMap((register) => Array.from(dataRows(register), (row) => dayAt(register, 'date', row)));
  const first = days.reduce((a, b) => (b > 0 && b < a ? b : a), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), 0);
  const receptions = book.done.filter((line) => isReception(line) && line.day >= first && line.day <= last);
  const rows = receptions.length
    ? visits.flatMap((register) => Array.from(dataRows(register), (row) => visitEntry(register, row)))
    : [];
  const found = pairOff(receptions, rows);
  const [register] = visits;
  const results = receptions.map((line, i): TableFinding | null => {
    if (found[i] || !register) return null;
    return {
      code: 'notRegistered',
      severity: line.day === today ? 'info' : 'error',
      at: { register: line.log, row: line.row, field: 'name' },
      compared: { register, row: -1 },
      params: { day: formatDay(line.day) },
      day: line.day,
      due: line.day,
      fix: 'registerVisit',
    };
  });
  return side(daily[0], register, results);
}

function complete(visits: Register, { today }: Tables): RuleResult {
  const fields = TOLD.filter((field) => visits.columns.has(field));
  const rows = [...dataRows(visits)];
  const findings = rows.flatMap((row) =>
    fields
      .filter((field) => wordsAt(visits, field, row) === '')
      .map((field): TableFinding => {
        const day = dayAt(visits, 'date', row);
        const at = { register: visits, row, field };
        return { code: 'visitIncomplete', severity: day === today ? 'info' : 'warning', at, due: day };
      }),
  );
  return { checked: rows.length, findings };
}
