import type { ReportLines, ReportSection, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { perRow } from '../../../domain/structure/perRow';
import { customerDimension, dimension, type DimensionKey } from '../../../domain/structure/book/dimension';
import { groupBy } from '../../../domain/report/tally';
import { linesWithin } from '../../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import { groupsBy } from '../../../domain/structure/groups';
import { placeKey } from '../../../domain/structure/placeKey';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { cardsTerm, customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf, type TraceTerm } from '../../../domain/report/trace';
import { sumsBy } from '../../../domain/structure/view';
import { compositionTable } from './compositionTable';
import { sideTerm } from './movementTables';
import { measureFormat, measureHeader, withUnit, type TableContext } from './tableContext';

/** 客户特征 (R-9.01 … ), in the order of the sheet. */
const FEATURES = ['industry', 'orgForm', 'outlet', 'location', 'income', 'age', 'source', 'route', 'class'] as const satisfies readonly DimensionKey[]; // prettier-ignore
/** Of how much of the amount a feature has to be known, so that its composition says something. */
const LEAST_FILLED = 0.6;

type Feature = (typeof FEATURES)[number];

/** The compositions by features that are filled in, and one line that says which are not. */
export function featureSections(context: TableContext): ReportSection[] {
  const { view, t } = context;
  const all = FEATURES.map((key) => ({ key, groups: groupsBy(view, dimension(view.book, key)) }));
  const known = all.filter(({ groups }) => groups.filled >= LEAST_FILLED);
  const poor = all.filter(({ groups }) => groups.filled < LEAST_FILLED);
  const percent = (share: number) => `${String(Math.round(share * 100))}%`;
  const missing: ReportLines = {
    kind: 'lines',
    title: t('features.missing.title'),
    lines: [
      t('features.missing', {
        features: poor
          .map(({ key, groups }) =>
            t('features.filled', { name: t(`dimension.${key}`), share: percent(groups.filled) }),
          )
          .join(t('list.separator')),
      }),
    ],
  };
  return [
    ...known.map(({ key, groups }) =>
      compositionTable(context, groups, {
        title: t('composition.title', { of: t(`dimension.${key}`) }),
        header: t(`dimension.${key}`),
        plain: true,
      }),
    ),
    ...(poor.length ? [missing] : []),
  ];
}

/** Customers who are alike in a feature. */
interface Part {
  readonly feature: string;
  readonly name: string;
  readonly customers: readonly number[];
}

/** 客户分布现状表: how many customers there are of each kind, who of them buys, and how much. */
export function distributionTable(context: TableContext): ReportTable {
  const { t } = context;
  const features: readonly Feature[] = [
    'class',
    'industry',
    'orgForm',
    'outlet',
    'location',
    'income',
    'source',
    'age',
  ];
  const rows = features.flatMap((key) => partsBy(context, key).map((part) => ({ ...part, feature: t(`dimension.${key}`) }))); // prettier-ignore
  return {
    kind: 'table',
    title: t('distribution.title'),
    note: t('distribution.note'),
    ...tableOf<Part>(
      [{ header: t('distribution.feature'), as: 'text', value: ({ feature }) => feature }, ...partColumns(context, t('distribution.kind'), rows, 1)], // prettier-ignore
      rows,
    ),
    none: t('distribution.none'),
  };
}

/** 客户区域分布表: customers, amounts, and who came and went, by region. */
export function regionTable(context: TableContext, figures: CustomerFigures): ReportTable {
  const { view, t } = context;
  const count = (side: 'new' | 'lost'): ColumnOf<Part> => {
    const term = ({ customers }: Part) => {
      const among = new Set(customers);
      const limited = { ...figures, purchasing: { ...figures.purchasing, days: figures.days.map((days, customer) => (among.has(customer) ? days : new Int32Array())) } }; // prettier-ignore
      return sideTerm(context, limited, view.periods.now, side);
    };
    const of = ({ customers }: Part) =>
      customers.filter((customer) => figures.movement.states[customer] === side).length;
    return {
      header: t(`movement.${side}`),
      as: 'count',
      total: 'all',
      value: of,
      trace: (part) => traceOf('value', term(part)),
    };
  };
  const place = placeKey(view.book);
  const rows = partsBy(context, place).map((part) => ({ ...part, feature: '' }));
  return {
    kind: 'table',
    title: t('regions.title'),
    ...tableOf<Part>([...partColumns(context, t(`dimension.${place}`), rows), count('new'), count('lost')], rows),
    none: t('regions.none'),
    charts: rows.length > 1 ? [{ as: 'bar', title: t('regions.chart'), category: 0, series: [1], rows: 12 }] : [],
  };
}

/** The kinds of customers by a feature, the largest first; blanks are the last, and none where nothing is filled in. */
function partsBy({ view, t }: TableContext, key: DimensionKey): readonly Omit<Part, 'feature'>[] {
  const { book } = view;
  const { names } = dimension(book, key);
  const codes = customerDimension(book, key);
  const isMeant = countedIn(view);
  const counted = book.customers.flatMap((_customer, customer) => (isMeant(customer) ? [customer] : []));
  const byCode = groupBy(counted, (customer) => codes[customer] ?? 0);
  const groups = names.map((name, code) => ({ name, code, customers: byCode.get(code) ?? [] }));
  const filled = groups.filter(({ code, customers }) => code > 0 && customers.length);
  if (!filled.length) return [];
  return [
    ...filled.sort((one, other) => other.customers.length - one.customers.length),
    ...groups.filter(({ code, customers }) => code === 0 && customers.length),
  ].map(({ name, customers }) => ({ name: name || t('blank'), customers }));
}

/** Who stands in the register of customers; where there is none, or only some lines are looked at, who has bought. */
function countedIn(view: TableContext['view']): (customer: number) => boolean {
  const { book, keep } = view;
  if (!keep) return (customer) => !book.matched || book.customers[customer]?.card !== null;
  const bought = new Set(everyLine(view).map((line) => book.customer[line] ?? 0));
  return (customer) => (!book.matched || book.customers[customer]?.card !== null) && bought.has(customer);
}

/**
 * @param parts of one feature or several
 * @param offset of columns that stand before these
 */
function partColumns(
  context: TableContext,
  header: string,
  parts: readonly Part[],
  offset = 0,
): readonly ColumnOf<Part>[] {
  const { view, t } = context;
  const { book, lines } = view;
  const as = measureFormat(context);
  const linesOf = ({ customers }: Pick<Part, 'customers'>) => {
    const set = new Set(customers);
    return linesOfCustomers(view, lines.now, (customer) => set.has(customer));
  };
  const heads = ({ customers }: Part): TraceTerm => {
    if (book.matched) return cardsTerm(view, 'customers', customers);
    const set = new Set(customers);
    const bought = linesOfCustomers(view, everyLine(view), (customer) => set.has(customer));
    return customersTerm(view, 'customers', bought);
  };
  // The values go by customer: lines are looked up only where somebody asks what stands behind them.
  const size = book.customers.length;
  const sums = sumsBy(view.values, lines.now, book.customer, size);
  const bought = new Uint8Array(size);
  for (const line of lines.now) bought[book.customer[line] ?? 0] = 1;
  const sumOf = perRow(({ customers }: Part) => customers.reduce((sum, customer) => sum + (sums[customer] ?? 0), 0));
  const boughtOf = perRow(({ customers }: Part) => customers.filter((customer) => bought[customer]).length);
  const buyers = (part: Part) => customersTerm(view, 'customers', linesOf(part));
  const amount = (part: Part) => sumTerm(view, 'now', linesOf(part));
  // As in every composition: what comes to less than nothing has no share, and is no part of the others'.
  const positive = new Map(
    [...groupBy(parts, ({ feature }) => feature)].map(([feature, all]) => [
      feature,
      all.filter((part) => sumOf(part) > 0),
    ]),
  );
  const wholes = new Map(
    [...positive].map(([feature, all]) => [feature, all.reduce((sum, part) => sum + sumOf(part), 0)]),
  );
  const wholeOf = ({ feature }: Part): TraceTerm => {
    const customers = (positive.get(feature) ?? []).flatMap((part) => part.customers);
    return sumTerm(view, 'total', linesOf({ customers }));
  };
  const share = (part: Part) => {
    const [own, whole = 0] = [sumOf(part), wholes.get(part.feature)];
    return whole > 0 && own >= 0 ? own / whole : null;
  };
  const isOneFeature = wholes.size === 1 && offset === 0;
  return [
    { header, as: 'text', value: ({ name }) => name },
    { header: t('customers'), as: 'count', value: ({ customers }) => customers.length, trace: (part) => traceOf('value', heads(part)) }, // prettier-ignore
    { header: t('buyers'), as: 'count', value: boughtOf, trace: (part) => traceOf('value', buyers(part)) }, // prettier-ignore
    { header: t('buyersShare'), as: 'share', formula: { of: 'quotient', column: offset + 2, from: offset + 1 }, value: (part) => (part.customers.length ? boughtOf(part) / part.customers.length : null), trace: (part) => traceOf('share', buyers(part), heads(part)) }, // prettier-ignore
    { header: measureHeader(context), as, value: sumOf, trace: (part) => traceOf('value', amount(part)) }, // prettier-ignore
    { header: t('amountShare'), as: 'share', ...(isOneFeature ? { formula: { of: 'share', column: 4 } } : {}), value: share, trace: (part) => traceOf('share', amount(part), wholeOf(part)) }, // prettier-ignore
    { header: withUnit(context, t('perBuyer')), as, formula: { of: 'quotient', column: offset + 4, from: offset + 2 }, value: (part) => (boughtOf(part) ? sumOf(part) / boughtOf(part) : null), trace: (part) => traceOf('share', amount(part), buyers(part)) }, // prettier-ignore
  ];
}

function everyLine({ book, keep }: TableContext['view']): Int32Array {
  return linesWithin(book, { from: -Infinity, to: Infinity }, keep);
}
