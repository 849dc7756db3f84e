import type { GradePlan, RunSummary } from '../../actions/types';

type Runs = readonly RunSummary[];

/** The run that was broken off in the middle and has to be finished or taken back. */
export function openRun(runs: Runs | undefined): RunSummary | undefined {
  return runs?.find(({ status }) => status === 'open');
}

/** The last run, where it can be taken back. */
export function undoableRun(runs: Runs | undefined): RunSummary | undefined {
  const last = runs?.[0];
  return last?.status === 'done' ? last : undefined;
}

/** The runs after a run that wrote to one of its worksheets and still stand, the newest first. */
export function runsSince(runs: Runs, run: RunSummary): Runs {
  return runs
    .slice(0, runs.indexOf(run))
    .filter(({ status, sheets }) => status === 'done' && sheets.some((sheet) => run.sheets.includes(sheet)));
}

/** Whether every worksheet of a plan was graded before, by a run that still stands. */
export function gradedBefore(runs: Runs, { changes }: GradePlan): boolean {
  const graded = new Set(
    runs.filter(({ action, status }) => action === 'grade' && status === 'done').flatMap(({ sheets }) => sheets),
  );
  return changes.every(({ sheet }) => graded.has(sheet));
}
