import { keepOptions } from '../../excel/keptOptions';
import { withWorkbook } from '../../excel/session';
import { makeReport } from '../reports';
import type { ReportOutcome } from '../reports/types';
import type { ActionContext } from '../types';
import { KEPT } from './creditForm';
import type { CreditOptions, CreditSummary } from './types';

/**
 * Makes 客户信用分析 and the sheets that belong to it, and keeps its parameters in the workbook for the next time. The closing day
 * is not kept: next time it is that day's.
 *
 * @throws Failure nothingToReport where the workbook has no documents, ownerUnknown, structureProtected, readOnly
 */
export async function makeCredit(
  context: ActionContext & { readonly options: CreditOptions },
): Promise<Omit<ReportOutcome, 'summary' | 'credit'> & { readonly summary: CreditSummary }> {
  const { options, ...rest } = context;
  const { credit, ...outcome } = await makeReport({ ...rest, id: 'credit', options: { credit: options } });
  if (!credit) throw new Error('The analysis has no summary.');
  const { unit, owner } = options;
  await withWorkbook(rest, (session) =>
    keepOptions(session, KEPT, { ...(unit && { unit }), ...(owner !== undefined && { owner }) }),
  );
  const unused = outcome.sheets?.find(({ id }) => id === 'credit-unused');
  return { ...outcome, summary: { ...credit, ...(unused ? { unusedSheet: unused.sheet } : {}) } };
}
