import { speaker, type Locale, type Speaker } from '../speaker';
import { creditPaneEnUS } from './pane.en-US';
import { creditPaneZhCN } from './pane.zh-CN';

/** Says the words of 客户信用分析 in the pane; they are no part of the pane's own texts, which have to be there at once. */
export type CreditPaneText = Speaker<typeof creditPaneZhCN>;

/**
 * The words of 客户信用分析 in the pane in one language.
 *
 * @example creditPaneText('zh-CN')('order.over', { amount: '18,000' }) // '超额度 18,000 元'
 */
export function creditPaneText(locale: Locale): CreditPaneText {
  return speaker<typeof creditPaneZhCN>({ 'zh-CN': creditPaneZhCN, 'en-US': creditPaneEnUS }, locale);
}
