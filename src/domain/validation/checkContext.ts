import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';

/** What checking depends on besides the register. */
export interface CheckContext {
  readonly settings: Settings;
  readonly today: SerialDay;
  /** The workbook counts days in the 1904 system. */
  readonly date1904?: boolean;
}
