import { speaker, type Locale, type Speaker } from '../speaker';
import { structurePaneEnUS } from './pane.en-US';
import { structurePaneZhCN } from './pane.zh-CN';

/** Says the words of 客户结构分析 in the pane; they are no part of the pane's own texts, which have to be there at once. */
export type StructurePaneText = Speaker<typeof structurePaneZhCN>;

/**
 * The words of 客户结构分析 and 追到原始行 in the pane in one language.
 *
 * @example structurePaneText('zh-CN')('quality', { used: 305, unused: 7 }) // '统计口径：采用 305 行，未采用 7 行。'
 */
export function structurePaneText(locale: Locale): StructurePaneText {
  return speaker<typeof structurePaneZhCN>({ 'zh-CN': structurePaneZhCN, 'en-US': structurePaneEnUS }, locale);
}
