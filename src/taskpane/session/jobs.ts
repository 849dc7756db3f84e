import type { SignScope } from '../../actions/entries/contactsToSign';
import type { CustomerChanges } from '../../actions/entries/saveCustomer';
import type { Signature } from '../../actions/entries/signContacts';
import type { ContactEntry, CustomerPlace, EntryValues } from '../../actions/entries/types';
import type { ChangeSet, GradePlan, MappingCorrection, RowScope } from '../../actions/types';
import type { ReportWish } from '../../actions/reports';
import type { ReportPlan } from '../../actions/reports/types';
import type { SettingPlace } from '../../actions/showSetting';
import { CHECK_JOBS } from './checkJobs';
import type { Answers, Job, Plan } from './job';
import { gradedBefore } from './journal';
import { PRIVACY_JOBS } from './privacyJobs';

const nothing = async (done: Promise<void>): Promise<Answers> => {
  await done;
  return {};
};

const planGrade = (scope?: RowScope): Job => ({
  run: 'grade',
  work: async (actions, context) => asked(await actions.planGrade({ ...context, scope })),
});

/** Writes what was chosen of a plan. */
function applyPlan(plan: Plan, chosen: readonly ChangeSet[]): Job {
  switch (plan.of) {
    case 'grade':
      return JOBS.applyGrade(plan, chosen);
    case 'report':
      return JOBS.applyToOwnSheet(plan, chosen);
    case 'repair':
      return CHECK_JOBS.applyRepair(plan, chosen);
    case 'fix':
      return CHECK_JOBS.applyFix(plan, chosen);
    case 'anonymise':
      return PRIVACY_JOBS.applyAnonymise(plan, chosen);
  }
}

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

  planGrade,
  applyGrade: (plan: GradePlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'grade',
    work: async (actions, context) => ({ graded: await actions.applyGrade(context, plan, chosen) }),
    afresh: planGrade(plan.scope),
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
  showSetting: (place: SettingPlace): Job => ({
    work: (actions, context) => nothing(actions.showSetting(context, place)),
  }),

  applyPlan,
  /** A sheet of ours at once; what would be written into the user's own as a plan, to be looked at first. */
  makeReport: (wish: ReportWish): Job => ({
    run: 'report',
    work: async (actions, context) => {
      const plan = await actions.planOwnSheet({ ...context, ...wish });
      if (!plan) return { report: await actions.makeReport({ ...context, ...wish }) };
      return plan.changes.length + plan.rows.length ? { planned: plan } : { report: plan.outcome };
    },
  }),
  applyToOwnSheet: (plan: ReportPlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'report',
    work: async (actions, context) => ({ report: await actions.applyToOwnSheet(context, plan, chosen) }),
    afresh: JOBS.makeReport({ id: plan.outcome.id, options: plan.options }),
  }),
  reportOwners: (): Job => ({
    work: async (actions, context) => ({ owners: await actions.reportOwners(context) }),
  }),

  cardsToRegister: (): Job => ({
    run: 'cardsToRegister',
    work: async (actions, context) => ({ cards: await actions.cardsToRegister(context) }),
  }),
  /** Of the selected rows, or of one customer. */
  registerToCards: (place?: CustomerPlace): Job => ({
    run: 'registerToCards',
    work: async (actions, context) => {
      const chosen = place && { sheet: place.sheet, rows: [place.row - 1] };
      return { cards: await actions.registerToCards({ ...context, ...chosen }) };
    },
  }),
  cardIndex: (): Job => ({
    run: 'cardIndex',
    work: async (actions, context) => ({ cards: await actions.cardIndex(context) }),
  }),

  visitForm: (): Job => ({
    work: async (actions, context) => ({ visitForm: await actions.visitForm(context) }),
  }),
  registerVisit: (values: EntryValues): Job => ({
    run: 'registerVisit',
    work: async (actions, context) => ({ entry: await actions.registerVisit(context, values) }),
  }),
  contactForm: (place: CustomerPlace): Job => ({
    work: async (actions, context) => {
      const form = await actions.contactForm(context, place);
      return { contactForm: { ...form, asked: place } };
    },
  }),
  logContact: (place: CustomerPlace, entry: ContactEntry): Job => ({
    run: 'logContact',
    work: async (actions, context) => ({ entry: await actions.logContact(context, place, entry) }),
  }),

  /** The customer of a place, or of the selected row. */
  customerCard: (place?: CustomerPlace): Job => ({
    work: async (actions, context) => ({ card: await actions.customerCard(context, place) }),
  }),
  saveCustomer: (place: CustomerPlace, changes: CustomerChanges): Job => ({
    run: 'saveCustomer',
    work: async (actions, context) => ({ entry: await actions.saveCustomer(context, place, changes) }),
  }),
  newCustomerForm: (sheet: string): Job => ({
    work: async (actions, context) => {
      const fields = await actions.newCustomerForm({ ...context, sheet });
      return { newCustomer: { sheet, fields } };
    },
  }),
  newCustomer: (entry: { readonly sheet: string; readonly values: EntryValues }): Job => ({
    run: 'newCustomer',
    work: async (actions, context) => ({ entry: await actions.newCustomer(context, entry) }),
  }),
  insertSample: (): Job => ({
    run: 'insertSample',
    work: async (actions, context) => {
      await actions.insertSample(context);
      return {};
    },
  }),
  contactsToSign: (scope: SignScope): Job => ({
    work: async (actions, context) => ({ toSign: await actions.contactsToSign(context, scope) }),
  }),
  signContacts: (signed: readonly Signature[]): Job => ({
    run: 'signContacts',
    work: async (actions, context) => ({ entry: await actions.signContacts(context, signed) }),
  }),
} as const;
