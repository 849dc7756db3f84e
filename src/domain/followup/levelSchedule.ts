import type { Register } from '../cards/register';
import type { SerialDay } from '../cell/value';
import type { LeadGrades } from '../grading/gradeLeads';
import type { Settings } from '../settings/settings';
import { nextWorkingDay } from './restDays';
import type { LeadSchedule } from './scheduleLeads';

/** Days with basis other than these stand already and are never moved. */
const FRESH: ReadonlySet<string> = new Set(['contact', 'created', 'today']);

/** A lead whose day may be put off. */
interface Movable {
  readonly row: number;
  readonly due: SerialDay;
  /** The last day it may be put off to. */
  readonly latest: SerialDay;
  /** Place of its grade in the profile: the later, the sooner it is put off. */
  readonly rank: number;
}

/**
 * Spreads the fresh days of a schedule so that no salesperson has more contacts on one day than the limit of the settings
 * (R-12.05; off where there is none). The lowest grade is put off first, the highest of the profile never; nobody is put off
 * beyond the expected purchase date, and days that stand in the sheet stay. A day with room is never left empty while
 * somebody waits, so that all delays together are the least there can be. Leads of nobody are one salesperson's.
 *
 * @param register leads; field owner where present
 * @param grades what `gradeLeads` gave for them
 * @param schedule what `scheduleLeads` gave for them
 * @param settings daily limit, profile, rest-day profile and calendar
 * @returns the schedule itself where there is no limit
 * @example levelSchedule(register, grades, schedule, { ...DEFAULT_SETTINGS, dailyLimit: 15 }).days
 */
export function levelSchedule(
  register: Register,
  grades: LeadGrades,
  schedule: LeadSchedule,
  settings: Settings,
): LeadSchedule {
  const { dailyLimit: limit, gradeProfile } = settings;
  if (limit === null) return schedule;
  const days = Int32Array.from(schedule.days);
  const rankOf = new Map(gradeProfile.grades.map(({ grade }, i) => [grade, i]));
  for (const rows of bySalesperson(register, days)) {
    const load = new Map<SerialDay, number>();
    const movable: Movable[] = [];
    for (const row of rows) {
      const due = days[row] ?? 0;
      const rank = rankOf.get(grades.effective[row] ?? '') ?? rankOf.size;
      if (rank === 0 || !FRESH.has(schedule.basis[row] ?? '')) load.set(due, (load.get(due) ?? 0) + 1);
      else movable.push({ row, due, latest: Math.max(due, grades.expected[row] || Infinity), rank });
    }
    const isOpen = (day: SerialDay) => settings.restDays === '4s' || nextWorkingDay(day, settings.calendar).day === day;
    spread(movable, load, limit, isOpen, days);
  }
  return { ...schedule, days };
}

function bySalesperson({ columns, rowCount }: Register, days: Int32Array): Iterable<readonly number[]> {
  const owners = columns.get('owner')?.parsed;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row++) {
    if (!days[row]) continue;
    const owner = String(owners?.[row] ?? '');
    const own = rows.get(owner);
    if (own) own.push(row);
    else rows.set(owner, [row]);
  }
  return rows.values();
}

/** Day by day: who may not wait any longer goes first, then the better grade, then who has waited longer. */
function spread(
  movable: readonly Movable[],
  load: ReadonlyMap<SerialDay, number>,
  limit: number,
  isOpen: (day: SerialDay) => boolean,
  days: Int32Array,
): void {
  const arriving = [...movable].sort((a, b) => a.due - b.due);
  const lastDays = new Map<SerialDay, Movable[]>();
  for (const one of arriving) if (one.latest < Infinity) lastDays.set(one.latest, [...(lastDays.get(one.latest) ?? []), one]); // prettier-ignore
  const queues: Movable[][] = [];
  const placed = new Set<Movable>();
  const place = (one: Movable, day: SerialDay) => {
    placed.add(one);
    days[one.row] = day;
  };
  let arrived = 0;
  for (let day = arriving[0]?.due ?? 0; placed.size < arriving.length; day++) {
    if (placed.size === arrived) day = Math.max(day, arriving[arrived]?.due ?? day);
    for (let one = arriving[arrived]; one && one.due <= day; one = arriving[++arrived])
      (queues[one.rank] ??= []).push(one);
    let room = isOpen(day) ? limit - (load.get(day) ?? 0) : 0;
    for (const one of lastDays.get(day) ?? [])
      if (!placed.has(one)) {
        place(one, day);
        room--;
      }
    for (const queue of queues) {
      if (!queue) continue;
      let taken = 0;
      for (let one = queue[0]; one && (room > 0 || placed.has(one)); one = queue[++taken])
        if (!placed.has(one)) {
          place(one, day);
          room--;
        }
      queue.splice(0, taken);
    }
  }
}
