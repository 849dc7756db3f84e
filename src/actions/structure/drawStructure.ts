import { reportText } from '../../i18n/reports';
import { recogniseWorkbook } from '../readings';
import type { DrawAgain } from '../trace/types';
import { readKept } from './keptText';
import { analyse, structureReports } from './structureReport';

/** 客户结构分析 once more, as it was told, of the sources as they are now. */
export const drawStructure: DrawAgain = async ({ session, context }, text) => {
  const made = readKept(text);
  if (!made) return null;
  const { today, options, kind } = made;
  const workbook = await recogniseWorkbook(session, { today });
  const asMade = { ...context, today };
  const request = { session, workbook, context: asMade, options: {}, t: reportText(context.locale) };
  const analysis = await analyse(request, { ...options, ...(kind === undefined ? {} : { period: kind }) });
  return structureReports(analysis, request);
};
