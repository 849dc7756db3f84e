import { civilDay, formatDay } from '../../../domain/cell/day';
import type { Period, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { linesWithin } from '../../../domain/structure/book/linesWithin';
import { growthOf } from '../../../domain/structure/methods/composition';
import { monthsEnding, previousPeriod, yearAgo } from '../../../domain/structure/methods/periods';
import { customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { measureFormat, measureHeader, withUnit, type TableContext } from './tableContext';

/** A month, so that it is seen beside the same one of the year before. */
const MONTHS = 13;

/** A month of the trend; a period before is null where the book does not go so far back. */
interface Month {
  readonly label: string;
  readonly lines: Int32Array;
  readonly before: Int32Array | null;
  readonly yearAgo: Int32Array | null;
}

/** The months of the trend, the oldest first; the last one ends with the period and is compared with as many days. */
export function trendMonths({ view }: TableContext): readonly Month[] {
  const { book, keep, periods } = view;
  const { days } = book;
  const first = days?.from ?? 0;
  const linesOf = (period: Period | null) => (period && period.to >= first ? linesWithin(book, period, keep) : null);
  return monthsEnding(periods.now.to, MONTHS)
    .filter(({ to }) => to >= first)
    .map((month) => ({
      label: formatDay(month.from).slice(0, 'yyyy-mm'.length),
      lines: linesWithin(book, month, keep),
      before: linesOf(previousPeriod(month, isWhole(month) ? 'last-month' : 'this-month')),
      yearAgo: linesOf(yearAgo(month)),
    }));
}

function isWhole({ to }: Period): boolean {
  return civilDay(to + 1).day === 1;
}

/** 近13个月走势: 本期|上月|环比|去年同月|同比|成交客户. */
export function trendTable(context: TableContext): ReportTable {
  const { view, t } = context;
  const as = measureFormat(context);
  const sum = (of: Int32Array | null) => (of ? sumTerm(view, 'now', of).value : null);
  const growth = (now: Int32Array, before: Int32Array | null) => {
    if (!before) return null;
    const grown = growthOf(sum(now) ?? 0, sum(before) ?? 0);
    return grown === 'new' ? t('composition.new') : grown;
  };
  const months = trendMonths(context);
  const columns: readonly ColumnOf<Month>[] = [
    { header: t('trend.month'), as: 'text', value: ({ label }) => label },
    { header: measureHeader(context), as, value: ({ lines }) => sum(lines), trace: ({ lines }) => traceOf('value', sumTerm(view, 'now', lines)) }, // prettier-ignore
    { header: withUnit(context, t('trend.before')), as, value: ({ before }) => sum(before), trace: ({ before }) => before ? traceOf('value', sumTerm(view, 'before', before)) : undefined }, // prettier-ignore
    { header: t('composition.growth.previous'), as: 'growth', formula: { of: 'growth', column: 1, from: 2 }, value: ({ lines, before }) => growth(lines, before), trace: ({ lines, before }) => before ? traceOf('growth', sumTerm(view, 'now', lines), sumTerm(view, 'before', before)) : undefined }, // prettier-ignore
    { header: withUnit(context, t('trend.yearAgo')), as, value: (month) => sum(month.yearAgo), trace: (month) => month.yearAgo ? traceOf('value', sumTerm(view, 'yearAgo', month.yearAgo)) : undefined }, // prettier-ignore
    { header: t('composition.yearGrowth'), as: 'growth', formula: { of: 'growth', column: 1, from: 4 }, value: (month) => growth(month.lines, month.yearAgo), trace: (month) => month.yearAgo ? traceOf('growth', sumTerm(view, 'now', month.lines), sumTerm(view, 'yearAgo', month.yearAgo)) : undefined }, // prettier-ignore
    { header: t('composition.customers'), as: 'count', value: ({ lines }) => customersTerm(view, 'now', lines).value, trace: ({ lines }) => traceOf('value', customersTerm(view, 'now', lines)) }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('trend.title'),
    note: t('trend.note'),
    ...tableOf(columns, months),
    none: t('none'),
    charts: months.length > 1 ? [{ as: 'line', title: t('trend.title'), category: 0, series: [1] }] : [],
  };
}
