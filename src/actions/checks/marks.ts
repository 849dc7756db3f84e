import type { Severity } from '../../domain/validation/rules';
import { areaOf } from '../../excel/address';
import { Failure } from '../../excel/failure';
import { journaled } from '../../excel/journal/run';
import { clearMarks as clearAll, markCells as mark, type Mark } from '../../excel/marks';
import { request } from '../../excel/request';
import { withWorkbook, type Session } from '../../excel/session';
import { withoutEvents } from '../../excel/withoutEvents';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { checkWorkbook, type Checked } from './validate';

/** So many cells are marked at most, the worst first. */
const MOST = 5_000;

/** What marking came to. */
export interface MarkOutcome {
  readonly marked: number;
  /** Cells beyond the most that are marked. */
  readonly left: number;
  readonly sheets: readonly string[];
}

const RANK: Readonly<Record<Mark['severity'], number>> = { error: 0, warning: 1 };

/**
 * Marks the cells in which an error or a warning is found, in the place of the marks there were. A cell's own colour stays.
 *
 * @throws Failure sheetGone, noRegister, readOnly, protected, openRun
 */
export function markCells(context: ActionContext): Promise<MarkOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    const marks = marksOf(await checkWorkbook(session, workbook, context));
    const wanted = marks.slice(0, MOST);
    const sheets = [...new Set(wanted.map(({ sheet }) => sheet))];
    await assertWritable(session, sheets);
    if (!sheets.length) return { marked: 0, left: 0, sheets };
    const info = runInfo(context, 'markCells', { sheet: context.sheet });
    const effects = sheets.map((sheet) => ({ kind: 'marks', sheet }) as const);
    await journaled(session, info, effects, async () => {
      await clearAll(session, sheets);
      for (const name of sheets) {
        const own = wanted.filter(({ sheet }) => sheet === name);
        await mark(session, session.context.workbook.worksheets.getItem(name), own);
      }
      return { cells: wanted.length };
    });
    return { marked: wanted.length, left: marks.length - wanted.length, sheets };
  });
}

/**
 * Takes all marks of ours off again.
 *
 * @throws Failure readOnly, protected
 */
export function clearMarks(context: ActionContext): Promise<{ readonly cleared: number }> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => withoutEvents(session, () => clearAll(session)));
}

function marksOf(checked: readonly Checked[]): readonly (Mark & { readonly sheet: string })[] {
  const worst = new Map<string, Mark & { readonly sheet: string }>();
  for (const { source, findings } of checked)
    for (const { row, field, severity } of findings) {
      if (!isMarked(severity)) continue;
      const { sheet, cell } = source.placeOf(row, field);
      const area = areaOf(cell);
      const known = worst.get(`${sheet}\n${cell}`);
      if (area && (!known || RANK[severity] < RANK[known.severity]))
        worst.set(`${sheet}\n${cell}`, { sheet, row: area.row, column: area.column, severity });
    }
  return [...worst.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function isMarked(severity: Severity): severity is Mark['severity'] {
  return severity !== 'info';
}

async function assertWritable(session: Session, sheets: readonly string[]): Promise<void> {
  if (session.outline.readOnly) throw new Failure('readOnly');
  const found = sheets.map((name) => session.context.workbook.worksheets.getItem(name));
  await request(session, () => found.forEach((sheet) => sheet.load('name,protection/protected')));
  const guarded = found.find(({ protection }) => protection.protected);
  if (guarded) throw new Failure('protected', { sheet: guarded.name });
}
