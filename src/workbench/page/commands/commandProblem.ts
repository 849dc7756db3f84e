import type { Workbook } from '../../host/model/workbook';
import { HostError } from '../../host/protocol/hostError';

/** Why the workbook did not let the user do something. */
export type CommandProblem =
  | 'readOnly'
  | 'sheetProtected'
  | 'structureProtected'
  | 'password'
  | 'mergedCells'
  | 'inTheWay'
  | 'noRoom'
  | 'noData'
  | 'lastSheet'
  | 'notPossible';

/** What a code of the host means where a command knows better than in general. */
export type Meaning = Readonly<Record<string, CommandProblem>>;

const GENERAL: Meaning = {
  MergedRangeConflict: 'mergedCells',
  InsertDeleteConflict: 'inTheWay',
  TableOverlap: 'inTheWay',
  NonBlankCellOffSheet: 'noRoom',
  InvalidSelection: 'noData',
};

/** @param meaning what codes mean for the command that failed */
export function commandProblem(error: unknown, workbook: Workbook, meaning: Meaning = {}): CommandProblem {
  if (!(error instanceof HostError)) return 'notPossible';
  const isDenied = error.code === 'AccessDenied';
  if (isDenied && workbook.$readOnly) return 'readOnly';
  const known = meaning[error.code] ?? GENERAL[error.code];
  if (known || !isDenied) return known ?? 'notPossible';
  return workbook.$active.$protection ? 'sheetProtected' : 'structureProtected';
}
