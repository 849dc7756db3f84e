import type { DueFlag, DueKind } from '../domain/worklist/dueItem';
import type { CardKind, FieldKey } from '../domain/cards/types';
import type { ChangeSet } from '../domain/changes/changeSet';
import type { GradeMove, MoveCount } from '../domain/grading/gradeMove';
import type { GradeReason } from '../domain/grading/gradeReason';
import type { ManPart } from '../domain/grading/manClass';
import type { SheetRows } from '../excel/rowsInScope';

/** What an action tells while it works. */
export interface Progress {
  /** `cellEditing`: held up by a cell that somebody edits. */
  readonly step: 'reading' | 'computing' | 'writing' | 'reverting' | 'cellEditing';
  readonly done: number;
  readonly total: number;
  /** 0…1 of the whole run, where it is made of several actions. */
  readonly share?: number;
}

/** What every action is told. */
export interface ActionContext {
  /** Serial day of today. */
  readonly today: number;
  readonly locale: 'zh-CN' | 'en-US';
  /** The moment it is, as a serial day with its fraction; kept in the journal. Noon of today where it is not known. */
  readonly now?: number;
  /** Who works with the pane; kept in the journal. */
  readonly who?: string;
  /** Only this worksheet. */
  readonly sheet?: string;
  /** Only some of its rows, with actions that can leave others alone. */
  readonly scope?: RowScope;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** How a pause is made before Excel is asked again. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Which rows an action is about: those in sight, the selected ones on the worksheet in front, or rows by number. Rows that
 * a filter hides are in none of them.
 */
export type RowScope = 'visible' | 'selection' | readonly SheetRows[];

/** What one worksheet is taken for, in short. */
export interface RecognisedSheet {
  readonly name: string;
  readonly kind: CardKind | 'other';
  readonly layout: 'register' | 'card' | 'other';
  /** Name of the customer a card is about. */
  readonly customer?: string;
  readonly rows: number;
  readonly mapped: number;
  readonly headers: number;
  readonly questions: number;
}

export interface RecogniseOutcome {
  readonly sheets: readonly RecognisedSheet[];
  readonly active: string;
}

/** How sure a column's field is: 确定, 推测, 待确认; said by the user; left alone by the user; no field known. */
export type ColumnStatus = 'certain' | 'guess' | 'ask' | 'saved' | 'ignored' | 'unmapped';

/** One column of a register, or one label of a card, with what the user needs to judge what it is taken for. */
export interface MappedColumn {
  /** Column letters. */
  readonly column: string;
  /** Address of the header's cell, on a card of the value's. */
  readonly cell: string;
  /** As written, on one line. */
  readonly header: string;
  /** 1 for the first column with this header. */
  readonly occurrence: number;
  readonly field: FieldKey | null;
  /** The column belongs to the n-th contact of the row (第二次回访内容); `field` is then one of the follow-up log. */
  readonly contact?: number;
  readonly status: ColumnStatus;
  /** Fields it could be, the likeliest first; only where it has to be asked. */
  readonly candidates: readonly FieldKey[];
  /** The first three values that are not empty, as Excel shows them. */
  readonly samples: readonly string[];
  /** Cells among the first rows that could not be read as the field's values. */
  readonly unreadable?: { readonly count: number; readonly cell: string; readonly code: string };
}

/** What one worksheet is taken for, column by column. */
export interface MappedSheet {
  readonly name: string;
  readonly kind: CardKind | 'other';
  readonly layout: 'register' | 'card' | 'other';
  /** 1-based; 0 where there is none. */
  readonly headerRow: number;
  /** The user has said what the sheet is. */
  readonly saved: boolean;
  readonly columns: readonly MappedColumn[];
  /** Saved columns that are no longer on the sheet. */
  readonly stale: readonly { readonly header: string; readonly occurrence: number; readonly field: FieldKey | null }[];
  /** Further registers on the sheet that are not read. */
  readonly others: readonly { readonly kind: CardKind; readonly address: string }[];
  /** The letters of the grade column; `profile` is null where nobody knows what they mean. */
  readonly grades?: { readonly letters: readonly string[]; readonly profile: string | null };
}

/** An entry of the settings sheet that could not be used; the default stands in for it. */
export interface SettingProblem {
  /** Address on the settings sheet, such as D12; empty for an entry of an imported file. */
  readonly cell: string;
  /** What the entry is, in the words of the sheet. */
  readonly item: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What is wrong and what holds instead, in the user's language. */
  readonly message: string;
}

/** How the settings of the workbook stand. */
export interface SettingsOutcome {
  /** Whether the workbook has a settings sheet. */
  readonly exists: boolean;
  readonly problems: readonly SettingProblem[];
  /** Years the sheet has no holidays for: this year's and the next where they are missing. */
  readonly unknownYears: readonly number[];
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
  /** Leads whose judgement or expected date has run out, or whose letter nobody knows: they are to be judged again. */
  readonly review: number;
  /** Leads whose computed grade is another than after the last run, by grades; first those that go up. */
  readonly moves: readonly MoveCount[];
}

/** A lead somebody has to look at: judged and computed grade side by side, and why. */
export interface ReviewedLead {
  readonly sheet: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly name: string;
  /** Empty where nothing is judged. */
  readonly judged: string;
  readonly computed: string;
  readonly reason: GradeReason;
  /** What nobody knows of purchasing power, authority and need, where the sheet asks for them. */
  readonly missing: readonly ManPart[];
}

export interface GradeOutcome {
  readonly sheets: readonly GradedSheet[];
  /** Those to be judged again and those judged otherwise than their date says, in the order of work. */
  readonly review: readonly ReviewedLead[];
  /** Cells somebody changed meanwhile, or that hold a formula: 1-based sheet rows. */
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
  /** Cells written. */
  readonly changed: number;
  /** Years a next contact falls into whose holidays are not known. */
  readonly unknownYears: readonly number[];
}

/** Changes that are looked at before they are written. */
export interface WritePlan {
  /** A change set a worksheet; worksheets with nothing to write are not among them. */
  readonly changes: readonly ChangeSet[];
  readonly date1904: boolean;
}

/** What is to be written, before anybody has agreed to it, and what comes of it where all of it is written. */
export interface GradePlan extends WritePlan {
  readonly of: 'grade';
  readonly outcome: GradeOutcome;
  /** Which rows were meant, such as those that were selected then; absent for all. */
  readonly scope?: RowScope;
  /** Why a lead gets its grade: `set` is the index of a change set, `row` a register row. */
  readonly noteOf: (set: number, row: number) => GradeNote | null;
}

/** Why a lead has its computed grade, and which way it goes. */
export interface GradeNote {
  readonly reason: GradeReason;
  readonly move: GradeMove;
}

export type { DueFlag, DueKind };

/** Somebody who is due, or who has no day to be due on. */
export interface DueCustomer {
  readonly sheet: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly kind: DueKind;
  readonly name: string;
  /** As it stands in the sheet; of a document's customer from the register of companies. */
  readonly phone: string;
  /** The salesperson; empty where the sheet names none. */
  readonly owner: string;
  /** The grade that rules, with leads only. */
  readonly grade: string;
  /** The day, as YYYY-MM-DD; empty where nothing is planned. */
  readonly next: string;
  /** Days gone by since then; below 0 it is still to come. */
  readonly days: number;
  /** Model, product or need. */
  readonly about: string;
  /** What was said last, or what was planned for next time. */
  readonly last: string;
  /** In yuan, with payments only. */
  readonly amount?: number;
  /** What the manager has to know; absent where there is nothing. */
  readonly flags?: readonly DueFlag[];
}

/** 今日: who is due, the most urgent first. */
export interface WorklistOutcome {
  readonly overdue: readonly DueCustomer[];
  readonly today: readonly DueCustomer[];
  /** Within the next days. */
  readonly upcoming: readonly DueCustomer[];
  /** Open leads without a day of the next contact. */
  readonly unplanned: readonly DueCustomer[];
  /** So many days are looked ahead. */
  readonly ahead: number;
  /** Customers who would be due but have withdrawn their consent: they are in none of the lists. */
  readonly withdrawn: number;
  /** Salespersons, by name. */
  readonly owners: readonly string[];
  /** Worksheets that were looked at. */
  readonly sheets: readonly string[];
}

/** The actions whose writing is kept in the journal. */
export type WritingAction =
  | 'grade'
  | 'writeCard'
  | 'cardsToRegister'
  | 'registerToCards'
  | 'cardIndex'
  | 'report'
  | 'saveMapping'
  | 'createSettings'
  | 'resetSettings'
  | 'importSettings'
  | 'registerVisit'
  | 'logContact'
  | 'saveCustomer'
  | 'newCustomer'
  | 'insertSample'
  | 'signContacts'
  | 'saveJudgement'
  | 'fixFindings'
  | 'mergeCustomers'
  | 'repair'
  | 'anonymise'
  | 'markCells'
  | 'entryChecks';

/** One run of the journal. */
export interface RunSummary {
  readonly id: string;
  readonly action: WritingAction;
  /** Local time as YYYY-MM-DD HH:MM. */
  readonly at: string;
  readonly who: string;
  /** `open`: it was broken off in the middle. `partly`: taken back but for cells that were edited since. */
  readonly status: 'open' | 'done' | 'reverted' | 'partly';
  /** Worksheets that were written to or made. */
  readonly sheets: readonly string[];
  /** Cells written; 0 where whole worksheets were made. */
  readonly cells: number;
}

/** The last runs, the newest first. */
export interface JournalOutcome {
  readonly runs: readonly RunSummary[];
}

/** What was taken back. */
export interface UndoOutcome {
  readonly run: RunSummary;
  /** Cells, and worksheets that were made, that are as they were before. */
  readonly reverted: number;
  /** What was edited since and stays: cells by 1-based sheet row, or whole worksheets (row 0). */
  readonly conflicts: readonly { readonly sheet: string; readonly row: number; readonly column?: string }[];
}

export type { ChangeSet } from '../domain/changes/changeSet';
export type { FailureCode } from '../excel/failure';
export type { Correction as MappingCorrection } from '../domain/settings/correctMapping';
