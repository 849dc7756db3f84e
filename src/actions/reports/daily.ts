import { formatDay } from '../../domain/cell/day';
import { activities, type Activity, type Counted } from '../../domain/daily/activities';
import { activityCounts, NO_COUNTS, type ActivityCounts } from '../../domain/daily/activityCounts';
import { dailyRows } from '../../domain/daily/dailyRows';
import { plannedFor } from '../../domain/daily/plannedFor';
import type { PlannedContact } from '../../domain/daily/tomorrowRows';
import { gradeMove } from '../../domain/grading/gradeMove';
import { compareNames } from '../../domain/pipeline/nameOrder';
import type { Report, ReportTable } from '../../domain/report/report';
import { tally } from '../../domain/report/tally';
import { tableOf } from '../../domain/report/tableOf';
import type { ReportText } from '../../i18n/reports';
import { withdrawnLine } from '../privacy/withdrawnLine';
import { basisLines } from './basisLines';
import { contactsToPlan } from './contactsToPlan';
import { readSales } from './sales';
import { cell, counted, findings, missingRegisters, ownerName, sum } from './salesWords';
import type { BuildReport } from './types';

/** What was said and what is planned stand in one column of the sheet, in Chinese characters. */
const CONTENT_WIDTH = 22;

/** A salesperson's day in figures. */
interface DayCounts extends ActivityCounts {
  readonly owner: string;
  readonly planned: number;
  readonly kept: number;
}

type Shown = Exclude<Counted, 'first' | 'firstInfo'>;
const BEFORE_PLANS: readonly Shown[] = ['visit', 'call', 'info', 'card'];
const AFTER_PLANS: readonly Shown[] = ['contact', 'reached', 'care', 'drive', 'order', 'delivery', 'lost'];

/**
 * 销售活动日报表 of a day (R-3.07, R-3.24 …, D-9): figures, what was done, who was missed, the plan for tomorrow, and
 * room for the summary and the supervisor's note.
 *
 * @throws Failure noRegister where there is nothing it could be made from
 */
export const buildDaily: BuildReport = async (request): Promise<Report> => {
  const { context, options, workbook, t } = request;
  const { settings } = workbook;
  const sales = await readSales(request, ['visits', 'owners', 'lost', 'trades']);
  const { today } = context;
  const { day = today, owner } = options;
  const mine = (staff: string) => owner === undefined || staff === owner;
  const all = activities(sales, { from: day, to: day }, settings.gradeProfile).filter(({ staff }) => mine(staff));
  const done = dailyRows(all);
  const { plans, withdrawn } = await contactsToPlan(request, sales, day);
  const [missed, tomorrow] = [plansOf(plans, 'overdue'), plansOf(plans, 'tomorrow')];
  const planned = sales.leads.flatMap((leads) => plannedFor(leads, day)).filter(({ staff }) => mine(staff));
  const counts = activityCounts(all);
  const names = new Set([...counts.keys(), ...planned.map(({ staff }) => staff)]);
  const people = [...names].sort(compareNames).map((staff): DayCounts => {
    const own = planned.filter((plan) => plan.staff === staff);
    const kept = own.filter((plan) => plan.kept).length;
    return { ...(counts.get(staff) ?? NO_COUNTS), owner: staff, planned: own.length, kept };
  });
  const next = formatDay(day + 1);
  return {
    id: 'daily',
    sheet: t('daily.sheet', { day: formatDay(day) }),
    title: t('daily.title', { day: formatDay(day) }),
    basis: [
      ...basisLines(t, { today, owner, from: sales.from }),
      t('sales.basis.orders'),
      t('sales.basis.lost'),
      ...missingRegisters(t, sales),
      ...withdrawnLine(withdrawn, context.locale),
    ],
    sections: [
      countsTable(t, people),
      findings(t, findingsOf(t, people, done, missed, settings.gradeProfile)),
      activitiesTable(t, done),
      plansTable(t, missed, { title: t('daily.overdue'), none: t('daily.overdue.none') }, day),
      plansTable(
        t,
        tomorrow,
        {
          title: t('daily.tomorrow', { day: next }),
          note: t('daily.tomorrow.note', { day: next }),
          none: t('daily.tomorrow.none'),
        },
        null,
      ),
      { kind: 'room', title: t('daily.summary'), lines: 5 },
      { kind: 'room', title: t('daily.coach'), lines: 4 },
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: done.length,
  };
};

function plansOf(plans: readonly PlannedContact[], group: PlannedContact['group']): readonly PlannedContact[] {
  return plans.filter((plan) => plan.group === group);
}

function countsTable(t: ReportText, people: readonly DayCounts[]): ReportTable {
  const columns = (keys: readonly Shown[]) =>
    keys.map((key) => sum<DayCounts>(t(`sales.count.${key}`), (one) => one[key]));
  const table = tableOf<DayCounts>(
    [
      cell(t('sales.owner'), 'text', ({ owner }) => ownerName(t, owner)),
      ...columns(BEFORE_PLANS),
      sum(t('daily.planned'), ({ planned }) => planned),
      sum(t('daily.kept'), ({ kept }) => kept),
      ...columns(AFTER_PLANS),
    ],
    people,
  );
  return {
    kind: 'table',
    title: t('daily.counts'),
    note: t('daily.counts.note'),
    ...table,
    none: t('daily.rows.none'),
  };
}

function findingsOf(
  t: ReportText,
  people: readonly DayCounts[],
  done: readonly Activity[],
  missed: readonly PlannedContact[],
  profile: Parameters<typeof gradeMove>[2],
): string[] {
  const total = (key: 'planned' | 'kept') => people.reduce((all, one) => all + one[key], 0);
  const moves = done.map(({ before, after }) => gradeMove(before, after, profile));
  const [up, down] = [moves.filter((move) => move === 'up').length, moves.filter((move) => move === 'down').length];
  const owners = counted(t, tally(missed.map(({ staff }) => staff)));
  return [
    ...(total('planned') ? [t('daily.finding.kept', { planned: total('planned'), kept: total('kept') })] : []),
    ...(up || down ? [t('daily.finding.up', { up, down })] : []),
    ...(missed.length ? [t('daily.finding.overdue', { count: missed.length, owners })] : []),
  ];
}

function activitiesTable(t: ReportText, done: readonly Activity[]): ReportTable {
  const table = tableOf<Activity>(
    [
      cell(t('sales.owner'), 'text', ({ staff }) => ownerName(t, staff)),
      cell(t('daily.time'), 'time', ({ time }) => time),
      cell(t('daily.kind'), 'text', ({ kind }) => t(`daily.kind.${kind}`)),
      cell(t('daily.customer'), 'text', ({ name }) => name),
      cell(t('daily.phone'), 'text', ({ phone }) => phone),
      cell(t('daily.mode'), 'text', ({ mode }) => mode),
      cell(t('daily.content'), 'text', ({ content }) => content, CONTENT_WIDTH),
      cell(t('daily.before'), 'text', ({ before }) => before),
      cell(t('daily.after'), 'text', ({ after }) => after),
      cell(t('daily.next'), 'day', ({ next }) => next || null),
    ],
    done,
  );
  return { kind: 'table', title: t('daily.rows'), ...table, none: t('daily.rows.none') };
}

/** `missedOn`: serial number of the day from which on they are late; null where nobody is. */
function plansTable(
  t: ReportText,
  plans: readonly PlannedContact[],
  words: { readonly title: string; readonly note?: string; readonly none: string },
  missedOn: number | null,
): ReportTable {
  const late = missedOn === null ? [] : [cell<PlannedContact>(t('daily.late'), 'count', ({ day }) => missedOn - day)];
  const table = tableOf<PlannedContact>(
    [
      cell(t('sales.owner'), 'text', ({ staff }) => ownerName(t, staff)),
      cell(t('daily.grade'), 'text', ({ grade }) => grade),
      cell(t('daily.kind'), 'text', ({ kind }) => t(`daily.kind.${kind}`)),
      cell(t('daily.customer'), 'text', ({ name }) => name),
      cell(t('daily.phone'), 'text', ({ phone }) => phone),
      cell(t('daily.due'), 'day', ({ day }) => day),
      cell(t('daily.plan'), 'text', ({ plan }) => plan, CONTENT_WIDTH),
      ...late,
    ],
    plans,
  );
  return { kind: 'table', ...words, ...table };
}
