import type { DueCustomer } from '../../actions/types';
import type { Locale, Text } from '../../i18n';

/**
 * When somebody is due, in words.
 *
 * @example whenDue(t, 'zh-CN', { next: '2026-11-23', days: -2 }) // '还有 2 天（11-23 周一）'
 */
export function whenDue(t: Text, locale: Locale, { next, days }: Pick<DueCustomer, 'next' | 'days'>): string {
  if (next === '') return t('due.unplanned');
  if (days > 0) return t('due.overdue', { days });
  if (days === 0) return t('due.today');
  const weekday = new Date(next).toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' });
  return t('due.ahead', { days: -days, day: next.slice('YYYY-'.length), weekday });
}
