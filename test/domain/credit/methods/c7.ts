/** The six invoices of ANALYSIS C7: what is open of each, and days past due on 2026-11-21. */
export const C7 = {
  open: [100_000, 50_000, 60_000, 40_000, 20_000, 20_000],
  late: [-19, 21, 53, 89, 174, 325],
};
export const C7_LIMITS = [30, 60, 90, 180];
