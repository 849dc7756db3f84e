import { findFigure } from '../../../src/domain/report/findFigure';
import type { Report, ReportTable, ReportValue } from '../../../src/domain/report/report';
import { tracedValue, type Trace, type TracedRow, type TraceTerm } from '../../../src/domain/report/trace';

/** A figure of a report, where it stands, and what stands behind it. */
export interface Figure {
  /** Sheet, table, row and column in words. */
  readonly place: string;
  /** Sheet, table and column: what figures without a trace are named by. */
  readonly column: string;
  readonly value: ReportValue;
  readonly trace: Trace | undefined;
}

/** Every head figure, every cell of a table and every total of its row of totals. */
export function figuresIn(report: Report): readonly Figure[] {
  return report.sections.flatMap((section): readonly Figure[] => {
    if (section.kind === 'figures')
      return section.figures.map(({ label, value, trace }) => {
        const column = `${report.sheet} · ${label}`;
        return { place: column, column, value, trace: trace?.() };
      });
    return section.kind === 'table' ? [...bodyFigures(report, section), ...totalFigures(report, section)] : [];
  });
}

function bodyFigures({ sheet }: Report, { title, columns, rows, trace }: ReportTable): readonly Figure[] {
  return rows.flatMap((values, row) =>
    columns.map(({ header }, i) => ({
      place: `${sheet} · ${title} · ${String(values[0])} · ${header}`,
      column: `${title} · ${header}`,
      value: values[i] ?? null,
      trace: trace?.(row, i),
    })),
  );
}

function totalFigures(report: Report, { title, columns, rows }: ReportTable): readonly Figure[] {
  // A table without rows is not drawn.
  if (!rows.length) return [];
  return columns.flatMap(({ total, header }, column) => {
    if (total === undefined) return [];
    const found = findFigure(report, { above: '', inTable: { titles: [title], column, row: [], isTotal: true } });
    return [{ place: `${report.sheet} · ${title} · 合计 · ${header}`, column: `${title} · ${header}`, value: found?.value ?? null, trace: found?.trace }]; // prettier-ignore
  });
}

const COUNTS: Readonly<Record<TraceTerm['count'], (rows: readonly TracedRow[]) => number>> = {
  sum: (rows) => rows.reduce((sum, { value }) => sum + value, 0),
  rows: (rows) => rows.length,
  names: (rows) => new Set(rows.map(({ name }) => name)).size,
};
const CLOSE = 1e-9;

/** Shares and means may differ by rounding; amounts in 分, counts and their sums may not. */
const agree = (one: number, other: number, exact: boolean) =>
  exact ? one === other : Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(other));

/** What is wrong with what stands behind a figure, in words; nothing where it is right. */
export function faultsOf({ place, value, trace }: Figure): readonly string[] {
  if (!trace) return [];
  if (typeof value !== 'number') return [`${place}: words or nothing, but traced`];
  const made = tracedValue(trace);
  const exact = trace.make === 'value' || trace.make === 'difference';
  return [
    ...(made !== null && !agree(made, value, exact) ? [`${place}: ${String(value)}, but traced to ${String(made)}`] : []), // prettier-ignore
    ...(trace.terms.length ? [] : [`${place}: made of nothing`]),
    ...trace.terms.flatMap((term) => {
      const rows = term.rows();
      const counted = COUNTS[term.count](rows);
      // Pieces may be fractions.
      const isRight = agree(counted, term.value, Number.isInteger(term.value));
      return [
        ...(isRight ? [] : [`${place}: ${term.of} is ${String(term.value)}, its rows come to ${String(counted)}`]),
        ...(rows.every(({ sheet, row }) => sheet !== '' && row > 1) ? [] : [`${place}: a row of no sheet`]),
      ];
    }),
  ];
}

/** Columns, of all reports, with numbers that nothing stands behind. */
export function untraced(reports: readonly Report[]): readonly string[] {
  const figures = reports.flatMap(figuresIn).filter(({ value, trace }) => typeof value === 'number' && !trace);
  return [...new Set(figures.map(({ column }) => column))];
}
