import type { ReportSection, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { perRow } from '../../../domain/structure/perRow';
import { linesWithin } from '../../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import type { CustomerHabits } from '../../../domain/structure/customerHabits';
import type { Replenishment } from '../../../domain/structure/methods/replenishment';
import { RFM_SEGMENTS } from '../../../domain/structure/methods/rfm';
import { SMALL_CUSTOMER_FLAGS } from '../../../domain/structure/methods/smallCustomerFlag';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { customersTerm, purchasesTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { ownersOf } from './paretoTable';
import { measureFormat, withUnit, type TableContext } from './tableContext';

/** Longer lists stand in full on the sheet of all customers. */
const LISTED = 40;
/** So many small customers are named of each kind. */
const NAMED = 10;

/** Customers who are alike in something. */
interface Kind {
  readonly name: string;
  readonly customers: readonly number[];
}

/** 活跃度 by the time since the last purchase, and the eight RFM kinds (ANALYSIS A6). */
export function activityTables(context: TableContext, figures: CustomerFigures, habits: CustomerHabits): ReportTable[] {
  const { view, t } = context;
  const { quietDays, lostMonths } = view.settings;
  const lastOf = (customer: number) => figures.days[customer]?.at(-1) ?? 0;
  const limits = [...new Set([30, quietDays, 180, 365])].sort((one, other) => one - other);
  const waited = (customer: number) => view.today - lastOf(customer);
  const everybody = figures.days.flatMap((days, customer) => (days.length ? [customer] : []));
  const bands = [...limits, Infinity].map((limit, i): Kind => {
    const from = limits[i - 1] ?? -1;
    return {
      name:
        limit === Infinity ? t('activity.longer', { days: from }) : t('activity.band', { from: from + 1, to: limit }),
      customers: everybody.filter((customer) => waited(customer) > from && waited(customer) <= limit),
    };
  });
  const segments = RFM_SEGMENTS.map((segment): Kind => ({
    name: t(`rfm.${segment}`),
    customers: figures.ranking.filter((customer) => habits.of[customer]?.rfm.segment === segment),
  })).filter(({ customers }) => customers.length > 0);
  return [
    {
      kind: 'table',
      title: t('activity.title'),
      note: t('activity.note', { months: lostMonths }),
      ...tableOf(kindColumns(context, t('activity.last'), view.ranking.lines, bands), bands),
      none: t('none'),
      charts: [{ as: 'column', title: t('activity.title'), category: 0, series: [1] }],
    },
    {
      kind: 'table',
      title: t('rfm.title'),
      note: t('rfm.note'),
      ...tableOf(kindColumns(context, t('rfm.segment'), view.ranking.lines, segments), segments),
      none: t('none'),
    },
  ];
}

function kindColumns(
  context: TableContext,
  header: string,
  lines: Int32Array,
  kinds: readonly Kind[],
): readonly ColumnOf<Kind>[] {
  const { view, t } = context;
  const heads = kinds.reduce((sum, { customers }) => sum + customers.length, 0);
  const amount = perRow(({ customers }: Kind) => {
    const set = new Set(customers);
    return sumTerm(
      view,
      'lines',
      linesOfCustomers(view, lines, (customer) => set.has(customer)),
    );
  });
  const everything = linesOfAll(view);
  const allOf = ({ customers }: Kind) => {
    const set = new Set(customers);
    return linesOfCustomers(view, everything, (customer) => set.has(customer));
  };
  return [
    { header, as: 'text', value: ({ name }) => name },
    { header: t('customers'), as: 'count', total: 'all', value: ({ customers }) => customers.length, trace: (kind) => traceOf('value', customersTerm(view, 'customers', allOf(kind))) }, // prettier-ignore
    {
      header: t('customersShare'),
      as: 'share',
      formula: { of: 'share', column: 1 },
      value: ({ customers }) => (heads ? customers.length / heads : null),
      trace: (kind) =>
        traceOf(
          'share',
          customersTerm(view, 'customers', allOf(kind)),
          customersTerm(view, 'total', allOf({ name: '', customers: kinds.flatMap((one) => one.customers) })),
        ),
    },
    { header: withUnit(context, t('lastYear')), as: measureFormat(context), total: 'all', value: (kind) => amount(kind).value, trace: (kind) => traceOf('value', amount(kind)) }, // prettier-ignore
  ];
}

/** Every line that is looked at, whatever its day. */
function linesOfAll({ book, keep }: TableContext['view']): Int32Array {
  return linesWithin(book, { from: -Infinity, to: Infinity }, keep);
}

/** A customer on a list. */
interface Listed {
  readonly customer: number;
  readonly next: Replenishment | null;
}

/** 沉睡客户: bought before, not for a while, not lost yet; the largest first, with whose they are. */
export function dormantTable(context: TableContext, figures: CustomerFigures, habits: CustomerHabits): ReportTable {
  const { view, t } = context;
  const { quietDays } = view.settings;
  const all = dormantCustomers(context, figures);
  return listTable(context, figures, {
    title: t('dormant.title'),
    note: t('dormant.note', { days: quietDays, count: all.length, listed: LISTED }),
    rows: all.slice(0, LISTED).map((customer) => ({ customer, next: habits.next[customer] ?? null })),
  });
}

/** Active customers who have not bought for the days of the settings, the largest of the ranking year first. */
function dormantCustomers({ view }: TableContext, figures: CustomerFigures): readonly number[] {
  const { quietDays } = view.settings;
  const isActive = (customer: number) => {
    const state = figures.movement.states[customer];
    return state === 'kept' || state === 'new' || state === 'revived';
  };
  return figures.ranking.filter(
    (customer) => isActive(customer) && view.today - (figures.days[customer]?.at(-1) ?? view.today) > quietDays,
  );
}

/** 该补货的客户 (ANALYSIS A8): the next order is due, or late; those who are too late are among the dormant. */
export function replenishmentTable(
  context: TableContext,
  figures: CustomerFigures,
  habits: CustomerHabits,
): ReportTable {
  const { t } = context;
  const due = habits.next
    .map((next, customer): Listed => ({ customer, next }))
    .filter(({ next }) => next?.state === 'due' || next?.state === 'atRisk')
    .sort((one, other) => (figures.ranked[other.customer] ?? 0) - (figures.ranked[one.customer] ?? 0));
  return listTable(context, figures, {
    title: t('replenishment.title'),
    note: t('replenishment.note', { count: due.length, listed: LISTED }),
    rows: due.slice(0, LISTED),
  });
}

function listTable(
  context: TableContext,
  figures: CustomerFigures,
  { title, note, rows }: { readonly title: string; readonly note: string; readonly rows: readonly Listed[] },
): ReportTable {
  const { view, t } = context;
  const ownerOf = ownersOf(view.book);
  const lines = ({ customer }: Listed) => linesOfCustomers(view, view.ranking.lines, (one) => one === customer);
  const derived = ({ customer }: Listed) => traceOf('derived', purchasesTerm(view, customer));
  const columns: readonly ColumnOf<Listed>[] = [
    { header: t('customer'), as: 'text', value: ({ customer }) => view.book.customers[customer]?.name ?? '' },
    { header: t('owner'), as: 'text', value: ({ customer }) => ownerOf(customer) },
    { header: t('dormant.last'), as: 'day', value: ({ customer }) => figures.days[customer]?.at(-1) ?? null, trace: derived }, // prettier-ignore
    { header: t('dormant.days'), as: 'count', value: ({ customer }) => view.today - (figures.days[customer]?.at(-1) ?? view.today), trace: derived }, // prettier-ignore
    { header: t('replenishment.interval'), as: 'decimal', value: ({ next }) => next?.interval ?? null, trace: derived },
    { header: t('replenishment.next'), as: 'day', value: ({ next }) => next?.next ?? null, trace: derived },
    {
      header: t('replenishment.state'),
      as: 'text',
      value: ({ next }) => (next ? t(`replenishment.${next.state}`) : null),
    },
    { header: withUnit(context, t('lastYear')), as: measureFormat(context), value: ({ customer }) => figures.ranked[customer] ?? 0, trace: (row) => traceOf('value', sumTerm(view, 'lines', lines(row))) }, // prettier-ignore
  ];
  return { kind: 'table', title, note, ...tableOf(columns, rows), none: t('none') };
}

/** 小客户处理建议 (R-10.03, D-28): how many, and who the largest are. */
export function smallCustomerSections(
  context: TableContext,
  figures: CustomerFigures,
  habits: CustomerHabits,
): readonly ReportSection[] {
  const { view, t } = context;
  const flags = SMALL_CUSTOMER_FLAGS.map((flag): Kind => ({
    name: t(`flag.${flag}`),
    customers: figures.ranking.filter((customer) => habits.of[customer]?.flag === flag),
  }));
  const names = ({ customers }: Kind) =>
    customers
      .slice(0, NAMED)
      .map((customer) => view.book.customers[customer]?.name ?? '')
      .join(t('list.separator')) + (customers.length > NAMED ? '…' : '');
  const named = flags
    .filter(({ customers }) => customers.length)
    .map((flag) => t('flag.named', { flag: flag.name, names: names(flag) }));
  return [
    {
      kind: 'table',
      title: t('flag.title'),
      note: t('flag.note'),
      ...tableOf(kindColumns(context, t('flag.title'), view.ranking.lines, flags), flags),
      none: t('none'),
    },
    ...(named.length ? [{ kind: 'lines' as const, title: t('flag.names'), lines: named }] : []),
  ];
}
