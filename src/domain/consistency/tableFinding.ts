import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import type { Severity } from '../validation/rules';
import type { ConsistencyCode } from './codes';

/** The eight rules of 三表一卡. */
export const CONSISTENCY_RULES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type ConsistencyRule = (typeof CONSISTENCY_RULES)[number];

/** What can be done about a finding. `openContact` and `openCard` open a form of the pane; all others are written after a look. */
export type ConsistencyFix =
  | 'createCard'
  | 'addToPipeline'
  | 'dropFromPipeline'
  | 'planTomorrow'
  | 'registerVisit'
  | 'addToDaily'
  | 'openContact'
  | 'openCard';

/** A row of a register, or with row −1 the whole of it. */
export interface TablePlace {
  readonly register: Register;
  readonly row: number;
  readonly field?: FieldKey;
}

/** Something that does not agree between two registers. */
export interface TableFinding {
  readonly code: ConsistencyCode;
  readonly severity: Severity;
  readonly at: TablePlace;
  /** Where it should stand, or stands otherwise. */
  readonly compared?: TablePlace;
  /** What the sentence names besides the customer: grades, states, days as YYYY-MM-DD. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Whose turn it is; the salesperson of the row where it is left out. */
  readonly owner?: string;
  /** The day it is about, which a fix needs; 0 where it is about none. */
  readonly day?: SerialDay;
  /** By when; none where no rule says. */
  readonly due?: SerialDay;
  readonly fix?: ConsistencyFix;
}

/** Rows that were compared, and those that did not agree. */
export interface RuleResult {
  readonly checked: number;
  readonly findings: readonly TableFinding[];
}
