import type { CardsOutcome } from '../../actions/cards';
import type {
  ActionContext,
  ChangeSet,
  GradeOutcome,
  GradePlan,
  MappedSheet,
  MappingCorrection,
  SettingsOutcome,
  UndoOutcome,
  WorklistOutcome,
  WritingAction,
} from '../../actions/types';
import type * as actions from './actions';
import { gradedBefore } from './journal';

type Actions = typeof actions;

/** What actions have answered; the pane shows the latest of each. */
export interface Answers {
  /** What would be written, for the user to agree to. */
  readonly planned?: GradePlan;
  readonly graded?: GradeOutcome;
  /** Who is due. */
  readonly worklist?: WorklistOutcome;
  readonly mapping?: MappedSheet;
  readonly settings?: SettingsOutcome;
  /** The settings as text. */
  readonly exported?: string;
  readonly cards?: CardsOutcome;
  readonly undone?: UndoOutcome;
}

/** The jobs that are alone at work, show their progress and are told in the last line. */
export type RunName = WritingAction | 'undo' | 'finishRun';

/** Something the session can do, and do again where it failed. */
export interface Job {
  /** Absent for a question: it changes nothing and may be asked at any time. */
  readonly run?: RunName;
  readonly work: (actions: Actions, context: ActionContext) => Promise<Answers>;
  /** What to do instead where the workbook is no longer what the job was made for. */
  readonly afresh?: Job;
}

const nothing = async (done: Promise<void>): Promise<Answers> => {
  await done;
  return {};
};

const planGrade: Job = {
  run: 'grade',
  work: async (actions, context) => asked(await actions.planGrade(context)),
};

/** A plan to be agreed to; one with nothing in it is its own outcome. */
function asked(plan: GradePlan): Answers {
  return plan.changes.length ? { planned: plan } : { graded: plan.outcome };
}

/**
 * Everything a button of the pane or of the ribbon can start.
 *
 * @example session.run(JOBS.readMapping('意向客户')) // session.state().answers.mapping
 */
export const JOBS = {
  worklist: (): Job => ({
    work: async (actions, context) => ({ worklist: await actions.worklist(context) }),
  }),

  planGrade: (): Job => planGrade,
  applyGrade: (plan: GradePlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'grade',
    work: async (actions, context) => ({ graded: await actions.applyGrade(context, plan, chosen) }),
    afresh: planGrade,
  }),
  /** At once on worksheets that were graded before; else as a plan, to be looked at first. */
  grade: (): Job => ({
    run: 'grade',
    work: async (actions, context) => {
      const plan = await actions.planGrade(context);
      const { runs } = await actions.journalRuns(context);
      if (!plan.changes.length || !gradedBefore(runs, plan)) return asked(plan);
      return { graded: await actions.applyGrade(context, plan, plan.changes) };
    },
  }),

  /** Takes back a run, the last one where none is named. */
  undo: (run?: string): Job => ({
    run: 'undo',
    work: async (actions, context) => ({ undone: await actions.undo({ ...context, run }) }),
  }),
  finishRun: (run: string): Job => ({
    run: 'finishRun',
    work: (actions, context) => nothing(actions.finishRun({ ...context, run })),
  }),
  showJournal: (): Job => ({ work: (actions, context) => nothing(actions.showJournal(context)) }),

  readMapping: (sheet: string): Job => ({
    work: async (actions, context) => ({ mapping: await actions.readMapping({ ...context, sheet }) }),
  }),
  saveMapping: (correction: MappingCorrection): Job => ({
    run: 'saveMapping',
    work: async (actions, context) => ({ mapping: await actions.saveMapping(context, correction) }),
  }),
  showCell: (sheet: string, cell: string): Job => ({
    work: (actions, context) => nothing(actions.showCell({ ...context, sheet }, cell)),
  }),

  settingsStatus: (): Job => ({
    work: async (actions, context) => ({ settings: await actions.settingsStatus(context) }),
  }),
  createSettings: (): Job => ({
    run: 'createSettings',
    work: async (actions, context) => ({ settings: await actions.createSettings(context) }),
  }),
  resetSettings: (): Job => ({
    run: 'resetSettings',
    work: async (actions, context) => ({ settings: await actions.resetSettings(context) }),
  }),
  exportSettings: (): Job => ({
    work: async (actions, context) => ({ exported: await actions.exportSettings(context) }),
  }),
  importSettings: (text: string): Job => ({
    run: 'importSettings',
    work: async (actions, context) => ({ settings: await actions.importSettings(context, text) }),
  }),
  showSettings: (cell?: string): Job => ({
    work: (actions, context) => nothing(actions.showSettings(context, cell)),
  }),

  cardsToRegister: (): Job => ({
    run: 'cardsToRegister',
    work: async (actions, context) => ({ cards: await actions.cardsToRegister(context) }),
  }),
  registerToCards: (): Job => ({
    run: 'registerToCards',
    work: async (actions, context) => ({ cards: await actions.registerToCards(context) }),
  }),
  cardIndex: (): Job => ({
    run: 'cardIndex',
    work: async (actions, context) => ({ cards: await actions.cardIndex(context) }),
  }),
} as const;
