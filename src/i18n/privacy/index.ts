import { speaker, type Locale, type Speaker } from '../speaker';
import { privacyPaneEnUS } from './pane.en-US';
import { privacyPaneZhCN } from './pane.zh-CN';

/** Says the words of privacy in the pane; they are fetched with what says them. */
export type PrivacyText = Speaker<typeof privacyPaneZhCN>;

/**
 * The words of privacy in the pane in one language.
 *
 * @example privacyText('zh-CN')('copy.make') // '生成副本'
 */
export function privacyText(locale: Locale): PrivacyText {
  return speaker<typeof privacyPaneZhCN>({ 'zh-CN': privacyPaneZhCN, 'en-US': privacyPaneEnUS }, locale);
}
