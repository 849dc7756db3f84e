import type { Parsed } from '../domain/cards/register';
import { gradeReason, judgedName, needsLook } from '../domain/grading/gradeReason';
import { byPriority, leadRank, manOf, missingParts } from '../domain/grading/priority';
import type { Settings } from '../domain/settings/settings';
import type { GradedLeads } from './leads';
import type { ReviewedLead } from './types';

/** What the order of work and the review go by, beside what grading reads. */
export const REVIEW_FIELDS = ['money', 'authority', 'need', 'budget'] as const;

const NAME_FIELDS = ['name', 'company', 'customer'] as const;

/**
 * The leads somebody has to look at, over all registers in the order of work: the longer a date or a judgement has run
 * out, the earlier.
 *
 * @param inScope by register row; null for all
 */
export function gradeReview(
  leads: readonly (GradedLeads & { readonly inScope: readonly boolean[] | null })[],
  settings: Settings,
  today: number,
): readonly ReviewedLead[] {
  const found = leads.flatMap(({ register, grades, inScope }) => {
    const numberOf = (value: Parsed | undefined) => (typeof value === 'number' ? value : 0);
    const budgets = register.columns.get('budget')?.parsed;
    const names = NAME_FIELDS.map((field) => register.columns.get(field)?.raw).find((column) => column !== undefined);
    return grades.basis.flatMap((_basis, row) => {
      if (inScope && !inScope[row]) return [];
      const reason = gradeReason(register, grades, settings, row, today);
      if (!reason || !needsLook(reason)) return [];
      const lead: ReviewedLead = {
        sheet: register.sheet,
        row: register.firstRow + row + 1,
        name: String(names?.[row] ?? ''),
        judged: judgedName(register, row, settings),
        computed: grades.computed[row] ?? '',
        reason,
        missing: missingParts(register, row),
      };
      return [
        {
          lead,
          rank: leadRank(grades.effective[row] ?? '', manOf(register, row), settings.gradeProfile),
          day: today - (grades.askedDays[row] ?? 0),
          amount: numberOf(budgets?.[row]),
          row,
        },
      ];
    });
  });
  return found.sort(byPriority).map(({ lead }) => lead);
}
