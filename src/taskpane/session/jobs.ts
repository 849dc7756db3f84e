import type { CardsOutcome } from '../../actions/cards';
import type { ActionContext, GradeOutcome, MappedSheet, MappingCorrection, SettingsOutcome } from '../../actions/types';
import type * as actions from './actions';

type Actions = typeof actions;

/** What actions have answered; the pane shows the latest of each. */
export interface Answers {
  readonly graded?: GradeOutcome;
  readonly mapping?: MappedSheet;
  readonly settings?: SettingsOutcome;
  /** The settings as text. */
  readonly exported?: string;
  readonly cards?: CardsOutcome;
}

/** The jobs that are alone at work, show their progress and are told in the last line. */
export type RunName =
  | 'grade'
  | 'saveMapping'
  | 'createSettings'
  | 'resetSettings'
  | 'importSettings'
  | 'cardsToRegister'
  | 'registerToCards'
  | 'cardIndex';

/** Something the session can do, and do again where it failed. */
export interface Job {
  /** Absent for a question: it changes nothing and may be asked at any time. */
  readonly run?: RunName;
  readonly work: (actions: Actions, context: ActionContext) => Promise<Answers>;
}

const nothing = async (done: Promise<void>): Promise<Answers> => {
  await done;
  return {};
};

/**
 * Everything a button of the pane or of the ribbon can start.
 *
 * @example session.run(JOBS.readMapping('意向客户')) // session.state().answers.mapping
 */
export const JOBS = {
  grade: (): Job => ({
    run: 'grade',
    work: async (actions, context) => ({ graded: await actions.grade(context) }),
  }),

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
