import type { CustomerCredit } from '../../../src/domain/credit/customerCredit';

/** A customer as analysed, with nothing to be said of him but what is told. */
export function customerWith(
  customer: number,
  told: Partial<CustomerCredit> & { readonly grade?: string | null } = {},
): CustomerCredit {
  const { grade = 'A', ...rest } = told;
  return {
    customer,
    receivable: 0,
    buckets: [],
    overdue: 0,
    disputed: 0,
    longest: 0,
    weightedDays: null,
    prepaid: 0,
    bills: 0,
    unshipped: 0,
    yearSales: 0,
    record: {
      onTime: null,
      overdueDays: null,
      overdueShare: null,
      months: null,
      volume: null,
      returns: null,
      deals: 0,
    },
    scorecard: { items: [], quantitative: null, qualitative: null, total: null, completeness: 0 },
    rating: { grade, byScore: grade, caps: [], provisional: false },
    previous: grade,
    previousStep: null,
    step: null,
    termDays: null,
    suggestedDays: 0,
    suggestedLimit: 0,
    approvedLimit: null,
    used: 0,
    available: 0,
    over: 0,
    handling: '正常供货',
    expectedLoss: 0,
    ...rest,
  };
}

/** The names of customers, and nothing else of a book. */
export const namesOf = (...names: readonly string[]) => ({
  customers: names.map((name) => ({ key: name, name, card: null })),
});
