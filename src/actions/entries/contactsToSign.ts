import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { wordsAt } from '../../domain/cards/valueAt';
import { formatDay } from '../../domain/cell/day';
import type { SerialDay } from '../../domain/cell/value';
import { contactRemarks, type NotedContact } from '../../domain/followup/contactRemarks';
import { namedRows } from '../../domain/followup/namedRows';
import { weekOf, weeklySample } from '../../domain/followup/weeklySample';
import { leadPhase } from '../../domain/grading/leadState';
import type { SheetReading } from '../../domain/recognition/types';
import { readRegister } from '../../excel/readRegister';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Text } from '../../i18n';
import { recogniseWorkbook } from '../readings';
import { momentText } from '../runInfo';
import type { ActionContext } from '../types';
import type { ContactToSign } from './types';

/** Which contacts a supervisor looks at. */
export interface SignScope {
  /** Serial day; today unless said. */
  readonly day?: SerialDay;
  /** Only this salesperson's. */
  readonly owner?: string;
  /** The sales manager's spot check: of the week of that day a few customers of every salesperson. */
  readonly sample?: boolean;
}

const WHO: readonly FieldKey[] = ['leadId', 'phone', 'name'];
const LOG_FIELDS: readonly FieldKey[] = [
  ...WHO, 'company', 'at', 'mode', 'by', 'content', 'gradeAfter', 'next', 'coach', 'coachedBy',
]; // prettier-ignore
const CUSTOMER_FIELDS: readonly FieldKey[] = [...WHO, 'company', 'state', 'owner'];
const DAYS_A_WEEK = 7;

/** A line of a log with what the list is put in order by. */
interface Line {
  readonly log: Register;
  readonly row: number;
  readonly moment: number;
  readonly by: string;
  readonly open: boolean;
}

/**
 * The contacts of a day for the supervisor to comment on and sign before the evening meeting, with what is missing from
 * them; or the cards the sales manager looks at this week, each with its latest contact.
 *
 * @param scope the day, whose contacts, or the week's sample
 * @returns by salesperson and time; nothing where the workbook has no follow-up log
 * @throws Failure
 */
export function contactsToSign(context: ActionContext, scope: SignScope = {}): Promise<readonly ContactToSign[]> {
  return withWorkbook(context, async (session) => {
    const { sheets } = await recogniseWorkbook(session, { today: context.today });
    const day = scope.day ?? context.today;
    const [from, to] = scope.sample ? [weekOf(day), weekOf(day) + DAYS_A_WEEK] : [day, day + 1];
    const customers = await customersOf(session, sheets, context.today);
    const lines: Line[] = [];
    for (const reading of registers(sheets, 'followups')) {
      const log = await readRegister(session, reading, LOG_FIELDS, context.today);
      lines.push(...linesBetween(log, from, Math.min(to, context.today + 1), customers));
    }
    const wanted = (scope.sample ? sampled(lines, day) : lines).filter(({ by }) => !scope.owner || by === scope.owner);
    const t = text(context.locale);
    return wanted
      .sort((a, b) => a.by.localeCompare(b.by, 'zh-CN') || a.moment - b.moment)
      .map((line) => contactOf(line, t));
  });
}

function registers(sheets: readonly SheetReading[], kind: SheetReading['kind']): readonly SheetReading[] {
  return sheets.filter((sheet) => sheet.kind === kind && sheet.layout === 'register');
}

async function customersOf(
  session: Session,
  sheets: readonly SheetReading[],
  today: SerialDay,
): Promise<readonly Register[]> {
  const found: Register[] = [];
  for (const kind of ['leads', 'owners'] as const)
    for (const reading of registers(sheets, kind))
      found.push(await readRegister(session, reading, CUSTOMER_FIELDS, today));
  return found;
}

/** Who looks after the customer of a line of the log, and whether he is still to be worked on. */
function customersIn(log: Register, registers: readonly Register[]): (row: number) => Pick<Line, 'by' | 'open'> {
  const named = registers.map((register) => ({ register, rowsOf: namedRows(log, register) }));
  return (row) => {
    for (const { register, rowsOf } of named) {
      const found: number[] = [];
      rowsOf(row, (customer) => found.push(customer));
      const [customer] = found;
      if (customer === undefined) continue;
      const open = register.kind === 'leads' && leadPhase(wordsAt(register, 'state', customer)) === 'open';
      return { by: wordsAt(register, 'owner', customer), open };
    }
    // Nobody is forgotten because his register could not be read.
    return { by: '', open: true };
  };
}

function linesBetween(log: Register, from: SerialDay, to: SerialDay, customers: readonly Register[]): readonly Line[] {
  const customerOf = customersIn(log, customers);
  const lines: Line[] = [];
  log.columns.get('at')?.parsed.forEach((moment, row) => {
    if (typeof moment !== 'number' || moment < from || moment >= to || log.skipped.has(row)) return;
    const { by, open } = customerOf(row);
    lines.push({ log, row, moment, open, by: wordsAt(log, 'by', row) || by });
  });
  return lines;
}

/** The latest contact of every customer that was drawn. */
function sampled(lines: readonly Line[], day: SerialDay): readonly Line[] {
  const latest = new Map<string, Line>();
  for (const line of lines) {
    const id = WHO.map((key) => wordsAt(line.log, key, line.row)).find((value) => value !== '') ?? '';
    const known = latest.get(id);
    if (!known || known.moment <= line.moment) latest.set(id, line);
  }
  const cards = [...latest].map(([id, { by }]) => ({ id, owner: by }));
  const drawn = [...latest.values()];
  return weeklySample(cards, day).flatMap((index) => drawn[index] ?? []);
}

function contactOf({ log, row, moment, by, open }: Line, t: Text): ContactToSign {
  return {
    at: Number.isInteger(moment) ? formatDay(moment) : momentText(moment),
    mode: wordsAt(log, 'mode', row),
    by,
    words: wordsAt(log, 'content', row),
    grade: wordsAt(log, 'gradeAfter', row),
    coach: wordsAt(log, 'coach', row),
    sheet: log.sheet,
    row: log.firstRow + row + 1,
    name: wordsAt(log, 'name', row) || wordsAt(log, 'company', row) || wordsAt(log, 'leadId', row),
    remarks: contactRemarks(noted(log, row), open).map((remark) => t(`sign.remark.${remark}`)),
    signedBy: wordsAt(log, 'coachedBy', row),
  };
}

function noted({ columns }: Register, row: number): NotedContact {
  return {
    content: columns.get('content')?.raw[row],
    next: columns.get('next')?.raw[row],
    gradeAfter: columns.get('gradeAfter')?.raw[row],
  };
}
