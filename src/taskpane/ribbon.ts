import { JOBS, type Job } from './session/jobs';
import type { Session } from './session/session';

/** The functions of the ribbon, as the manifest names them, and what each does. */
export const RIBBON: Readonly<Record<string, () => Job>> = {
  gradeAndSchedule: JOBS.grade,
  undoLastRun: () => JOBS.undo(),
};

/** Ties the ribbon's buttons to the pane's session: both do the same runs, and there is one at a time. */
export function associateRibbon(session: Session): void {
  for (const [name, job] of Object.entries(RIBBON))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => runFromRibbon(session, job(), event));
}

/** The pane comes up where there is something to read: a question, a failure, a conflict, a run already at work. */
async function runFromRibbon(session: Session, job: Job, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const end = await session.run(job);
    if (end !== 'done' && end !== 'cancelled') await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  } finally {
    event.completed();
  }
}
