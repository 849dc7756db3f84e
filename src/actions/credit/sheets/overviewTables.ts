import { formatDay } from '../../../domain/cell/day';
import type { AgingMonth, CustomerCredit } from '../../../domain/credit/customerCredit';
import { mustAct, type CreditTask } from '../../../domain/credit/methods/mustAct';
import type { ReportTable } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import { namedBuckets, customerName, gradeAndBefore, moneyColumn, plainColumn, withUnit, type CreditContext } from '../creditContext'; // prettier-ignore
import { type CreditTerms } from '../creditTraces';
import { traceOf } from '../../../domain/report/trace';

/** 近6期账龄: what was owed at the ends of the last months, by age. */
export function monthsTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t, figures } = context;
  const shown = namedBuckets(context);
  const isNow = ({ day }: AgingMonth) => day === figures.asOf;
  const money = (word: string, value: (month: AgingMonth) => number, trace: ColumnOf<AgingMonth>['trace']): ColumnOf<AgingMonth> => ({ header: withUnit(context, word), as: 'money', value, ...(trace ? { trace } : {}) }); // prettier-ignore
  const first = 1 + shown.length;
  const columns: readonly ColumnOf<AgingMonth>[] = [
    plainColumn(t('months.day'), 'text', ({ day }) => formatDay(day)),
    ...shown.map(({ name, bucket }) => money(name, ({ buckets }) => buckets[bucket] ?? 0, (month) => (isNow(month) ? traceOf('value', terms.bucket(bucket)) : undefined))), // prettier-ignore
    money(
      t('head.receivable'),
      ({ receivable }) => receivable,
      (month) => (isNow(month) ? traceOf('value', terms.open()) : undefined),
    ),
    money(
      t('head.overdue'),
      ({ overdue }) => overdue,
      (month) => (isNow(month) ? traceOf('value', terms.overdue()) : undefined),
    ),
    {
      header: t('head.overdueShare'),
      as: 'share',
      formula: { of: 'quotient', column: first + 1, from: first },
      value: ({ overdue, receivable }) => (receivable ? overdue / receivable : null),
      trace: (month) =>
        isNow(month) && month.receivable ? traceOf('share', terms.overdue(), terms.open()) : undefined,
    },
  ];
  return {
    kind: 'table',
    title: t('months.title'),
    note: t('months.note'),
    ...tableOf(columns, figures.months),
    none: t('none'),
    charts: [{ as: 'stacked', title: t('months.chart'), category: 0, series: shown.map((_bucket, i) => 1 + i) }],
  };
}

/** A grade, or that there is none, with its customers. */
interface GradeRow {
  readonly name: string;
  readonly customers: readonly CustomerCredit[];
}

/** 信用等级分布. */
export function gradesTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t, figures, settings } = context;
  const { customers } = figures;
  const of = (grade: string | null) => customers.filter(({ rating }) => rating.grade === grade);
  const rows: readonly GradeRow[] = [
    ...settings.creditGrades.map(({ grade }) => ({ name: grade, customers: of(grade) })),
    { name: t('grades.none'), customers: of(null) },
  ];
  const sum = (of: readonly CustomerCredit[], amount: 'receivable' | 'overdue' | 'suggestedLimit') =>
    of.reduce((total, one) => total + one[amount], 0);
  const whose = ({ customers: own }: GradeRow) => own.map(({ customer }) => customer);
  const provisional = customers.filter(({ rating }) => rating.provisional && rating.grade !== null).length;
  const columns: readonly ColumnOf<GradeRow>[] = [
    plainColumn(t('grades.grade'), 'text', ({ name }) => name),
    { header: t('customers'), as: 'count', total: 'all', value: ({ customers: own }) => own.length },
    {
      header: t('grades.share'),
      as: 'share',
      formula: { of: 'share', column: 1 },
      value: ({ customers: own }) => (customers.length ? own.length / customers.length : null),
    },
    moneyColumn(
      context,
      t('grades.receivable'),
      ({ customers: own }) => sum(own, 'receivable'),
      (row) => traceOf('value', terms.open(whose(row))),
    ),
    moneyColumn(
      context,
      t('grades.overdue'),
      ({ customers: own }) => sum(own, 'overdue'),
      (row) => traceOf('value', terms.overdue(whose(row))),
    ),
    moneyColumn(
      context,
      t('grades.approved'),
      ({ customers: own }) => own.reduce((total, { approvedLimit }) => total + (approvedLimit ?? 0), 0),
      (row) => traceOf('value', terms.limits(whose(row))),
    ),
    { ...plainColumn<GradeRow>(withUnit(context, t('grades.suggested')), 'money', ({ customers: own }) => sum(own, 'suggestedLimit')), total: 'all' }, // prettier-ignore
  ];
  return {
    kind: 'table',
    title: t('grades.title'),
    joined: true,
    ...(provisional ? { note: t('grades.note', { count: provisional }) } : {}),
    ...tableOf(columns, rows),
    none: t('none'),
    charts: [{ as: 'column', title: t('grades.chart'), category: 0, series: [1] }],
  };
}

/** An aging bucket of today. */
interface BucketRow {
  readonly name: string;
  readonly bucket: number;
  readonly amount: number;
  readonly rate: number;
}

/** 账龄结构与预计坏账（仅供参考） (ANALYSIS C7, C8). */
export function bucketsTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t, figures, settings } = context;
  const now = figures.months.at(-1)?.buckets ?? [];
  const { lossRates } = settings;
  const rows = namedBuckets(context).map(({ name, bucket }): BucketRow => {
    const rate = lossRates[Math.min(bucket, lossRates.length - 1)] ?? 0;
    return { name, bucket, amount: now[bucket] ?? 0, rate };
  });
  const columns: readonly ColumnOf<BucketRow>[] = [
    plainColumn(t('buckets.bucket'), 'text', ({ name }) => name),
    moneyColumn(
      context,
      t('head.receivable'),
      ({ amount }) => amount,
      ({ bucket }) => traceOf('value', terms.bucket(bucket)),
    ),
    {
      header: t('buckets.share'),
      as: 'share',
      formula: { of: 'share', column: 1 },
      value: ({ amount }) => (figures.receivable ? amount / figures.receivable : null),
      trace: ({ bucket }) => (figures.receivable ? traceOf('share', terms.bucket(bucket), terms.open()) : undefined),
    },
    ...(settings.agingFrom === 'due' ? lossColumns(context, terms) : []),
  ];
  return {
    kind: 'table',
    title: t('buckets.title'),
    note: t('buckets.note'),
    ...tableOf(columns, rows),
    none: t('none'),
  };
}

/** Losses go by days past due (C8): ages since the document do not tell them. */
function lossColumns(context: CreditContext, terms: CreditTerms): readonly ColumnOf<BucketRow>[] {
  const { t } = context;
  return [
    plainColumn(t('buckets.rate'), 'share', ({ rate }) => rate),
    moneyColumn(
      context,
      t('buckets.loss'),
      ({ amount, rate }) => amount * rate,
      ({ bucket }) => traceOf('derived', terms.bucket(bucket)),
    ),
  ];
}

const DSO_FIGURES = ['period', 'annual', 'countBack', 'best', 'delinquent'] as const;

/** 回款周期: DSO in three ways, the best possible, and what lies between (ANALYSIS C6). */
export function outstandingTable({ t, figures }: CreditContext): ReportTable {
  type Figure = (typeof DSO_FIGURES)[number];
  const columns: readonly ColumnOf<Figure>[] = [
    plainColumn(t('dso.name'), 'text', (of) => t(`dso.${of}`)),
    plainColumn(t('dso.days'), 'decimal', (of) => figures.outstanding[of]),
  ];
  return { kind: 'table', title: t('dso.title'), ...tableOf(columns, DSO_FIGURES), none: t('none') };
}

/** 本月须处理: at most fifteen, the most money at stake first. */
export function actTable(context: CreditContext, terms: CreditTerms): ReportTable {
  const { t, book, figures, settings } = context;
  const whose = ({ customer: { customer } }: CreditTask) => [customer];
  const money = (word: string, value: (task: CreditTask) => number | null, trace: ColumnOf<CreditTask>['trace']): ColumnOf<CreditTask> => ({ header: withUnit(context, word), as: 'money', value, ...(trace ? { trace } : {}) }); // prettier-ignore
  const columns: readonly ColumnOf<CreditTask>[] = [
    plainColumn(t('customer'), 'text', ({ customer }) => customerName(context, customer.customer), 12),
    money(
      t('act.receivable'),
      ({ customer }) => customer.receivable,
      (task) => traceOf('value', terms.open(whose(task))),
    ),
    money(
      t('act.overdue'),
      ({ customer }) => customer.overdue,
      (task) => traceOf('value', terms.overdue(whose(task))),
    ),
    {
      header: t('act.longest'),
      as: 'count',
      value: ({ customer }) => customer.longest,
      trace: (task) => task.customer.longest ? traceOf('derived', terms.longest(whose(task), task.customer.longest)) : undefined, // prettier-ignore
    },
    plainColumn(t('act.grade'), 'text', ({ customer }) => gradeAndBefore(context, customer)),
    money(
      t('act.approved'),
      ({ customer }) => customer.approvedLimit,
      (task) => traceOf('value', terms.limits(whose(task))),
    ),
    money(
      t('act.over'),
      ({ customer }) => customer.over || null,
      (task) => traceOf('derived', terms.open(whose(task)), terms.bills(whose(task)), terms.orders(whose(task))),
    ),
    plainColumn(t('act.handling'), 'text', ({ customer }) => t(`handling.${customer.handling}`)),
    plainColumn(t('act.owner'), 'text', ({ customer }) => book.cards[customer.customer]?.owner || null),
    plainColumn(t('act.deadline'), 'day', ({ deadline }) => deadline),
  ];
  return {
    kind: 'table',
    title: t('act.title'),
    note: t('act.note'),
    ...tableOf(columns, mustAct(figures, book, settings)),
    none: t('act.none'),
  };
}
