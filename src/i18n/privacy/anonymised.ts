import type { Locale } from '../speaker';
import { privacyText } from './index';

/** What came of making old records anonymous, or would. */
interface Anonymised {
  readonly customers: number;
  readonly undated: number;
  readonly keepMonths: number;
  readonly sheets: readonly string[];
  readonly changed: number;
}

/**
 * What was made anonymous, in words: how much, and where it can still be found.
 *
 * @example anonymisedLines('zh-CN', { customers: 0, undated: 0, keepMonths: 12, sheets: [], changed: 0 })
 *   // ['没有超过 12 个月保存期的资料。']
 */
export function anonymisedLines(locale: Locale, { changed, sheets, ...found }: Anonymised): readonly string[] {
  const t = privacyText(locale);
  return [
    ...foundLines(locale, found),
    ...(changed ? [t('anonymise.done', { count: changed, sheets: sheets.join(t('separator')) })] : []),
    ...(changed ? [t('anonymise.kept'), t('anonymise.cards')] : []),
  ];
}

/** Whose records have been kept long enough, in words. */
export function foundLines(
  locale: Locale,
  { customers, undated, keepMonths: months }: Pick<Anonymised, 'customers' | 'undated' | 'keepMonths'>,
): readonly string[] {
  const t = privacyText(locale);
  return [
    customers ? t('anonymise.found', { count: customers, months }) : t('anonymise.none', { months }),
    ...(undated ? [t('anonymise.undated', { count: undated })] : []),
  ];
}
