import type { FieldKey } from '../../domain/cards/types';
import { activities, type Activity } from '../../domain/daily/activities';
import { activityCounts, NO_COUNTS } from '../../domain/daily/activityCounts';
import { dailyLines, dailyLog, DAILY_FIGURES, DAILY_LOG_FIELDS, hasFigures } from '../../domain/daily/dailyLog';
import { dailyRows } from '../../domain/daily/dailyRows';
import type { PlannedContact } from '../../domain/daily/tomorrowRows';
import { plainName, phoneNumbers } from '../../domain/customers/knownIndex';
import type { Entry } from '../../domain/entries/readEntry';
import type { Register } from '../../domain/cards/register';
import type { SheetReading } from '../../domain/recognition/types';
import { reportText, type ReportText } from '../../i18n/reports';
import { dayEntry, textEntry, type Draft } from '../entries/draft';
import { openRegister, type EntryRegister } from '../entries/registers';
import { contactsToPlan } from './contactsToPlan';
import { readSales } from './sales';
import type { Complete } from './types';

/** The day's work and the plans that are to stand in the report. */
interface Day {
  readonly day: number;
  readonly done: readonly Activity[];
  readonly plans: readonly PlannedContact[];
  /** Says what came of it. */
  readonly t: ReportText;
  /** Says what is written, in the language of the sheet, whatever that of the pane. */
  readonly written: ReportText;
}

/**
 * Completes the user's own 销售活动日报表 for a day: in a sheet with a row an activity the activities and the plans for
 * tomorrow that are missing, in a sheet with a row a salesperson and day the figures that are blank (R-3.07, R-3.24,
 * What somebody has written by hand stays.
 */
export const completeDaily: Complete = async (request, own, draft) => {
  const { session, context, options, workbook, t } = request;
  const { today } = context;
  const { day = today, owner } = options;
  const { settings } = workbook;
  const sales = await readSales(request, ['visits', 'owners', 'lost', 'trades']);
  const mine = (staff: string) => staff !== '' && (owner === undefined || staff === owner);
  const all = activities(sales, { from: day, to: day }, settings.gradeProfile).filter(({ staff }) => mine(staff));
  const due = await contactsToPlan(request, sales, day);
  const plans = due.plans.filter(({ group, staff }) => group === 'tomorrow' && mine(staff));
  const work = { day, done: dailyRows(all), plans, t, written: wordsFor(own) };
  if (hasFigures(own))
    return completeFigures(draft, await openRegister(session, own, FIGURES, today), { ...work, done: all });
  const log = await openRegister(session, dailyLog(own), DAILY_LOG_FIELDS, today);
  return completeRows(draft, log, work);
};

/** What is read of a sheet with a row a salesperson and day. */
const FIGURES: readonly FieldKey[] = ['date', 'staff', 'tomorrow', 'rows', ...Object.keys(DAILY_FIGURES)];

function completeFigures(draft: Draft, table: EntryRegister, { day, done, plans, t, written }: Day) {
  const { columns, rowCount, skipped } = table.register;
  const counts = activityCounts(done);
  const staff = new Set([...counts.keys(), ...plans.map((plan) => plan.staff)]);
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rowCount; row++)
    if (!skipped.has(row) && columns.get('date')?.parsed[row] === day)
      rowOf.set(plainName(String(columns.get('staff')?.raw[row] ?? '')), row);
  let [known, added] = [0, 0];
  for (const name of staff) {
    const own = counts.get(name) ?? NO_COUNTS;
    const planned = plans.filter((plan) => plan.staff === name).map((plan) => plan.name);
    const values = new Map<FieldKey, Entry>([
      ['date', dayEntry(day)],
      ['staff', textEntry(name)],
      ...Object.entries(DAILY_FIGURES).map(([field, what]): [FieldKey, Entry] => [field, { typed: String(own[what]), parsed: own[what] }]), // prettier-ignore
      ...(planned.length ? [['tomorrow', textEntry(planned.join(written('list.separator')))] as const] : []),
    ]);
    const row = rowOf.get(plainName(name));
    if (row === undefined) {
      draft.add(table, values);
      added++;
      continue;
    }
    known++;
    const blank = [...values].filter(([field]) => (columns.get(field)?.raw[row] ?? '') === '');
    draft.edit(table, row, new Map(blank));
  }
  return { rows: staff.size, findings: [t('complete.daily', { added, known })] };
}

/** A line of the day: what is told of whom, and in which words. */
interface DayLine {
  readonly key: string;
  readonly words: string;
}

interface NewLine extends DayLine {
  readonly values: LineValues;
}

/** What a new line says, by field of a follow-up log. */
type LineValues = Readonly<Record<FieldKey, string>>;

/** Something that was done as a line of somebody's own daily report. */
export function doneLine(done: Activity, written: ReportText): LineValues {
  const { kind, staff, name, phone, mode, content, before, after } = done;
  const subject = written(`daily.kind.${kind}`);
  return { by: staff, subject, mode, name, phone, content, gradeBefore: before, gradeAfter: after };
}

/** A plan for the next day as a line of somebody's own daily report. */
export function planLine(
  { kind, staff, name, phone, plan }: Pick<PlannedContact, 'kind' | 'staff' | 'name' | 'phone' | 'plan'>,
  written: ReportText,
): LineValues {
  const nextPlan = plan || written(`daily.kind.${kind}`);
  return { by: staff, subject: written('complete.plan'), name, phone, nextPlan };
}

/** Drafts a line of a day. */
export function addLine(draft: Draft, log: EntryRegister, day: number, values: LineValues): void {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  draft.add(log, new Map([['at', dayEntry(day)], ...filled.map(([field, value]): [FieldKey, Entry] => [field, textEntry(value)])])); // prettier-ignore
}

/** Says what is written into a sheet, in its own language, whatever that of the pane. */
export function wordsFor({ columns }: Pick<SheetReading, 'columns'>): ReportText {
  const isChinese = columns.some(({ header }) => /\p{Script=Han}/u.test(header));
  return reportText(isChinese ? 'zh-CN' : 'en-US');
}

function completeRows(draft: Draft, log: EntryRegister, { day, done, plans, t, written }: Day) {
  const wanted = [
    ...done.map((one): NewLine => {
      const key = keyOf('done', one.staff, one.phone, one.name);
      return { key, words: one.content, values: doneLine(one, written) };
    }),
    ...plans.map((one): NewLine => {
      const key = keyOf('plan', one.staff, one.phone, one.name);
      return { key, words: one.plan, values: planLine(one, written) };
    }),
  ];
  const added = missingIn(linesOn(log.register, day), wanted);
  for (const { values } of added) addLine(draft, log, day, values);
  const counts = { added: added.length, known: wanted.length - added.length };
  return { rows: wanted.length, findings: [t('complete.daily', counts)] };
}

function keyOf(what: 'done' | 'plan', staff: string, phone: string, name: string): string {
  return [what, plainName(staff), phoneNumbers(phone)[0] ?? name.trim()].join(' ');
}

/**
 * The lines that have no row yet. A row in the same words is theirs, then any other of the same customer: several visitors
 * of a day may be called 某先生.
 */
function missingIn(there: readonly DayLine[], wanted: readonly NewLine[]): readonly NewLine[] {
  const left = [...there];
  const without = (lines: readonly NewLine[], isSame: (one: DayLine, other: DayLine) => boolean) =>
    lines.filter((line) => {
      const place = left.findIndex((one) => one.key === line.key && isSame(one, line));
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  const others = without(wanted, (one, other) => one.words === other.words);
  return without(others, () => true);
}

/** What the day's rows tell already. */
function linesOn(log: Register, day: number): readonly DayLine[] {
  return dailyLines(log)
    .filter((line) => line.day === day)
    .map(({ what, staff, phone, name, words }) => ({ key: keyOf(what, staff, phone, name), words }));
}
