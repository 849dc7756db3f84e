import { addMonths } from '../../../domain/cell/day';
import type { Register } from '../../../domain/cards/register';
import { dayAt } from '../../../domain/cards/valueAt';
import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { linesWithin } from '../../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import { cardText } from '../../../domain/structure/customerHabits';
import { abcClasses, type AbcClass } from '../../../domain/structure/methods/abcClasses';
import {
  gridCounts,
  gridMoves,
  gridZone,
  nineBox,
  readGridCell,
  type GridCell,
} from '../../../domain/structure/methods/nineBox';
import {
  visitCoverage,
  visitFrequency,
  visitTargets,
  VISIT_CLASSES,
  type VisitClass,
} from '../../../domain/structure/methods/visitFrequency';
import { cardsTerm } from '../../../domain/structure/terms';
import { traceOf, type Trace, type TraceTerm } from '../../../domain/report/trace';
import { visitsTo, type Visited } from '../../../domain/structure/visitCounts';
import { sumsBy } from '../../../domain/structure/view';
import type { TableContext } from './tableContext';

/** A is the best class, and stands in the best column. */
const COLUMN_OF: Readonly<Record<AbcClass, number>> = { A: 1, B: 2, C: 3 };
/** Visits are counted over so many months. */
const VISIT_MONTHS = 3;

/** The cell of every customer, by potential and by how much he buys; of the ranking year, and of the one before. */
interface Placements {
  readonly now: readonly (GridCell | null)[];
  readonly before: readonly (GridCell | null)[];
  /** Cells as the register of customers says them, where it has such a column. */
  readonly registered: boolean;
}

/** 九宫格: how many customers stand in each cell and what became of them (R-10.05, R-10.06, D-24); none without potentials. */
export function nineBoxTables(context: TableContext, figures: CustomerFigures): ReportTable[] {
  const { view, t } = context;
  const placed = placements(context, figures);
  if (!placed) return [];
  const counts = gridCounts(placed.now);
  const before = gridCounts(placed.before);
  const { gridBest } = view.settings;
  const customersIn = (cell: GridCell, of: readonly (GridCell | null)[]) => of.flatMap((one, customer) => (one === cell ? [customer] : [])); // prettier-ignore
  interface Line {
    readonly letter: 'A' | 'B' | 'C';
  }
  const cellOf = ({ letter }: Line, column: number) => `${letter}${String(column)}` as GridCell;
  const column = (index: number): ColumnOf<Line> => ({
    header: t(`nineBox.share.${gridBest === 'one' ? index : 4 - index}` as 'nineBox.share.1', { column: index }),
    as: 'count',
    value: (line) => counts.get(cellOf(line, index)) ?? 0,
    trace: (line) => traceOf('value', cardsTerm(view, 'customers', customersIn(cellOf(line, index), placed.now))),
  });
  const change = (index: number): ColumnOf<Line> => ({
    header: t('nineBox.change', { column: index }),
    as: 'decimal',
    value: (line) => (counts.get(cellOf(line, index)) ?? 0) - (before.get(cellOf(line, index)) ?? 0),
    trace: (line) => traceOf('difference', cardsTerm(view, 'now', customersIn(cellOf(line, index), placed.now)), cardsTerm(view, 'before', customersIn(cellOf(line, index), placed.before))), // prettier-ignore
  });
  const zones = (['red', 'yellow', 'blue'] as const).map((zone) => t(`nineBox.zone.${zone}`)).join(t('list.separator'));
  const lines: readonly Line[] = [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }];
  const moves = placed.registered ? [] : gridMoves(placed.before, placed.now).filter(({ from, to }) => from && to);
  return [
    {
      kind: 'table',
      title: t('nineBox.title'),
      note: t(placed.registered ? 'nineBox.note.registered' : 'nineBox.note', { zones }),
      ...tableOf<Line>(
        [
          { header: t('nineBox.potential'), as: 'text', value: ({ letter }) => t('nineBox.letter', { letter }) },
          ...[1, 2, 3].map(column),
          ...(placed.registered ? [] : [1, 2, 3].map(change)),
          { header: t('nineBox.zone'), as: 'text', value: (line) => [1, 2, 3].map((index) => t(`nineBox.zone.${gridZone(cellOf(line, index), gridBest)}.short`)).join(' ') }, // prettier-ignore
        ],
        lines,
      ),
      none: t('none'),
    },
    ...(moves.length
      ? [
          {
            kind: 'table' as const,
            title: t('nineBox.moves'),
            ...tableOf<(typeof moves)[number]>(
              [
                { header: t('nineBox.from'), as: 'text', value: ({ from }) => from },
                { header: t('nineBox.to'), as: 'text', value: ({ to }) => to },
                { header: t('customers'), as: 'count', value: ({ count }) => count, trace: ({ from, to }) => traceOf('value', cardsTerm(view, 'customers', placed.now.flatMap((cell, customer) => (cell === to && placed.before[customer] === from ? [customer] : [])))) }, // prettier-ignore
              ],
              moves,
            ),
            none: t('none'),
          },
        ]
      : []),
  ];
}

/** The class by which a customer is visited: the letter of his potential. */
function letterOf(context: TableContext, customer: number): VisitClass | null {
  const cell = readGridCell(cardText(context.view, customer, 'grid'));
  const letter = cell?.charAt(0) ?? nineBox(cardText(context.view, customer, 'potential'), 1, 'one')?.charAt(0);
  return VISIT_CLASSES.find((one) => one === letter) ?? null;
}

function placements(context: TableContext, figures: CustomerFigures): Placements | null {
  const { view } = context;
  const { book, values, ranking, settings, keep } = view;
  const written = book.customers.map((_one, customer) => readGridCell(cardText(view, customer, 'grid')));
  const letters = book.customers.map((_one, customer) => letterOf(context, customer));
  const hasPotential = book.customers.some((_one, customer) => cardText(view, customer, 'potential') !== '');
  if (!hasPotential && written.some((cell) => cell !== null))
    return { now: written, before: written, registered: true };
  if (letters.every((letter) => letter === null)) return null;
  const { from } = ranking.period;
  const earlier = linesWithin(book, { from: addMonths(from, -12), to: from - 1 }, keep);
  const cells = (sums: Float64Array) => {
    const order = [...sums.keys()].filter((customer) => (sums[customer] ?? 0) > 0).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)); // prettier-ignore
    const classes = abcClasses(order.map((customer) => sums[customer] ?? 0), settings.abcLimits); // prettier-ignore
    const placed = new Array<GridCell | null>(sums.length).fill(null);
    const best = (column: number) => (settings.gridBest === 'one' ? column : 4 - column);
    // Who buys nothing belongs to others.
    letters.forEach((letter, customer) => (placed[customer] = nineBox(letter, best(3), 'one')));
    order.forEach((customer, i) => (placed[customer] = nineBox(letters[customer] ?? null, best(COLUMN_OF[classes[i] ?? 'C']), 'one'))); // prettier-ignore
    return placed;
  };
  return {
    now: cells(figures.ranked),
    before: cells(sumsBy(values, earlier, book.customer, book.customers.length)),
    registered: false,
  };
}

/** 拜访频率与覆盖率 by class, over the last three months (R-10.04, D-26); null where nobody writes visits down. */
export function visitTable(context: TableContext, logs: readonly Register[]): ReportTable | null {
  const { view, t } = context;
  const period = { from: addMonths(view.today, -VISIT_MONTHS) + 1, to: view.today };
  const visits = visitsTo(view.book, logs, period);
  if (!visits) return null;
  const targets = visitTargets(view.settings);
  interface Line {
    readonly of: VisitClass;
    readonly customers: readonly number[];
    readonly counts: readonly number[];
  }
  const lines = VISIT_CLASSES.map((of): Line => {
    const customers = view.book.customers.flatMap((_one, customer) => (letterOf(context, customer) === of ? [customer] : [])); // prettier-ignore
    return { of, customers, counts: customers.map((customer) => visits[customer]?.length ?? 0) };
  }).filter(({ customers }) => customers.length > 0);
  if (!lines.length) return null;
  const frequency = ({ counts, of }: Line) => visitFrequency(counts, VISIT_MONTHS, targets[of].limits);
  const visited = ({ customers }: Line) => customers.filter((customer) => (visits[customer]?.length ?? 0) > 0);
  const cards = (customers: readonly number[]): TraceTerm => cardsTerm(view, 'customers', customers);
  const isIn = (line: Line, side: 'below' | 'within' | 'above') =>
    line.customers.filter((_one, i) => visitFrequency([line.counts[i] ?? 0], VISIT_MONTHS, targets[line.of].limits)[side] === 1); // prettier-ignore
  const visitTerm = ({ customers }: Line) => logTerm(context, customers.flatMap((customer) => visits[customer] ?? []), customers, visits); // prettier-ignore
  const side = (name: 'below' | 'within' | 'above'): ColumnOf<Line> => ({ header: t(`visits.${name}`), as: 'count', value: (line) => frequency(line)[name], trace: (line) => traceOf('value', cards(isIn(line, name))) }); // prettier-ignore
  const columns: readonly ColumnOf<Line>[] = [
    { header: t('visits.class'), as: 'text', value: ({ of }) => t('nineBox.letter', { letter: of }) },
    { header: t('customers'), as: 'count', value: ({ customers }) => customers.length, trace: ({ customers }) => traceOf('value', cards(customers)) }, // prettier-ignore
    { header: t('visits.count'), as: 'count', value: (line) => frequency(line).visits, trace: (line): Trace => traceOf('value', visitTerm(line)) }, // prettier-ignore
    { header: t('visits.perMonth'), as: 'decimal', value: (line) => frequency(line).perMonth, trace: (line) => traceOf('derived', visitTerm(line)) }, // prettier-ignore
    { header: t('visits.target'), as: 'text', value: ({ of }) => targets[of].limits.join('–') },
    side('below'),
    side('within'),
    side('above'),
    { header: t('visits.visited'), as: 'count', value: (line) => visited(line).length, trace: (line) => traceOf('value', cards(visited(line))) }, // prettier-ignore
    { header: t('visits.coverage'), as: 'share', formula: { of: 'quotient', column: 8, from: 1 }, value: ({ counts, of }) => visitCoverage(counts, targets[of].coverage).share, trace: (line) => traceOf('share', cards(visited(line)), cards(line.customers)) }, // prettier-ignore
    { header: t('visits.coverageTarget'), as: 'share', value: ({ of }) => targets[of].coverage },
  ];
  return { kind: 'table', title: t('visits.title'), note: t('visits.note', { months: VISIT_MONTHS }), ...tableOf(columns, lines), none: t('none') }; // prettier-ignore
}

/** Visits, by the rows of their logs. */
function logTerm(
  { view }: TableContext,
  all: readonly Visited[],
  customers: readonly number[],
  visits: readonly (readonly Visited[])[],
): TraceTerm {
  const nameOf = new Map(customers.flatMap((customer) => (visits[customer] ?? []).map((visit) => [visit, view.book.customers[customer]?.name ?? ''] as const))); // prettier-ignore
  return {
    of: 'lines',
    count: 'rows',
    as: 'count',
    value: all.length,
    rows: () =>
      all.map((visit) => ({
        sheet: visit.register.sheet,
        row: visit.register.firstRow + visit.row + 1,
        name: nameOf.get(visit) ?? '',
        day: dayAt(visit.register, 'at', visit.row),
        value: 1,
      })),
  };
}
