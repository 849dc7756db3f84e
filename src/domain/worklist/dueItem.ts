import type { SerialDay } from '../cell/value';

/**
 * What is due: a contact with a lead, care for an owner, a birthday, an insurance that runs out, a payment, a first service,
 * a next order, the yearly visit to a company and the yearly revision of its card.
 */
export type DueKind =
  'contact' | 'care' | 'birthday' | 'insurance' | 'receivable' | 'service' | 'replenishment' | 'revisit' | 'revision';

/**
 * What the manager has to know: nobody was reached in time and the lead may be given to somebody else, it is overdue for
 * too long, its card was made too late, its judged grade has run out; the customer orders much later than usual.
 */
export type DueFlag = 'reassign' | 'escalate' | 'cardLate' | 'regrade' | 'atRisk';

/** One thing that is due with one customer. */
export interface DueItem {
  readonly kind: DueKind;
  /** Row of the register, 0-based. */
  readonly row: number;
  /** The day; 0 where nothing is planned. */
  readonly day: SerialDay;
  /** The grade that rules; empty but for leads. */
  readonly grade: string;
  /** The smaller, the more urgent among those that are due on one day. */
  readonly rank: number;
  /** In 分, with payments only. */
  readonly amount?: number;
  /** What it is about, where that is not what stands in the row. */
  readonly about?: string;
  readonly flags?: readonly DueFlag[];
}
