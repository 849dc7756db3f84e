import type { CreditBook, Settlement } from '../credit/creditBook';
import type { DueItem } from './dueItem';
import { payDaysIn, paymentItem } from './paymentsDue';
import type { Company } from './companies';

/**
 * What customers still have to pay where receipts stand in lists of their own: documents with what receipts and returns have left
 * open (ANALYSIS C0), an item a document, in the row it begins with. Openings have no row of a document and are no items.
 *
 * @param book of all registers, and what is open of it
 * @param companies the customers by name; their pay days count where the document has none
 * @returns by name of the worksheet; empty for a register of documents that are all paid
 * @example openPayments(book, settlement).get('发货')?.[0] // { kind: 'receivable', row: 4, day: 46340, grade: '', rank: 50, amount: 1200000 }
 */
export function openPayments(
  { registers, debits }: CreditBook,
  { open }: Settlement,
  companies?: ReadonlyMap<string, Company>,
): ReadonlyMap<string, readonly DueItem[]> {
  const bySheet = new Map(registers.filter(({ kind }) => kind === 'trades').map(({ sheet }) => [sheet, new Map<string, DueItem>()])); // prettier-ignore
  const payDaysOf = registers.map((register) => payDaysIn(register, companies));
  for (let debit = 0; debit < debits.count; debit++) {
    const amount = open[debit] ?? 0;
    const of = debits.of[debit] ?? 0;
    const documents = bySheet.get(registers[of]?.sheet ?? '');
    if (amount <= 0 || !documents) continue;
    const [row, due, number] = [debits.row[debit] ?? 0, debits.due[debit] ?? 0, debits.number[debit] ?? ''];
    // Lines of one number and due day are one document; without a number each stands for itself.
    const key =
      number === '' ? `row ${String(row)}` : `${number} ${String(due)} ${String(debits.customer[debit] ?? 0)}`;
    const known = documents.get(key);
    if (known) documents.set(key, { ...known, amount: (known.amount ?? 0) + amount });
    else documents.set(key, paymentItem(row, due, amount, payDaysOf[of]?.(row) ?? []));
  }
  return new Map([...bySheet].map(([sheet, documents]) => [sheet, [...documents.values()]]));
}
