import { fill, type TextValue } from '../fill';
import type { Locale } from '../speaker';
import { duplicatesEnUS } from './duplicates.en-US';
import { duplicatesZhCN } from './duplicates.zh-CN';

/** Words about duplicates and merging. */
export type DuplicatesKey = keyof typeof duplicatesZhCN;

const TEXTS: Readonly<Record<Locale, Readonly<Record<DuplicatesKey, string>>>> = {
  'zh-CN': duplicatesZhCN,
  'en-US': duplicatesEnUS,
};

/**
 * Why rows may be one customer, and what merging writes.
 *
 * @example duplicatesText('zh-CN', 'phone', { key: '13800138000' }) // '电话相同：13800138000。'
 */
export function duplicatesText(
  locale: Locale,
  key: DuplicatesKey,
  params: Readonly<Record<string, TextValue>> = {},
): string {
  return fill(TEXTS[locale][key], params, locale);
}
