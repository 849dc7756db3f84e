import { JOBS } from './session/jobs';
import type { Session } from './session/session';

/** Name of the ribbon's function, as the manifest writes it. */
export const GRADE_AND_SCHEDULE = 'gradeAndSchedule';

/** Ties the ribbon's buttons to the pane's session: both do the same run, and there is one at a time. */
export function associateRibbon(session: Session): void {
  Office.actions.associate(GRADE_AND_SCHEDULE, (event: Office.AddinCommands.Event) => gradeFromRibbon(session, event));
}

/** Grades and schedules from the ribbon. The pane comes up where there is something to read: a failure, a conflict, a run already at work. */
async function gradeFromRibbon(session: Session, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const end = await session.run(JOBS.grade());
    if (end !== 'done' && end !== 'cancelled') await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  } finally {
    event.completed();
  }
}
