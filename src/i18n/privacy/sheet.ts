import { speaker, type Locale, type Speaker } from '../speaker';
import { privacySheetEnUS } from './sheet.en-US';
import { privacySheetZhCN } from './sheet.zh-CN';

/**
 * The words on a copy without personal data in one language.
 *
 * @example privacySheetText('zh-CN')('names.hidden') // '姓名只留姓。'
 */
export function privacySheetText(locale: Locale): Speaker<typeof privacySheetZhCN> {
  return speaker<typeof privacySheetZhCN>({ 'zh-CN': privacySheetZhCN, 'en-US': privacySheetEnUS }, locale);
}
