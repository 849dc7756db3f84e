import { speaker, type Locale, type Speaker } from '../speaker';
import { creditEnUS } from './report.en-US';
import { creditZhCN } from './report.zh-CN';

/** Says the words of 客户信用分析; they are fetched with it. */
export type CreditText = Speaker<typeof creditZhCN>;

/**
 * The words of the analysis in one language.
 *
 * @example creditText('zh-CN')('order.allowed', { left: '3万元' }) // '可以发货：额度内还可用3万元'
 */
export function creditText(locale: Locale): CreditText {
  return speaker<typeof creditZhCN>({ 'zh-CN': creditZhCN, 'en-US': creditEnUS }, locale);
}
