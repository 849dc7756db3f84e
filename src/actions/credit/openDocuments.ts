import { CREDIT_BOOK_FIELDS } from '../../domain/credit/book/creditFields';
import { readCreditBook } from '../../domain/credit/book/readCreditBook';
import { settle } from '../../domain/credit/settlement/settle';
import type { Register } from '../../domain/cards/register';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { SheetReading } from '../../domain/recognition/types';
import type { DueItem } from '../../domain/worklist/dueItem';
import { openPayments } from '../../domain/worklist/openPayments';
import { readRegister } from '../../excel/readRegister';
import type { Session } from '../../excel/session';
import type { Known } from '../dueRules';

/** What documents have left to pay after all receipts and returns of the workbook, by worksheet. */
export async function openDocuments(
  session: Session,
  sheets: readonly SheetReading[],
  { settings, today, companies }: Known,
): Promise<ReadonlyMap<string, readonly DueItem[]>> {
  const read = async (kind: CardKind, fields: readonly FieldKey[]) => {
    const registers: Register[] = [];
    for (const reading of sheets)
      if (reading.kind === kind && reading.layout === 'register')
        registers.push(await readRegister(session, reading, fields, today));
    return registers;
  };
  const book = readCreditBook(
    {
      trades: await read('trades', [...CREDIT_BOOK_FIELDS.trades, 'payDay']),
      corporate: await read('corporate', CREDIT_BOOK_FIELDS.corporate),
      owners: await read('owners', CREDIT_BOOK_FIELDS.owners),
      members: await read('members', CREDIT_BOOK_FIELDS.members),
      credit: [],
    },
    settings,
    today,
  );
  return openPayments(book, settle(book, today), companies);
}
