import { addMonths, formatDay } from '../../../domain/cell/day';
import type { Period, ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { linesWithin } from '../../../domain/structure/book/linesWithin';
import type { CustomerFigures } from '../../../domain/structure/customerFigures';
import {
  amountBridge,
  BRIDGE_STEPS,
  bridgeStep,
  type BridgedCustomer,
  type BridgeStep,
} from '../../../domain/structure/methods/amountBridge';
import { movement, movementByMonth, type MovementCounts } from '../../../domain/structure/methods/movement';
import { movementRatios } from '../../../domain/structure/methods/movementRatios';
import { linesOfCustomers } from '../../../domain/structure/linesByCustomer';
import { customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf } from '../../../domain/report/trace';
import { measureFormat, withUnit, type TableContext } from './tableContext';

/** A shorter period is seen with the months before it. */
const MONTHS = 12;

type Row = Period & MovementCounts;
type Side = keyof MovementCounts;

/** 客户增减分析表 by month: 期初＋新增＋恢复－流失＝期末 (R-9.17, ANALYSIS A5). */
export function movementTable(context: TableContext, figures: CustomerFigures): ReportTable {
  const { view, t } = context;
  const { to } = view.periods.now;
  const from = Math.max(Math.min(view.periods.now.from, addMonths(to, -MONTHS) + 1), view.book.days?.from ?? 0);
  const months = movementByMonth(figures.purchasing, { from: firstOfMonth(from), to }, view.settings.lostMonths);
  const trace = (side: Side) => (row: Row) => traceOf('value', sideTerm(context, figures, row, side));
  const count = (side: Side): ColumnOf<Row> => ({ header: t(`movement.${side}`), as: 'count', value: (row) => row[side], trace: trace(side) }); // prettier-ignore
  const columns: readonly ColumnOf<Row>[] = [
    { header: t('trend.month'), as: 'text', value: (row) => formatDay(row.from).slice(0, 'yyyy-mm'.length) },
    count('start'),
    count('new'),
    count('revived'),
    count('lost'),
    count('end'),
    { header: t('movement.churn'), as: 'share', formula: { of: 'quotient', column: 4, from: 1 }, value: (row) => movementRatios(row).churn, trace: (row) => traceOf('share', sideTerm(context, figures, row, 'lost'), sideTerm(context, figures, row, 'start')) }, // prettier-ignore
    { header: t('movement.growth'), as: 'growth', formula: { of: 'growth', column: 5, from: 1 }, value: (row) => movementRatios(row).growth, trace: (row) => traceOf('growth', sideTerm(context, figures, row, 'end'), sideTerm(context, figures, row, 'start')) }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('movement.title'),
    note: t('movement.note', { months: view.settings.lostMonths }),
    ...tableOf(columns, months),
    none: t('none'),
    charts: [
      { as: 'line', title: t('movement.chart.end'), category: 0, series: [5] },
      { as: 'column', title: t('movement.chart.moves'), category: 0, series: [2, 3, 4] },
    ],
  };
}

function firstOfMonth(day: number): number {
  return day - Number(formatDay(day).slice(-2)) + 1;
}

/** The customers on one side of a movement, by the purchases that make them so. */
export function sideTerm({ view }: TableContext, figures: CustomerFigures, period: Period, side: Side) {
  const { book, keep, settings } = view;
  const before = movement(figures.purchasing, { from: period.from, to: period.to }, settings.lostMonths);
  const isOn: Readonly<Record<Side, (state: string) => boolean>> = {
    start: (state) => state === 'kept' || state === 'lost',
    new: (state) => state === 'new',
    revived: (state) => state === 'revived',
    lost: (state) => state === 'lost',
    end: (state) => state === 'kept' || state === 'new' || state === 'revived',
  };
  const has = (customer: number) => isOn[side](before.states[customer] ?? '');
  const isEarlier = side === 'start' || side === 'lost';
  const to = isEarlier ? period.from - 1 : period.to;
  const from = addMonths(to, -settings.lostMonths) - 3;
  const lines = linesWithin(book, { from, to }, keep).filter((line) => (view.values[line] ?? 0) > 0);
  return customersTerm(view, isEarlier ? 'before' : 'now', linesOfCustomers(view, lines, has));
}

/** A step of the bridge from one period to the next. */
interface Step {
  readonly name: string;
  readonly value: number;
  readonly count: number | null;
  readonly has: (customer: number) => boolean;
  readonly of: 'before' | 'now' | 'both';
}

/** 销售额变动: 上期＋新增＋恢复＋增长－下降－流失＝本期; null without a period to compare with. */
export function bridgeTable(context: TableContext, figures: CustomerFigures): ReportTable | null {
  const { view, t, comparison } = context;
  if (!view.periods.before) return null;
  const all = Array.from(figures.now, (now, customer): BridgedCustomer => ({
    now,
    before: figures.before[customer] ?? 0,
    state: figures.movement.states[customer] ?? 'inactive',
  }));
  const bridge = amountBridge(all);
  const steps = all.map(bridgeStep);
  const step = (name: BridgeStep): Step => ({
    name: t(`bridge.${name}`),
    value: (name === 'shrink' || name === 'lost' ? -1 : 1) * bridge[name] || 0,
    count: steps.filter((one) => one === name).length,
    has: (customer) => steps[customer] === name,
    of: 'both',
  });
  const rows: readonly Step[] = [
    { name: t(`composition.before.${comparison}`), value: bridge.previous, count: null, has: () => true, of: 'before' },
    ...BRIDGE_STEPS.map(step),
    { name: t('bridge.now'), value: bridge.now, count: null, has: () => true, of: 'now' },
  ];
  const sum = (row: Step, period: 'now' | 'before') => sumTerm(view, period, linesOfCustomers(view, view.lines[period], row.has)); // prettier-ignore
  const trace = (row: Step) =>
    row.of === 'both' ? traceOf('difference', sum(row, 'now'), sum(row, 'before')) : traceOf('value', sum(row, row.of));
  const share = (row: Step) => (bridge.previous > 0 ? row.value / bridge.previous : null);
  const columns: readonly ColumnOf<Step>[] = [
    { header: t('bridge.step'), as: 'text', value: ({ name }) => name },
    { header: withUnit(context, t(`measure.${view.measure}`)), as: measureFormat(context), value: ({ value }) => value, trace }, // prettier-ignore
    { header: t('bridge.share'), as: 'growth', value: share, trace: (row) => bridge.previous > 0 ? row.of === 'both' ? traceOf('contribution', sum(row, 'now'), sum(row, 'before'), sumTerm(view, 'totalBefore', view.lines.before)) : traceOf('share', sum(row, row.of), sumTerm(view, 'totalBefore', view.lines.before)) : undefined }, // prettier-ignore
    { header: t('customers'), as: 'count', value: ({ count }) => count, trace: (row) => row.count === null ? undefined : traceOf('value', customersTerm(view, 'customers', bothPeriods(context, row))) }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('bridge.title'),
    note: t('bridge.note'),
    ...tableOf(columns, rows),
    none: t('none'),
  };
}

function bothPeriods({ view }: TableContext, { has }: Step): Int32Array {
  const lines = Int32Array.from([...view.lines.before, ...view.lines.now]).sort();
  return linesOfCustomers(view, lines, has);
}
