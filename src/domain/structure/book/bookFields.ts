import type { CardKind, FieldKey } from '../../cards/types';

/** What a trade book and its dimensions read of each register. */
export const BOOK_FIELDS = {
  trades: [
    'docNo', 'docType', 'docState', 'date', 'receivedOn', 'due', 'sys_created', 'customer', 'customerId', 'product', 'category',
    'region', 'owner', 'branch', 'qty', 'price', 'amount', 'discount', 'received', 'balance', 'margin', 'cost', 'note',
  ],
  corporate: [
    'corpId', 'name', 'short', 'status', 'group', 'industry', 'orgForm', 'outlet', 'location', 'route', 'region', 'province',
    'city', 'source', 'class', 'valueTier', 'potential', 'grid', 'owner',
  ],
  owners: ['ownerId', 'name', 'phone', 'deliveredOn', 'invoiceAmt', 'model', 'owner', 'ring', 'income', 'birthday'],
  leads: [
    'leadId', 'name', 'company', 'phone', 'createdOn', 'model', 'owner', 'source', 'income', 'age', 'birthday', 'province',
    'city',
  ],
  members: ['cardNo', 'name', 'phone', 'tier', 'owner', 'birthday'],
} as const satisfies Partial<Record<CardKind, readonly FieldKey[]>>; // prettier-ignore
