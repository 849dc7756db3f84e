import type { NewRows } from '../../domain/changes/newRows';
import type { CustomerState } from '../../domain/consistency/customerStates';
import type { ConsistencyFix, ConsistencyRule } from '../../domain/consistency/tableFinding';
import type { NewRegister } from '../../excel/writing/newRegister';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { DuplicateRule } from '../../domain/duplicates/cluster';
import type { RuleId, Severity } from '../../domain/validation/rules';
import type { CustomerPlace } from '../entries/types';
import type { WritePlan } from '../types';

/** A place on a worksheet that can be shown. */
export interface CheckedPlace {
  readonly sheet: string;
  /** Address such as D41. */
  readonly cell: string;
  /** 1-based. */
  readonly row: number;
}

/** Something that was found in a cell, in words of the user. */
export interface CheckedCell extends CheckedPlace {
  readonly field: FieldKey;
  readonly header: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The customer of the row. */
  readonly name: string;
  /** What stands there, as it is shown. */
  readonly value: string;
  /** What it would better be; `safe` where nothing else can be meant. */
  readonly repair?: { readonly to: string; readonly safe: boolean };
  /** The other place it is compared with. */
  readonly other?: CheckedPlace;
}

/** What checking came to. */
export interface ValidateOutcome {
  /** By sheet and row, the worst of a cell first. */
  readonly findings: readonly CheckedCell[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was checked. */
  readonly sheets: readonly { readonly name: string; readonly kind: CardKind; readonly rows: number }[];
}

/** What repairing came to. */
export interface RepairOutcome {
  readonly changed: readonly RepairedCell[];
  /** What was not repaired, and why: it is doubtful, a colleague was there, it holds a formula, it cannot be recovered. */
  readonly skipped: readonly (RepairedCell & { readonly reason: 'doubtful' | 'changed' | 'lost' })[];
}

export interface RepairedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly rule: RuleId;
}

/** Which cells are put right: those named, doubtful or not; else all that can only be meant in one way. */
export interface RepairWish {
  /** Only what this rule has found. */
  readonly rule?: RuleId;
  readonly cells?: readonly { readonly sheet: string; readonly cell: string }[];
}

/** A cell that is to be put right, by register row and 0-based sheet column. */
export interface PlannedRepair {
  readonly row: number;
  readonly column: number;
  readonly shown: RepairedCell;
}

/** Repairs for somebody to look at before they are written. */
export interface RepairPlan extends WritePlan {
  readonly of: 'repair';
  readonly wish: RepairWish;
  readonly cells: readonly PlannedRepair[];
  /** What comes of it where all of it is written. */
  readonly outcome: RepairOutcome;
}

/** What one cell that was just changed came to. */
export interface CheckedChange {
  readonly sheet: string;
  readonly findings: readonly CheckedCell[];
}

export type { DuplicateRule };

/** One row of a group of rows that may be one customer. */
export interface DuplicateMember extends CustomerPlace {
  readonly kind: CardKind;
  /** As it stands in the sheet. */
  readonly phone: string;
  readonly owner: string;
  /** Card number; empty where there is none. */
  readonly id: string;
  /** Day of registration as YYYY-MM-DD; empty where it is not known. */
  readonly since: string;
  readonly state: string;
}

/** Rows that are, or may be, one customer. */
export interface DuplicateGroup {
  /** What they have in common: the number, or the name. */
  readonly key: string;
  readonly rule: DuplicateRule;
  /** 0…1. */
  readonly confidence: number;
  /** Why, in words. */
  readonly reason: string;
  /** 撞单: they belong to different salespersons. */
  readonly clash: boolean;
  /** Index of the member whose registration is the earliest: its salesperson is proposed as the owner; the manager decides. */
  readonly first: number;
  readonly members: readonly DuplicateMember[];
}

export interface DuplicatesOutcome {
  readonly groups: readonly DuplicateGroup[];
  /** Rows that were compared. */
  readonly checked: number;
}

/** Two rows of one register side by side. */
export interface MergeForm {
  readonly keep: DuplicateMember;
  readonly drop: DuplicateMember;
  readonly fields: readonly MergeField[];
}

export interface MergeField {
  readonly field: FieldKey;
  readonly header: string;
  readonly keep: string;
  readonly drop: string;
  /** Whose value stands in the end unless somebody says otherwise: a blank is filled, the earlier card rules. */
  readonly proposed: 'keep' | 'drop';
  /** Both are filled in and differ: somebody has to choose. */
  readonly asks: boolean;
}

/** Fields that get the value of the row that is dropped. */
export interface MergeWish {
  readonly keep: CustomerPlace;
  readonly drop: CustomerPlace;
  readonly taken: readonly FieldKey[];
  /** What was shown: a field that holds something else by now is not written, and nothing is merged. */
  readonly seen?: readonly MergeField[];
}

export interface MergeOutcome {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The worksheet that keeps what was dropped. */
  readonly archive: string;
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
}

export type { ConsistencyFix, ConsistencyRule, CustomerState };

export interface ConsistencyFinding {
  readonly rule: ConsistencyRule;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cell: string;
  readonly severity: Severity;
  readonly message: string;
  readonly name: string;
  /** Whose turn it is. */
  readonly owner: string;
  /** By when, as YYYY-MM-DD; empty where no rule says. */
  readonly due: string;
  /** Where it should stand, or stands otherwise; `row` 0 for a whole worksheet. */
  readonly compared?: CheckedPlace;
  readonly fix?: ConsistencyFix;
}

export interface ConsistencyRuleOutcome {
  readonly rule: ConsistencyRule;
  /** Registers it needs and the workbook has not: the rule was not checked, or only in part (`checked` above 0). */
  readonly missing: readonly CardKind[];
  /** Rows that were compared. */
  readonly checked: number;
  readonly findings: readonly ConsistencyFinding[];
}

export interface ConsistencyOutcome {
  readonly rules: readonly ConsistencyRuleOutcome[];
  /** Identified customers by state (D-13): 推进中 · 培育 · 已订 · 成交 · 战败 · 取消 · 休眠 · 未留资 · none that agrees. */
  readonly states: Readonly<Record<CustomerState, number>>;
}

/** A fix of one or several findings, for somebody to look at before it is written. */
export interface FixPlan extends WritePlan {
  readonly of: 'fix';
  readonly findings: readonly ConsistencyFinding[];
  /** New rows below the last one, in words: the values of each. */
  readonly added: readonly string[];
  /** What is written beside the changes. */
  readonly rows?: readonly NewRows[];
  readonly registers?: readonly NewRegister[];
}

/** What became of the checks at entry on one worksheet. */
export interface EntryChecksSheet {
  readonly name: string;
  /** Columns that are checked at entry now; those the checks were taken from where they were taken away. */
  readonly set: number;
  /** Columns that could have a check and were left as they are, and why, in words. */
  readonly kept: readonly { readonly header: string; readonly why: string }[];
}

export interface EntryChecksOutcome {
  readonly sheets: readonly EntryChecksSheet[];
}
