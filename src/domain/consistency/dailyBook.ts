import type { Register } from '../cards/register';
import { textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { plainName } from '../customers/knownIndex';
import { dailyLines, type DailyLine } from '../daily/dailyLog';
import type { Period } from '../report/report';
import { diary, type Diary, type DiaryEntry } from './diary';
import { namedIn } from './namedIn';

/** A line of the daily report, and the register it stands in. */
export interface ReportedLine extends DailyLine {
  readonly log: Register;
  /** What kind of activity the row names; empty where it names none. */
  readonly subject: string;
  /** The customer is named by the words of the plan: the row itself is about another one. */
  readonly inWords?: boolean;
}

/** The daily report, opened where its lines can be found. */
export interface DailyBook {
  readonly done: readonly ReportedLine[];
  readonly plans: readonly ReportedLine[];
  /** The days it tells of. */
  readonly period: Period;
  readonly findDone: Diary<ReportedLine>;
  /** Whether a contact stands in the plans since the salesperson's last report before it: his own or, by phone, a colleague's. */
  readonly isPlanned: (next: SerialDay, who: Omit<DiaryEntry, 'day'>) => boolean;
  /** Whether the report tells of a salesperson's day: only then can something be missing from it. */
  readonly covers: (day: SerialDay, staff: string) => boolean;
  /** The report that has to plan a day: that of the day before, or of the last one on which anybody wrote any. */
  readonly eveOf: (day: SerialDay) => SerialDay;
  /** The last day that a report plans: the salesperson's next one, as nobody writes a report on days of rest. */
  readonly planUntil: (day: SerialDay, staff: string) => SerialDay;
}

/** Days without a report between two that belong together. */
const LONGEST_REST = 4;

/**
 * Opens the daily reports. Whose row has a plan is planned for, unless the plan itself names customers.
 *
 * @param logs daily reports with a row an activity, read as follow-up logs
 * @param namesByStaff gives the names of the customers of each salesperson; asked only where something is planned
 * @param today serial number; its report may not be written yet
 * @example dailyBook([daily], () => new Map(), today).eveOf(monday) // saturday, where the showroom rests on Sundays
 */
export function dailyBook(
  logs: readonly Register[],
  namesByStaff: () => ReadonlyMap<string, ReadonlySet<string>>,
  today: SerialDay,
): DailyBook {
  const lines = logs.flatMap((log) =>
    dailyLines(log).map((line): ReportedLine => ({ ...line, log, subject: textAt(log, 'subject', line.row) })),
  );
  const done = lines.filter(({ what }) => what === 'done');
  const planned = lines.filter(({ what }) => what === 'plan');
  const names = planned.length ? namesByStaff() : new Map<string, ReadonlySet<string>>();
  const plans = planned.flatMap((line) => byName(line, names));
  const period = {
    from: lines.reduce((first, { day }) => Math.min(first, day), Infinity),
    to: lines.reduce((last, { day }) => Math.max(last, day), 0),
  };
  const daysOf = daysByStaff(lines);
  const covers = (day: SerialDay, who: string) => day >= period.from && day <= period.to && daysOf.has(plainName(who));
  const lastBefore = (day: SerialDay, days: ReadonlySet<SerialDay> = new Set()) => {
    const before = day - 1;
    // What was not written today may still be.
    if (before >= today) return before;
    for (let eve = before; eve >= before - LONGEST_REST; eve--) if (days.has(eve)) return eve;
    return before;
  };
  const reported = new Set(lines.map(({ day }) => day));
  const findPlan = diary(plans);
  return {
    done,
    plans,
    period,
    findDone: diary(done),
    isPlanned: (next, who) => {
      if (findPlan({ ...who, day: next - 1 }).length) return true;
      for (let day = next - 1; day >= lastBefore(next, daysOf.get(plainName(who.staff))); day--)
        if (findPlan({ ...who, day }).length || findPlan({ ...who, day, staff: '', name: '' }).length) return true;
      return false;
    },
    covers,
    eveOf: (day) => lastBefore(day, reported),
    planUntil: (day, who) => {
      const days = daysOf.get(plainName(who));
      let until = day + 1;
      while (until <= day + LONGEST_REST && !days?.has(until)) until++;
      return until;
    },
  };
}

function daysByStaff(lines: readonly ReportedLine[]): ReadonlyMap<string, ReadonlySet<SerialDay>> {
  const daysOf = new Map<string, Set<SerialDay>>();
  for (const { day, staff } of lines) {
    const who = plainName(staff);
    const days = daysOf.get(who) ?? new Set();
    daysOf.set(who, days.add(day));
  }
  return daysOf;
}

/** 回访张三、李四 are two plans, whatever the row is about. */
function byName(line: ReportedLine, namesOf: ReadonlyMap<string, ReadonlySet<string>>): readonly ReportedLine[] {
  const names = namedIn(line.words, namesOf.get(plainName(line.staff)));
  if (!names.length) return [line];
  const own = plainName(line.name);
  if (names.length === 1 && names[0] === own) return [line];
  return names.map((name) => (name === own ? line : { ...line, name, phone: '', inWords: true }));
}
