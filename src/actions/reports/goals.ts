import { formatDay } from '../../domain/cell/day';
import { NO_COUNTS, type ActivityCounts } from '../../domain/daily/activityCounts';
import { goalProgress, type MonthProgress, type Progress, type Week } from '../../domain/goals/goalProgress';
import type { GradeProfile } from '../../domain/grading/profiles';
import { monthOf } from '../../domain/pipeline/pipelineRows';
import type { Report, ReportSection, ReportTable } from '../../domain/report/report';
import { tableOf } from '../../domain/report/tableOf';
import type { ReportText } from '../../i18n/reports';
import { basisLines } from './basisLines';
import { readSales } from './sales';
import { cell, findings, missingRegisters, ownerName, sum } from './salesWords';
import type { BuildReport } from './types';

/** What a week came to, of one salesperson or of all. */
interface WeekRow {
  readonly week: Week;
  readonly owner: string;
  /** Null for a week that has not begun. */
  readonly counts: ActivityCounts | null;
  readonly target: number | null;
}

/**
 * 月目标与周计划对比 (R-15.01 …, D-9, D-27): the targets of the settings against what was done, by channel,
 * salesperson and week of the month.
 *
 * @throws Failure noRegister where there is nothing it could be made from
 */
export const buildGoals: BuildReport = async (request): Promise<Report> => {
  const { context, options, workbook, t } = request;
  const { gradeProfile: profile, goals } = workbook.settings;
  const sales = await readSales(request, ['visits', 'owners', 'lost', 'trades']);
  const { today } = context;
  const { owner } = options;
  const month = monthOf(options.period?.from ?? options.day ?? today);
  const all = goalProgress(sales, goals, profile, month, today);
  const people = all.people.filter(({ name }) => owner === undefined || name === owner);
  const channels = owner === undefined ? all.channels : [];
  const sum = owner === undefined ? all.store : people[0];
  const name = formatDay(month.from).slice(0, 7);
  const hasGoals = people.some(({ target }) => target !== null) || channels.length > 0;
  const [hot = ''] = profile.grades.map(({ grade }) => grade);
  return {
    id: 'goals',
    sheet: t('goals.sheet', { month: name }),
    title: t('goals.title', { month: name }),
    basis: [
      ...basisLines(t, { today, period: month, owner, from: sales.from }),
      ...(hasGoals ? [] : [t('goals.basis.none')]),
      t('goals.basis.deals', { elapsed: all.elapsed, days: all.days }),
      ...(sales.owners.length ? [] : [t('goals.basis.dealsAsOrders')]),
      t('goals.basis.forecast', { hot }),
      ...(channels.length ? [t('goals.basis.channels')] : []),
      ...missingRegisters(t, sales),
    ],
    sections: [
      ...(sum ? [figures(t, sum)] : []),
      findings(t, findingsOf(t, sum, people)),
      ...(channels.length ? [channelsTable(t, channels)] : []),
      peopleTable(t, people, profile),
      ...weekTables(t, all, sum?.target ?? null, people, today),
    ],
    signatures: [t('goals.signature.salesperson'), t('goals.signature.manager')],
    rows: people.length,
  };
};

function figures(t: ReportText, { target, due, done, reach }: Progress): ReportSection {
  return {
    kind: 'figures',
    figures: [
      { label: t('goals.target'), value: target, as: 'count' },
      { label: t('goals.due'), value: due, as: 'decimal' },
      { label: t('goals.done'), value: done, as: 'count' },
      { label: t('goals.rate'), value: rateOf(done, target), as: 'share' },
      { label: t('goals.reach'), value: reach, as: 'count' },
    ],
  };
}

function rateOf(done: number, target: number | null): number | null {
  return target ? done / target : null;
}

/** One digit, as the sheet shows it. */
function oneDigit(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function findingsOf(t: ReportText, all: Progress | undefined, people: readonly Progress[]): string[] {
  const due = (value: number | null) => oneDigit(value ?? 0);
  return [
    ...(all === undefined || all.target === null
      ? []
      : [t('goals.finding.done', { done: all.done, target: all.target, due: due(all.due) })]),
    ...people
      .filter((one) => one.due !== null && one.done < one.due)
      .map((one) => t('goals.finding.behind', { owner: one.name, done: one.done, due: due(one.due) })),
    ...people.flatMap(({ name, reach, target }) =>
      target !== null && reach < target ? [t('goals.finding.reach', { owner: name, reach, target })] : [],
    ),
  ];
}

function channelsTable(t: ReportText, channels: MonthProgress['channels']): ReportTable {
  const table = tableOf<MonthProgress['channels'][number]>(
    [
      cell(t('goals.channel'), 'text', ({ name }) => name),
      sum(t('goals.target'), ({ target }) => target),
      cell(t('goals.due'), 'decimal', ({ due }) => due),
    ],
    channels,
  );
  return { kind: 'table', title: t('goals.channels'), ...table, none: t('goals.channels.none') };
}

function peopleTable(t: ReportText, people: readonly Progress[], { grades }: GradeProfile): ReportTable {
  const [best = '', second = ''] = grades.map(({ grade }) => grade);
  const table = tableOf<Progress>(
    [
      cell(t('sales.owner'), 'text', ({ name }) => ownerName(t, name)),
      sum(t('goals.target'), ({ target }) => target),
      cell(t('goals.due'), 'decimal', ({ due }) => due),
      sum(t('goals.done'), ({ done }) => done),
      cell(t('goals.rate'), 'share', ({ done, target }) => rateOf(done, target)),
      cell(t('goals.gap'), 'count', ({ done, target }) => (target === null ? null : Math.max(0, target - done))),
      sum(t('goals.ordered'), ({ ordered }) => ordered),
      sum(t('goals.open', { grade: best }), ({ open }) => open[0]),
      sum(t('goals.open', { grade: second }), ({ open }) => open[1]),
      sum(t('goals.reach'), ({ reach }) => reach),
    ],
    people,
  );
  const hasTargets = people.some(({ target }) => target !== null);
  return {
    kind: 'table',
    title: t('goals.people'),
    ...table,
    none: t('goals.people.none'),
    charts: people.length
      ? [{ as: 'column', title: t('goals.people'), category: 0, series: hasTargets ? [1, 3, 9] : [3, 9] }]
      : [],
  };
}

function weekTables(
  t: ReportText,
  { weeks }: MonthProgress,
  target: number | null,
  people: readonly Progress[],
  today: number,
): ReportTable[] {
  const inAll = weeks.map((week): WeekRow => {
    const counts = week.from > today ? null : addUp(people.map(({ name }) => week.counts.get(name) ?? NO_COUNTS));
    return { week, owner: '', counts, target };
  });
  const each = weeks
    .filter(({ from }) => from <= today)
    .flatMap((week) =>
      people.map(({ name, target: own }): WeekRow => {
        const counts = week.counts.get(name) ?? NO_COUNTS;
        return { week, owner: name, counts, target: own };
      }),
    );
  const none = t('goals.people.none');
  const columns = weekColumns(t);
  const owner = cell<WeekRow>(t('sales.owner'), 'text', (row) => ownerName(t, row.owner));
  const [period, ...counts] = columns;
  return [
    {
      kind: 'table',
      title: t('goals.weeks'),
      note: t('goals.weeks.note'),
      ...tableOf(columns, inAll),
      none,
      charts: [{ as: 'column', title: t('goals.weeks'), category: 0, series: [1, 2, 5, 6] }],
    },
    { kind: 'table', title: t('goals.weekly'), ...tableOf(period ? [period, owner, ...counts] : [], each), none },
  ];
}

function weekColumns(t: ReportText) {
  const count = (header: string, of: (counts: ActivityCounts) => number) =>
    sum<WeekRow>(header, ({ counts }) => counts && of(counts));
  return [
    cell<WeekRow>(t('goals.week'), 'text', ({ week: { from, to } }) =>
      t('goals.weekDays', { from: formatDay(from).slice(5), to: formatDay(to).slice(5) }),
    ),
    count(t('sales.count.card'), ({ card }) => card),
    count(t('goals.visits'), ({ visit, call }) => visit + call),
    count(t('sales.count.contact'), ({ contact }) => contact),
    count(t('sales.count.reached'), ({ reached }) => reached),
    count(t('sales.count.order'), ({ order }) => order),
    count(t('sales.count.delivery'), ({ delivery }) => delivery),
    cell<WeekRow>(t('goals.due'), 'decimal', ({ week, target }) => (target === null ? null : target * week.share)),
  ];
}

function addUp(all: readonly ActivityCounts[]): ActivityCounts {
  return all.reduce(
    (total, one) =>
      Object.fromEntries(
        (Object.keys(total) as (keyof ActivityCounts)[]).map((key) => [key, total[key] + one[key]]),
      ) as ActivityCounts,
    NO_COUNTS,
  );
}
