import { fieldOf } from '../domain/cards';
import type { CardKind, FieldKey } from '../domain/cards/types';
import type { Locale } from './speaker';

/**
 * What the dictionary calls a field of a kind of register.
 *
 * @returns the key itself for a field the kind does not have
 * @example fieldName('leads', 'nextContact', 'zh-CN') // '下次访问时间'
 */
export function fieldName(kind: CardKind, key: FieldKey, locale: Locale): string {
  const field = fieldOf(kind, key);
  return (locale === 'en-US' ? field?.en : field?.zh) ?? key;
}
