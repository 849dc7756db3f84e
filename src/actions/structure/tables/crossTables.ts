import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { perRow } from '../../../domain/structure/perRow';
import { dimension, type Dimension } from '../../../domain/structure/book/dimension';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import { groupsBy, type Coded } from '../../../domain/structure/groups';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { measureFormat, withUnit, type TableContext } from './tableContext';

/** So many products have a column of their own, and so many a row. */
const [COLUMNS, ROWS] = [6, 15];

/** A row or column of a cross table: what it is called, and which codes it stands for. */
interface Part {
  readonly name: string;
  readonly codes: ReadonlySet<number>;
}

/** 客户层级 × 商品, 新客户 × 商品, 年龄 × 商品. */
export function crossTables(context: TableContext, figures: CustomerFigures): ReportTable[] {
  const { view, t } = context;
  const product = productsOf(context);
  if (!product) return [];
  const tiers = tierCodes(context, figures);
  const age = dimension(view.book, 'age');
  const hasAges = view.lines.now.some((line) => (age.codes[line] ?? 0) > 0);
  return [
    crossTable(context, { title: t('cross.tier'), header: t('pyramid.tier'), rows: tiers, columns: product }),
    newCustomerTable(context, figures, product),
    ...(hasAges
      ? [crossTable(context, { title: t('cross.age'), header: t('dimension.age'), rows: age, columns: product })]
      : []),
  ];
}

/** Kinds of products where the book knows them, else the products themselves; undefined where it knows neither. */
export function productsOf({ view: { book, lines } }: TableContext): Dimension | undefined {
  return (['category', 'product'] as const)
    .map((key) => dimension(book, key))
    .find(({ codes }) => lines.now.some((line) => (codes[line] ?? 0) > 0));
}

/** Lines by the tier of their customer. */
function tierCodes({ view, t }: TableContext, { tier }: CustomerFigures): Coded {
  const { book, settings } = view;
  return {
    names: [t('blank'), ...settings.pyramid.map((one) => one.tier)],
    codes: Int32Array.from(book.customer, (customer) => (tier[customer] ?? -1) + 1),
  };
}

/** The largest parts, and what is left of them as one; blanks are the last. */
function partsOf({ view, t }: TableContext, coded: Coded, most: number): readonly Part[] {
  const { rows } = groupsBy(view, coded);
  // What was sold and all taken back comes to nothing, but not for each of its customers.
  const met = rows.filter(({ customers }) => customers > 0);
  const some = met.filter(({ key }) => key !== '');
  const blank = met.filter(({ key }) => key === '');
  const part = (name: string, all: readonly { readonly code: number }[]): readonly Part[] =>
    all.length ? [{ name, codes: new Set(all.map(({ code }) => code)) }] : [];
  return [
    ...some.slice(0, most).flatMap((one) => part(one.key, [one])),
    ...part(t('cross.others', { count: some.length - most }), some.slice(most)),
    ...part(t('blank'), blank),
  ];
}

function crossTable(
  context: TableContext,
  of: { readonly title: string; readonly header: string; readonly rows: Coded; readonly columns: Coded },
): ReportTable {
  const { view, t } = context;
  const rows =
    of.rows.names.length <= ROWS
      ? of.rows.names.flatMap(
          (name, code): Part[] =>
          view.lines.now.some((line) => of.rows.codes[line] === code) ? [{ name: name || t('blank'), codes: new Set([code]) }] : [], // prettier-ignore
        )
      : partsOf(context, of.rows, ROWS);
  const rowLines = perRow(({ codes }: Part) => view.lines.now.filter((line) => codes.has(of.rows.codes[line] ?? 0)));
  const linesOf = (row: Part, column?: Part) =>
    column ? rowLines(row).filter((line) => column.codes.has(of.columns.codes[line] ?? 0)) : rowLines(row);
  const cell = (header: string, column?: Part): ColumnOf<Part> => ({
    header,
    as: measureFormat(context),
    total: 'all',
    value: (row) => sumTerm(view, 'now', linesOf(row, column)).value,
    trace: (row) => traceOf('value', sumTerm(view, 'now', linesOf(row, column))),
  });
  const columns: readonly ColumnOf<Part>[] = [
    { header: of.header, as: 'text', value: ({ name }) => name },
    ...partsOf(context, of.columns, COLUMNS).map((column) => cell(column.name, column)),
    cell(withUnit(context, t('total'))),
  ];
  return { kind: 'table', title: of.title, ...tableOf(columns, rows), none: t('none') };
}

/** What new customers buy, beside what the others do. */
function newCustomerTable(context: TableContext, figures: CustomerFigures, products: Coded): ReportTable {
  const { view, t } = context;
  const isNew = (customer: number) => {
    const state = figures.movement.states[customer];
    return state === 'new' || state === 'passing';
  };
  const fresh = linesOfCustomers(view, view.lines.now, isNew);
  const old = linesOfCustomers(view, view.lines.now, (customer) => !isNew(customer));
  const of = (lines: Int32Array, { codes }: Part) => lines.filter((line) => codes.has(products.codes[line] ?? 0));
  const ofFresh = perRow((row: Part) => of(fresh, row));
  const freshSum = perRow((row: Part) => sumTerm(view, 'now', ofFresh(row)));
  const oldSum = perRow((row: Part) => sumTerm(view, 'now', of(old, row)));
  const as = measureFormat(context);
  const all = perRow((row: Part) => sumTerm(view, 'total', of(view.lines.now, row)));
  const columns: readonly ColumnOf<Part>[] = [
    { header: t('dimension.product'), as: 'text', value: ({ name }) => name },
    { header: t('cross.newCustomers'), as: 'count', value: (row) => customersTerm(view, 'customers', ofFresh(row)).value, trace: (row) => traceOf('value', customersTerm(view, 'customers', ofFresh(row))) }, // prettier-ignore
    { header: withUnit(context, t('cross.newAmount')), as, total: 'all', value: (row) => freshSum(row).value, trace: (row) => traceOf('value', freshSum(row)) }, // prettier-ignore
    { header: withUnit(context, t('cross.oldAmount')), as, total: 'all', value: (row) => oldSum(row).value, trace: (row) => traceOf('value', oldSum(row)) }, // prettier-ignore
    { header: t('cross.newShare'), as: 'share', value: (row) => (all(row).value > 0 && freshSum(row).value >= 0 ? freshSum(row).value / all(row).value : null), trace: (row) => traceOf('share', freshSum(row), all(row)) }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('cross.new'),
    ...tableOf(columns, partsOf(context, products, ROWS)),
    none: t('none'),
  };
}
