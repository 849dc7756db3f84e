import type { FieldKey } from '../../domain/cards/types';
import { activities, type Activity, type Counted } from '../../domain/daily/activities';
import { activityCounts, NO_COUNTS } from '../../domain/daily/activityCounts';
import { dailyRows } from '../../domain/daily/dailyRows';
import { tomorrowRows, type PlannedContact } from '../../domain/daily/tomorrowRows';
import { plainName, phoneNumbers } from '../../domain/customers/knownIndex';
import type { Entry } from '../../domain/entries/readEntry';
import type { Register } from '../../domain/cards/register';
import type { ColumnReading, SheetReading } from '../../domain/recognition/types';
import { reportText, type ReportText } from '../../i18n/reports';
import { dayEntry, textEntry, type Draft } from '../entries/draft';
import { openRegister, type EntryRegister } from '../entries/registers';
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
  const plans = tomorrowRows(sales, settings, day, today, owner).filter(
    ({ group, staff }) => group === 'tomorrow' && mine(staff),
  );
  const isChinese = own.columns.some(({ header }) => /\p{Script=Han}/u.test(header));
  const work = { day, done: dailyRows(all), plans, t, written: reportText(isChinese ? 'zh-CN' : 'en-US') };
  const counted = own.columns.filter(({ field }) => field.startsWith('cnt')).length;
  if (counted > 1)
    return completeFigures(draft, await openRegister(session, own, FIGURES, today), { ...work, done: all });
  const log = await openRegister(session, asLog(own), LOG_FIELDS, today);
  return completeRows(draft, log, work);
};

/** The figures of a sheet with a row a salesperson and day. */
const COUNTS: Readonly<Record<FieldKey, Counted>> = {
  cntVisit: 'visit',
  cntCall: 'call',
  cntInfo: 'info',
  cntNew: 'card',
  cntFollow: 'contact',
  cntCare: 'care',
  cntDrive: 'drive',
  cntOrder: 'order',
  cntDeliver: 'delivery',
  cntLost: 'lost',
};
const FIGURES: readonly FieldKey[] = ['date', 'staff', 'tomorrow', 'rows', ...Object.keys(COUNTS)];

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
      ...Object.entries(COUNTS).map(([field, what]): [FieldKey, Entry] => [field, { typed: String(own[what]), parsed: own[what] }]), // prettier-ignore
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

/** What the columns of a sheet with a row an activity are, by its mapped fields, and by the words of the others. */
const AS_LOG: Readonly<Record<FieldKey, FieldKey>> = {
  date: 'at',
  staff: 'by',
  rows: 'content',
  tomorrow: 'nextPlan',
  coach: 'coach',
};
const BY_WORDS: readonly (readonly [FieldKey, RegExp])[] = [
  ['subject', /活动类[型别]|工作类[型别]|事项|类别|activity/i],
  ['mode', /方式|形式|渠道|mode/i],
  ['name', /客户|顾客|姓名|customer/i],
  ['phone', /电话|手机|联系方式|phone/i],
  ['gradeBefore', /(?:前|原).*级别/],
  ['gradeAfter', /级别|等级|grade/i],
];
const LOG_FIELDS: readonly FieldKey[] = [...Object.values(AS_LOG), ...BY_WORDS.map(([field]) => field)];

/** The daily report as what it is: a log of activities. */
function asLog(own: SheetReading): SheetReading {
  const columns: ColumnReading[] = own.columns.flatMap((column) => {
    const field = AS_LOG[column.field];
    return field ? [{ ...column, field }] : [];
  });
  for (const { column, header } of own.unmapped) {
    const field = BY_WORDS.find(([key, words]) => words.test(header) && !columns.some((one) => one.field === key))?.[0];
    if (field) columns.push({ column, header, field, confidence: 1 });
  }
  // In the order of the sheet, as the preview shows a row.
  columns.sort((one, other) => one.column - other.column);
  return { ...own, kind: 'followups', columns };
}

/** A line of the day: what is told of whom, and in which words. */
interface DayLine {
  readonly key: string;
  readonly words: string;
}

interface NewLine extends DayLine {
  readonly values: Readonly<Record<FieldKey, string>>;
}

function completeRows(draft: Draft, log: EntryRegister, { day, done, plans, t, written }: Day) {
  const wanted = [
    ...done.map(({ kind, staff, name, phone, mode, content, before, after }): NewLine => {
      const subject = written(`daily.kind.${kind}`);
      const values = { by: staff, subject, mode, name, phone, content, gradeBefore: before, gradeAfter: after };
      return { key: keyOf('done', staff, phone, name), words: content, values };
    }),
    ...plans.map(({ kind, staff, name, phone, plan }): NewLine => {
      const nextPlan = plan || written(`daily.kind.${kind}`);
      const values = { by: staff, subject: written('complete.plan'), name, phone, nextPlan };
      return { key: keyOf('plan', staff, phone, name), words: plan, values };
    }),
  ];
  const added = missingIn(linesOn(log.register, day), wanted);
  for (const { values } of added) {
    const filled = Object.entries(values).filter(([, value]) => value !== '');
    draft.add(log, new Map([['at', dayEntry(day)], ...filled.map(([field, value]): [FieldKey, Entry] => [field, textEntry(value)])])); // prettier-ignore
  }
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

/** What the day's rows tell already; one row may tell what was done and what is planned. */
function linesOn({ columns, rowCount, skipped }: Register, day: number): readonly DayLine[] {
  const text = (field: FieldKey, row: number) => String(columns.get(field)?.raw[row] ?? '').trim();
  return Array.from({ length: rowCount }, (_none, row) => row).flatMap((row): DayLine[] => {
    const at = columns.get('at')?.parsed[row];
    if (skipped.has(row) || typeof at !== 'number' || Math.floor(at) !== day) return [];
    const [content, plan] = [text('content', row), text('nextPlan', row)];
    const line = (what: 'done' | 'plan', words: string) => ({
      key: keyOf(what, text('by', row), text('phone', row), text('name', row)),
      words,
    });
    return [...(content || !plan ? [line('done', content)] : []), ...(plan ? [line('plan', plan)] : [])];
  });
}
