import type { SerialDay } from '../cell/value';

/** What is due: a contact with a lead, care for an owner, a birthday, an insurance that runs out, a payment. */
export type DueKind = 'contact' | 'care' | 'birthday' | 'insurance' | 'receivable';

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
}
