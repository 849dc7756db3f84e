import type { Span } from '../grading/profiles';

/** How soon a lead is contacted again after a reached contact, by grade. */
export interface ContactIntervals {
  readonly byGrade: Readonly<Record<string, Span>>;
  /** For a lead without a grade the table knows: within a week, as a new customer is. */
  readonly undecided: Span;
}

const days = (count: number): Span => ({ count, unit: 'day' });

/** The grade under which a lead that has ordered is looked after until delivery. */
export const ORDERED = '已订';

/**
 * The table of D-25 (北京现代: H every 2 days, A 7, B 14, C monthly, orders weekly). The seeds give no figures for
 * 渴望/有望/观望; proposed: as A, B and C, whose limits of one and three months they share.
 */
export const CONTACT_INTERVALS: ContactIntervals = {
  byGrade: {
    H: days(2),
    A: days(7),
    B: days(14),
    C: { count: 1, unit: 'month' },
    O: days(7),
    [ORDERED]: days(7),
    渴望: days(7),
    有望: days(14),
    观望: { count: 1, unit: 'month' },
  },
  undecided: days(7),
};
