import type { Fen } from '../cell/value';
import type { JudgedItem } from './creditBook';

/** The items of the scorecard (ANALYSIS C2): six from the records, five that are judged. */
export const RECORD_ITEMS = ['onTime', 'overdueDays', 'overdueShare', 'months', 'volume', 'returns'] as const;
export type RecordItem = (typeof RECORD_ITEMS)[number];
export type ScoreItem = RecordItem | JudgedItem;

/** What a customer's payments and purchases say, before it is scored; null where nothing can be said. */
export interface PaymentRecord {
  /** Q1 按期回款率: paid by its due day ÷ due, of what fell due in the months of the setting. */
  readonly onTime: number | null;
  /** Q2: days late, by amount, of what fell due in those months; what is paid in time counts with 0 days. */
  readonly overdueDays: number | null;
  /** Q3: overdue ÷ receivable now; 0 where nothing is owed. */
  readonly overdueShare: number | null;
  /** Q4: whole months since the first document. */
  readonly months: number | null;
  /** Q5: share of the customers with sales in those months who bought less, 0…1. */
  readonly volume: number | null;
  /** Q6: returned ÷ sold in those months. */
  readonly returns: number | null;
  /** Different days with sales ever: deals. */
  readonly deals: number;
}

/** One item of a scorecard. */
export interface ScoredItem {
  readonly item: ScoreItem;
  readonly weight: number;
  /** 0–100; null where nothing is known. */
  readonly points: number | null;
}

/** A scorecard (ANALYSIS C2). */
export interface Scorecard {
  readonly items: readonly ScoredItem[];
  /** Σ weight × points ÷ Σ weight of the known items of the records, of those judged, and of both; null where none is known. */
  readonly quantitative: number | null;
  readonly qualitative: number | null;
  readonly total: number | null;
  /** Σ weight of the known items ÷ Σ weight. */
  readonly completeness: number;
}

/** Why a grade is not what the score says (ANALYSIS C2). */
export type CapCode = 'closed' | 'blacklisted' | 'veto' | 'lawsuit' | 'longOverdue' | 'newCustomer';
export interface Cap {
  readonly code: CapCode;
  /** At most this grade. */
  readonly grade: string;
  /** `longOverdue`: amount that is overdue longer than the days of the setting; else 0. */
  readonly amount: Fen;
  /** `longOverdue`: those days; `newCustomer`: whole months traded; else 0. */
  readonly days: number;
  /** `newCustomer`: deals; else 0. */
  readonly deals: number;
  /** `veto` and `closed`: the user's words; else empty. */
  readonly words: string;
}

/** What a customer is graded (ANALYSIS C2, C3). */
export interface Rating {
  /** Of the settings' credit grades; null: 不评级. */
  readonly grade: string | null;
  /** By score alone, before caps; null where not graded. */
  readonly byScore: string | null;
  /** Of the caps those that lower the grade, the strictest first. */
  readonly caps: readonly Cap[];
  /** Nobody has judged him yet: 暂评. */
  readonly provisional: boolean;
}

/** Steps of the overdue ladder (ANALYSIS C3): reminded, no new credit, not supplied, legal; null where nothing is overdue that counts. */
export const LADDER_STEPS = ['remind', 'noCredit', 'stop', 'legal'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** How a customer is supplied, the mildest first (DICTIONARY §0.4). */
export const HANDLINGS = ['正常供货', '控制供货', '款到发货', '停止供货', '法务催收'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** Everything the analysis says of a customer. Amounts in 分. */
export interface CustomerCredit {
  /** Index in the book. */
  readonly customer: number;
  readonly receivable: Fen;
  /** By bucket: not due, then the buckets of the settings, the last one open; by due day or by the document's (setting). */
  readonly buckets: readonly Fen[];
  /** Past its due day, whatever the buckets are counted from. */
  readonly overdue: Fen;
  readonly disputed: Fen;
  /** Of the oldest open document, days past its due day; 0 where nothing is overdue. */
  readonly longest: number;
  /** Days past due by amount, of what is overdue; null where nothing is. */
  readonly weightedDays: number | null;
  /** Paid ahead: in its own column, never netted. */
  readonly prepaid: Fen;
  /** Bills of exchange that are not due yet, and orders that are not delivered. */
  readonly bills: Fen;
  readonly unshipped: Fen;
  /** Sold in the last twelve months less what came back. */
  readonly yearSales: Fen;
  readonly record: PaymentRecord;
  readonly scorecard: Scorecard;
  readonly rating: Rating;
  /** Grade before: that of the last assessment, else what the same sheets gave at the end of the month before; null: 不评级. */
  readonly previous: string | null;
  /** Ladder step at the end of the month before. */
  readonly previousStep: LadderStep | null;
  readonly step: LadderStep | null;
  /** 账期 as agreed, days; null where nothing is. */
  readonly termDays: number | null;
  /** 建议账期, days. */
  readonly suggestedDays: number;
  readonly suggestedLimit: Fen;
  /** Of the card, with the temporary limit until its day; null where nothing is approved. */
  readonly approvedLimit: Fen | null;
  readonly used: Fen;
  /** Approved (0 where nothing is) less used; negative where it is exceeded. */
  readonly available: Fen;
  /** Used beyond the approved limit; 0 where nothing was approved. */
  readonly over: Fen;
  /** The stricter of grade and ladder. */
  readonly handling: Handling;
  /** 预计坏账, indicative. */
  readonly expectedLoss: Fen;
}

/** What is owed at the end of a month, by bucket. */
export interface AgingMonth {
  /** Last day of the month, or the day of the analysis. */
  readonly day: number;
  readonly buckets: readonly Fen[];
  readonly receivable: Fen;
  readonly overdue: Fen;
}

/** DSO (ANALYSIS C6), days; null where it cannot be worked out. */
export interface SalesOutstanding {
  /** Receivables ÷ sales of the last 90 days × 90. */
  readonly period: number | null;
  /** 365 ÷ (sales of a year ÷ average receivables at the ends of its months). */
  readonly annual: number | null;
  /** Count-back: the latest months' sales are used up by the receivables. */
  readonly countBack: number | null;
  /** Of what is not due yet: the best possible. */
  readonly best: number | null;
  /** period − best: average days delinquent. */
  readonly delinquent: number | null;
}

/** The analysis of a whole book. Amounts in 分. */
export interface CreditFigures {
  readonly asOf: number;
  /** Customers with documents, receipts, orders or a limit, in the order of the book. */
  readonly customers: readonly CustomerCredit[];
  /** Ends of the last months, the oldest first, and the day of the analysis as the last one: six. */
  readonly months: readonly AgingMonth[];
  readonly outstanding: SalesOutstanding;
  readonly receivable: Fen;
  readonly overdue: Fen;
  readonly disputed: Fen;
  readonly prepaid: Fen;
  /** Receipts of customers who are not known, or that name nobody. */
  readonly unmatchedReceipts: Fen;
  readonly expectedLoss: Fen;
}
