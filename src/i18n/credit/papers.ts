import { speaker, type Locale, type Speaker } from '../speaker';
import { creditPapersEnUS } from './papers.en-US';
import { creditPapersZhCN } from './papers.zh-CN';

/** Says the words of 对账单 and 催款函; they are fetched with them. */
export type CreditPapersText = Speaker<typeof creditPapersZhCN>;

/**
 * The words of both papers in one language.
 *
 * @example creditPapersText('zh-CN')('to', { customer: '华东机电' }) // '致：华东机电'
 */
export function creditPapersText(locale: Locale): CreditPapersText {
  return speaker<typeof creditPapersZhCN>({ 'zh-CN': creditPapersZhCN, 'en-US': creditPapersEnUS }, locale);
}
