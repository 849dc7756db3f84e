import type { CardKind, FieldKey } from '../../cards/types';
import { BOOK_FIELDS } from '../../structure/book/bookFields';

/** What a credit book reads of each register, besides what a trade book reads. */
export const CREDIT_BOOK_FIELDS = {
  trades: [...BOOK_FIELDS.trades, 'payMethod', 'bills', 'matchNo', 'dispute', 'project', 'note'],
  corporate: [
    ...BOOK_FIELDS.corporate, 'since', 'credit', 'terms', 'paymentTerms', 'limit', 'approvedLimit', 'tempLimit', 'tempLimitEnd',
    'opening', 'reviewedOn',
  ],
  owners: BOOK_FIELDS.owners,
  members: BOOK_FIELDS.members,
  credit: [
    'customer', 'asOf', 'business', 'standing', 'cooperation', 'management', 'lawsuits', 'grade', 'days', 'limit', 'veto', 'assessor',
  ],
} as const satisfies Partial<Record<CardKind, readonly FieldKey[]>>; // prettier-ignore
