import type { TextKey } from '../../i18n';
import { CHECK_JOBS } from '../session/checkJobs';
import { JOBS } from '../session/jobs';
import type { Session } from '../session/session';
import { STRUCTURE_JOBS } from '../session/structureJobs';
import type { NextStep } from './nextStep';

interface Step {
  /** What the button says. */
  readonly words: TextKey;
  /** What comes of it. */
  readonly about: TextKey;
  /** Absent where the step has a button of its own. */
  readonly take?: (session: Session) => void;
}

/** The next steps besides 定级并排回访, which has a button of its own on this page. */
export const STEPS = {
  structure: {
    words: 'report.structure',
    about: 'report.structure.about',
    take: (session: Session) => {
      session.showTab('analysis');
      void session.run(STRUCTURE_JOBS.make(session.state().preferences.structure));
    },
  },
  collect: {
    words: 'action.cardsToRegister',
    about: 'welcome.collect',
    take: (session: Session) => void session.run(JOBS.cardsToRegister()),
  },
  check: {
    words: 'action.check',
    about: 'welcome.check',
    take: (session: Session) => {
      session.showTab('checks');
      void session.run(CHECK_JOBS.check());
    },
  },
  visit: { words: 'visit.title', about: 'welcome.visit' },
} as const satisfies Readonly<Record<Exclude<NextStep, 'grade'>, Step>>;
