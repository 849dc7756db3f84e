import type { CreditForm, CreditOptions } from '../../actions/credit/types';
import { parseIsoDay } from '../../domain/cell/day';

/** The parameters of the credit analysis as they stand in the pane. */
export interface CreditChoice {
  /** As YYYY-MM-DD; empty for today. */
  readonly asOf: string;
  readonly unit: 'yuan' | 'tenThousand';
  /** Empty for all. */
  readonly owner: string;
}

/**
 * The parameters the workbook remembers, as far as it still has them. The day is always today at first: who comes back next
 * month wants what is owed then, and would take last month's figures for it.
 *
 * @example creditChoiceOf({ options: { asOf: 46326, owner: '王强' }, owners: ['王强'], customers: [] }) // { asOf: '', unit: 'yuan', owner: '王强' }
 */
export function creditChoiceOf({ options: { unit = 'yuan', owner = '' }, owners }: CreditForm): CreditChoice {
  return { asOf: '', unit, owner: owners.includes(owner) ? owner : '' };
}

/**
 * What has to be put right before the analysis can be made; undefined where nothing has. Of days to come nobody knows yet
 * who will have paid.
 *
 * @param today serial day
 * @example creditProblem({ asOf: '2026-12-31', unit: 'yuan', owner: '' }, serialDay(2026, 11, 21)) // 'future'
 */
export function creditProblem({ asOf }: CreditChoice, today: number): 'future' | undefined {
  const day = parseIsoDay(asOf);
  return day !== null && day > today ? 'future' : undefined;
}

/**
 * What the action is told. What is not narrowed down is left out.
 *
 * @example creditOptionsOf({ asOf: '', unit: 'yuan', owner: '王强' }) // { unit: 'yuan', owner: '王强' }
 */
export function creditOptionsOf({ asOf, unit, owner }: CreditChoice): CreditOptions {
  const day = parseIsoDay(asOf);
  return { unit, ...(day === null ? {} : { asOf: day }), ...(owner === '' ? {} : { owner }) };
}
