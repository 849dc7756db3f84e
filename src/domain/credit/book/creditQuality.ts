import type { Fen } from '../../cell/value';
import { UNUSED_REASONS, type UnusedReason } from '../../structure/tradeBook';
import {
  CREDIT_KINDS,
  DEBIT_KINDS,
  type CreditBook,
  type CreditKind,
  type Credits,
  type DebitKind,
  type Debits,
  type UnusedEntry,
} from '../creditBook';

/** Lines, and what they come to. */
export interface LineSum {
  readonly count: number;
  /** 分. */
  readonly amount: Fen;
}

/** Lines that are not counted, of one side and for one reason. */
export interface UnusedSum extends LineSum {
  readonly side: UnusedEntry['side'];
  readonly reason: UnusedReason;
}

/** How much of what stands in the registers is counted, and how it comes to what is owed. */
export interface CreditQuality {
  readonly debits: Readonly<Record<DebitKind, LineSum>>;
  readonly credits: Readonly<Record<CreditKind, LineSum>>;
  /** Documents before receipts, in the order of UNUSED_REASONS; amounts as far as they can be read. */
  readonly unused: readonly UnusedSum[];
  /** Openings + documents + adjustments − receipts − returns: receivables less what is prepaid. */
  readonly balance: Fen;
}

const SIDES = ['document', 'receipt'] as const;

/**
 * 数据质量 of a credit book (ANALYSIS D): lines used and not used, and the check line from documents and receipts to the ledger
 * total: what is open less what is left at the end of the day of the book.
 *
 * @example creditQuality(book).balance // 29000000: 290,000 owed, nothing prepaid
 */
export function creditQuality({ debits, credits, unused }: CreditBook): CreditQuality {
  const owed = (kind: DebitKind) => sumOf(debits, DEBIT_KINDS.indexOf(kind));
  const paid = (kind: CreditKind) => sumOf(credits, CREDIT_KINDS.indexOf(kind));
  const quality = {
    debits: { sale: owed('sale'), opening: owed('opening'), adjustment: owed('adjustment') },
    credits: { receipt: paid('receipt'), return: paid('return'), adjustment: paid('adjustment') },
  };
  return {
    ...quality,
    unused: SIDES.flatMap((side) => UNUSED_REASONS.flatMap((reason) => unusedSum(unused, side, reason))),
    balance: total(Object.values(quality.debits)) - total(Object.values(quality.credits)),
  };
}

function sumOf({ count, kind, amount }: Debits | Credits, wanted: number): LineSum {
  let [lines, sum] = [0, 0];
  for (let line = 0; line < count; line++) {
    if (kind[line] !== wanted) continue;
    lines++;
    sum += amount[line] ?? 0;
  }
  return { count: lines, amount: sum };
}

function unusedSum(
  unused: readonly UnusedEntry[],
  side: UnusedEntry['side'],
  reason: UnusedReason,
): readonly UnusedSum[] {
  const own = unused.filter((one) => one.side === side && one.reason === reason);
  const amount = own.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  return own.length ? [{ side, reason, count: own.length, amount }] : [];
}

function total(sums: readonly LineSum[]): Fen {
  return sums.reduce((sum, { amount }) => sum + amount, 0);
}
