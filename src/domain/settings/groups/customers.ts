import { group, standard } from '../parameter';
import { choiceType, eitherType, listType, MONEY, numberType, percentType } from '../valueTypes';

const rising = (value: number): number => value;
const visitsAMonth = listType(numberType('time', { max: 31 }), { length: 2, rising });

/** Cards and VIPs. */
export const MEMBERS = group('members', {
  /** Amounts paid that make a VIP: at once, or within the months below. */
  vipSingle: standard(1_000_00, MONEY),
  vipTotal: standard(2_000_00, MONEY),
  vipTotalMonths: standard(6, numberType('month', { min: 1, max: 120 })),
  /** The other scheme: tips that led to a purchase within the months below (R-1.04, R-6.10, D-2). */
  vipTips: standard(3, numberType('time', { min: 1, max: 100 })),
  vipTipMonths: standard(12, numberType('month', { min: 1, max: 120 })),
  /** How long a card is valid, and whether points outlive it (R-6.03, D-3). */
  cardMonths: standard(24, numberType('month', { min: 1, max: 600 })),
  pointsCarryOver: standard(false, eitherType('yes', 'no')),
});

/** Visits by class of customer. */
export const VISITING = group('visiting', {
  /** Visits a month, from–to. */
  visitsA: standard([4, 6], visitsAMonth),
  visitsB: standard([2, 4], visitsAMonth),
  visitsC: standard([0, 2], visitsAMonth),
  /** Share of the class to be visited; the slide's labels are lost, so these are targets and no limits (D-26). */
  coverageA: standard(0.6, percentType()),
  coverageB: standard(0.3, percentType()),
  coveragePriority: standard(0.6, percentType()),
  /** Which column of the nine-box is the best (D-24). */
  gridBest: standard('one', choiceType(['one', 'three'])),
});

/** Customer structure (ANALYSIS A). */
export const STRUCTURE = group('structure', {
  /** Cumulative shares before which a customer is A, then B (A2). */
  abcLimits: standard([0.8, 0.95], listType(percentType(), { length: 2, rising })),
  /** With fewer customers a pyramid says little (A3). */
  pyramidLeast: standard(20, numberType('piece')),
  /** Concentration that is warned of (A4, R-11.07). */
  largestShare: standard(0.3, percentType()),
  hhiMedium: standard(1500, numberType('point', { max: 10000 })),
  hhiHigh: standard(2500, numberType('point', { max: 10000 })),
  /** Without a purchase for so long a customer is lost (A5). */
  lostMonths: standard(12, numberType('month', { min: 1, max: 120 })),
  /** Without a purchase for so many days a customer is dormant (沉睡), until lost. */
  quietDays: standard(90, numberType('day', { min: 1, max: 3650 })),
  /** Sales of an average month at which each level of customers but the lowest begins. */
  salesLevels: standard([5_000_00, 20_000_00, 50_000_00, 100_000_00], listType(MONEY, { rising })),
  /** Recency, frequency, amount (A6). */
  rfmWeights: standard([0.4, 0.3, 0.3], listType(percentType(), { length: 3 })),
  /** Days since the last order against the usual interval of the last orders (A8). */
  orderHistory: standard(6, numberType('piece', { min: 2, max: 100 })),
  riskFactor: standard(1.5, numberType('fold', { decimals: true, max: 100 })),
  lostFactor: standard(3, numberType('fold', { decimals: true, max: 100 })),
  /** A change of this share of the total is a finding (ANALYSIS D). */
  findingShare: standard(0.05, percentType()),
});
