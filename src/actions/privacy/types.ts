import type { WritePlan } from '../types';

/** What making old closed cards anonymous comes to. */
export interface AnonymiseOutcome {
  /** Customers with something to be made anonymous. */
  readonly customers: number;
  /** Customers whose cards are closed, but nobody knows since when: they are left alone. */
  readonly undated: number;
  /** Months that closed cards are kept. */
  readonly keepMonths: number;
  /** Worksheets that are written to. */
  readonly sheets: readonly string[];
  /** Cells. */
  readonly changed: number;
  /** Cells somebody changed meanwhile, or that hold a formula: 1-based sheet rows. */
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
}

/** What would be written, before anybody has agreed to it, and what comes of it where all of it is written. */
export interface AnonymisePlan extends WritePlan {
  readonly of: 'anonymise';
  readonly outcome: AnonymiseOutcome;
}
