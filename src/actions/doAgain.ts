import { cardIndex, cardsToRegister, registerToCards, writeCard } from './cards';
import { grade } from './grade';
import { saveMapping } from './mapping';
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
  saveMapping: (context, { correction }) => saveMapping(context, correction as MappingCorrection),
  createSettings: (context) => createSettings(context),
  resetSettings: (context) => resetSettings(context),
  importSettings: (context, { text }) => importSettings(context, text as string),
};

/** Does an action again, with what the journal says it was told. */
export async function doAgain(context: ActionContext, action: WritingAction, told: Told): Promise<void> {
  await ACTIONS[action](context, told);
}
