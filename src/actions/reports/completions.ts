import type { SheetReading } from '../../domain/recognition/types';
import type { ReportId } from '../../domain/report/report';
import { text } from '../../i18n';
import { draft, type Draft } from '../entries/draft';
import { runInfo } from '../runInfo';
import type { ReportOutcome, ReportRequest } from './types';

/** Completes the user's own sheet: drafts what is to be written, and says what it comes to. */
export type Complete = (
  request: ReportRequest,
  own: SheetReading,
  draft: Draft,
) => Promise<{ readonly rows: number; readonly findings: readonly string[] }>;

/** Reports that are registers of 三表一卡: where the user keeps one of his own it is completed in place. */
const COMPLETIONS: Readonly<Partial<Record<ReportId, () => Promise<Complete>>>> = {
  pipeline: async () => (await import('./completePipeline')).completePipeline,
  daily: async () => (await import('./completeDaily')).completeDaily,
};

/** The user's own sheet for a report; none where there is none, or the report is wanted for another time. */
export function ownSheetFor(id: ReportId, { workbook, options, context }: ReportRequest): SheetReading | undefined {
  if (!COMPLETIONS[id]) return undefined;
  const { sheet } = context;
  const own = workbook.sheets.filter(
    ({ kind, layout, generated }) => kind === id && layout === 'register' && !generated,
  );
  const isNow = options.period === undefined || options.period.to >= context.today;
  return isNow ? (own.find(({ name }) => name === sheet) ?? own[0]) : undefined;
}

/** Completes the user's own sheet as one run of the journal. */
export async function completeReport(id: ReportId, request: ReportRequest, own: SheetReading): Promise<ReportOutcome> {
  const { session, context, options } = request;
  const complete = await COMPLETIONS[id]?.();
  if (!complete) throw new Error(`no completion of ${id}`);
  const drafted = draft(session, context.locale, (kind) => text(context.locale)(`kind.${kind}`));
  const { rows, findings } = await complete(request, own, drafted);
  const { conflicts } = await drafted.apply(runInfo(context, 'report', { id, options }));
  return { id, sheet: own.name, rows, findings, conflicts };
}
