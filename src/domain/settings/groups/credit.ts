import { group, standard } from '../parameter';
import { choiceType, eitherType, listType, MONEY, numberType, orNone, percentType, textType } from '../valueTypes';
import { CREDIT_GRADES } from '../tables/creditGrades';

const rising = (value: number): number => value;
const dayLimits = listType(numberType('day', { min: 1 }), { rising });
const gradeType = textType(CREDIT_GRADES.map(({ grade }) => grade));
const weight = (points: number) => standard(points, numberType('point', { max: 100, decimals: true }));

/** 应收口径: what counts as sold and owed (ANALYSIS C0). */
export const RECEIVABLES = group('receivables', {
  basis: standard('firstKnown', choiceType(['firstKnown', 'delivery', 'invoice', 'order'])),
  /** Stated and never mixed; the sources name no default. */
  tax: standard('taxIncluded', choiceType(['taxIncluded', 'taxExcluded'])),
  /** The document's own due date, else the contract's terms; or always the day of the document and the days below. */
  dueRule: standard('agreed', choiceType(['agreed', 'documentDay'])),
  defaultTermDays: standard(30, numberType('day', { max: 720 })),
  /** Undue bills of exchange stay in the used limit. */
  billsUseLimit: standard(true, eitherType('yes', 'no')),
  /** How long a bill runs that does not say when it is due: the sources name no length, half a year is usual. */
  billDays: standard(180, numberType('day', { min: 1, max: 720 })),
  /** Overdue below this triggers no cap, nor does what is disputed. */
  overdueFloor: standard(1_000_00, MONEY),
  disputedCounts: standard(false, eitherType('yes', 'no')),
  /** Aging by due date or by the document's day, and where the buckets end (C7). */
  agingFrom: standard('due', choiceType(['due', 'documentDay'])),
  agingBuckets: standard([30, 60, 90, 180], dayLimits),
  /** Expected loss of what is not due and of each bucket (C8). */
  lossRates: standard([0.003, 0.016, 0.036, 0.066, 0.106, 0.5], listType(percentType())),
  /** Days overdue up to which one is reminded, gets no new credit, is not supplied; then legal (C3). */
  overdueLadder: standard([30, 60, 90], listType(numberType('day', { min: 1 }), { length: 3, rising })),
});

/** Scores, caps and limits (ANALYSIS C2–C4). */
export const CREDIT = group('credit', {
  /** Below this share of the weights a customer is not graded (C2). */
  leastComplete: standard(0.6, percentType()),
  /** The months the payment record is taken from (C2, Q1). */
  creditMonths: standard(12, numberType('month', { min: 1, max: 120 })),
  /** Points lost for each day overdue (Q2) and each per cent returned (Q6); months for full points (Q4). */
  pointsPerDay: standard(2, numberType('point', { decimals: true, max: 100 })),
  pointsPerReturn: standard(10, numberType('point', { decimals: true, max: 100 })),
  fullMonths: standard(36, numberType('month', { min: 1, max: 600 })),
  /** Newer customers get at most this grade (C2). */
  newMonths: standard(3, numberType('month', { max: 120 })),
  newDeals: standard(3, numberType('piece', { max: 1000 })),
  newBest: standard('A', gradeType),
  /** Longer overdue, or a lawsuit: at most this grade; closed down or blacklisted: this one (C2). */
  badDays: standard(90, numberType('day', { min: 1, max: 3650 })),
  badBest: standard('C', gradeType),
  blacklistGrade: standard('D', gradeType),
  /** Largest factor of the best grade, with approval (C3). */
  approvedFactor: standard(3, numberType('fold', { decimals: true, max: 100 })),
  /** Limits are rounded down to this; above the other amount they are approved: the sources give none (C4). */
  limitStep: standard(1_000_00, MONEY),
  approvalAbove: standard(null, orNone(MONEY)),
});

/** What a score is made of (C2): six items from the records, five that are judged. */
export const CREDIT_WEIGHTS = group('creditWeights', {
  weightOnTime: weight(25),
  weightOverdueDays: weight(15),
  weightOverdueShare: weight(10),
  weightMonths: weight(5),
  weightVolume: weight(10),
  weightReturns: weight(5),
  weightBusiness: weight(8),
  weightStanding: weight(5),
  weightCooperation: weight(7),
  weightManagement: weight(5),
  weightLawsuits: weight(5),
});
