import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { dimension } from '../../../domain/structure/book/dimension';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { measureFormat, measureHeader, type TableContext } from './tableContext';

/** So many customers are named; the others are one row. */
const NAMED = 20;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly abc: string;
  readonly owner: string;
  /** null for who is not among the largest. */
  readonly rank: number | null;
  readonly has: (customer: number) => boolean;
}

/** 客户销售额排名 with the running share, as a Pareto chart (ANALYSIS A2). */
export function paretoTable(context: TableContext, figures: CustomerFigures): ReportTable {
  const { view, t } = context;
  const rows = rowsOf(context, figures);
  const positive = new Set(figures.buyers.filter((customer) => (figures.now[customer] ?? 0) > 0));
  const lines = (has: Row['has']) => linesOfCustomers(view, view.lines.now, has);
  const term = ({ has }: Row) => sumTerm(view, 'now', lines(has));
  const whole = () =>
    sumTerm(
      view,
      'total',
      lines((customer) => positive.has(customer)),
    );
  const columns: readonly ColumnOf<Row>[] = [
    { header: t('customer'), as: 'text', value: ({ name }) => name },
    { header: measureHeader(context), as: measureFormat(context), total: 'all', value: ({ value }) => value, trace: (row) => traceOf('value', term(row)) }, // prettier-ignore
    { header: t('composition.share'), as: 'share', formula: { of: 'share', column: 1 }, value: ({ share }) => share, trace: (row) => traceOf('share', term(row), whole()) }, // prettier-ignore
    { header: t('composition.cumulative'), as: 'share', formula: { of: 'cumulative', column: 2 }, value: ({ cumulative }) => cumulative, trace: () => traceOf('derived', whole()) }, // prettier-ignore
    { header: t('abc.class'), as: 'text', value: ({ abc }) => abc },
    { header: t('owner'), as: 'text', value: ({ owner }) => owner },
    { header: t('pareto.rank'), as: 'count', value: ({ rank }) => rank },
  ];
  const named = Math.min(NAMED, positive.size);
  return {
    kind: 'table',
    title: t('pareto.title'),
    joined: true,
    ...tableOf(columns, rows),
    none: t('none'),
    charts: named > 1 ? [{ as: 'pareto', title: t('pareto.title'), category: 6, series: [1, 3], rows: named }] : [],
  };
}

function rowsOf({ view, t }: TableContext, { now, buyers, abc }: CustomerFigures): readonly Row[] {
  const { book } = view;
  const value = (customer: number) => now[customer] ?? 0;
  const positive = buyers.filter((customer) => value(customer) > 0);
  const others = positive.slice(NAMED);
  const total = positive.reduce((sum, customer) => sum + value(customer), 0);
  const ownerOf = ownersOf(view.book);
  let reached = 0;
  const shares = (amount: number) =>
    amount > 0 ? { share: amount / total, cumulative: (reached += amount) / total } : { share: null, cumulative: null };
  const one = (customer: number, i: number): Row => ({
    name: book.customers[customer]?.name ?? '',
    value: value(customer),
    ...shares(value(customer)),
    abc: abc[customer] ?? '',
    owner: ownerOf(customer),
    rank: value(customer) > 0 ? i + 1 : null,
    has: (other) => other === customer,
  });
  const rest = new Set(others);
  const restSum = others.reduce((sum, customer) => sum + value(customer), 0);
  return [
    ...positive.slice(0, NAMED).map(one),
    ...(others.length
      ? [{ name: t('pareto.rest', { count: others.length }), value: restSum, ...shares(restSum), abc: '', owner: '', rank: null, has: (customer: number) => rest.has(customer) }] // prettier-ignore
      : []),
    ...buyers.filter((customer) => value(customer) <= 0).map(one),
  ];
}

/** The salesperson of a customer: of his last line, which falls back to his card. */
export function ownersOf(book: TableContext['view']['book']): (customer: number) => string {
  const { names, codes } = dimension(book, 'owner');
  const last = new Map<number, number>();
  for (let line = 0; line < book.lines; line++) {
    const known = last.get(book.customer[line] ?? 0);
    if (known === undefined || (book.day[line] ?? 0) >= (book.day[known] ?? 0))
      last.set(book.customer[line] ?? 0, line);
  }
  return (customer) => {
    const line = last.get(customer);
    return line === undefined ? '' : (names[codes[line] ?? 0] ?? '');
  };
}
