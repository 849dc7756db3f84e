import type { CardKind, FieldKey } from '../cards/types';
import { readHeader } from '../recognition/headerText';
import type { SavedColumn, SavedMapping } from '../recognition/savedMapping';

/** What the user says about one worksheet; what is left out stays as it was said before. */
export interface Correction {
  readonly sheet: string;
  /** `other` leaves the sheet alone; null takes back what was said. */
  readonly kind?: CardKind | 'other' | null;
  /** `field` null leaves the column alone; undefined takes back what was said. */
  readonly columns?: readonly {
    readonly header: string;
    readonly occurrence: number;
    readonly field?: FieldKey | null;
  }[];
  readonly synonym?: { readonly word: string; readonly kind: CardKind; readonly field: FieldKey };
}

/**
 * The saved mapping with a correction.
 *
 * @param saved what was said before
 * @param correction `kind` null and a column without `field` take back what was said
 * @returns what is to be saved
 * @example correctMapping(NOTHING_SAVED, { sheet: '客户', kind: 'leads' }).sheets // [{ sheet: '客户', kind: 'leads' }]
 */
export function correctMapping(
  { sheets, columns, synonyms }: SavedMapping,
  { sheet, kind, columns: said = [], synonym }: Correction,
): SavedMapping {
  const others = sheets.filter((one) => one.sheet !== sheet);
  const isSaid = (column: SavedColumn): boolean =>
    column.sheet === sheet &&
    said.some((one) => one.occurrence === column.occurrence && sameWord(one.header, column.header));
  const isWord = (one: { readonly word: string; readonly kind: CardKind }): boolean =>
    synonym !== undefined && one.kind === synonym.kind && sameWord(one.word, synonym.word);
  return {
    sheets: kind === undefined ? sheets : kind === null ? others : [...others, { sheet, kind }],
    columns: [
      ...columns.filter((column) => !isSaid(column)),
      ...said.flatMap(({ header, occurrence, field }) =>
        field === undefined ? [] : [{ sheet, header, occurrence, field }],
      ),
    ],
    synonyms: synonym ? [...synonyms.filter((one) => !isWord(one)), synonym] : synonyms,
  };
}

function sameWord(one: string, other: string): boolean {
  return readHeader(one).core === readHeader(other).core;
}
