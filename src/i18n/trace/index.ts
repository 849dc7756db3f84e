import { speaker, type Locale, type Speaker } from '../speaker';
import { traceEnUS } from './en-US';
import { traceZhCN } from './zh-CN';

/** Says the words of 追到原始行; they are fetched with it. */
export type TraceText = Speaker<typeof traceZhCN>;

/**
 * What figures are made of, in one language.
 *
 * @example traceText('zh-CN')('term.open') // '未结'
 */
export function traceText(locale: Locale): TraceText {
  return speaker<typeof traceZhCN>({ 'zh-CN': traceZhCN, 'en-US': traceEnUS }, locale);
}
