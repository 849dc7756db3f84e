import { GRADE_PROFILES } from '../grading/profiles';
import type { SheetReading } from '../recognition/types';
import type { Settings } from './settings';

/** Profiles of letters: words for grades are none of theirs. */
const LETTERED: ReadonlySet<string> = new Set([GRADE_PROFILES.threeTables.id, GRADE_PROFILES.halfMonths.id]);

/**
 * The settings with the profile that the leads are graded by: where every register of leads that is graded says 渴望, 有望
 * and 观望, that profile holds though the settings name one of letters (D-1). A profile of the user's own always holds.
 *
 * @param sheets the worksheets of the workbook
 * @example profileInUse([{ kind: 'leads', grades: { profile: 'urgency', … }, … }], DEFAULT_SETTINGS).gradeProfile.id // 'urgency'
 */
export function profileInUse(sheets: readonly Pick<SheetReading, 'kind' | 'grades'>[], settings: Settings): Settings {
  if (!LETTERED.has(settings.gradeProfile.id)) return settings;
  const graded = sheets.flatMap(({ kind, grades }) => (kind === 'leads' && grades ? [grades] : []));
  const isUrgency = graded.length > 0 && graded.every(({ profile }) => profile === 'urgency');
  return isUrgency ? { ...settings, gradeProfile: GRADE_PROFILES.urgency } : settings;
}
