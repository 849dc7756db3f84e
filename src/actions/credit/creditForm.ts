import { keptOptions } from '../../excel/keptOptions';
import { withWorkbook, type Session } from '../../excel/session';
import { reportText } from '../../i18n/reports';
import { dataRows, textAt } from '../../domain/cards/valueAt';
import { recogniseWorkbook } from '../readings';
import { nothingToReport } from '../reports/nothingToReport';
import { registersOf } from '../reports/registersOf';
import type { ReportRequest } from '../reports/types';
import type { ActionContext } from '../types';
import type { CreditForm, CreditOptions } from './types';

/** Where the card of a customer says whose he is. */
const LISTS = ['corporate', 'owners', 'members'] as const;
/** Name under which the parameters are kept in the workbook. */
export const KEPT = 'credit';

/**
 * The parameters of the last analysis, and the salespersons of the registers of customers. Documents are not read for it.
 *
 * @throws Failure nothingToReport where there is nothing to analyse
 */
export function creditForm(context: ActionContext): Promise<CreditForm> {
  return withWorkbook(context, async (session) => {
    const request = await requestOf(session, context);
    const { sheets } = request.workbook;
    if (!sheets.some(({ kind, layout }) => kind === 'trades' && layout !== 'other'))
      throw nothingToReport('credit', context.locale);
    const owners = new Set<string>();
    for (const kind of LISTS)
      for (const register of (await registersOf(request, kind, ['owner'])).registers)
        for (const row of dataRows(register)) owners.add(textAt(register, 'owner', row));
    owners.delete('');
    return { options: await remembered(session), owners: [...owners].sort(new Intl.Collator('zh-CN').compare) };
  });
}

/** What reading the registers of the workbook is given. */
export async function requestOf(session: Session, context: ActionContext): Promise<ReportRequest> {
  const workbook = await recogniseWorkbook(session, { today: context.today });
  return { session, workbook, context, options: {}, t: reportText(context.locale) };
}

/** What the last analysis was told; nothing where there was none, or where it is no longer what we understand. */
async function remembered(session: Session): Promise<CreditOptions> {
  const kept = await keptOptions(session, KEPT);
  if (typeof kept !== 'object' || kept === null) return {};
  const { unit, owner } = kept as Readonly<Record<string, unknown>>;
  return {
    ...(unit === 'yuan' || unit === 'tenThousand' ? { unit } : {}),
    ...(typeof owner === 'string' ? { owner } : {}),
  };
}
