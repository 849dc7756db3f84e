import type { Settings } from '../../settings/settings';
import { JUDGED_ITEMS, type Judgement } from '../creditBook';
import { RECORD_ITEMS, type PaymentRecord, type RecordItem, type Scorecard, type ScoredItem, type ScoreItem } from '../customerCredit'; // prettier-ignore

type Scale = Pick<Settings, 'pointsPerDay' | 'pointsPerReturn' | 'fullMonths'>;

/** The setting with the weight of each item. */
const WEIGHTS = {
  onTime: 'weightOnTime',
  overdueDays: 'weightOverdueDays',
  overdueShare: 'weightOverdueShare',
  months: 'weightMonths',
  volume: 'weightVolume',
  returns: 'weightReturns',
  business: 'weightBusiness',
  standing: 'weightStanding',
  cooperation: 'weightCooperation',
  management: 'weightManagement',
  lawsuits: 'weightLawsuits',
} as const satisfies Readonly<Record<ScoreItem, keyof Settings>>;

export type ScoreSettings = Scale & Pick<Settings, (typeof WEIGHTS)[ScoreItem]>;

/** Points of what the records say, before they are kept within 0 and 100. */
const POINTS: Readonly<Record<RecordItem, (raw: number, scale: Scale) => number>> = {
  onTime: (share) => 100 * share,
  overdueDays: (days, { pointsPerDay }) => 100 - pointsPerDay * days,
  overdueShare: (share) => 100 * (1 - share),
  months: (months, { fullMonths }) => (100 * months) / fullMonths,
  volume: (rank) => 100 * rank,
  returns: (share, { pointsPerReturn }) => 100 - pointsPerReturn * 100 * share,
};

/**
 * The scorecard (ANALYSIS C2, R-11.01): what the payment record says and what people have judged, by weight. What nobody knows
 * counts neither for nor against the customer; it only makes the card less complete.
 *
 * @param record of the customer; null where nothing can be said
 * @param judgement 0–100 an item
 * @param settings weights and what points are made of
 * @example scorecard({ onTime: 0.92, overdueDays: 12, … }, judgement, DEFAULT_SETTINGS).total // 82.77
 */
export function scorecard(record: PaymentRecord, judgement: Judgement, settings: ScoreSettings): Scorecard {
  const items: ScoredItem[] = [];
  for (const item of RECORD_ITEMS) {
    const raw = record[item];
    items.push(scored(item, raw === null ? null : POINTS[item](raw, settings), settings));
  }
  for (const item of JUDGED_ITEMS) items.push(scored(item, judgement.scores[item] ?? null, settings));
  const all = sumUp(items, 0, items.length);
  return {
    items,
    quantitative: sumUp(items, 0, RECORD_ITEMS.length).mean,
    qualitative: sumUp(items, RECORD_ITEMS.length, items.length).mean,
    total: all.mean,
    completeness: all.weights > 0 ? all.known / all.weights : 0,
  };
}

/**
 * The weight of an item of the scorecard.
 *
 * @param settings the weights
 * @example scoreWeight('onTime', DEFAULT_SETTINGS) // 25
 */
export function scoreWeight(item: ScoreItem, settings: Pick<Settings, (typeof WEIGHTS)[ScoreItem]>): number {
  return settings[WEIGHTS[item]];
}

function scored(item: ScoreItem, points: number | null, settings: ScoreSettings): ScoredItem {
  return {
    item,
    weight: scoreWeight(item, settings),
    points: points === null ? null : Math.min(100, Math.max(0, points)),
  };
}

/** Of some of the items: all weights, those of the items that are known, and the mean points of those. */
function sumUp(items: readonly ScoredItem[], from: number, to: number) {
  let weights = 0;
  let known = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const { weight = 0, points = null } = items[i] ?? {};
    weights += weight;
    if (points === null) continue;
    known += weight;
    sum += weight * points;
  }
  return { weights, known, mean: known > 0 ? sum / known : null };
}
