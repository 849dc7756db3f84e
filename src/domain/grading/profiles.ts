/** The grade profiles of the trade. */
export type GradeProfileId = 'threeTables' | 'halfMonths' | 'urgency';

/** A span of time: days, or calendar months (30 days each where the setting says so, D-21). */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** One grade and the latest day it stands for: `within` a span from today, or without limit. */
export interface GradeLimit {
  readonly grade: string;
  readonly within: Span | null;
}

/**
 * A scale of intent grades, nearest purchase first. Limits are inclusive: day 7 is H, day 8 is A. A profile of the
 * user's own has its name for an id.
 */
export interface GradeProfile<Id extends string = string> {
  readonly id: Id;
  readonly zh: string;
  readonly en: string;
  readonly grades: readonly GradeLimit[];
  /** The grade of a lead with neither an expected date nor a judged grade. */
  readonly undated: string;
}

/** What stands for a lead that cannot be graded yet. */
export const UNDECIDED = '未定';

const days = (count: number): Span => ({ count, unit: 'day' });
const months = (count: number): Span => ({ count, unit: 'month' });

/** The three scales in use, as D-1 settles them; 三表一卡 is the default. */
export const GRADE_PROFILES: { readonly [Id in GradeProfileId]: GradeProfile<Id> } = {
  threeTables: {
    id: 'threeTables',
    zh: '三表一卡',
    en: 'Three tables, one card',
    grades: [
      { grade: 'H', within: days(7) },
      { grade: 'A', within: months(1) },
      { grade: 'B', within: months(3) },
      { grade: 'C', within: null },
    ],
    undated: UNDECIDED,
  },
  halfMonths: {
    id: 'halfMonths',
    zh: '7/15/30',
    en: '7/15/30 days',
    grades: [
      { grade: 'H', within: days(7) },
      { grade: 'A', within: days(15) },
      { grade: 'B', within: days(30) },
      { grade: 'C', within: null },
    ],
    undated: 'C',
  },
  urgency: {
    id: 'urgency',
    zh: '渴望/有望/观望',
    en: 'Urgency',
    grades: [
      { grade: '渴望', within: months(1) },
      { grade: '有望', within: months(3) },
      { grade: '观望', within: null },
    ],
    undated: UNDECIDED,
  },
};
