import { analyseCredit, type CreditAnalysis } from '../../../src/actions/credit/creditAnalysis';
import { requestOf } from '../../../src/actions/credit/creditForm';
import { creditReports } from '../../../src/actions/credit/creditReports';
import type { CreditOptions } from '../../../src/actions/credit/types';
import type { ActionContext } from '../../../src/actions/types';
import type { Report } from '../../../src/domain/report/report';
import type { Settings } from '../../../src/domain/settings/settings';
import { withWorkbook } from '../../../src/excel/session';
import type { Locale } from '../../../src/i18n';
import { TODAY } from '../../excel/hosted';

/** The analysis of the workbook that is connected, and its sheets before they are drawn. */
export function analysed(
  options: CreditOptions = {},
  { locale = 'zh-CN', settings = {} }: { readonly locale?: Locale; readonly settings?: Partial<Settings> } = {},
): Promise<{ readonly analysis: CreditAnalysis; readonly reports: readonly Report[] }> {
  const context: ActionContext = { today: TODAY, locale };
  return withWorkbook(context, async (session) => {
    const found = await requestOf(session, context);
    const request = {
      ...found,
      workbook: { ...found.workbook, settings: { ...found.workbook.settings, ...settings } },
    };
    const analysis = await analyseCredit(request, options);
    return { analysis, reports: creditReports(analysis, request) };
  });
}
