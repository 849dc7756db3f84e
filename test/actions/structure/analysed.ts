import { recogniseWorkbook } from '../../../src/actions/readings';
import type { ReportRequest } from '../../../src/actions/reports/types';
import type { Analysis } from '../../../src/actions/structure/analysis';
import { analyse, structureReports } from '../../../src/actions/structure/structureReport';
import type { StructureOptions } from '../../../src/actions/structure/types';
import type { ActionContext } from '../../../src/actions/types';
import type { Report } from '../../../src/domain/report/report';
import type { Settings } from '../../../src/domain/settings/settings';
import { withWorkbook } from '../../../src/excel/session';
import type { Locale } from '../../../src/i18n';
import { reportText } from '../../../src/i18n/reports';
import { TODAY } from '../../excel/hosted';

/** The analysis of the workbook that is connected, and its sheets before they are drawn. */
export function analysed(
  options: StructureOptions = {},
  {
    today = TODAY,
    locale = 'zh-CN',
    settings = {},
  }: { readonly today?: number; readonly locale?: Locale; readonly settings?: Partial<Settings> } = {},
): Promise<{ readonly analysis: Analysis; readonly reports: readonly Report[] }> {
  const context: ActionContext = { today, locale };
  return withWorkbook(context, async (session) => {
    const found = await recogniseWorkbook(session, { today });
    const workbook = { ...found, settings: { ...found.settings, ...settings } };
    const request: ReportRequest = { session, workbook, context, options: {}, t: reportText(locale) };
    const analysis = await analyse(request, options);
    return { analysis, reports: structureReports(analysis, request) };
  });
}
