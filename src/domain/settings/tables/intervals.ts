import { foldWidth } from '../../cell/text';
import { CONTACT_INTERVALS, type ContactIntervals } from '../../followup/intervals';
import { UNDECIDED, type Span } from '../../grading/profiles';
import type { Table } from '../table';
import { SPAN } from '../valueTypes';

/** How soon a lead is contacted again, by grade; 未定 is a lead without one (D-25, R-12.02). */
export const intervals: Table<ContactIntervals, Span> = {
  group: 'intervals',
  standard: CONTACT_INTERVALS,
  entries: ({ byGrade, undecided }) =>
    [...Object.entries(byGrade), [UNDECIDED, undecided] as const].map(([item, value]) => ({ item, detail: '', value })),
  build: (entries) => {
    const { [UNDECIDED]: undecided = CONTACT_INTERVALS.undecided, ...byGrade } = Object.fromEntries(
      entries.map(({ item, value }) => [item, value]),
    );
    return { byGrade, undecided };
  },
  type: () => SPAN,
  family: ({ item }) => item,
  readPlace: ({ item }) => ({ item: foldWidth(item).toUpperCase(), detail: '' }),
};
