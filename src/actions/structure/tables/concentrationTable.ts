import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { dimension, type DimensionKey } from '../../../domain/structure/book/dimension';
import { concentration, concentrationLevel, type Concentration } from '../../../domain/structure/methods/concentration';
import { linesOf, sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { sumsBy } from '../../../domain/structure/view';
import type { TableContext } from './tableContext';

/** By whom or what a business may depend on few. */
const SEEN_BY = ['customer', 'group', 'industry', 'region'] as const satisfies readonly DimensionKey[];

/** A way to look at concentration. */
interface Row {
  readonly by: (typeof SEEN_BY)[number];
  readonly largest: string;
  readonly of: Concentration;
}

/** The concentration of the customers alone; null without positive amounts. */
export function customerConcentration({ view }: TableContext): Concentration | null {
  return rowBy(view, 'customer')?.of ?? null;
}

/** 集中度 by customer, group, industry and region (ANALYSIS A4). */
export function concentrationTable(context: TableContext): ReportTable {
  const { view, t } = context;
  const rows = SEEN_BY.flatMap((by) => rowBy(view, by) ?? []);
  const all = () => sumTerm(view, 'lines', view.lines.now);
  const derived = () => traceOf('derived', all());
  const index = (header: string, as: 'share' | 'index' | 'decimal' | 'count', value: (of: Concentration) => number): ColumnOf<Row> => ({ header, as, value: ({ of }) => value(of), trace: derived }); // prettier-ignore
  const columns: readonly ColumnOf<Row>[] = [
    { header: t('concentration.by'), as: 'text', value: ({ by }) => t(`dimension.${by}`) },
    { header: t('concentration.count'), as: 'count', value: ({ of }) => of.count, trace: derived },
    index('CR1', 'share', ({ cr }) => cr(1)),
    index('CR3', 'share', ({ cr }) => cr(3)),
    index('CR5', 'share', ({ cr }) => cr(5)),
    index('HHI', 'decimal', ({ hhi }) => hhi),
    index(t('concentration.effective'), 'decimal', ({ effective }) => effective),
    index(t('concentration.gini'), 'index', ({ gini }) => gini),
    { header: t('concentration.level'), as: 'text', value: ({ of }) => t(`level.${concentrationLevel(of, view.settings)}`) }, // prettier-ignore
    { header: t('concentration.largest'), as: 'text', width: 14, value: ({ largest }) => largest },
  ];
  const { largestShare, hhiMedium, hhiHigh } = view.settings;
  return {
    kind: 'table',
    title: t('concentration.title'),
    note: t('concentration.note', { share: Math.round(largestShare * 1000) / 10, medium: hhiMedium, high: hhiHigh }),
    ...tableOf(columns, rows),
    none: t('none'),
  };
}

/** Who has no group is a group of his own; what has no industry or region is no part of the total. */
function rowBy(view: TableContext['view'], by: Row['by']): Row | undefined {
  const { book, values, lines } = view;
  const { names, codes } = dimension(book, by);
  const known = by === 'customer' || lines.now.some((line) => (codes[line] ?? 0) > 0);
  if (!known) return undefined;
  const sums = sumsBy(values, lines.now, codes, names.length);
  const own = by === 'group' ? sumsBy(values, linesOf(lines.now, codes, 0), book.customer, book.customers.length) : [];
  const parts = [
    ...Array.from(sums, (value, code) => ({ name: names[code] ?? '', value })).filter(
      ({ name }) => by === 'customer' || name !== '',
    ),
    ...Array.from(own, (value, customer) => ({ name: book.customers[customer]?.name ?? '', value })),
  ];
  const of = concentration(parts.map(({ value }) => value));
  const largest = parts.reduce((most, part) => (part.value > most.value ? part : most), { name: '', value: 0 });
  return of ? { by, of, largest: largest.name } : undefined;
}
