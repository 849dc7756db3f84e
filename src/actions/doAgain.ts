import type { FindingKey } from './checks/planFix';
import { cardIndex, cardsToRegister, registerToCards, writeCard } from './cards';
import { grade } from './grade';
import { saveMapping } from './mapping';
import { makeReport, type ReportWish } from './reports';
import { logContact } from './entries/logContact';
import { insertSample } from './entries/insertSample';
import { registerVisit } from './entries/registerVisit';
import { newCustomer, saveCustomer, type CustomerChanges } from './entries/saveCustomer';
import { signContacts, type Signature } from './entries/signContacts';
import type { MergeWish } from './checks/types';
import type { JudgementEntry } from './credit/types';
import type { ContactEntry, CustomerPlace, EntryValues } from './entries/types';
import { createSettings, importSettings, resetSettings } from './settings';
import type { ActionContext, MappingCorrection, WritingAction } from './types';

/** What the journal says an action was told. */
type Told = Readonly<Record<string, unknown>>;
type Again = (context: ActionContext, told: Told) => Promise<unknown>;

/** How each action is done again; what it was told comes from its own entry in the journal. */
const ACTIONS: Readonly<Record<WritingAction, Again>> = {
  grade: (context, told) => grade({ ...context, ...told }),
  writeCard: (context, told) => writeCard({ ...context, ...told } as Parameters<typeof writeCard>[0]),
  cardsToRegister: (context, told) => cardsToRegister({ ...context, ...told }),
  registerToCards: (context, told) => registerToCards({ ...context, ...told }),
  cardIndex: (context) => cardIndex(context),
  report: (context, told) => makeReport({ ...context, ...(told as unknown as ReportWish) }),
  saveMapping: (context, { correction }) => saveMapping(context, correction as MappingCorrection),
  createSettings: (context) => createSettings(context),
  resetSettings: (context) => resetSettings(context),
  importSettings: (context, { text }) => importSettings(context, text as string),
  registerVisit: (context, { values }) => registerVisit(context, values as EntryValues),
  logContact: (context, { place, entry }) => logContact(context, place as CustomerPlace, entry as ContactEntry),
  saveCustomer: (context, { place, changes }) =>
    saveCustomer(context, place as CustomerPlace, changes as CustomerChanges),
  newCustomer: (context, told) => newCustomer(context, told as Parameters<typeof newCustomer>[1]),
  insertSample: (context) => insertSample(context),
  // The checks come with lists of their own: they are loaded where they are needed.
  repair: async (context, told) => (await import('./checks/repairs')).repair({ ...context, ...told }),
  markCells: async (context, told) => (await import('./checks/marks')).markCells({ ...context, ...told }),
  mergeCustomers: async (context, { wish }) => {
    await (await import('./checks/mergeCustomers')).mergeCustomers(context, wish as MergeWish);
  },
  entryChecks: async (context, { remove, sheet }) => {
    const { removeEntryChecks, setEntryChecks } = await import('./checks/entryChecks');
    return (remove ? removeEntryChecks : setEntryChecks)({ ...context, sheet: sheet as string | undefined });
  },
  anonymise: async (context) => (await import('./privacy/anonymise')).anonymise(context),
  fixFindings: async (context, { findings }) =>
    (await import('./checks/planFix')).fixFindings(context, findings as readonly FindingKey[]),
  saveJudgement: async (context, { entry }) =>
    (await import('./credit/saveJudgement')).saveJudgement({ ...context, entry: entry as JudgementEntry }),
  signContacts: (context, { signatures }) => signContacts(context, signatures as readonly Signature[]),
};

/** Does an action again, with what the journal says it was told. */
export async function doAgain(context: ActionContext, action: WritingAction, told: Told): Promise<void> {
  await ACTIONS[action](context, told);
}
