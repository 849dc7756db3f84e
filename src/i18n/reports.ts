import { speaker, type Speaker } from './speaker';
import { reportsEnUS } from './reports.en-US';
import { reportsZhCN } from './reports.zh-CN';
import type { Locale } from './speaker';

/** Says the words of generated sheets; they are no part of the pane's own texts, which have to be there at once. */
export type ReportText = Speaker<typeof reportsZhCN>;

/**
 * The words of generated sheets in one language.
 *
 * @example reportText('zh-CN')('basis.owner', { owner: '王强' }) // '销售顾问 王强'
 */
export function reportText(locale: Locale): ReportText {
  return speaker<typeof reportsZhCN>({ 'zh-CN': reportsZhCN, 'en-US': reportsEnUS }, locale);
}
