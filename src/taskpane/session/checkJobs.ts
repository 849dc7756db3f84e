import type { ConsistencyFinding, FixPlan, MergeWish, RepairPlan } from '../../actions/checks/types';
import type { ActionContext, ChangeSet } from '../../actions/types';
import { formatTime } from '../../domain/cell/formatTime';
import { concerning, type Checked } from '../checks/checked';
import type { Job, MergePair } from './job';
import { overallShare } from './overallShare';

/** The share of a run that is done when nothing is left but writing: as far as a check goes. */
const BEFORE_WRITING = 0.5;

/** The actions of 检查, fetched when the first of them is asked for. */
export const checkActions = () => import(/* webpackChunkName: "check-actions" */ './checkActions');

/** Checks the workbook: cells, then duplicates, then registers against each other. */
async function checkAll(context: ActionContext, sheet: string | undefined): Promise<Checked> {
  const { validate, duplicates, consistency } = await checkActions();
  const part = (index: number): ActionContext => ({
    ...context,
    onProgress: (progress) => {
      const share = (index + Math.min(1, overallShare(progress) / BEFORE_WRITING)) / 3;
      context.onProgress?.({ ...progress, share });
    },
  });
  const checked = {
    validated: await validate({ ...part(0), sheet }),
    duplicates: await duplicates(part(1)),
    consistency: await consistency(part(2)),
    at: formatTime(context.now ?? context.today),
  };
  return sheet === undefined ? checked : concerning(sheet, checked);
}

const planRepair = (sheet?: string): Job => ({
  run: 'repair',
  work: async (_, context) => {
    const plan = await (await checkActions()).planRepair({ ...context, sheet });
    return plan.changes.length ? { planned: plan } : { repaired: plan.outcome };
  },
});

const planFix = (findings: readonly ConsistencyFinding[]): Job => ({
  run: 'fixFindings',
  work: async (_, context) => ({ planned: await (await checkActions()).planFix(context, findings) }),
});

/** Everything a button of 检查 can start. */
export const CHECK_JOBS = {
  /** The whole workbook, or what concerns one worksheet. */
  check: (sheet?: string): Job => ({
    run: 'check',
    work: async (_, context) => ({ checked: await checkAll(context, sheet) }),
  }),
  /** The same, quietly, after something was written. */
  recheck: (sheet?: string): Job => ({
    work: async (_, context) => ({ checked: await checkAll(context, sheet) }),
  }),

  /** All that can only be meant in one way, to be looked at first. */
  planRepair,
  applyRepair: (plan: RepairPlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'repair',
    work: async (_, context) => ({ repaired: await (await checkActions()).applyRepair(context, plan, chosen) }),
    afresh: planRepair(),
  }),
  /** One cell, as its line says. What is wrong with it may show only beside other worksheets. */
  repairCell: (sheet: string, cell: string): Job => ({
    run: 'repair',
    work: async (_, context) => ({
      repaired: await (await checkActions()).repair({ ...context, cells: [{ sheet, cell }] }),
    }),
  }),

  planFix,
  applyFix: (plan: FixPlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'fixFindings',
    work: async (_, context) => ({ entry: await (await checkActions()).applyFix(context, plan, chosen) }),
    afresh: planFix(plan.findings),
  }),

  mergeForm: (pair: MergePair): Job => ({
    work: async (_, context) => ({
      mergeForm: { ...(await (await checkActions()).mergeForm(context, pair)), asked: pair },
    }),
  }),
  mergeCustomers: (wish: MergeWish): Job => ({
    run: 'mergeCustomers',
    work: async (_, context) => ({ merged: await (await checkActions()).mergeCustomers(context, wish) }),
  }),

  markCells: (): Job => ({
    run: 'markCells',
    work: async (_, context) => ({ marked: await (await checkActions()).markCells(context) }),
  }),
  clearMarks: (): Job => ({
    run: 'clearMarks',
    work: async (_, context) => {
      await (await checkActions()).clearMarks(context);
      return { marked: undefined };
    },
  }),
  /** The settings sheet, where the rules are switched on and off. */
  showRules: (): Job => ({
    work: async (_, context) => {
      await (await checkActions()).showCheckRules(context);
      return {};
    },
  }),
  setEntryChecks: (): Job => ({
    run: 'entryChecks',
    work: async (_, context) => ({
      entryChecks: { ...(await (await checkActions()).setEntryChecks(context)), are: 'set' },
    }),
  }),
  removeEntryChecks: (): Job => ({
    run: 'entryChecks',
    work: async (_, context) => ({
      entryChecks: { ...(await (await checkActions()).removeEntryChecks(context)), are: 'removed' },
    }),
  }),
} as const;
