import type { SheetReading } from '../../domain/recognition/types';
import type { ReportId } from '../../domain/report/report';
import { text } from '../../i18n';
import type { NewCell } from '../../domain/changes/newRows';
import type { ChangeSet } from '../../domain/changes/changeSet';
import { OFFSET_1904 } from '../../domain/cell/day';
import { formatMoment } from '../../domain/cell/formatMoment';
import { formatTime } from '../../domain/cell/formatTime';
import type { Session } from '../../excel/session';
import { applyDrafted, draft } from '../entries/draft';
import type { ActionContext } from '../types';
import { runInfo } from '../runInfo';
import type { Complete, ReportOutcome, ReportPlan, ReportRequest } from './types';

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

/** What completing the user's own sheet would write. */
export async function planCompletion(id: ReportId, request: ReportRequest, own: SheetReading): Promise<ReportPlan> {
  const { session, context, options } = request;
  const complete = await COMPLETIONS[id]?.();
  if (!complete) throw new Error(`no completion of ${id}`);
  const drafted = draft(session, context.locale, (kind) => text(context.locale)(`kind.${kind}`));
  const { rows, findings } = await complete(request, own, drafted);
  const { sets, rows: added } = drafted.entry();
  return {
    of: 'report',
    outcome: { id, sheet: own.name, rows, findings },
    options,
    changes: sets,
    date1904: session.date1904,
    rows: added,
    added: added.flatMap((block) => block.rows.map((cells) => inWords(cells, session.date1904))),
  };
}

/** A new row in words: what stands in its cells. */
export function inWords(cells: readonly NewCell[], date1904: boolean): string {
  return cells
    .map(({ as, value }) => {
      if (typeof value !== 'number' || as === 'general' || as === 'text') return String(value);
      return as === 'time' ? formatTime(value) : formatMoment(value + (date1904 ? OFFSET_1904 : 0));
    })
    .filter(Boolean)
    .join(' · ');
}

/** Completes the user's own sheet with what was chosen of a plan, as one run of the journal. */
export async function writeCompletion(
  session: Session,
  context: ActionContext,
  { outcome, options, rows }: ReportPlan,
  chosen: readonly ChangeSet[],
): Promise<ReportOutcome> {
  const info = runInfo(context, 'report', { id: outcome.id, options });
  const { conflicts } = await applyDrafted(session, info, { sets: chosen, rows, registers: [] });
  return { ...outcome, conflicts };
}
