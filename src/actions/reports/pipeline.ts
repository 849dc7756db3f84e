import { formatDay } from '../../domain/cell/day';
import { movementSummary, type SalespersonMoves } from '../../domain/pipeline/movementSummary';
import { hasLeft, monthOf, pipelineRows, type Movement, type PipelineRow } from '../../domain/pipeline/pipelineRows';
import type { GradeProfile } from '../../domain/grading/profiles';
import type { Report, ReportSection, ReportTable } from '../../domain/report/report';
import { tableOf } from '../../domain/report/tableOf';
import type { ReportText } from '../../i18n/reports';
import { basisLines } from './basisLines';
import { readSales } from './sales';
import { cell, counted, findings, ownerName, sum } from './salesWords';
import type { BuildReport } from './types';

/** A day or a count of the summary, which stands in the same columns, in Chinese characters. */
const DAY_WIDTH = 1.8;
const MOVES = {
  升级: 'pipeline.move.up',
  维持: 'pipeline.move.same',
  降级: 'pipeline.move.down',
  成交: 'pipeline.move.won',
  战败: 'pipeline.move.lost',
  休眠: 'pipeline.move.dormant',
} as const;

/**
 * 潜在顾客等级推进表 of a month (R-3.05, R-3.22, D-12): movements by salesperson, then every open lead but C with its days, and
 * apart from them those that were closed in the month.
 *
 * @throws Failure noRegister where there are no leads
 */
export const buildPipeline: BuildReport = async (request): Promise<Report> => {
  const { context, options, workbook, t } = request;
  const { gradeProfile: profile } = workbook.settings;
  const sales = await readSales(request, ['visits', 'owners', 'lost']);
  const { today } = context;
  const month = monthOf(options.period?.from ?? options.day ?? today);
  const rows = pipelineRows(sales.leads, sales, profile, month.from, today).filter(
    ({ values }) => options.owner === undefined || values.owner === options.owner,
  );
  const [open, left] = [rows.filter(({ values }) => !hasLeft(values.move)), rows.filter(({ values }) => hasLeft(values.move))]; // prettier-ignore
  const summary = movementSummary(rows);
  const name = formatDay(month.from).slice(0, 7);
  return {
    id: 'pipeline',
    sheet: t('pipeline.sheet', { month: name }),
    title: t('pipeline.title', { month: name }),
    basis: [
      ...basisLines(t, { today, period: month, owner: options.owner, from: sales.from }),
      t('pipeline.basis.who', { lowest: profile.grades.at(-1)?.grade ?? '' }),
      t('pipeline.basis.marks'),
      t('pipeline.basis.start'),
      t('pipeline.basis.closed'),
    ],
    sections: [
      figures(t, rows, profile),
      findings(t, findingsOf(t, summary)),
      summaryTable(t, summary, profile),
      leadsTable(t, open, month.to - month.from + 1, t('pipeline.rows')),
      ...(left.length ? [leadsTable(t, left, month.to - month.from + 1, t('pipeline.left'))] : []),
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: open.length,
  };
};

function figures(t: ReportText, rows: readonly PipelineRow[], profile: GradeProfile): ReportSection {
  const open = rows.filter(({ values }) => !hasLeft(values.move));
  const count = (label: string, value: number) => ({ label, value, as: 'count' as const });
  const moved = (move: keyof typeof MOVES) => count(t(MOVES[move]), rows.filter(({ values }) => values.move === move).length); // prettier-ignore
  return {
    kind: 'figures',
    figures: [
      count(t('pipeline.leads'), open.length),
      ...inPipeline(profile).map((grade) =>
        count(t('pipeline.graded', { grade }), open.filter(({ values }) => values.now === grade).length),
      ),
      moved('升级'),
      moved('降级'),
      moved('成交'),
      moved('战败'),
    ],
  };
}

/** The grades that are progressed: all but the last. */
function inPipeline({ grades }: GradeProfile): readonly string[] {
  return grades.slice(0, -1).map(({ grade }) => grade);
}

function movesOf({ moves }: SalespersonMoves, move: Movement): number {
  return moves.get(move) ?? 0;
}

function findingsOf(t: ReportText, summary: readonly SalespersonMoves[]): string[] {
  const all = (move: Movement) => summary.reduce((total, one) => total + movesOf(one, move), 0);
  const late = counted(t, summary.map(({ owner, overdue }) => [owner, overdue] as const)); // prettier-ignore
  const unplanned = counted(t, summary.map((one) => [one.owner, one.unplanned] as const)); // prettier-ignore
  const total = (count: (one: SalespersonMoves) => number) => summary.reduce((so, one) => so + count(one), 0);
  const moves = { up: all('升级'), same: all('维持'), down: all('降级'), won: all('成交'), lost: all('战败') };
  return [
    ...(summary.length ? [t('pipeline.finding.moves', moves)] : []),
    ...(late ? [t('pipeline.finding.overdue', { count: total(({ overdue }) => overdue), owners: late })] : []),
    ...(unplanned
      ? [t('pipeline.finding.unplanned', { count: total((one) => one.unplanned), owners: unplanned })]
      : []),
  ];
}

function summaryTable(t: ReportText, summary: readonly SalespersonMoves[], profile: GradeProfile): ReportTable {
  const grades = inPipeline(profile);
  const moves = Object.entries(MOVES) as [Movement, (typeof MOVES)[keyof typeof MOVES]][];
  const table = tableOf<SalespersonMoves>(
    [
      cell(t('pipeline.owner'), 'text', ({ owner }) => ownerName(t, owner)),
      ...grades.map((grade) =>
        sum<SalespersonMoves>(t('pipeline.atStart', { grade }), ({ start }) => start.get(grade) ?? 0),
      ),
      ...grades.map((grade) =>
        sum<SalespersonMoves>(t('pipeline.atNow', { grade }), ({ now }) => now.get(grade) ?? 0, DAY_WIDTH),
      ),
      ...moves.map(([move, key]) => sum<SalespersonMoves>(t(key), (one) => movesOf(one, move), DAY_WIDTH)),
      sum(t('pipeline.late'), ({ overdue }) => overdue, DAY_WIDTH),
      sum(t('pipeline.unplanned'), ({ unplanned }) => unplanned, DAY_WIDTH),
    ],
    summary,
  );
  const first = 1 + 2 * grades.length;
  return {
    kind: 'table',
    title: t('pipeline.summary'),
    note: t('pipeline.summary.note'),
    ...table,
    none: t('pipeline.none'),
    charts:
      summary.length > 1
        ? [{ as: 'stacked', title: t('pipeline.summary'), category: 0, series: [first, first + 1, first + 2] }]
        : [],
  };
}

function leadsTable(t: ReportText, rows: readonly PipelineRow[], days: number, title: string): ReportTable {
  const text = (key: 'leadId' | 'name' | 'phone' | 'model' | 'start' | 'now' | 'note', width?: number) =>
    cell<PipelineRow>(t(`pipeline.${key}`), 'text', ({ values }) => values[key], width);
  const table = tableOf<PipelineRow>(
    [
      text('leadId'),
      text('name'),
      text('phone'),
      text('model'),
      cell(t('pipeline.owner'), 'text', ({ values }) => ownerName(t, values.owner)),
      text('start'),
      ...Array.from(
        { length: days },
        (_none, i) =>
        cell<PipelineRow>(t('pipeline.day', { day: String(i + 1) }), 'text', ({ values }) => values[`d${i + 1}`] || null, DAY_WIDTH), // prettier-ignore
      ),
      text('now'),
      cell(t('pipeline.move'), 'text', ({ values: { move } }) => (move === '' ? null : t(MOVES[move]))),
      cell(t('pipeline.next'), 'day', ({ values }) => values.next),
      cell(t('pipeline.overdue'), 'count', ({ values }) => values.overdue),
      text('note', 14),
    ],
    rows,
  );
  return { kind: 'table', title, ...table, none: t('pipeline.none') };
}
