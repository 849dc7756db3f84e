import type { FieldKey } from '../../domain/cards/types';
import type { Period, ReportColumn, ReportTable } from '../../domain/report/report';
import { runUp } from '../../domain/report/runUp';
import { visitsIn, type Visit } from '../../domain/visits/readVisits';
import {
  countBy,
  countByHour,
  countByMonthDay,
  countByWeekday,
  countVisits,
  reasonsOf,
  WEEKDAYS,
} from '../../domain/visits/visitStatistics';
import type { ReportText } from '../../i18n/reports';

/** What the parts of the sheet are made of. */
export interface VisitData {
  /** Of the period and the salesperson asked for. */
  readonly visits: readonly Visit[];
  /** All of them, for the trend. */
  readonly history: readonly Visit[];
  readonly period: Period;
  readonly has: (field: FieldKey) => boolean;
  readonly t: ReportText;
}

const count = (header: string): ReportColumn => ({ header, as: 'count', total: 'sum' });
const share = (header: string): ReportColumn => ({ header, as: 'share' });
const words = (header: string): ReportColumn => ({ header, as: 'text' });
const MOST_SLICES = 6;

/** Name of a weekday, 0 = Sunday. */
export function weekdayName(t: ReportText, day: number): string {
  return t(`visits.weekday.${day as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
}

/** By week, or by month where the period is longer than one. */
export function trend({ history, period, t }: VisitData): ReportTable {
  const steps = runUp(period).map((step) => ({ label: step.label, ...countVisits(visitsIn(history, step)) }));
  const begun = steps.findIndex(({ batches, again }) => batches + again > 0);
  return {
    kind: 'table',
    title: t('visits.trend'),
    note: t('visits.trend.note'),
    columns: [words(t('visits.step')), count(t('visits.batches')), count(t('visits.left')), share(t('visits.share'))],
    rows: begun < 0 ? [] : steps.slice(begun).map((one) => [one.label, one.batches, one.left, one.share]),
    none: t('visits.none'),
    charts: [
      { as: 'line', title: t('visits.trend.batches'), category: 0, series: [1, 2] },
      { as: 'line', title: t('visits.share'), category: 0, series: [3] },
    ],
  };
}

export function byWeekday({ visits, period, t }: VisitData): ReportTable {
  const days = visits.length ? countByWeekday(visits, period) : [];
  return {
    kind: 'table',
    title: t('visits.byWeekday'),
    columns: [
      words(t('visits.weekday')),
      count(t('visits.days')),
      count(t('visits.batches')),
      { header: t('visits.average'), as: 'decimal' },
      count(t('visits.left')),
      share(t('visits.share')),
    ],
    rows: days.map((one) => [weekdayName(t, one.day), one.days, one.batches, one.average, one.left, one.share]),
    none: t('visits.none'),
    charts: [{ as: 'column', title: t('visits.average.chart'), category: 0, series: [3] }],
  };
}

/** An hour as people read it: 9 is 09:00–10:00. */
export function hourName(hour: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hour)}:00–${two(hour + 1)}:00`;
}

export function byHour({ visits, t }: VisitData): ReportTable {
  const hours = countByHour(visits);
  const all = hours.reduce((sum, { batches }) => sum + batches, 0);
  return {
    kind: 'table',
    title: t('visits.byHour'),
    note: t('visits.byHour.note'),
    columns: [
      words(t('visits.hour')),
      ...WEEKDAYS.map((day) => count(weekdayName(t, day))),
      count(t('visits.total')),
      share(t('visits.part')),
    ],
    rows: hours.map(({ hour, byWeekday: days, batches }) => [hourName(hour), ...days, batches, batches / all]),
    none: t('visits.none'),
    charts: [{ as: 'column', title: t('visits.byHour.chart'), category: 0, series: [WEEKDAYS.length + 1] }],
  };
}

export function byMonthDay({ visits, period, t }: VisitData): ReportTable {
  const days = visits.length ? countByMonthDay(visits, period) : [];
  return {
    kind: 'table',
    title: t('visits.byMonthDay'),
    columns: [
      { header: t('visits.monthDay'), as: 'count' },
      count(t('visits.batches')),
      count(t('visits.left')),
      share(t('visits.share')),
    ],
    rows: days.map(({ day, batches, left, share: rate }) => [day, batches, left, rate]),
    none: t('visits.none'),
    charts: [{ as: 'column', title: t('visits.byMonthDay'), category: 0, series: [1] }],
  };
}

/** Who gets details and who does not, and why not. */
export function byOwner({ visits, has, t }: VisitData): ReportTable {
  const withReason = has('noInfoReason');
  return {
    kind: 'table',
    title: t('visits.byOwner'),
    columns: [
      words(t('visits.owner')),
      count(t('visits.batches')),
      count(t('visits.again')),
      count(t('visits.left')),
      share(t('visits.share')),
      count(t('visits.testDrives')),
      count(t('visits.ordered')),
      ...(withReason ? [words(t('visits.mainReason'))] : []),
    ],
    rows: countBy(visits, ({ owner }) => owner || t('visits.blank')).map((one) => [
      one.name,
      one.batches,
      one.again,
      one.left,
      one.share,
      one.testDrives,
      one.ordered,
      ...(withReason ? [reasonsOf(one.visits).find(([reason]) => reason !== '')?.[0] ?? null] : []),
    ]),
    none: t('visits.none'),
    charts: [
      { as: 'bar', title: t('visits.share'), category: 0, series: [4] },
      { as: 'bar', title: t('visits.trend.batches'), category: 0, series: [1, 3] },
    ],
  };
}

export function byReason({ visits, t }: VisitData): ReportTable {
  const reasons = reasonsOf(visits);
  const all = reasons.reduce((sum, [, times]) => sum + times, 0);
  return {
    kind: 'table',
    title: t('visits.byReason'),
    columns: [words(t('visits.reason')), count(t('visits.batches')), share(t('visits.part'))],
    rows: reasons.map(([reason, times]) => [reason || t('visits.blank'), times, times / all]),
    none: t('visits.byReason.none'),
    charts: [
      { as: reasons.length > MOST_SLICES ? 'bar' : 'pie', title: t('visits.byReason'), category: 0, series: [1] },
    ],
  };
}

export function byChannel({ visits, t }: VisitData): ReportTable {
  return {
    kind: 'table',
    title: t('visits.byChannel'),
    columns: [
      words(t('visits.channel')),
      count(t('visits.batches')),
      count(t('visits.again')),
      count(t('visits.left')),
      share(t('visits.share')),
      count(t('visits.ordered')),
    ],
    rows: countBy(visits, ({ channel }) => channel || t('visits.blank')).map((one) => [
      one.name,
      one.batches,
      one.again,
      one.left,
      one.share,
      one.ordered,
    ]),
    none: t('visits.none'),
  };
}
