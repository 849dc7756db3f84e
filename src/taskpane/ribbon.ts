import { logError } from '../excel/logError';
import { CHECK_JOBS } from './session/checkJobs';
import { CREDIT_JOBS } from './session/creditJobs';
import { JOBS } from './session/jobs';
import type { RunEnd, Session } from './session/session';
import { STRUCTURE_JOBS } from './session/structureJobs';

/** The functions of the ribbon, as the manifest names them, and what each does. */
export const RIBBON: Readonly<Record<string, (session: Session) => Promise<RunEnd>>> = {
  showToday: (session) => {
    session.showTab('today');
    return Promise.resolve('asks');
  },
  registerVisit: (session) => {
    session.openPage({ kind: 'visit' });
    return Promise.resolve('asks');
  },
  gradeAndSchedule: (session) => session.run(JOBS.grade()),
  /** What was found is read in the pane. */
  check: async (session) => {
    session.showTab('checks');
    const end = await session.run(CHECK_JOBS.check());
    return end === 'done' ? 'asks' : end;
  },
  /** With what was chosen in the pane, else with what the workbook remembers. */
  analyseStructure: async (session) => {
    session.showTab('analysis');
    const end = await session.run(STRUCTURE_JOBS.make(session.state().preferences.structure));
    return end === 'done' ? 'asks' : end;
  },
  /** With what was chosen in the pane, else as of today. */
  analyseCredit: async (session) => {
    session.showTab('analysis');
    const end = await session.run(CREDIT_JOBS.make(session.state().preferences.credit));
    return end === 'done' ? 'asks' : end;
  },
  undoLastRun: (session) => session.run(JOBS.undo()),
};

/** Ties the ribbon's buttons to the pane's session: both do the same runs, and there is one at a time. */
export function associateRibbon(session: Session): void {
  for (const [name, press] of Object.entries(RIBBON))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => runFromRibbon(() => press(session), event));
}

/** The pane comes up where there is something to read: a question, a failure, a conflict, a run already at work. */
async function runFromRibbon(press: () => Promise<RunEnd>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const end = await press();
    if (end !== 'done' && end !== 'cancelled') await Office.addin.showAsTaskpane();
  } catch (error) {
    logError(error);
  } finally {
    event.completed();
  }
}
