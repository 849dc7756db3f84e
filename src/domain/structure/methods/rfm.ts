/** How a customer buys. */
export interface Buying {
  /** Since the last purchase. */
  readonly days: number;
  /** Purchases in the period. */
  readonly frequency: number;
  /** In 分. */
  readonly amount: number;
}

/** The eight kinds of customers, by whether amount, recency and frequency are above the mean. */
export const RFM_SEGMENTS = [
  'importantValue',
  'importantDevelop',
  'importantKeep',
  'importantWinBack',
  'generalValue',
  'generalDevelop',
  'generalKeep',
  'generalWinBack',
] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

/** Scores from 1 to 5, the best. */
export interface RfmScore {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** Their mean by the weights. */
  readonly weighted: number;
  readonly segment: RfmSegment;
}

const SCORES = 5;

/**
 * RFM (ANALYSIS A6, Hughes 1994; ): recency, frequency and amount of every customer against the others. Scores go by rank, a
 * fifth of the customers each; equal ones share the higher score. The segment goes by which scores are above the mean of all
 * customers; a score that is the mean is not above it.
 *
 * @param customers who bought at all
 * @param weights of recency, frequency and amount, as in the setting rfmWeights; they need not come to 1
 * @returns by customer
 * @example rfm(five, [0.4, 0.3, 0.3])[0] // { r: 5, f: 5, m: 4, weighted: 4.7, segment: 'importantValue' }
 */
export function rfm(customers: readonly Buying[], weights: readonly number[]): readonly RfmScore[] {
  const scores = {
    r: scoresOf(customers.map(({ days }) => -days)),
    f: scoresOf(customers.map(({ frequency }) => frequency)),
    m: scoresOf(customers.map(({ amount }) => amount)),
  };
  const isHigh = { r: aboveMean(scores.r), f: aboveMean(scores.f), m: aboveMean(scores.m) };
  return customers.map((_customer, i) => {
    const [r = 0, f = 0, m = 0] = [scores.r[i], scores.f[i], scores.m[i]];
    return {
      r,
      f,
      m,
      weighted: weightedMean([r, f, m], weights),
      segment: segmentOf(isHigh.r(r), isHigh.f(f), isHigh.m(m)),
    };
  });
}

/** By value, the highest best: ⌈rank · 5 ÷ n⌉, where the rank is that of the last of equal ones. */
function scoresOf(values: readonly number[]): readonly number[] {
  const order = values.map((_value, i) => i).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const scores = values.map(() => 0);
  let score = 0;
  order.forEach((customer, above) => {
    if (above === 0 || values[customer] !== values[order[above - 1] ?? 0])
      score = Math.ceil(((values.length - above) * SCORES) / values.length);
    scores[customer] = score;
  });
  return scores;
}

function aboveMean(scores: readonly number[]): (score: number) => boolean {
  const sum = scores.reduce((total, score) => total + score, 0);
  return (score) => score * scores.length > sum;
}

/** The order of the segments counts in binary: not important, not recent, not frequent. */
function segmentOf(recent: boolean, frequent: boolean, important: boolean): RfmSegment {
  const place = (important ? 0 : 4) + (recent ? 0 : 2) + (frequent ? 0 : 1);
  return RFM_SEGMENTS[place] ?? 'generalWinBack';
}

/** Weights that are all 0 say nothing, so that all count alike. */
function weightedMean(scores: readonly number[], weights: readonly number[]): number {
  const whole = scores.reduce((sum, _score, i) => sum + (weights[i] ?? 0), 0);
  if (whole <= 0) return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.reduce((sum, score, i) => sum + score * (weights[i] ?? 0), 0) / whole;
}
