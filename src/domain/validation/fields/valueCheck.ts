import type { Field } from '../../cards/field';
import type { Parsed, ReadProblem, RegisterColumn } from '../../cards/register';
import type { CardKind } from '../../cards/types';
import type { CellValue } from '../../cell/value';
import type { CheckContext } from '../checkContext';
import type { Repair, Trouble } from '../finding';
import type { RuleId, Severity } from '../rules';
import type { FieldFindingCode } from './codes';

/** What a check is made for. */
export interface CheckedField {
  readonly kind: CardKind;
  readonly field: Field;
  readonly context: CheckContext;
  /** The column the cells stand in: what is usual there is no mistake. */
  readonly column?: RegisterColumn;
}

/** Looks at one cell that is filled in; null where it is right. */
export type CellCheck = (raw: CellValue, parsed: Parsed, problem?: ReadProblem) => Trouble | null;

/** How the values of a field are checked. */
export interface ValueCheck {
  /** Whether a cell is plainly right. It is asked of every cell, so it allocates nothing; false only means: look closer. */
  readonly isRight: (raw: CellValue, parsed: Parsed) => boolean;
  readonly trouble: CellCheck;
}

/** A trouble in one line. */
export function trouble(
  rule: RuleId,
  severity: Severity,
  code: FieldFindingCode,
  more: Pick<Trouble, 'params' | 'repair'> = {},
): Trouble {
  return { rule, code, severity, ...more };
}

/** A repair that leaves nothing to doubt. */
export function safely(to: CellValue, as: Repair['as'] = 'text'): Repair {
  return { to, as, safe: true };
}

/** A repair that somebody has to look at. */
export function doubtfully(to: CellValue, as: Repair['as'] = 'text'): Repair {
  return { to, as, safe: false };
}
