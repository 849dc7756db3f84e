import type { CardKind, FieldKey } from '../cards/types';
import type { Register } from '../cards/register';
import { dayAt, textAt } from '../cards/valueAt';
import { addMonths } from '../cell/day';
import { foldWidth } from '../cell/text';
import type { SerialDay } from '../cell/value';
import { leadPhase } from '../grading/leadState';

/** Closed: the work with the customer is over. Open: it is not. Follows: a note of somebody whose card stands elsewhere. */
export type CardEnd = 'closed' | 'open' | 'follows';

/** How long a row of a kind lives. */
interface Keeping {
  /** Days on which something happened with the customer, or will. */
  readonly days: readonly FieldKey[];
  readonly end: (register: Register, row: number) => CardEnd;
  /** Months after one of these days in which the customer is cared for all the same. */
  readonly cared?: { readonly field: FieldKey; readonly months: (careMonths: number) => number };
}

/** A company is closed with 注销 only: whoever sells to it knows when it is gone. */
const GONE: ReadonlySet<string> = new Set(['注销', '已注销', '吊销', '已吊销', 'deregistered']);
const ENDED_CARDS: ReadonlySet<string> = new Set(['停用', '回收', '过期', '注销', '已注销', '退卡', '已退卡']);

const stateIn = (field: FieldKey, ended: ReadonlySet<string>) => (register: Register, row: number) =>
  ended.has(foldWidth(textAt(register, field, row)).toLowerCase()) ? 'closed' : 'open';

/** The kinds in which customers are kept, and those that say something of them. */
const KEEPING: ReadonlyMap<CardKind, Keeping> = new Map<CardKind, Keeping>([
  [
    'leads',
    {
      days: ['lastContact', 'gradedOn', 'createdOn'],
      end: (register, row) => (leadPhase(textAt(register, 'state', row)) === 'closed' ? 'closed' : 'open'),
    },
  ],
  ['lost', { days: ['lostOn'], end: () => 'closed' }],
  // Whoever has bought is a customer as long as care, insurance or warranty run.
  [
    'owners',
    {
      days: ['deliveredOn', 'lastCare', 'lastService', 'insuranceEnd', 'warrantyEnd', 'nextCare'],
      end: () => 'closed',
      cared: { field: 'deliveredOn', months: (careMonths) => careMonths },
    },
  ],
  ['corporate', { days: ['reviewedOn', 'createdOn'], end: stateIn('status', GONE) }],
  ['members', { days: ['expiresOn', 'issuedOn', 'applyOn'], end: stateIn('cardState', ENDED_CARDS) }],
  ['followups', { days: ['at'], end: () => 'follows' }],
  ['visits', { days: ['date'], end: () => 'follows' }],
  ['pipeline', { days: ['next'], end: () => 'follows' }],
]);

/** The kinds that are looked at when old cards are to be forgotten. */
export const KEPT_KINDS: readonly CardKind[] = [...KEEPING.keys()];

/**
 * Whether the card of a row is closed.
 *
 * @example cardEnd(leads, 0) // 'closed': 战败
 */
export function cardEnd(register: Register, row: number): CardEnd {
  return KEEPING.get(register.kind)?.end(register, row) ?? 'open';
}

/**
 * The last day on which something happened with the customer of a row, or is planned.
 *
 * @param careMonths months after delivery in which owners are cared for
 * @returns 0 where no day is known
 */
export function lastDay(register: Register, row: number, careMonths: number): SerialDay {
  const keeping = KEEPING.get(register.kind);
  if (!keeping) return 0;
  const { days, cared } = keeping;
  const from = cared ? dayAt(register, cared.field, row) : 0;
  const until = cared && from > 0 ? addMonths(from, cared.months(careMonths)) : 0;
  return Math.max(until, ...days.map((field) => dayAt(register, field, row)));
}
