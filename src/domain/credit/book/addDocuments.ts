import type { Register } from '../../cards/register';
import type { Fen } from '../../cell/value';
import type { Accounts } from './accounts';
import { forEachLine, unusedOn, type BookSide } from './bookSide';
import { agreedDue, type DocumentDetails, type DueSettings } from './documentDetails';
import type { Instalment } from './instalments';
import type { Terms } from './parseTerms';

/** What is needed of a book to read its lines. */
export interface ReadingOf {
  readonly accounts: Accounts;
  readonly details: readonly DocumentDetails[];
  readonly settings: DueSettings;
  /** By customer. */
  readonly terms: readonly (Terms | null)[];
  readonly registers: readonly Register[];
  /** What a document is paid in; empty where it is paid at once. */
  readonly instalmentsOf: (number: string, amount: Fen) => readonly Instalment[];
}

/** The debit that stands in a row of a register; −1 where none does. */
export type DebitAt = (of: number, row: number) => number;

const NONE = -1;

/**
 * The sales that count: what was sold is owed, in instalments where those are planned and the document has no due day of its own;
 * goods taken back are a return of the document they name, else of their own.
 *
 * @param isMovement rows that are no documents without an amount: a receipt alone in its row, or 期初余额
 * @returns where the debits stand
 * @example addDocuments(reading, sales, () => false)(0, 3) // 2
 */
export function addDocuments(
  { accounts, details, settings, terms, registers, instalmentsOf }: ReadingOf,
  sales: BookSide,
  isMovement: (of: number, row: number) => boolean,
): DebitAt {
  const places = registers.map(({ rowCount }) => new Int32Array(rowCount).fill(NONE));
  forEachLine(sales, ({ line, of, row, day, amount, customer, reason }) => {
    const said = details[of];
    if (reason !== null || !said) {
      if (!(Number.isNaN(amount) && isMovement(of, row)))
        accounts.unused.push(unusedOn('document', sales, line, reason ?? 'unmatched'));
      return;
    }
    const [number, appliesTo] = [said.numberOf(row), said.appliesTo(row)];
    if (amount < 0) {
      accounts.pay({
        of,
        row,
        day,
        customer,
        amount: -amount,
        number,
        appliesTo: appliesTo || said.referenceOf(row),
        kind: 'return',
        billDue: 0,
        undated: false,
        beside: NONE,
      });
      return;
    }
    const { due, dueFrom } = said.dueOf(row, day, terms[customer] ?? null);
    const disputed = said.isDisputed(row);
    const kind = 'sale';
    const orderNo = appliesTo;
    const isAgreed = dueFrom === 'document' || settings.dueRule === 'documentDay';
    const planned = isAgreed || number === '' ? [] : instalmentsOf(number, amount);
    const parts = planned.length
      ? planned.map((part) => ({ ...part, dueFrom: 'document' as const }))
      : [{ amount, due, dueFrom }];
    const [debit] = parts.map((part) =>
      accounts.owe({ of, row, day, customer, number, kind, disputed, orderNo, ...part }),
    );
    const place = places[of];
    if (place) place[row] = debit ?? NONE;
  });
  return (of, row) => places[of]?.[row] ?? NONE;
}

/**
 * Adjustments: 折让, 坏账, 核销 and the like make a customer owe less, however they are written; all others what their sign says.
 *
 * @example addAdjustments(reading, adjusted)
 */
export function addAdjustments({ accounts, details, terms, settings }: ReadingOf, adjusted: BookSide): void {
  forEachLine(adjusted, ({ line, of, row, day, amount, customer, reason }) => {
    const said = details[of];
    if (reason !== null || !said) {
      accounts.unused.push(unusedOn('document', adjusted, line, reason ?? 'unmatched'));
      return;
    }
    const [number, appliesTo] = [said.numberOf(row), said.appliesTo(row)];
    const entry = { of, row, day, customer, amount: Math.abs(amount), number, kind: 'adjustment' } as const;
    if (amount < 0 || said.isReducing(row))
      accounts.pay({
        ...entry,
        appliesTo: appliesTo || said.referenceOf(row),
        billDue: 0,
        undated: false,
        beside: NONE,
      });
    else {
      const due = agreedDue(day, terms[customer] ?? null, settings);
      accounts.owe({ ...entry, ...due, disputed: said.isDisputed(row), orderNo: appliesTo });
    }
  });
}
