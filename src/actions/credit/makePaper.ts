import { namedPeriod } from '../../domain/report/namedPeriod';
import { makeReport } from '../reports';
import type { ReportOutcome } from '../reports/types';
import type { ActionContext } from '../types';
import type { PaperWish } from './types';

/**
 * Makes 对账单 or 催款函 for a customer, ready to print.
 *
 * @throws Failure customerUnknown, nothingOverdue where there is nothing to ask for, nothingToReport, structureProtected
 */
export function makePaper(context: ActionContext & { readonly wish: PaperWish }): Promise<ReportOutcome> {
  const { wish, ...rest } = context;
  const { paper, customer, level } = wish;
  const usual = namedPeriod('last-month', context.today);
  const { from = usual.from, to = usual.to } = wish;
  return makeReport({
    ...rest,
    id: paper === 'statement' ? 'statement' : 'dunning-letter',
    options: { customer, ...(paper === 'statement' ? { period: { from, to } } : {}), ...(level ? { level } : {}) },
  });
}
