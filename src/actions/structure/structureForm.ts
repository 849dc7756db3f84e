import { dimension } from '../../domain/structure/book/dimension';
import { MEASURES } from '../../domain/structure/tradeBook';
import { keptOptions } from '../../excel/keptOptions';
import { withWorkbook, type Session } from '../../excel/session';
import { reportText } from '../../i18n/reports';
import { recogniseWorkbook } from '../readings';
import type { ActionContext } from '../types';
import { readBook } from './readBook';
import type { StructureForm, StructureOptions } from './types';

/** Name under which the parameters are kept in the workbook. */
export const KEPT = 'structure';

/**
 * The parameters of the last analysis, and what the workbook offers to choose from.
 *
 * @throws Failure nothingToReport where there is nothing to analyse
 */
export function structureForm(context: ActionContext): Promise<StructureForm> {
  return withWorkbook(context, async (session) => {
    const workbook = await recogniseWorkbook(session, { today: context.today });
    const { book } = await readBook({ session, workbook, context, options: {}, t: reportText(context.locale) });
    const names = (key: 'branch' | 'owner') =>
      dimension(book, key)
        .names.filter((name) => name !== '')
        .sort((one, other) => one.localeCompare(other, 'zh-CN'));
    return {
      options: await rememberedOptions(session),
      branches: names('branch'),
      owners: names('owner'),
      measures: MEASURES.filter((measure) => book.known[measure]),
    };
  });
}

/** What the last analysis was told; nothing where there was none, or where it is no longer what we understand. */
async function rememberedOptions(session: Session): Promise<StructureOptions> {
  const kept = await keptOptions(session, KEPT);
  return typeof kept === 'object' && kept !== null ? kept : {};
}
