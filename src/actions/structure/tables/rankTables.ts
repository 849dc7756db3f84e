import type { ReportLines, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { perRow } from '../../../domain/structure/perRow';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import { ABC_CLASSES } from '../../../domain/structure/methods/abcClasses';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf, type TraceTerm } from '../../../domain/report/trace';
import { measureFormat, measureHeader, withUnit, type TableContext } from './tableContext';

/** So many customers of the first tier are named. */
const NAMED = 12;

/** A class of customers. */
interface Rank {
  readonly name: string;
  readonly customers: readonly number[];
}

/** 客户金字塔: heads and amounts of the tiers, with the names of the first (R-10.01, ANALYSIS A3). */
export function pyramidTable(context: TableContext, figures: CustomerFigures): ReportTable {
  const { view, t } = context;
  const tiers = view.settings.pyramid.map(({ tier }, i): Rank => ({
    name: tier,
    customers: figures.ranking.filter((customer) => figures.tier[customer] === i),
  }));
  const few = figures.ranking.length < view.settings.pyramidLeast;
  return {
    kind: 'table',
    title: t('pyramid.title'),
    note: few
      ? t('pyramid.few', { count: figures.ranking.length, least: view.settings.pyramidLeast })
      : t('pyramid.note'),
    ...tableOf(rankColumns(context, { header: t('pyramid.tier'), lines: view.ranking.lines, ranks: tiers }), tiers), // prettier-ignore
    none: t('none'),
    charts: [{ as: 'column', title: t('pyramid.chart'), category: 0, series: [2, 4] }],
  };
}

/** ABC 分类 of the customers of the period (ANALYSIS A2). */
export function abcTable(context: TableContext, figures: CustomerFigures): ReportTable {
  const { view, t } = context;
  const [a = 0, b = 0] = view.settings.abcLimits;
  const classes = ABC_CLASSES.map((name): Rank => ({
    name,
    customers: figures.buyers.filter((customer) => figures.abc[customer] === name),
  }));
  const whole = (share: number) => String(Math.round(share * 1000) / 10);
  return {
    kind: 'table',
    title: t('abc.title'),
    joined: true,
    note: t('abc.note', { a: whole(a), b: whole(b) }),
    ...tableOf(rankColumns(context, { header: t('abc.class'), lines: view.lines.now, ranks: classes }), classes),
    none: t('none'),
    charts: [{ as: 'column', title: t('abc.chart'), category: 0, series: [2, 4] }],
  };
}

/** 客户数|占比|金额|占比|户均. */
function rankColumns(
  context: TableContext,
  of: { readonly header: string; readonly lines: Int32Array; readonly ranks: readonly Rank[] },
): readonly ColumnOf<Rank>[] {
  const { view, t } = context;
  const as = measureFormat(context);
  const linesOf = (customers: readonly number[]) => {
    const set = new Set(customers);
    return linesOfCustomers(view, of.lines, (customer) => set.has(customer));
  };
  const amount = perRow(({ customers }: Rank) => sumTerm(view, 'lines', linesOf(customers)));
  const heads = perRow(({ customers }: Rank) => customersTerm(view, 'customers', linesOf(customers)));
  // As in every composition: a class that comes to less than nothing has no share, and is no part of the others'.
  const whole = sumTerm(view, 'total', linesOf(of.ranks.filter((rank) => amount(rank).value > 0).flatMap(({ customers }) => customers))); // prettier-ignore
  const all = customersTerm(view, 'total', of.lines);
  const quotient = (part: number, of: TraceTerm) => (of.value > 0 && part >= 0 ? part / of.value : null);
  return [
    { header: of.header, as: 'text', value: ({ name }) => name },
    { header: t('customers'), as: 'count', total: 'all', value: ({ customers }) => customers.length, trace: (rank) => traceOf('value', heads(rank)) }, // prettier-ignore
    { header: t('customersShare'), as: 'share', formula: { of: 'share', column: 1 }, value: ({ customers }) => quotient(customers.length, all), trace: (rank) => traceOf('share', heads(rank), all) }, // prettier-ignore
    { header: measureHeader(context), as, total: 'all', value: (rank) => amount(rank).value, trace: (rank) => traceOf('value', amount(rank)) }, // prettier-ignore
    { header: t('amountShare'), as: 'share', formula: { of: 'share', column: 3 }, value: (rank) => quotient(amount(rank).value, whole), trace: (rank) => traceOf('share', amount(rank), whole) }, // prettier-ignore
    { header: withUnit(context, t('perCustomer')), as, formula: { of: 'quotient', column: 3, from: 1 }, value: (rank) => rank.customers.length ? amount(rank).value / rank.customers.length : null, trace: (rank) => traceOf('share', amount(rank), heads(rank)) }, // prettier-ignore
  ];
}

/** 重要客户 by name: who is in the first tier; null where nobody is. */
export function keyCustomerLines({ view, t }: TableContext, { ranking, tier }: CustomerFigures): ReportLines | null {
  const first = ranking.filter((customer) => tier[customer] === 0);
  if (!first.length) return null;
  const names = first.slice(0, NAMED).map((customer) => view.book.customers[customer]?.name ?? '');
  return {
    kind: 'lines',
    title: t('pyramid.names', { tier: view.settings.pyramid[0]?.tier ?? '' }),
    lines: [names.join(t('list.separator')) + (first.length > NAMED ? '…' : '')],
  };
}
