import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { ColumnFormat } from '../changes/changeSet';
import type { FieldFindingCode } from './fields/codes';
import type { RowFindingCode } from './rows/codes';
import type { RuleId, Severity } from './rules';

/** What exactly is wrong; its sentence stands in i18n under the code. */
export type FindingCode = FieldFindingCode | RowFindingCode;

/** What a cell would better hold. */
export interface Repair {
  readonly to: CellValue;
  readonly as: ColumnFormat;
  /** Nothing else can be meant: it may be done together with all others. A doubtful one is looked at one by one. */
  readonly safe: boolean;
}

/** What is wrong with one cell. */
export interface Trouble {
  readonly rule: RuleId;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the sentence names: the value expected, a limit. Days as YYYY-MM-DD. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly repair?: Repair;
}

/** A cell of a register in which something is wrong. */
export interface Finding extends Trouble {
  /** Register row. */
  readonly row: number;
  /** The field of the cell; where the cell is blank because its column is missing, the field that demands it. */
  readonly field: FieldKey;
  /** The other row of the same register it is compared with. */
  readonly otherRow?: number;
}
