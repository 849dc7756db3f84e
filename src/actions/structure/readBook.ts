import { textAt } from '../../domain/cards/valueAt';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { BOOK_FIELDS } from '../../domain/structure/book/bookFields';
import { dimension } from '../../domain/structure/book/dimension';
import { readTradeBook, type BookRegisters } from '../../domain/structure/book/readTradeBook';
import type { TradeBook } from '../../domain/structure/tradeBook';
import { shownRows } from '../../excel/rowsInScope';
import { Failure } from '../../excel/failure';
import { text } from '../../i18n';
import { nothingToReport } from '../reports/nothingToReport';
import { registersOf, type Registers } from '../reports/registersOf';
import type { ReportRequest } from '../reports/types';
import type { StructureOptions } from './types';

/** What else is read of the leads: who sent them, and what became of them. */
const LEAD_FIELDS: readonly FieldKey[] = ['referrer', 'state'];
/** What is read of the log of visits. */
const LOG_FIELDS: readonly FieldKey[] = ['leadId', 'company', 'name', 'at', 'mode'];

/** The trade book of a workbook, and what is read beside it. */
export interface ReadBook {
  readonly book: TradeBook;
  readonly registers: BookRegisters;
  /** The registers it is made of, with the names of their worksheets. */
  readonly from: readonly Registers[];
  readonly leads: Registers;
  readonly logs: Registers;
}

/**
 * Reads all registers the customer structure is worked out from.
 *
 * @throws Failure nothingToReport where the workbook has none of them, nothingCounted where no line of them counts
 */
export async function readBook(request: ReportRequest): Promise<ReadBook> {
  const { workbook, context } = request;
  const read = (kind: CardKind, fields: readonly FieldKey[]) => registersOf(request, kind, fields);
  const trades = await read('trades', BOOK_FIELDS.trades);
  const corporate = await read('corporate', BOOK_FIELDS.corporate);
  const owners = await read('owners', BOOK_FIELDS.owners);
  const members = await read('members', BOOK_FIELDS.members);
  const leads = await read('leads', [...BOOK_FIELDS.leads, ...LEAD_FIELDS]);
  const logs = await read('followups', LOG_FIELDS);
  const registers = {
    trades: trades.registers,
    corporate: corporate.registers,
    owners: owners.registers,
    members: members.registers,
    leads: leads.registers,
  };
  const book = readTradeBook(registers, workbook.settings, context.today);
  const sources = { trades, owners, leads };
  if (!book.lines) {
    const unread = Object.values(sources).flatMap(({ sheets }) => sheets);
    if (!unread.length) throw nothingToReport('structure', context.locale);
    const t = text(context.locale);
    throw new Failure('nothingCounted', { sheets: unread.join(t('list.separator')), report: t('report.structure') });
  }
  const from = [sources[book.source], corporate].filter(({ sheets }) => sheets.length > 0);
  return { book, registers, from, leads, logs };
}

/** Which rows are looked at. */
export interface Scope {
  /** By line of the book; undefined where all are. */
  readonly keep: ((line: number) => boolean) | undefined;
  /** The same for the lines that are not counted. */
  readonly keepUnused: (line: { readonly of: number; readonly row: number }) => boolean;
}

/** Those of a branch, of a salesperson, in sight. */
export async function scopeOf(
  { session }: ReportRequest,
  book: TradeBook,
  { branch, owner, visible }: StructureOptions,
): Promise<Scope> {
  const tests: ((line: number) => boolean)[] = [];
  for (const [key, name] of Object.entries({ branch, owner }) as ['branch' | 'owner', string | undefined][]) {
    if (name === undefined) continue;
    const { names, codes } = dimension(book, key);
    const code = names.indexOf(name);
    tests.push((line) => codes[line] === code);
  }
  const shown: (readonly boolean[])[] = [];
  if (visible) for (const register of book.registers) shown.push(await shownRows(session, register));
  const isShown = (of: number, row: number) => !visible || shown[of]?.[row] === true;
  if (visible) tests.push((line) => isShown(book.of[line] ?? 0, book.row[line] ?? 0));
  const says = (of: number, row: number, field: FieldKey, name: string | undefined) => {
    const register = book.registers[of];
    return name === undefined || (register !== undefined && textAt(register, field, row) === name);
  };
  return {
    keep: tests.length ? (line) => tests.every((test) => test(line)) : undefined,
    keepUnused: ({ of, row }) => isShown(of, row) && says(of, row, 'branch', branch) && says(of, row, 'owner', owner),
  };
}
