import type { Report } from '../../domain/report/report';
import { tableOf, type ColumnOf } from '../../domain/report/tableOf';
import { customerDimension, dimension, type DimensionKey } from '../../domain/structure/book/dimension';
import type { CustomerFigures } from '../../domain/structure/customerFigures';
import type { CustomerHabits } from '../../domain/structure/customerHabits';
import { growthOf } from '../../domain/structure/methods/composition';
import { placeKey } from '../../domain/structure/placeKey';
import { linesOfCustomers } from '../../domain/structure/linesByCustomer';
import { linesTerm, purchasesTerm, sumTerm } from '../../domain/structure/terms';
import { traceOf } from '../../domain/report/trace';
import type { PeriodKey } from '../../domain/structure/view';
import { ownersOf } from './tables/paretoTable';
import { measureFormat, measureHeader, withUnit, type TableContext } from './tables/tableContext';

/** 客户结构明细: every customer who has ever bought, with all that the analysis says of him. */
export function customersSheet(
  context: TableContext,
  figures: CustomerFigures,
  habits: CustomerHabits,
  basis: readonly string[],
): Report {
  const { view, t, comparison } = context;
  const { book, lines, settings } = view;
  const place = placeKey(book);
  // Who has only brought back is part of the totals too.
  const hasTraded = (days: Int32Array, customer: number) =>
    days.length > 0 || figures.before[customer] !== 0 || figures.ranked[customer] !== 0;
  const rows = [
    ...figures.buyers,
    ...figures.days.flatMap((days, customer) =>
      hasTraded(days, customer) && !figures.abc[customer] ? [customer] : [],
    ),
  ];
  const as = measureFormat(context);
  const own = (customer: number, of: Int32Array) => linesOfCustomers(view, of, (one) => one === customer);
  const sum = (customer: number, period: PeriodKey) => sumTerm(view, period, own(customer, lines[period]));
  const text = (key: DimensionKey): ColumnOf<number> => {
    const { names } = dimension(book, key);
    const codes = customerDimension(book, key);
    return { header: t(`dimension.${key}`), as: 'text', value: (customer) => names[codes[customer] ?? 0] || null };
  };
  const isFilled = (key: DimensionKey) => dimension(book, key).names.length > 1;
  const positive = new Set(figures.buyers.filter((customer) => (figures.now[customer] ?? 0) > 0));
  const total = () =>
    sumTerm(
      view,
      'total',
      linesOfCustomers(view, lines.now, (customer) => positive.has(customer)),
    );
  const whole = [...positive].reduce((all, customer) => all + (figures.now[customer] ?? 0), 0);
  const ownerOf = ownersOf(book);
  let reached = 0;
  const cumulative = new Map(figures.buyers.filter((one) => positive.has(one)).map((customer) => [customer, (reached += figures.now[customer] ?? 0) / whole])); // prettier-ignore
  const texts: ColumnOf<number>[] = [
    { header: t('customer'), as: 'text', value: (customer) => book.customers[customer]?.name ?? '' },
    ...(['group', 'industry', place] as const).filter(isFilled).map(text),
    { header: t('owner'), as: 'text', value: (customer) => ownerOf(customer) || null },
  ];
  const amountColumn = texts.length;
  const compared = view.periods.before !== null;
  const grown = (customer: number) => growthOf(figures.now[customer] ?? 0, figures.before[customer] ?? 0);
  const ever = (customer: number) => traceOf('derived', purchasesTerm(view, customer));
  const ofYear = (customer: number) => traceOf('derived', linesTerm(view, 'lines', own(customer, view.ranking.lines)));
  const columns: readonly ColumnOf<number>[] = [
    ...texts,
    { header: measureHeader(context), as, total: 'all', value: (customer) => figures.now[customer] ?? 0, trace: (customer) => traceOf('value', sum(customer, 'now')) }, // prettier-ignore
    { header: t('composition.share'), as: 'share', formula: { of: 'share', column: amountColumn }, value: (customer) => (positive.has(customer) && whole ? (figures.now[customer] ?? 0) / whole : whole && !figures.now[customer] ? 0 : null), trace: (customer) => whole ? traceOf('share', sum(customer, 'now'), total()) : undefined }, // prettier-ignore
    { header: t('composition.cumulative'), as: 'share', formula: { of: 'cumulative', column: amountColumn + 1 }, value: (customer) => cumulative.get(customer) ?? null, trace: () => traceOf('derived', total()) }, // prettier-ignore
    { header: t('abc.class'), as: 'text', value: (customer) => figures.abc[customer] || null },
    { header: t('pyramid.tier'), as: 'text', value: (customer) => settings.pyramid[figures.tier[customer] ?? -1]?.tier ?? null }, // prettier-ignore
    ...(compared
      ? ([
          { header: withUnit(context, t(`composition.before.${comparison}`)), as, total: 'all', value: (customer) => figures.before[customer] ?? 0, trace: (customer) => traceOf('value', sum(customer, 'before')) }, // prettier-ignore
          { header: t('difference'), as, total: 'all', formula: { of: 'difference', column: amountColumn, from: amountColumn + 5 }, value: (customer) => (figures.now[customer] ?? 0) - (figures.before[customer] ?? 0), trace: (customer) => traceOf('difference', sum(customer, 'now'), sum(customer, 'before')) }, // prettier-ignore
          { header: t(`composition.growth.${comparison}`), as: 'growth', formula: { of: 'growth', column: amountColumn, from: amountColumn + 5 }, value: (customer) => { const of = grown(customer); return of === 'new' ? t('composition.new') : of; }, trace: (customer) => typeof grown(customer) === 'number' ? traceOf('growth', sum(customer, 'now'), sum(customer, 'before')) : undefined }, // prettier-ignore
        ] satisfies ColumnOf<number>[])
      : []),
    { header: withUnit(context, t('lastYear')), as, total: 'all', value: (customer) => figures.ranked[customer] ?? 0, trace: (customer) => traceOf('value', sumTerm(view, 'lines', own(customer, view.ranking.lines))) }, // prettier-ignore
    {
      header: t('customers.orders'),
      as: 'count',
      value: (customer) => habits.of[customer]?.orders ?? 0,
      trace: ofYear,
    },
    { header: t('dormant.last'), as: 'day', value: (customer) => figures.days[customer]?.at(-1) ?? null, trace: ever },
    { header: t('dormant.days'), as: 'count', value: (customer) => (figures.days[customer]?.length ? view.today - (figures.days[customer]?.at(-1) ?? 0) : null), trace: ever }, // prettier-ignore
    { header: t('customers.state'), as: 'text', value: (customer) => t(`state.${figures.movement.states[customer] ?? 'inactive'}`) }, // prettier-ignore
    { header: 'RFM', as: 'text', value: (customer) => rfmCode(habits, customer) },
    {
      header: t('rfm.weighted'),
      as: 'decimal',
      value: (customer) => habits.of[customer]?.rfm.weighted ?? null,
      trace: ofYear,
    },
    { header: t('rfm.segment'), as: 'text', value: (customer) => { const of = habits.of[customer]; return of ? t(`rfm.${of.rfm.segment}`) : null; } }, // prettier-ignore
    {
      header: t('replenishment.next'),
      as: 'day',
      value: (customer) => habits.next[customer]?.next ?? null,
      trace: ever,
    },
    {
      header: t('replenishment.factor'),
      as: 'decimal',
      value: (customer) => habits.next[customer]?.factor ?? null,
      trace: ever,
    },
    { header: t('flag.title'), as: 'text', value: (customer) => { const flag = habits.of[customer]?.flag; return flag ? t(`flag.${flag}`) : null; } }, // prettier-ignore
  ];
  return {
    id: 'structure-customers',
    sheet: t('customers.sheet'),
    title: t('customers.sheet'),
    basis,
    sections: [{ kind: 'table', title: t('customers.title'), ...tableOf(columns, rows), none: t('none') }],
    signatures: [],
    rows: rows.length,
  };
}

function rfmCode({ of }: CustomerHabits, customer: number): string | null {
  const score = of[customer]?.rfm;
  return score ? `${String(score.r)}${String(score.f)}${String(score.m)}` : null;
}
