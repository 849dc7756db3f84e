/** A part of the total, and what it was in the period before. */
export interface GroupChange {
  /** What it is a part by, such as product or region; becomes a word in i18n. */
  readonly dimension: string;
  readonly name: string;
  readonly now: number;
  readonly before: number;
}

/** So many customers, and what they come to. */
interface CustomerSum {
  readonly customers: number;
  readonly amount: number;
}

/** What the findings of the structure analysis are drawn from. All amounts are in one unit: 分 or pieces. */
export interface StructureFacts {
  /** `before` is null where the period is compared with none. */
  readonly total: { readonly now: number; readonly before: number | null };
  /** The parts by every dimension that is to be looked at; a blank name is not among them. */
  readonly groups: readonly GroupChange[];
  /** The largest customer of the period, its share now and before; null without amounts. */
  readonly largest: {
    readonly name: string;
    readonly amount: number;
    readonly share: number;
    readonly before: number | null;
  } | null;
  /** Of customers, on the scale to 10,000; null without amounts. */
  readonly hhi: { readonly now: number; readonly before: number | null } | null;
  /** Lost customers, and what they bought in the period before. */
  readonly lost: CustomerSum;
  /** New customers, and what they bought in the period. */
  readonly won: CustomerSum;
  /** Key customers (关键客户) whose usual interval has long passed, what they bought in a year, and the largest of them. */
  readonly dormantKey: CustomerSum & { readonly name: string };
  /** Customers who brought back more than they bought in the period, how much in all (negative), and the one with most. */
  readonly negative: CustomerSum & { readonly name: string };
  /** What was sold in the period without a region. */
  readonly withoutRegion: number;
}
