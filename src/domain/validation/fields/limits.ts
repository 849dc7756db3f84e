import type { CardKind, FieldKey } from '../../cards/types';

/** The least and the most a value can be. */
export type Limits = readonly [least: number, most: number];

/** Counts and measures (DICTIONARY, column rule); a field of one kind is named with it. */
const NUMBERS: Readonly<Record<string, Limits>> = {
  persons: [1, 50],
  visitCount: [1, 1_000],
  age: [0, 120],
  mileage: [0, 2_000_000],
  staffN: [0, 3_000_000],
  contactCount: [0, 10_000],
  contacts: [0, 10_000],
  careDone: [0, 1_000],
  referrals: [0, 1_000],
  quant: [0, 100],
  score: [0, 100],
  complete: [0, 1],
  marketShare: [0, 1],
  // 17 % until 2018, 13 % since.
  taxRate: [0, 0.17],
  'credit.days': [0, 3_650],
};
const SCORE: Limits = [1, 5];

/**
 * The limits of a number.
 *
 * @returns undefined where none are known
 * @example limitsOf('leads', 'age', 'int') // [0, 120]
 */
export function limitsOf(kind: CardKind, field: FieldKey, type: string): Limits | undefined {
  return NUMBERS[`${kind}.${field}`] ?? NUMBERS[field] ?? (type === 'score' ? SCORE : undefined);
}

/** Amounts that are never below nothing. */
const NEVER_NEGATIVE: ReadonlySet<FieldKey> = new Set([
  'budget', 'price', 'invoiceAmt', 'assets', 'capital', 'annualSales', 'limit', 'approvedLimit', 'tempLimit', 'firstAmt',
  'halfAmt', 'stored', 'bonus',
]); // prettier-ignore

/**
 * Whether an amount can be below nothing: returns and what is left of a limit can.
 *
 * @example canBeNegative('amount') // true
 */
export function canBeNegative(field: FieldKey): boolean {
  return !NEVER_NEGATIVE.has(field);
}

/** Least and most characters of a text; `0` and Infinity where there is no limit. */
const LENGTHS: Readonly<Record<string, Limits>> = {
  name: [1, 50],
  'corporate.name': [2, 100],
  company: [2, 100],
  customer: [1, 100],
  contact: [1, 50],
  owner: [1, 50],
  address: [0, 200],
  note: [2, 1_000],
  content: [2, 1_000],
};

/**
 * How long a text is to be.
 *
 * @param lostProcessLength least characters of 战败过程 (setting)
 * @returns undefined where any length will do
 * @example lengthsOf('leads', 'name', 20) // [1, 50]
 */
export function lengthsOf(kind: CardKind, field: FieldKey, lostProcessLength: number): Limits | undefined {
  if (kind === 'lost' && field === 'process') return [lostProcessLength, Infinity];
  return LENGTHS[`${kind}.${field}`] ?? LENGTHS[field];
}
