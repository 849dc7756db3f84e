import type { EntryField } from '../../actions/entries/types';
import { isProblem } from '../../domain/cell/problem';
import { readPhone } from '../../domain/cell/phone';
import type { SerialDay } from '../../domain/cell/value';
import type { Text } from '../../i18n';
import { typedValue } from './typedValue';

export const DIGITS_OF_A_MOBILE = 11;

/**
 * What can be said of a value without asking Excel: that it cannot be read, or does not look right.
 *
 * @param today serial day
 * @returns a sentence; undefined where there is nothing to say
 * @example entryRemark(t, phone, '1380013800', 46347) // '手机号应为 11 位，现在是 10 位'
 */
export function entryRemark(
  t: Text,
  { type }: Pick<EntryField, 'type'>,
  value: string,
  today: SerialDay,
): string | undefined {
  if (type === 'day' || type === 'time')
    return typedValue(type, value, today) === null ? t(`entry.unreadable.${type}`) : undefined;
  if (type !== 'phone') return undefined;
  const phone = readPhone(value);
  if (!isProblem(phone)) return undefined;
  const digits = value.replace(/\D/g, '').length;
  return phone.code === 'phoneDigits' && digits !== DIGITS_OF_A_MOBILE
    ? t('entry.phone.digits', { count: digits })
    : t('entry.phone.unlikely');
}
