import { fieldOf } from '../../domain/cards';
import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { wordsAt } from '../../domain/cards/valueAt';
import { formatDay } from '../../domain/cell/day';
import { readValue, type ReadContext } from '../../domain/cell/readValue';
import type { CellValue } from '../../domain/cell/value';
import { namedRows } from '../../domain/followup/namedRows';
import type { SheetReading } from '../../domain/recognition/types';
import { readRegister } from '../../excel/readRegister';
import type { RowCell } from '../../excel/readRow';
import type { Session } from '../../excel/session';
import { momentText } from '../runInfo';
import type { ContactLine } from './types';

/** What a register of customers is read for, so that lines of logs can be told to be about one of them. */
export const IDENTITY_FIELDS: readonly FieldKey[] = ['leadId', 'phone', 'contactPhone', 'name'];
/** What the lines of a log, and those of a register of visits, are read for. */
const LOG_FIELDS: readonly FieldKey[] = [
  'leadId', 'phone', 'company', 'name', 'at', 'mode', 'by', 'content', 'gradeAfter', 'coach',
]; // prettier-ignore
const VISIT_FIELDS: readonly FieldKey[] = [
  'leadId', 'phone', 'name', 'date', 'timeIn', 'channel', 'owner', 'note', 'model', 'grade',
]; // prettier-ignore

/** A line of the history with the moment it is put in order by; 0 where no day is known. */
interface DatedLine {
  readonly line: ContactLine;
  readonly moment: number;
}

/** The customer whose history is wanted. */
export interface Customer {
  readonly reading: SheetReading;
  /** The register he stands in, read for what tells who its customers are. */
  readonly register: Register;
  /** Row of the register, from 0. */
  readonly row: number;
  readonly cellAt: (column: number) => RowCell;
  readonly context: ReadContext;
}

/** Registers whose lines are contacts of customers that stand elsewhere. */
const LOGS: Readonly<Partial<Record<SheetReading['kind'], {
  readonly fields: readonly FieldKey[];
  readonly lineOf: (log: Register, row: number) => DatedLine;
}>>> = {
  followups: { fields: LOG_FIELDS, lineOf: logLine },
  visits: { fields: VISIT_FIELDS, lineOf: visitLine },
}; // prettier-ignore

/**
 * Everything that is known of contacts with a customer: lines of the follow-up logs, the contacts in columns of his own
 * row, and his visits and calls; the newest first.
 *
 * @param sheets the worksheets of the workbook
 */
export async function customerHistory(
  session: Session,
  sheets: readonly SheetReading[],
  customer: Customer,
): Promise<readonly ContactLine[]> {
  const { register, row: own, context } = customer;
  const lines: DatedLine[] = contactsInRow(customer);
  for (const reading of sheets) {
    const kind = LOGS[reading.kind];
    // A line of a log is no customer of it: a visit's own card does not show the visit again.
    if (!kind || reading.layout !== 'register' || reading.name === register.sheet) continue;
    const log = await readRegister(session, reading, kind.fields, context.today);
    const named = namedRows(log, register);
    for (let row = 0; row < log.rowCount; row++) {
      if (!log.skipped.has(row)) named(row, (found) => found === own && lines.push(kind.lineOf(log, row)));
    }
  }
  return lines.sort((a, b) => b.moment - a.moment).map(({ line }) => line);
}

function logLine(log: Register, row: number): DatedLine {
  const moment = numberIn(log, 'at', row);
  return dated(moment, {
    sheet: log.sheet,
    row: log.firstRow + row + 1,
    at: wordsAt(log, 'at', row),
    mode: wordsAt(log, 'mode', row),
    by: wordsAt(log, 'by', row),
    words: wordsAt(log, 'content', row),
    grade: wordsAt(log, 'gradeAfter', row),
    coach: wordsAt(log, 'coach', row),
  });
}

function visitLine(visits: Register, row: number): DatedLine {
  const day = Math.floor(numberIn(visits, 'date', row));
  return dated(day && day + (numberIn(visits, 'timeIn', row) % 1), {
    sheet: visits.sheet,
    row: visits.firstRow + row + 1,
    at: wordsAt(visits, 'date', row),
    mode: wordsAt(visits, 'channel', row),
    by: wordsAt(visits, 'owner', row),
    words: wordsAt(visits, 'note', row) || wordsAt(visits, 'model', row),
    grade: wordsAt(visits, 'grade', row),
    coach: '',
  });
}

function contactsInRow({ reading, register, row, cellAt, context }: Customer): DatedLine[] {
  return reading.contacts.flatMap(({ columns }): DatedLine[] => {
    const cells = new Map<FieldKey, CellValue>(columns.map(({ field, column }) => [field, cellAt(column).value]));
    if ([...cells.values()].every((value) => value === '')) return [];
    const field = fieldOf('followups', 'at');
    const at = field ? readValue(cells.get('at') ?? '', field, context) : null;
    const said = (key: FieldKey) => String(cells.get(key) ?? '').trim();
    const line = {
      sheet: reading.name,
      row: register.firstRow + row + 1,
      at: said('at'),
      mode: said('mode'),
      by: said('by'),
      words: said('content'),
      grade: said('gradeAfter'),
      coach: said('coach'),
    };
    return [dated(typeof at === 'number' ? at : 0, line)];
  });
}

/** A day that cannot be read is shown as it stands. */
function dated(moment: number, line: ContactLine): DatedLine {
  if (!moment) return { moment, line };
  return { moment, line: { ...line, at: Number.isInteger(moment) ? formatDay(moment) : momentText(moment) } };
}

function numberIn({ columns }: Register, field: FieldKey, row: number): number {
  const value = columns.get(field)?.parsed[row];
  return typeof value === 'number' ? value : 0;
}
