import type { BuildReport } from '../reports/types';
import { qualityLines } from './qualityLines';
import { analyse, findingsOf, structureReports } from './structureReport';
import { structureSummary } from './structureSummary';

/** 客户结构分析 and the sheets that belong to it, as its options say. */
export const buildStructure: BuildReport = async (request) => {
  const analysis = await analyse(request, request.options.structure ?? {});
  return {
    reports: structureReports(analysis, request),
    findings: [...findingsOf(analysis), ...qualityLines(analysis.context, analysis.quality).lines],
    summary: structureSummary(analysis),
  };
};
