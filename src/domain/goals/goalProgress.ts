import { dataRows, textAt } from '../cards/valueAt';
import { formatDay, weekday } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { activities } from '../daily/activities';
import { activityCounts, NO_COUNTS, type ActivityCounts } from '../daily/activityCounts';
import type { SalesRegisters } from '../daily/salesRegisters';
import type { GradeProfile } from '../grading/profiles';
import { compareNames } from '../pipeline/nameOrder';
import type { Period } from '../report/report';
import { CHANNELS, type Goal } from '../settings/tables/goals';

/** How far somebody has come in a month. */
export interface Progress {
  /** A channel or a salesperson; empty for the whole store. */
  readonly name: string;
  /** Deals; null where no target is set. */
  readonly target: number | null;
  /** The part of the target that is due by now: target × days gone ÷ days of the month. */
  readonly due: number | null;
  readonly done: number;
  /** Leads that have ordered and are not delivered yet, and open ones of the two best grades. */
  readonly ordered: number;
  readonly open: readonly [best: number, second: number];
  /** Done, ordered, and the open leads of the best grade. */
  readonly reach: number;
}

/** A week of the month, with what was done in it by salesperson. */
export interface Week extends Period {
  readonly counts: ReadonlyMap<string, ActivityCounts>;
  /** Its part of a month's target. */
  readonly share: number;
}

/** A month's targets against what was done. */
export interface MonthProgress {
  /** Days of the month that have gone, and that it has. */
  readonly elapsed: number;
  readonly days: number;
  readonly store: Progress;
  /** Those that have a target. */
  readonly channels: readonly { readonly name: string; readonly target: number; readonly due: number }[];
  readonly people: readonly Progress[];
  readonly weeks: readonly Week[];
}

/**
 * The target of a month: the row of that month, else the one for every month.
 *
 * @param name a channel or a salesperson
 * @param month YYYY-MM
 * @returns deals; null where none is set
 * @example goalOf([{ name: '展厅', month: '', deals: 30 }], '展厅', '2026-11') // 30
 */
export function goalOf(goals: readonly Goal[], name: string, month: string): number | null {
  const own = goals.filter((goal) => goal.name === name);
  return (own.find((goal) => goal.month === month) ?? own.find((goal) => goal.month === ''))?.deals ?? null;
}

/**
 * The weeks of a month, Monday to Sunday, cut at its ends.
 *
 * @example weeksOf({ from: serialDay(2026, 11, 1), to: serialDay(2026, 11, 30) }).length // 6: the 1st is a Sunday
 */
export function weeksOf({ from, to }: Period): readonly Period[] {
  const weeks: Period[] = [];
  for (let first = from; first <= to;) {
    const last = Math.min(to, first + ((7 - weekday(first)) % 7));
    weeks.push({ from: first, to: last });
    first = last + 1;
  }
  return weeks;
}

/**
 * A month's targets against what was done, by channel, salesperson and week (R-15.01 …, D-9). A deal is done on
 * delivery; where there is no register of owners, with the order. The target of the store is that of its channels, else
 * that of its salespersons.
 *
 * @param sales the registers
 * @param goals the targets of the settings; names that are no channel are salespersons
 * @param profile the scale in use
 * @param month its first and last day
 * @param today serial number
 * @example goalProgress(sales, settings.goals, threeTables, month, today).people[0]?.due // 7
 */
export function goalProgress(
  sales: SalesRegisters,
  goals: readonly Goal[],
  profile: GradeProfile,
  month: Period,
  today: SerialDay,
): MonthProgress {
  const days = month.to - month.from + 1;
  const elapsed = Math.max(0, Math.min(days, today - month.from + 1));
  const name = formatDay(month.from).slice(0, 7);
  const done = activities(sales, month, profile);
  const weeks = weeksOf(month).map((week): Week => {
    const own = done.filter(({ day }) => day >= week.from && day <= week.to);
    return { ...week, counts: activityCounts(own), share: (week.to - week.from + 1) / days };
  });
  const counts = activityCounts(done);
  const leads = leadsByOwner(sales, profile);
  const dealsAre = sales.owners.length ? 'delivery' : 'order';
  const progress = (who: string, target: number | null, of: readonly string[]): Progress => {
    const sum = (value: (owner: string) => number) => of.reduce((total, owner) => total + value(owner), 0);
    const deals = sum((owner) => (counts.get(owner) ?? NO_COUNTS)[dealsAre]);
    const ordered = sum((owner) => leads.get(owner)?.ordered ?? 0);
    const [best, second] = [0, 1].map((i) => sum((owner) => leads.get(owner)?.open[i] ?? 0));
    const due = target === null ? null : (target * elapsed) / days;
    const open = [best ?? 0, second ?? 0] as const;
    return { name: who, target, due, done: deals, ordered, open, reach: deals + ordered + open[0] };
  };
  const channels = CHANNELS.flatMap((channel) => {
    const target = goalOf(goals, channel, name);
    return target === null ? [] : [{ name: channel, target, due: (target * elapsed) / days }];
  });
  const isChannel = (who: string) => CHANNELS.some((channel) => channel === who);
  const named = goals.filter((goal) => !isChannel(goal.name) && goalOf(goals, goal.name, name) !== null);
  const names = [...new Set([...counts.keys(), ...leads.keys(), ...named.map((goal) => goal.name)])].sort(compareNames);
  const people = names.map((who) => progress(who, who === '' ? null : goalOf(goals, who, name), [who]));
  return { elapsed, days, store: progress('', storeTarget(channels, people), names), channels, people, weeks };
}

function storeTarget(channels: readonly { readonly target: number }[], people: readonly Progress[]): number | null {
  const targets = channels.length ? channels.map(({ target }) => target) : people.flatMap(({ target }) => target ?? []);
  return targets.length ? targets.reduce((total, one) => total + one, 0) : null;
}

interface OpenLeads {
  ordered: number;
  readonly open: [number, number];
}

function leadsByOwner({ leads }: SalesRegisters, profile: GradeProfile): ReadonlyMap<string, OpenLeads> {
  const owners = new Map<string, OpenLeads>();
  for (const { register, grades } of leads)
    for (const row of dataRows(register)) {
      const basis = grades.basis[row];
      if (basis === 'closed' || basis === 'skipped') continue;
      const owner = textAt(register, 'owner', row);
      const own = owners.get(owner) ?? { ordered: 0, open: [0, 0] };
      owners.set(owner, own);
      const grade = profile.grades.findIndex((one) => one.grade === grades.effective[row]);
      if (basis === 'ordered') own.ordered++;
      else if (grade === 0 || grade === 1) own.open[grade]++;
    }
  return owners;
}
