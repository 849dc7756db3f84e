import { foldWidth } from '../cell/text';
import type { Settings } from '../settings/settings';
import { CAR_KINDS } from './lostKind';
import type { LostRow } from './lostRows';

/** What has to be cleared before the evening meeting. */
export type LostRemark = 'notBought' | 'noReason' | 'noProcess' | 'shortProcess' | 'noDay';

/**
 * What is missing from a loss for the others to learn from it (R-5.02 记录越详细越好, R-5.03, R-5.04).
 *
 * @param row one loss
 * @param settings lostProcessLength, in characters
 * @returns remarks; none where all is there
 * @example lostRemarks({ ...row, kind: 'notBought', process: '客户嫌贵' }, DEFAULT_SETTINGS) // ['notBought', 'shortProcess']
 */
export function lostRemarks(
  { day, kind, reason, process }: LostRow,
  { lostProcessLength }: Pick<Settings, 'lostProcessLength'>,
): readonly LostRemark[] {
  const remarks: LostRemark[] = [];
  if (!day) remarks.push('noDay');
  if (kind === 'notBought') remarks.push('notBought');
  if (reason === '' && (CAR_KINDS.has(kind) || kind === 'notBought')) remarks.push('noReason');
  const { length } = [...foldWidth(process)];
  if (length === 0) remarks.push('noProcess');
  else if (length < lostProcessLength) remarks.push('shortProcess');
  return remarks;
}
