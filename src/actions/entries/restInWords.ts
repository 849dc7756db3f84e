import type { CardKind, FieldKey } from '../../domain/cards/types';
import { text, type Locale } from '../../i18n';
import { fieldName } from '../../i18n/fieldName';

/**
 * A value there is no column for, as it goes into the words beside it.
 *
 * @example restInWords('followups', 'effective', '拒接', 'zh-CN') // '有效性：拒接'
 */
export function restInWords(kind: CardKind, key: FieldKey, value: string, locale: Locale): string {
  return text(locale)('entry.rest', { label: fieldName(kind, key, locale), value });
}
