import { text, type Locale } from '../../i18n';

/**
 * How many have been left out of a list because they have withdrawn their consent: one line, or none.
 *
 * @example withdrawnLine(3, 'zh-CN') // ['3 人已撤回同意，未列出。']
 */
export function withdrawnLine(count: number, locale: Locale): readonly string[] {
  return count > 0 ? [text(locale)('due.withdrawn', { count })] : [];
}
