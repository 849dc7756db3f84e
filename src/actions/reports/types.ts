import type { SheetReading } from '../../domain/recognition/types';
import type { Period, Report, ReportId } from '../../domain/report/report';
import type { ReportText } from '../../i18n/reports';
import type { Session } from '../../excel/session';
import type { Draft } from '../entries/draft';
import type { RecognisedWorkbook } from '../readings';
import type { NewRows } from '../../domain/changes/newRows';
import type { DunningLevel } from '../../domain/credit/papers/dunningLevel';
import type { CreditOptions, CreditSummary } from '../credit/types';
import type { StructureOptions, StructureSummary } from '../structure/types';
import type { ActionContext, WritePlan } from '../types';

/** What a report can be told. */
export interface ReportOptions {
  /** Only this salesperson. */
  readonly owner?: string;
  /** Serial day the report is of (日报表); today where it is left out. */
  readonly day?: number;
  /** The days it covers; the current month up to today where they are left out. */
  readonly period?: Period;
  /** What the analysis of the customer structure is told. */
  readonly structure?: StructureOptions;
  /** What the credit analysis is told. */
  readonly credit?: CreditOptions;
  /** Whom a paper is for, and how firm it is (对账单, 催款函). */
  readonly customer?: string;
  readonly level?: DunningLevel;
  /** The register that is copied without personal data, and whether names of persons stay in it. */
  readonly copyOf?: string;
  readonly names?: 'kept' | 'hidden';
}

/** What a builder is given. */
export interface ReportRequest {
  readonly session: Session;
  readonly workbook: RecognisedWorkbook;
  readonly context: ActionContext;
  readonly options: ReportOptions;
  /** Says the words of reports in the language of the workbook's user. */
  readonly t: ReportText;
}

/** Reports that are made in one run, and what the pane shows of them; the first is the one that is asked for. */
export interface BuiltReports {
  readonly reports: readonly Report[];
  /** The findings, in words. */
  readonly findings: readonly string[];
  readonly summary?: StructureSummary;
  readonly credit?: CreditSummary;
}

/** Reads what a report needs and lays it out. Throws Failure where the workbook has not what it is made from. */
export type BuildReport = (request: ReportRequest) => Promise<Report | BuiltReports>;

/** What completing the user's own sheet for a report would write, for somebody to look at first. */
export interface ReportPlan extends WritePlan {
  readonly of: 'report';
  readonly outcome: ReportOutcome;
  readonly options: ReportOptions;
  /** New rows below the last one, in words: the values of each. */
  readonly added: readonly string[];
  /** What is written beside the changes. */
  readonly rows: readonly NewRows[];
}

/** What came of making a report. */
export interface ReportOutcome {
  readonly id: ReportId;
  /** Name of the worksheet it stands on. */
  readonly sheet: string;
  /** Rows of data it is about. */
  readonly rows: number;
  /** The findings, in words. */
  readonly findings: readonly string[];
  /** The worksheets of the run, where it makes several. */
  readonly sheets?: readonly { readonly id: Report['id']; readonly sheet: string }[];
  /** Of the customer structure. */
  readonly summary?: StructureSummary;
  /** Of the credit analysis. */
  readonly credit?: CreditSummary;
  /** Of the user's own sheet that was completed: 1-based rows a colleague has changed meanwhile. */
  readonly conflicts?: readonly { readonly sheet: string; readonly row: number }[];
}

/** Completes the user's own sheet: drafts what is to be written, and says what it comes to. */
export type Complete = (
  request: ReportRequest,
  own: SheetReading,
  draft: Draft,
) => Promise<{ readonly rows: number; readonly findings: readonly string[] }>;
