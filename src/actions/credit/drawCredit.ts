import { reportText } from '../../i18n/reports';
import { recogniseWorkbook } from '../readings';
import type { DrawAgain } from '../trace/types';
import { analyseCredit } from './creditAnalysis';
import { creditReports } from './creditReports';
import { readKeptCredit } from './keptCredit';

/** 客户信用分析 once more, as it was told, of the sources as they are now. */
export const drawCredit: DrawAgain = async ({ session, context }, text) => {
  const made = readKeptCredit(text);
  if (!made) return null;
  const { options, asOf } = made;
  const workbook = await recogniseWorkbook(session, { today: context.today });
  const request = { session, workbook, context, options: {}, t: reportText(context.locale) };
  return creditReports(await analyseCredit(request, { ...options, asOf }), request);
};
