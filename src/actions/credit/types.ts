import type { JudgedItem } from '../../domain/credit/creditBook';
import type { DunningLevel } from '../../domain/credit/papers/dunningLevel';
import type { HeadFigure } from '../structure/types';

/** What the credit analysis can be told; kept in the workbook for the next time. */
export interface CreditOptions {
  /** Serial day up to which documents and receipts count; today where it is left out. */
  readonly asOf?: number;
  readonly unit?: 'yuan' | 'tenThousand';
  /** Only customers of this salesperson. */
  readonly owner?: string;
}

/** What the pane shows after the analysis. Amounts are in 元. */
export interface CreditSummary {
  readonly head: readonly HeadFigure[];
  /** What is owed now, by bucket: not due first. */
  readonly aging: readonly { readonly label: string; readonly value: number; readonly share: number }[];
  /** Overdue and not due at the ends of the last months, the oldest first. */
  readonly months: readonly { readonly label: string; readonly due: number; readonly overdue: number }[];
  /** Customers by grade, the best first, those that are not graded last. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** Who has to be dealt with first, at most five: a sentence each. */
  readonly act: readonly { readonly customer: string; readonly text: string }[];
  readonly figures: CreditFiguresJson;
  readonly customers: readonly CreditCustomerJson[];
  readonly quality: CreditQualityJson;
  /** Name of the worksheet with the lines that are not counted; absent where there is none. */
  readonly unusedSheet?: string;
}

/** The figures of the analysis. Amounts in 元, shares as fractions, DSO in days. */
export interface CreditFiguresJson {
  readonly receivables: number;
  readonly overdue: number;
  readonly overdueShare: number | null;
  readonly aging: readonly { readonly bucket: string; readonly amount: number }[];
  readonly dso: number | null;
  readonly dsoAnnual: number | null;
  readonly dsoCountBack: number | null;
  readonly dsoBest: number | null;
  readonly delinquentDays: number | null;
  readonly grades: Readonly<Record<string, number>>;
  readonly prepaid: number;
  readonly disputed: number;
  readonly unmatchedReceipts: number;
  readonly expectedLoss: number;
}

/** A customer of the analysis. Amounts in 元. */
export interface CreditCustomerJson {
  readonly name: string;
  readonly score: number | null;
  readonly grade: string;
  readonly provisional: boolean;
  readonly completeness: number;
  readonly receivable: number;
  readonly overdue: number;
  readonly prepaid: number;
  readonly suggestedLimit: number;
  readonly approvedLimit: number | null;
  readonly used: number;
  readonly available: number;
  readonly handling: string;
}

/** How many lines are counted, and which are not. Amounts in 元. */
export interface CreditQualityJson {
  readonly used: number;
  readonly unused: readonly {
    readonly side: 'document' | 'receipt';
    readonly reason: string;
    readonly count: number;
    readonly amount: number;
  }[];
  readonly documents: number;
  readonly returns: number;
  readonly receipts: number;
  /** Openings and adjustments, with their sign. */
  readonly others: number;
}

/** The parameters as they are kept, and what the workbook offers to choose from. */
export interface CreditForm {
  readonly options: CreditOptions;
  readonly owners: readonly string[];
}

/** Whom an order or a paper can be about. */
export interface CreditCustomers {
  /** Names, in the order of their language. */
  readonly names: readonly string[];
  /** The customer of the selected row; absent where there is none. */
  readonly selected?: string;
}

/** 发货前查额度. */
export interface OrderQuestion {
  readonly customer: string;
  /** 元. */
  readonly amount: number;
}

export interface OrderAnswer {
  readonly customer: string;
  /** 元. */
  readonly amount: number;
  readonly allowed: boolean;
  /** 元 beyond the limit; 0 where it is not exceeded. */
  readonly over: number;
  /** One sentence: why, and what to do. */
  readonly reason: string;
  /** Who may approve it all the same, in words; empty where nobody has to. */
  readonly approver: string;
  /** 等级, 批准额度, 已用, 可用, 逾期, 预收. */
  readonly figures: readonly HeadFigure[];
}

/** What is judged of a customer, as it stands. */
export interface JudgementForm {
  readonly customer: string;
  readonly items: readonly {
    readonly item: JudgedItem;
    readonly label: string;
    /** Points of the scorecard. */
    readonly weight: number;
    /** 0–100; null where nobody has judged. */
    readonly value: number | null;
  }[];
  /** Who judged last, and when, as YYYY-MM-DD; empty where nobody has. */
  readonly by: string;
  readonly on: string;
  /** Names to choose from. */
  readonly people: readonly string[];
}

/** What somebody has judged: items left out stay what they are. */
export interface JudgementEntry {
  readonly customer: string;
  readonly scores: Readonly<Partial<Record<JudgedItem, number>>>;
  readonly by: string;
}

/** The papers for one customer. */
export const PAPERS = ['statement', 'dunning'] as const;
export type Paper = (typeof PAPERS)[number];

/** Which paper is wanted. */
export interface PaperWish {
  readonly paper: Paper;
  readonly customer: string;
  /** 对账单: the days it covers, both included; the last month where they are left out. */
  readonly from?: number;
  readonly to?: number;
  /** 催款函: what the days overdue call for where it is left out. */
  readonly level?: DunningLevel;
}
