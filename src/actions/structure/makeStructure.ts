import { keepOptions } from '../../excel/keptOptions';
import { withWorkbook } from '../../excel/session';
import { makeReport } from '../reports';
import type { ReportOutcome } from '../reports/types';
import type { ActionContext } from '../types';
import { KEPT } from './structureForm';
import type { StructureOptions, StructureSummary } from './types';

/**
 * Makes 客户结构分析 and the sheets that belong to it, and keeps its parameters in the workbook for the next time.
 *
 * @throws Failure nothingToReport where the workbook has neither trades nor owners nor leads, structureProtected, readOnly
 */
export async function makeStructure(
  context: ActionContext & { readonly options: StructureOptions },
): Promise<ReportOutcome & { readonly summary: StructureSummary }> {
  const { options, ...rest } = context;
  const { summary, ...outcome } = await makeReport({ ...rest, id: 'structure', options: { structure: options } });
  if (!summary) throw new Error('The analysis has no summary.');
  await withWorkbook(rest, (session) => keepOptions(session, KEPT, options));
  const unused = outcome.sheets?.find(({ id }) => id === 'structure-unused');
  return {
    ...outcome,
    summary: { ...summary, ...(unused && summary.quality.unused.length ? { unusedSheet: unused.sheet } : {}) },
  };
}
