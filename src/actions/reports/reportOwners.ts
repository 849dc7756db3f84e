import type { CardKind } from '../../domain/cards/types';
import { withWorkbook } from '../../excel/session';
import { recogniseWorkbook } from '../readings';
import { reportText } from '../../i18n/reports';
import type { ActionContext } from '../types';
import { registersOf } from './registersOf';

/** Registers whose customers are somebody's. */
const KINDS: readonly CardKind[] = ['leads', 'visits', 'owners'];

/** The salespersons of the workbook by name, for somebody to choose one of. */
export function reportOwners(context: ActionContext): Promise<readonly string[]> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    const request = { session, workbook, context, options: {}, t: reportText(context.locale) };
    const names = new Set<string>();
    for (const kind of KINDS)
      for (const { columns, skipped } of (await registersOf(request, kind, ['owner'])).registers)
        columns.get('owner')?.raw.forEach((name, row) => {
          if (!skipped.has(row)) names.add(String(name).trim());
        });
    names.delete('');
    return [...names].sort((one, other) => one.localeCompare(other, 'zh-CN'));
  });
}
