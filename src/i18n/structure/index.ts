import { speaker, type Locale, type Speaker } from '../speaker';
import { structureEnUS } from './report.en-US';
import { structureZhCN } from './report.zh-CN';

/** Says the words of 客户结构分析; they are fetched with it. */
export type StructureText = Speaker<typeof structureZhCN>;

/**
 * The words of the analysis in one language.
 *
 * @example structureText('zh-CN')('quality.reason', { reason: '金额空', count: 4 }) // '金额空4'
 */
export function structureText(locale: Locale): StructureText {
  return speaker<typeof structureZhCN>({ 'zh-CN': structureZhCN, 'en-US': structureEnUS }, locale);
}
