import { fieldOf } from '../../domain/cards';
import type { CardKind, FieldKey } from '../../domain/cards/types';
import { normaliseTerm } from '../../domain/recognition/headerText';
import type { MappedColumn, MappedSheet, MappingCorrection } from '../../actions/types';

/**
 * The correction that gives a column a field, leaves it alone (null), or takes back what was said of it (undefined). A
 * field stands once on a sheet: what was said of another column with this field is taken back.
 */
export function columnCorrection(
  { name, columns }: MappedSheet,
  { header, occurrence }: Pick<MappedColumn, 'header' | 'occurrence'>,
  field: FieldKey | null | undefined,
): MappingCorrection {
  const rivals = columns.filter(
    (column) =>
      field &&
      column.field === field &&
      column.status === 'saved' &&
      !(column.header === header && column.occurrence === occurrence),
  );
  return {
    sheet: name,
    columns: [
      { header, occurrence, field },
      ...rivals.map((rival) => ({ header: rival.header, occurrence: rival.occurrence, field: undefined })),
    ],
  };
}

/**
 * The synonym a column's header could become: the user has said what it means, and the dictionary does not know the
 * header by that meaning.
 */
export function newSynonym(kind: CardKind, { header, field, status }: MappedColumn): MappingCorrection['synonym'] {
  const known = status === 'saved' && field !== null ? fieldOf(kind, field) : undefined;
  if (!known) return undefined;
  const words = [known.zh, known.en, known.key, ...known.synonyms].map(normaliseTerm);
  return words.includes(normaliseTerm(header)) ? undefined : { word: header, kind, field: known.key };
}
