import type { Text } from '../../i18n';
import { gradeName } from '../session/runSummary';

/**
 * A grade as it is shown by itself: four scales share the letters, so a letter comes with the name of its scale.
 *
 * @example gradeInWords(text('zh-CN'), 'A') // '意向 A'
 */
export function gradeInWords(t: Text, grade: string): string {
  return /^[A-Z]$/.test(grade) ? t('result.scale', { grade }) : gradeName(t, grade);
}
