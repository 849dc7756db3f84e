import type { MappedColumn, MappedSheet, MappingCorrection } from '../../actions/types';
import type { Locale, Text } from '../../i18n';
import { fieldName } from './fieldChoices';

/**
 * What a correction came to, in words, from the sheet as it was read before and as it is read now: what the column is
 * now, and which other column had to give its field up.
 *
 * @param correction what was asked for; the first of its columns is the one the user touched
 * @example '“客户手机”列现在对应“联系电话”。“手机”列原来对应“联系电话”，已改为未对应。'
 */
export function said(
  t: Text,
  locale: Locale,
  before: MappedSheet,
  correction: MappingCorrection,
  after: MappedSheet,
): string {
  const { kind, columns: [touched] = [], synonym } = correction;
  if (kind !== undefined) return kindSaid(t, kind, after);
  if (synonym) return t('mapping.said.synonym', synonymWords(t, locale, synonym));
  if (!touched) return '';
  const sentences = [touchedSaid(t, locale, touched, after), ...moved(t, locale, before, touched, after)];
  return sentences.join(locale === 'zh-CN' ? '' : ' ');
}

type Touched = Pick<MappedColumn, 'header' | 'occurrence'> & { readonly field?: string | null };

/** The words of an offer to know a header everywhere. */
export function synonymWords(
  t: Text,
  locale: Locale,
  { word, kind, field }: NonNullable<MappingCorrection['synonym']>,
) {
  return { kind: t(`kind.${kind}`), word, field: fieldName(kind, field, locale) };
}

function kindSaid(t: Text, kind: MappingCorrection['kind'], after: MappedSheet): string {
  if (kind === null) return t('mapping.said.kindRestored', { kind: t(`kind.${after.kind}`) });
  if (kind === 'other') return t('mapping.said.unused');
  return t('mapping.said.kind', { kind: t(`kind.${after.kind}`) });
}

function touchedSaid(t: Text, locale: Locale, touched: Touched, after: MappedSheet): string {
  const { header } = touched;
  const now = find(after, touched);
  if (!now) return t('mapping.said.forgotten', { header });
  if (touched.field === null) return t('mapping.said.left', { header });
  if (touched.field === undefined) return t('mapping.said.restored', { header, now: meaning(t, locale, after, now) });
  return t('mapping.said.field', { header, field: fieldName(after.kind, touched.field, locale) });
}

/** Columns that had the field before and have it no more. */
function moved(t: Text, locale: Locale, before: MappedSheet, touched: Touched, after: MappedSheet): readonly string[] {
  const { field } = touched;
  if (field === null || field === undefined) return [];
  return before.columns
    .filter((column) => column.field === field && !isSame(column, touched))
    .flatMap((column) => {
      const now = find(after, column);
      if (!now || now.field === field) return [];
      const words = { header: column.header, field: fieldName(after.kind, field, locale) };
      return t('mapping.said.moved', { ...words, now: meaning(t, locale, after, now) });
    });
}

function meaning(t: Text, locale: Locale, { kind }: MappedSheet, { field }: MappedColumn): string {
  return field === null ? t('mapping.said.nothing') : fieldName(kind, field, locale);
}

const isSame = (one: Touched | MappedColumn, other: Touched): boolean =>
  one.header === other.header && one.occurrence === other.occurrence;

const find = ({ columns }: MappedSheet, wanted: Touched): MappedColumn | undefined =>
  columns.find((column) => isSame(column, wanted));
