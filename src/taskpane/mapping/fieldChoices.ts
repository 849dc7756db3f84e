import { CARD_KINDS, cardOf, fieldOf } from '../../domain/cards';
import type { Field } from '../../domain/cards/field';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import type { Locale, Text } from '../../i18n';
import type { Choice } from '../choice/findChoices';

/** Stands for a column, or a whole sheet, that is to be left alone; no key of the dictionary. */
export const LEAVE = '-';

const nameOf = (field: Field, locale: Locale): string => (locale === 'zh-CN' ? field.zh : field.en);

/**
 * A field's name in the language of the pane.
 *
 * @example fieldName('leads', 'gradeManual', 'zh-CN') // '意向级别'
 */
export function fieldName(kind: CardKind | 'other', key: FieldKey, locale: Locale): string {
  const field = kind === 'other' ? undefined : fieldOf(kind, key);
  return field ? nameOf(field, locale) : key;
}

/**
 * The fields a column can be, in the order of the card, and at the end that the column is left alone. Headings of a
 * card (sections, groups) are no columns.
 *
 * @example fieldChoices('leads', 'zh-CN', text('zh-CN'))[0].words // '客户编号'
 */
export function fieldChoices(kind: CardKind, locale: Locale, t: Text): readonly Choice[] {
  const fields = cardOf(kind).fields.filter(({ type }) => type !== 'section' && type !== 'group');
  return [
    ...fields.map((field) => ({
      key: field.key,
      words: nameOf(field, locale),
      names: [field.zh, field.en, ...field.synonyms],
    })),
    { key: LEAVE, words: t('mapping.leave') },
  ];
}

/** The kinds a sheet can be, and at the end that it is left alone. */
export function kindChoices(t: Text): readonly Choice[] {
  return [
    ...CARD_KINDS.map((kind) => ({
      key: kind,
      words: t(`kind.${kind}`),
      names: [cardOf(kind).zh, cardOf(kind).en],
    })),
    { key: LEAVE, words: t('mapping.kindNone') },
  ];
}
