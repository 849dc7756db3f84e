import type { ReportChart, ReportTable, ReportValue } from '../../../domain/report/report';
import { tableOf, type ColumnOf } from '../../../domain/report/tableOf';
import type { Group, Groups } from '../../../domain/structure/groups';
import { composition } from '../../../domain/structure/methods/composition';
import { customersTerm, sumTerm } from '../../../domain/structure/terms';
import { traceOf, type TermName, type Trace } from '../../../domain/report/trace';
import type { Measure } from '../../../domain/structure/tradeBook';
import { customersIn, type PeriodKey } from '../../../domain/structure/view';
import { measureFormat, measureHeader, withUnit, type TableContext } from './tableContext';

/** Longer tables end in a row for the rest. */
const MOST = 30;
/** So many parts that are no more are listed one by one. */
const FEW = 3;
/** More bars than this are no picture. */
const BARS = 12;
const PIE = 6;

/** A row of the table: a part of the total, or all that are not listed. */
interface Row extends Omit<Group, 'code'> {
  readonly codes: ReadonlySet<number>;
}

/** What a table is called, and how it stands among others. */
interface TableWords {
  readonly title: string;
  /** Of its first column. */
  readonly header: string;
  /** Its chart stands beside that of the table before. */
  readonly joined?: true;
  /** It has no chart. */
  readonly plain?: true;
}

/** Which total a term is part of. */
const TOTALS: Readonly<Record<PeriodKey, TermName>> = { now: 'total', before: 'totalBefore', yearAgo: 'totalBefore' };

/**
 * The total in parts: 本期|占比|累计|上期|增减(百分点)|环比|同比|贡献|客户数 (R-9.07 …; ANALYSIS A1).
 *
 * @param groups the parts by a dimension
 * @param measure what is counted
 */
export function compositionTable(
  context: TableContext,
  groups: Groups,
  words: TableWords,
  measure: Measure = context.view.measure,
): ReportTable {
  const { t } = context;
  const rows = rowsOf(context, groups);
  const columns = columnsOf(context, { codes: groups.codes, rows, measure, header: words.header });
  const isNegative = groups.rows.some(({ now }) => now < 0);
  return {
    kind: 'table',
    title: words.title,
    ...tableOf(columns, rows),
    ...(isNegative ? { note: t('composition.negative') } : {}),
    none: t('none'),
    ...(words.joined ? { joined: true } : {}),
    charts: rows.length > 1 && !words.plain ? [chartOf(rows, words.title)] : [],
  };
}

/** A pie of a few parts, else bars of the largest. */
function chartOf(rows: readonly Row[], title: string): ReportChart {
  const isPie = rows.length <= PIE && rows.every(({ now }) => now > 0);
  return { as: isPie ? 'pie' : 'bar', title, category: 0, series: [1], rows: isPie ? rows.length : BARS };
}

/** The rows of the table: what is not listed is one row, which stands after those that are. */
function rowsOf({ view, t }: TableContext, { rows: groups, codes }: Groups): readonly Row[] {
  const positive = groups.filter(({ now }) => now > 0);
  const gone = groups.filter(({ now, customers }) => now === 0 && customers === 0);
  const folded = [
    { key: t('composition.rest', { count: positive.length - MOST }), groups: positive.slice(MOST) },
    { key: t('composition.gone', { count: gone.length }), groups: gone.length > FEW ? gone : [] },
  ].filter((fold) => fold.groups.length > 0);
  const inFold = new Set(folded.flatMap((fold) => fold.groups));
  const listed = groups.filter((group) => !inFold.has(group));
  const foldOf = new Map(folded.map((fold) => [fold.key, new Set(fold.groups.map(({ code }) => code))]));
  const sums = folded.map(({ key, groups: all }) => {
    const sum = (of: 'now' | 'before' | 'yearAgo') => all.reduce((total, group) => total + group[of], 0);
    const among = foldOf.get(key);
    const customers = customersIn(view.book, view.lines.now.filter((line) => among?.has(codes[line] ?? 0) === true)); // prettier-ignore
    return { key, now: sum('now'), before: sum('before'), yearAgo: sum('yearAgo'), customers };
  });
  const parts = composition([...listed, ...sums]).rows;
  const isFold = ({ key }: { readonly key: string }) => foldOf.has(key);
  const ordered = [
    ...parts.filter((part) => part.now > 0 && !isFold(part)),
    ...parts.filter((part) => part.now > 0 && isFold(part)),
    ...parts.filter((part) => part.now <= 0),
  ];
  const codeOf = new Map(listed.map(({ key, code }) => [key, code]));
  let cumulative = 0;
  return ordered.map((part) => ({
    ...part,
    key: part.key || t('blank'),
    cumulative: part.share === null ? null : (cumulative += part.share),
    codes: foldOf.get(part.key) ?? new Set([codeOf.get(part.key) ?? 0]),
  }));
}

/** What the columns of a table are made of. */
interface Parts {
  readonly codes: Int32Array;
  readonly rows: readonly Row[];
  readonly measure: Measure;
  readonly header: string;
}

function columnsOf(context: TableContext, parts: Parts): readonly ColumnOf<Row>[] {
  const { view, t, comparison } = context;
  const { measure } = parts;
  const as = measureFormat(context, measure);
  const { term, trace, whole } = tracesOf(context, parts);
  const shown = (value: Row['growth']): ReportValue => (value === 'new' ? t('composition.new') : value);
  // Where no row has a value, a total of 0 would be one.
  const totalOf = (value: (row: Row) => number | null) =>
    parts.rows.some((row) => value(row) !== null) ? { total: 'all' as const } : {};
  const base: ColumnOf<Row>[] = [
    { header: parts.header, as: 'text', value: ({ key }) => key },
    { header: measureHeader(context, measure), as, total: 'all', value: ({ now }) => now, trace: term('now') },
    {
      header: t('composition.share'),
      as: 'share',
      ...totalOf(({ share }) => share),
      formula: { of: 'share', column: 1 },
      value: ({ share }) => share,
      trace: trace('share', 'now'),
    },
    { header: t('composition.cumulative'), as: 'share', formula: { of: 'cumulative', column: 2 }, value: ({ cumulative }) => cumulative, trace: () => traceOf('derived', whole('now')) }, // prettier-ignore
  ];
  const customers: ColumnOf<Row> = {
    header: t('composition.customers'),
    as: 'count',
    value: (row) => row.customers,
    trace: (row) => traceOf('value', customersTerm(view, 'now', linesOfCodes(context, parts, row.codes, 'now'))),
  };
  if (!view.periods.before) return [...base, customers];
  const yearAgo: ColumnOf<Row>[] =
    comparison === 'previous' && view.periods.yearAgo && view.periods.yearAgo.from !== view.periods.before.from
      ? [
          { header: withUnit(context, t('composition.yearAgo'), measure), as, total: 'all', value: (row) => row.yearAgo, trace: term('yearAgo') }, // prettier-ignore
          { header: t('composition.yearGrowth'), as: 'growth', formula: { of: 'growth', column: 1, from: 8 }, value: ({ yearGrowth }) => shown(yearGrowth), trace: trace('growth', 'yearAgo') }, // prettier-ignore
        ]
      : [];
  return [
    ...base,
    { header: withUnit(context, t(`composition.before.${comparison}`), measure), as, total: 'all', value: ({ before }) => before, trace: term('before') }, // prettier-ignore
    { header: t('composition.shareBefore'), as: 'share', formula: { of: 'share', column: 4 }, value: ({ shareBefore }) => shareBefore, trace: trace('share', 'before') }, // prettier-ignore
    { header: t('composition.points'), as: 'points', formula: { of: 'points', column: 2, from: 5 }, value: ({ points }) => points, trace: trace('points', 'before') }, // prettier-ignore
    { header: t(`composition.growth.${comparison}`), as: 'growth', formula: { of: 'growth', column: 1, from: 4 }, value: ({ growth }) => shown(growth), trace: trace('growth', 'before') }, // prettier-ignore
    ...yearAgo,
    { header: t('composition.contribution'), as: 'growth', ...totalOf(({ contribution }) => contribution), formula: { of: 'contribution', column: 1, from: 4 }, value: ({ contribution }) => contribution, trace: trace('contribution', 'before') }, // prettier-ignore
    customers,
  ];
}

function linesOfCodes({ view }: TableContext, parts: Parts, codes: ReadonlySet<number>, period: PeriodKey): Int32Array {
  return view.lines[period].filter((line) => codes.has(parts.codes[line] ?? 0));
}

/** What stands behind the figures of a row. */
function tracesOf(context: TableContext, parts: Parts) {
  const { view } = context;
  const { measure } = parts;
  const row = (of: Row, period: PeriodKey) =>
    sumTerm(view, period, linesOfCodes(context, parts, of.codes, period), measure);
  /** Shares are of what is positive. */
  const whole = (period: PeriodKey) => {
    const positive = new Set(parts.rows.filter((one) => one[period] > 0).flatMap(({ codes }) => [...codes]));
    return sumTerm(view, TOTALS[period], linesOfCodes(context, parts, positive, period), measure);
  };
  const all = (period: PeriodKey) => sumTerm(view, TOTALS[period], view.lines[period], measure);
  const makes: Readonly<Record<'share' | 'growth' | 'points' | 'contribution', (of: Row, period: PeriodKey) => Trace>> =
    {
      share: (of, period) => traceOf('share', row(of, period), whole(period)),
      growth: (of, period) => traceOf('growth', row(of, 'now'), row(of, period)),
      points: (of, period) => traceOf('points', row(of, 'now'), whole('now'), row(of, period), whole(period)),
      contribution: (of, period) => traceOf('contribution', row(of, 'now'), row(of, period), all(period)),
    };
  return {
    whole,
    term: (period: PeriodKey) => (of: Row) => traceOf('value', row(of, period)),
    trace: (make: keyof typeof makes, period: PeriodKey) => (of: Row) => makes[make](of, period),
  };
}
