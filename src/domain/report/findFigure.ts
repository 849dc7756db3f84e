import type { CellValue } from '../cell/value';
import type { Report, ReportTable, ReportValue } from './report';
import type { ReportFormat } from './reportFormat';
import type { Trace } from './trace';
import { totalTrace } from './totalTrace';

/** Where on a generated sheet a figure stands. */
export interface FigurePlace {
  /** What stands above it. */
  readonly above: string;
  readonly inTable: {
    /** What stands above the table, the nearest first. */
    readonly titles: readonly string[];
    readonly column: number;
    readonly row: readonly CellValue[];
    readonly isTotal: boolean;
  } | null;
}

/** A figure of a report. */
export interface FoundFigure {
  /** Heading of its table, name of its row, header of its column; the label alone where it stands in none. */
  readonly path: readonly string[];
  readonly value: ReportValue;
  readonly as: ReportFormat;
  /** undefined where nothing stands behind it, such as names. */
  readonly trace: Trace | undefined;
  /** What its column comes to down to its row: another figure as soon as somebody sorts the table. */
  readonly isRunning: boolean;
}

/**
 * The figure of a report that stands at a place of its sheet. Rows are known by their words, as people sort and filter tables.
 *
 * @param report as it is made now, of sources that may have changed
 * @returns null where the report has no such figure
 * @example findFigure(report, place)?.path // ['区域构成', '华东', '占比']
 */
export function findFigure(report: Report, { above, inTable }: FigurePlace): FoundFigure | null {
  if (!inTable) return headFigure(report, above);
  const tables = report.sections.filter((section) => section.kind === 'table');
  const titles = inTable.titles.map((title) => tables.find((table) => table.title === title));
  const table = titles.find((found) => found !== undefined);
  const column = table?.columns[inTable.column];
  if (!table || !column) return null;
  if (inTable.isTotal) return totalOf(table, inTable.column);
  const keys = keyColumns(table);
  const says = (value: ReportValue | CellValue | undefined) => String(value ?? '');
  const row = table.rows.findIndex((values) => keys.every((key) => says(values[key]) === says(inTable.row[key])));
  const values = table.rows[row];
  if (!values) return null;
  return {
    path: [table.title, ...keys.map((key) => says(values[key])), column.header],
    value: values[inTable.column] ?? null,
    as: column.as,
    trace: table.trace?.(row, inTable.column),
    isRunning: column.formula?.of === 'cumulative',
  };
}

function headFigure({ sections }: Report, label: string): FoundFigure | null {
  const all = sections.flatMap((section) => (section.kind === 'figures' ? section.figures : []));
  const figure = all.find((one) => one.label === label);
  return figure
    ? { path: [label], value: figure.value, as: figure.as, trace: figure.trace?.(), isRunning: false }
    : null;
}

/** The words a row begins with: no two rows have the same. */
function keyColumns({ columns }: ReportTable): readonly number[] {
  const first = columns.findIndex(({ as }) => as !== 'text');
  return [...columns.keys()].slice(0, first < 0 ? columns.length : first);
}

function totalOf(table: ReportTable, index: number): FoundFigure | null {
  const column = table.columns[index];
  if (column?.total === undefined) return null;
  const value = table.rows.reduce((sum, row) => sum + (typeof row[index] === 'number' ? row[index] : 0), 0);
  const traces = table.rows.flatMap((_row, row) => table.trace?.(row, index) ?? []);
  return { path: [table.title, column.header], value, as: column.as, trace: totalTrace(traces), isRunning: false };
}
