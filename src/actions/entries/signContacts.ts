import type { FieldKey } from '../../domain/cards/types';
import { withWorkbook } from '../../excel/session';
import { text } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { addedCell } from './addedCell';
import { draft, textEntry } from './draft';
import { openRegister } from './registers';
import type { ContactLine, EntryOutcome } from './types';

/** What a supervisor says of a contact, and who he is. */
export interface Signature {
  /** As it was shown: a line that reads differently by now is left alone. */
  readonly line: Pick<ContactLine, 'sheet' | 'row' | 'words'>;
  readonly coach: string;
  readonly coachedBy: string;
}

const FIELDS: readonly FieldKey[] = ['at', 'content', 'coach', 'coachedBy', 'by'];

/**
 * 主管批示: writes comments and signatures beside the contacts; the log gets the columns it has none for.
 * Lines that somebody has moved or rewritten meanwhile are left alone and listed.
 *
 * @throws Failure what stands in the way of writing
 */
export function signContacts(context: ActionContext, signatures: readonly Signature[]): Promise<EntryOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { today, locale } = own;
      const { sheets } = await recogniseWorkbook(session, { today });
      const drafted = draft(session, locale, (made) => text(locale)(`kind.${made}`));
      const missed: { sheet: string; row: number }[] = [];
      for (const reading of sheets) {
        const mine = signatures.filter(({ line }) => line.sheet === reading.name);
        if (!mine.length || reading.layout !== 'register' || reading.kind !== 'followups') {
          missed.push(...mine.map(({ line: { sheet, row } }) => ({ sheet, row })));
          continue;
        }
        const log = await openRegister(session, reading, FIELDS, today);
        for (const { line, coach, coachedBy } of mine) {
          const row = line.row - 1 - log.register.firstRow;
          const words = String(log.register.columns.get('content')?.raw[row] ?? '').trim();
          if (row < 0 || row >= log.register.rowCount || words !== line.words) {
            missed.push({ sheet: line.sheet, row: line.row });
            continue;
          }
          const values = { coach: coach.trim(), coachedBy: coachedBy.trim() };
          const known = Object.entries(values).filter(
            ([field, said]) => said !== '' && log.register.columns.has(field),
          );
          const added = Object.entries(values).filter(
            ([field, said]) => said !== '' && !log.register.columns.has(field),
          );
          drafted.edit(
            log,
            row,
            new Map(known.map(([field, said]) => [field, textEntry(said)])),
            added.map(([field, said]) => addedCell('followups', field, said, locale)),
          );
        }
      }
      const { written, conflicts } = await drafted.apply(runInfo(own, 'signContacts', { signatures }));
      return { written, problems: [], conflicts: [...conflicts, ...missed], next: '' };
    }),
  );
}
