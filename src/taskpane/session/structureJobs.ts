import type { ActionContext } from '../../actions/types';
import type { Answers, Job } from './job';
import { quietly } from './quietly';
import type { StructureChoice } from './structureChoice';

/** The actions of 客户结构分析, fetched when the first of them is asked for. */
export const structureActions = () => import(/* webpackChunkName: "structure-actions" */ './structureActions');
/** How parameters become what they are told. */
const structureChoice = () => import(/* webpackChunkName: "structure-actions" */ './structureChoice');

/** Another cell was selected: one that is no figure, such as a row that was gone to, leaves what is shown. */
async function follow(context: ActionContext): Promise<Answers> {
  const { traceFigure } = await structureActions();
  const traced = await traceFigure(context);
  return traced ? { traced } : {};
}

/** What is remembered and can be chosen. */
async function form(context: ActionContext): Promise<Answers> {
  const { structureForm } = await structureActions();
  return { structureForm: await structureForm(context) };
}

/** Everything a button of 客户结构分析 can start. */
export const STRUCTURE_JOBS = {
  /** What the parameters are and can be, quietly: the analysis can be made without. */
  form: (): Job => ({ work: (_, context) => quietly(form(context)) }),
  /** With what the workbook remembers where nothing is said. */
  make: (choice?: StructureChoice): Job => ({
    run: 'report',
    work: async (_, context) => {
      const { structureForm, makeStructure } = await structureActions();
      const { choiceOf, optionsOf } = await structureChoice();
      const options = optionsOf(choice ?? choiceOf(await structureForm(context), context.today));
      const made = await makeStructure({ ...context, options });
      return { structure: { ...made, options }, analysed: 'structure', traced: undefined };
    },
  }),

  /** What stands behind the figure of the selected cell. */
  trace: (): Job => ({
    work: async (_, context) => ({ traced: await (await structureActions()).traceFigure(context) }),
  }),
  /** The same, quietly, because another cell was selected. */
  follow: (): Job => ({ work: (_, context) => quietly(follow(context)) }),
} as const;
