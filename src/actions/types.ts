import type { CardKind } from '../domain/cards/types';

/** What an action tells while it works. */
export interface Progress {
  readonly step: 'reading' | 'computing' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** What every action is told. */
export interface ActionContext {
  /** Serial day of today. */
  readonly today: number;
  readonly locale: 'zh-CN' | 'en-US';
  /** Only this worksheet. */
  readonly sheet?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What one worksheet is taken for, in short. */
export interface RecognisedSheet {
  readonly name: string;
  readonly kind: CardKind | 'other';
  readonly rows: number;
  readonly mapped: number;
  readonly headers: number;
  readonly questions: number;
}

export interface RecogniseOutcome {
  readonly sheets: readonly RecognisedSheet[];
  readonly active: string;
}

/** What grading came to on one worksheet. */
export interface GradedSheet {
  readonly name: string;
  /** Leads, rows that are no data not counted. */
  readonly rows: number;
  /** Column letters of the computed grade and of the next contact. */
  readonly columns: { readonly grade: string; readonly next: string };
  /** Open leads by computed grade; those without any are under 未定. */
  readonly counts: Readonly<Record<string, number>>;
  /** Leads that are closed and were left alone. */
  readonly closed: number;
  /** Leads whose judgement or expected date has run out: somebody has to look at them. */
  readonly review: number;
}

export interface GradeOutcome {
  readonly sheets: readonly GradedSheet[];
  /** Cells somebody changed meanwhile, or that hold a formula: 1-based sheet rows. */
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
  /** Cells written. */
  readonly changed: number;
  /** Years a next contact falls into whose holidays are not known. */
  readonly unknownYears: readonly number[];
}

export type { FailureCode } from '../excel/failure';
