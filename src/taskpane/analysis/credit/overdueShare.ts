/**
 * Which share of what was owed was overdue; null where nothing was owed.
 *
 * @example overdueShare({ due: 100_000, overdue: 190_000 }) // 0.6551…
 */
export function overdueShare({ due, overdue }: { readonly due: number; readonly overdue: number }): number | null {
  const owed = due + overdue;
  return owed > 0 ? overdue / owed : null;
}
