import { recogniseSheet } from '../domain/recognition/recogniseSheet';
import type { SavedMapping } from '../domain/recognition/savedMapping';
import type { SheetReading } from '../domain/recognition/types';
import { profileInUse } from '../domain/settings/profileInUse';
import type { Settings } from '../domain/settings/settings';
import { Failure } from '../excel/failure';
import { sampleWorkbook } from '../excel/sampleWorkbook';
import type { Session } from '../excel/session';
import { askForSettings, settingsFrom, type AskedSettings } from './settings';

/** Which worksheets are to be recognised, and what recognition depends on. */
interface Wanted {
  /** Only this one. */
  readonly sheet?: string;
  /** Serial day of today. */
  readonly today: number;
}

/** The worksheets as the user has corrected them, and the settings of the workbook. */
export interface RecognisedWorkbook {
  readonly sheets: readonly SheetReading[];
  readonly settings: Settings;
  readonly saved: SavedMapping;
}

/**
 * Recognises the worksheets of the workbook, or the one that is named, as the user has corrected it. The settings are
 * read in the same request.
 *
 * @throws Failure sheetGone where there is no worksheet of that name
 */
export async function recogniseWorkbook(session: Session, { sheet, today }: Wanted): Promise<RecognisedWorkbook> {
  session.progress('reading', 0, 1);
  let asked: AskedSettings | undefined;
  const samples = await sampleWorkbook(session, sheet, () => (asked = askForSettings(session)));
  if (sheet !== undefined && !samples.length) throw new Failure('sheetGone', { sheet });
  const { settings, saved } = settingsFrom(asked ?? askForSettings(session));
  const sheets = samples.map((sample) => recogniseSheet(sample, { today, saved }));
  return { sheets, settings: profileInUse(sheets, settings), saved };
}
