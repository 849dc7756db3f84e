import type { MergeOutcome } from '../../actions/checks/types';
import type { EntryOutcome } from '../../actions/entries/types';
import type { GradeOutcome, RunSummary, UndoOutcome } from '../../actions/types';
import type { Text } from '../../i18n';
import { severityCounts, SEVERITIES, type Checked } from '../checks/checked';
import { conflictRows } from './conflictRows';
import type { LastRun } from './state';

/**
 * The last run in one line.
 *
 * @example '14:05 定级并排回访:意向客户 400行,H 12 · A 88 · B 150 · C 150'
 */
export function runSummary(t: Text, run: LastRun | undefined): string {
  if (!run) return t('run.none');
  const { time } = run;
  const action = t(`action.${run.action}`);
  if (run.ended !== 'done') return t(`run.${run.ended}`, { time, action });
  const { graded, mapping, cards, report, structure, credit, creditPaper, entry, undone, checked, repaired, merged } =
    run.answers;
  if (undone) return undoneSummary(t, time, undone);
  if (graded) return gradedSummary(t, time, graded);
  if (entry) return entrySummary(t, time, action, entry);
  if (checked) return t('run.where', { time, action, where: foundIn(t, checked) });
  if (repaired)
    return t('run.where', { time, action, where: t('checks.repaired', { count: repaired.changed.length }) });
  if (merged) return t('run.where', { time, action, where: placeOf(t, merged) });
  const where =
    mapping?.name ?? (report ?? structure ?? credit ?? creditPaper)?.sheet ?? (cards && sheetNames(t, cards.sheets));
  return where ? t('run.where', { time, action, where }) : t('run.done', { time, action });
}

/**
 * The last run, and with it the run that can be taken back where that is another one.
 *
 * @example '14:06 定级并排回访：已取消。可还原：2026-11-20 18:32 列对应（意向客户）'
 */
export function lastRunLine(t: Text, run: LastRun | undefined, undoable: RunSummary | undefined): string {
  if (!undoable || (run?.ended === 'done' && run.action === undoable.action)) return runSummary(t, run);
  const { at, sheets } = undoable;
  const values = { at, action: t(`action.${undoable.action}`), where: sheetNames(t, sheets) };
  return run ? t('run.undoable', { line: runSummary(t, run), ...values }) : t('run.undoableOnly', values);
}

/** How much a check has found, in words. */
function foundIn(t: Text, checked: Checked): string {
  const counts = severityCounts(checked);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    t('checks.count', { severity: t(`severity.${severity}`), count: counts[severity] }),
  );
  return found.join(t('list.dot')) || t('checks.none');
}

const placeOf = (t: Text, { sheet, row }: MergeOutcome): string => t('checks.place', { sheet, row: String(row) });

function undoneSummary(t: Text, time: string, { run, reverted, conflicts }: UndoOutcome): string {
  const line = t('run.undone', { time, action: t(`action.${run.action}`), count: reverted });
  if (conflicts.length === 0) return line;
  return t('run.kept', { line, count: conflicts.length, rows: conflictRows(t, conflicts) });
}

function entrySummary(t: Text, time: string, action: string, { written, conflicts, next }: EntryOutcome): string {
  const line = t('run.where', { time, action, where: writtenRows(t, written) || t('entry.nothingWritten') });
  return [
    line,
    next && t('entry.next', { day: next }),
    conflicts.length > 0 && t('entry.conflicts', { rows: conflictRows(t, conflicts) }),
  ]
    .filter(Boolean)
    .join(t('entry.then'));
}

/**
 * Where an entry was written.
 *
 * @example writtenRows(text('zh-CN'), [{ sheet: '来店登记表', row: 602, isNew: true }]) // '来店登记表第 602 行（新）'
 */
export function writtenRows(t: Text, written: EntryOutcome['written']): string {
  return written
    .map(({ sheet, row, isNew }) => t(isNew ? 'entry.newRow' : 'entry.row', { sheet, row: String(row) }))
    .join(t('list.separator'));
}

function gradedSummary(t: Text, time: string, graded: GradeOutcome): string {
  const line = gradedLine(t, time, graded);
  const count = new Set(graded.conflicts.map(({ sheet, row }) => `${row} ${sheet}`)).size;
  return count > 0 ? t('run.conflicts', { line, count }) : line;
}

/** So many worksheets are named before the rest is only counted. */
const SHEETS_NAMED = 3;

/**
 * Worksheets by name, the first of many.
 *
 * @example sheetNames(text('zh-CN'), ['客户卡目录', '袁美美', '林超刚', '黄平强']) // '客户卡目录、袁美美、林超刚等 4 张表'
 */
export function sheetNames(t: Text, sheets: readonly string[]): string {
  const named = sheets.slice(0, SHEETS_NAMED).join(t('list.separator'));
  return sheets.length > SHEETS_NAMED ? t('cards.sheetsMore', { sheets: named, count: sheets.length }) : named;
}

/** Under this name a grading counts the leads it could give no grade. */
const UNGRADED = '未定';

/** Name of a grade as it is shown. */
export function gradeName(t: Text, grade: string): string {
  return grade === UNGRADED ? t('result.ungraded') : grade;
}

function gradedLine(t: Text, time: string, { sheets }: GradeOutcome): string {
  const [first] = sheets;
  const where = first && sheets.length === 1 ? first.name : t('run.sheets', { count: sheets.length });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const counts = [...sumOfCounts(sheets)]
    .map(([grade, count]) => t('run.count', { grade: gradeName(t, grade), count }))
    .join(t('list.dot'));
  const values = { time, action: t('action.grade'), where, rows };
  return counts === '' ? t('run.gradedPlain', values) : t('run.graded', { ...values, counts });
}

function sumOfCounts(sheets: GradeOutcome['sheets']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { counts } of sheets)
    for (const [grade, count] of Object.entries(counts)) sums.set(grade, (sums.get(grade) ?? 0) + count);
  return sums;
}
