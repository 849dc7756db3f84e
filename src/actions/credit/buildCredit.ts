import type { BuildReport } from '../reports/types';
import { analyseCredit } from './creditAnalysis';
import { creditReports, qualityLines } from './creditReports';
import { creditSummary } from './creditSummary';
import { findingLines } from './findingLines';

/** 客户信用分析 and the sheets that belong to it, as its options say. */
export const buildCredit: BuildReport = async (request) => {
  const { credit = {} } = request.options;
  const analysis = await analyseCredit(request, credit);
  return {
    reports: creditReports(analysis, request),
    findings: [...findingLines(analysis.context), ...qualityLines(analysis).lines],
    credit: creditSummary(analysis),
  };
};
