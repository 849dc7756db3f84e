import { formatDay } from '../../domain/cell/day';
import { findFigure, type FoundFigure } from '../../domain/report/findFigure';
import type { ReportFormat } from '../../domain/report/reportFormat';
import type { TraceTerm } from '../../domain/report/trace';
import { figureAt, type FigureAt } from '../../excel/report/figureAt';
import { withWorkbook } from '../../excel/session';
import { traceText, type TraceText } from '../../i18n/trace';
import type { ActionContext } from '../types';
import { figureText } from './figureText';
import type { DrawAgain, TracedFigure } from './types';

/** The reports whose figures can be asked for their rows; each other sheet of their run is called after them. */
const FAMILIES: readonly (readonly [reports: RegExp, draw: () => Promise<DrawAgain>])[] = [
  [/^(structure|indicators)/, async () => (await import('../structure/drawStructure')).drawStructure],
  [/^credit/, async () => (await import('../credit/drawCredit')).drawCredit],
];

/** Beyond rounding a figure is another one. */
const TOLERANCE = 1e-9;

/**
 * 追到原始行: what stands behind the selected figure of a generated sheet. The analysis is worked out again from the sources as they
 * are now, so that a figure whose sources have changed since is known by its value.
 *
 * @returns null where the selected cell is no figure of such a sheet
 */
export function traceFigure(context: ActionContext): Promise<TracedFigure | null> {
  return withWorkbook(context, async (session) => {
    const at = await figureAt(session);
    const family = FAMILIES.find(([reports]) => at !== null && reports.test(at.report));
    if (!at || !family) return null;
    const draw = await family[1]();
    const reports = await draw({ session, context }, at.made);
    const report = reports?.find(({ id }) => id === at.report);
    const t = traceText(context.locale);
    const found = report && findFigure(report, at);
    const wasFigure = typeof at.value === 'number';
    if (!found) return wasFigure && at.inTable ? gone(at) : null;
    // A figure that has become words, such as 新增, is told like one that is another.
    return found.trace || (wasFigure && typeof found.value !== 'number') ? traced(at, found, t) : null;
  });
}

/** A row that is there no more. */
function gone({ sheet, cell, text, inTable }: FigureAt): TracedFigure {
  const title = [inTable?.row[0] ?? '', inTable?.header ?? ''].filter((part) => part !== '').join(' · ');
  return { sheet, cell, title, shown: text, now: '', changed: true, how: '', terms: [] };
}

function traced(at: FigureAt, { path, value, as, trace, isRunning }: FoundFigure, t: TraceText): TracedFigure {
  const { make = 'value', terms = [] } = trace ?? {};
  return {
    sheet: at.sheet,
    cell: at.cell,
    title: path.join(' · '),
    shown: at.text,
    now: figureText(value, as),
    changed: !isRunning && isOther(at, value, as),
    how: make === 'value' ? '' : t(`make.${make}`),
    terms: terms.map((term) => termInWords(term, t)),
  };
}

/** Whether the sheet shows another figure than its sources give now. */
function isOther({ value: shown }: FigureAt, value: FoundFigure['value'], as: ReportFormat): boolean {
  if (typeof value !== 'number') return String(shown) !== (value ?? '');
  const now = as === 'money' ? value / 100 : value;
  return typeof shown !== 'number' || Math.abs(shown - now) > TOLERANCE * Math.max(1, Math.abs(now));
}

function termInWords(term: TraceTerm, t: TraceText): TracedFigure['terms'][number] {
  return {
    name: t(`term.${term.of}`),
    value: figureText(term.value, term.count === 'sum' ? term.as : 'count'),
    // What a row adds to a number of customers is the row itself: its own value says more.
    rows: term.rows().map(({ sheet, row, name, day, value }) => ({
      sheet,
      row,
      name,
      day: day ? formatDay(day) : '',
      value: figureText(value, term.as),
    })),
  };
}
