import type { CardKind, FieldKey } from '../../domain/cards/types';
import { CREDIT_BOOK_FIELDS } from '../../domain/credit/book/creditFields';
import { readCreditBook, type CreditRegisters } from '../../domain/credit/book/readCreditBook';
import type { CreditBook } from '../../domain/credit/creditBook';
import { Failure } from '../../excel/failure';
import { text } from '../../i18n';
import { nothingToReport } from '../reports/nothingToReport';
import { registersOf, type Registers } from '../reports/registersOf';
import type { ReportRequest } from '../reports/types';
import { CONTACT_FIELDS } from './sheets/watchSheet';

/** The credit book of a workbook, and what it is made of. */
export interface ReadCredit {
  readonly book: CreditBook;
  /** The registers it is made of, with the names of their worksheets. */
  readonly from: readonly Registers[];
}

/**
 * Reads all registers that say who owes and who has paid.
 *
 * @param asOf serial day; later documents and receipts are not counted
 * @throws Failure nothingToReport where the workbook has no documents, nothingCounted where none of them counts
 */
export async function readCredit(request: ReportRequest, asOf: number): Promise<ReadCredit> {
  const { workbook, context } = request;
  const read = (kind: CardKind, fields: readonly FieldKey[]) => registersOf(request, kind, fields);
  const trades = await read('trades', CREDIT_BOOK_FIELDS.trades);
  if (!trades.sheets.length) throw nothingToReport('credit', context.locale);
  const corporate = await read('corporate', [...CREDIT_BOOK_FIELDS.corporate, ...CONTACT_FIELDS]);
  const owners = await read('owners', CREDIT_BOOK_FIELDS.owners);
  const members = await read('members', CREDIT_BOOK_FIELDS.members);
  const credit = await read('credit', CREDIT_BOOK_FIELDS.credit);
  const registers: CreditRegisters = {
    trades: trades.registers,
    corporate: corporate.registers,
    owners: owners.registers,
    members: members.registers,
    credit: credit.registers,
  };
  const book = readCreditBook(registers, workbook.settings, asOf);
  if (!book.debits.count && !book.credits.count) {
    const t = text(context.locale);
    throw new Failure('nothingCounted', {
      sheets: trades.sheets.join(t('list.separator')),
      report: t('report.credit'),
    });
  }
  return { book, from: [trades, corporate, credit].filter(({ sheets }) => sheets.length > 0) };
}
