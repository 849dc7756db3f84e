import type { CellValue } from '../cell/value';
import type { CardKind } from '../cards/types';
import type { GradeProfile } from '../grading/profiles';
import type { Unit } from './quantity';
import type { SettingWords } from './words';

/** Codes of what can be wrong; each becomes a sentence in i18n. */
export type FaultCode =
  | 'notANumber'
  | 'notWhole'
  | 'wrongUnit'
  | 'tooSmall'
  | 'outOfRange'
  | 'notAPercent'
  | 'notMoney'
  | 'notASpan'
  | 'notAChoice'
  | 'notADay'
  | 'notAMonth'
  | 'wrongCount'
  | 'notRising'
  | 'unknownGroup'
  | 'unknownItem'
  | 'unknownDetail'
  | 'unknownKind'
  | 'unknownRule'
  | 'notAnAreaCode'
  | 'unknownField'
  | 'ambiguousField'
  | 'noHeader'
  | 'duplicate'
  | 'noGrade'
  | 'notOfProfile'
  | 'sameLimit'
  | 'noLastGrade'
  | 'sameScore'
  | 'notWholeShares'
  | 'notHundredPoints';

/** Why an entry cannot be used. */
export interface Fault {
  readonly fault: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What reading an entry may depend on besides its row. */
export interface EntryContext {
  readonly words: SettingWords;
  /** The workbook counts days in the 1904 system. */
  readonly date1904: boolean;
  /** The grade profiles of the sheet. */
  readonly profiles: readonly GradeProfile[];
  /** What the user has said a worksheet is. */
  readonly kindOf: (sheet: string) => CardKind | undefined;
}

/** How a value is put into its cell. */
export interface Written {
  readonly value: CellValue;
  readonly format: 'text' | 'general' | 'percent';
  readonly unit?: Unit;
}

/** One way of writing a setting into a cell and of reading it back. */
export interface ValueType<T> {
  /** The cell is not blank. `unit` is the text of the unit's cell. */
  readonly read: (cell: CellValue, unit: string, context: EntryContext) => T | Fault;
  readonly write: (value: T, words: SettingWords) => Written;
  /** A default as this sheet has it: its profile with its limits. */
  readonly settle?: (value: T, context: EntryContext) => T;
  /** What the drop-down offers. */
  readonly choices?: (words: SettingWords) => readonly string[];
}

export function isFault(read: unknown): read is Fault {
  return typeof read === 'object' && read !== null && 'fault' in read;
}
