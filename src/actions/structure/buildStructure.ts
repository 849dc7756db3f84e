import { dimension } from '../../domain/structure/book/dimension';
import { Failure } from '../../excel/failure';
import type { BuildReport } from '../reports/types';
import { qualityLines } from './qualityLines';
import { analyse, findingsOf, structureReports } from './structureReport';
import { structureSummary } from './structureSummary';

/**
 * 客户结构分析 and the sheets that belong to it, as its options say.
 *
 * @throws Failure ownerUnknown, branchUnknown where no line is of the salesperson or branch it is wanted of
 */
export const buildStructure: BuildReport = async (request) => {
  const { structure = {} } = request.options;
  const { owner, branch } = structure;
  const analysis = await analyse(request, structure);
  const { book } = analysis.read;
  if (owner !== undefined && !dimension(book, 'owner').names.includes(owner))
    throw new Failure('ownerUnknown', { owner });
  if (branch !== undefined && !dimension(book, 'branch').names.includes(branch))
    throw new Failure('branchUnknown', { branch });
  return {
    reports: structureReports(analysis, request),
    findings: [...findingsOf(analysis), ...qualityLines(analysis.context, analysis.quality).lines],
    summary: structureSummary(analysis),
  };
};
