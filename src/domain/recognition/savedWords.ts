import { fieldOf } from '../cards';
import type { CardKind, FieldKey } from '../cards/types';
import type { Candidates } from './candidates';
import { readHeader, type HeaderText } from './headerText';
import { NOTHING_SAVED, type SavedColumn, type SavedMapping, type SavedSynonym } from './savedMapping';

/** What the user has said that concerns one worksheet. */
export interface SavedWords {
  readonly kind?: CardKind | 'other';
  readonly columns: readonly SavedColumn[];
  readonly synonyms: readonly SavedSynonym[];
}

/**
 * What of the saved mapping concerns one worksheet.
 *
 * @param sheet name of the worksheet
 * @param saved everything the user has corrected
 * @returns its kind, its columns, and the synonyms, which hold for every sheet
 * @example savedWords('客户', { ...NOTHING_SAVED, sheets: [{ sheet: '客户', kind: 'leads' }] }).kind // 'leads'
 */
export function savedWords(sheet: string, saved: SavedMapping = NOTHING_SAVED): SavedWords {
  return {
    kind: saved.sheets.find((entry) => entry.sheet === sheet)?.kind,
    columns: saved.columns.filter((entry) => entry.sheet === sheet),
    synonyms: saved.synonyms,
  };
}

/**
 * Numbers equal headers from the left: what a saved column is known by besides its header.
 *
 * @param headers headers of a block from left to right
 * @returns 1 for the first header with these words, 2 for the second …
 * @example headerOccurrences(['电话', '姓名', '电 话']) // [1, 1, 2]
 */
export function headerOccurrences(headers: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const { core } = readHeader(header);
    const occurrence = (counts.get(core) ?? 0) + 1;
    counts.set(core, occurrence);
    return occurrence;
  });
}

/** The saved column a header is, if it is one. */
export function savedColumnOf(header: HeaderText, occurrence: number, words: SavedWords): SavedColumn | undefined {
  return words.columns.find(
    (entry) => entry.occurrence === occurrence && readHeader(entry.header).core === header.core,
  );
}

/** Whether the user has named the header, on this sheet or as a synonym. */
export function isSavedHeader({ core }: HeaderText, { columns, synonyms }: SavedWords): boolean {
  return (
    core !== '' &&
    (columns.some(({ header }) => readHeader(header).core === core) ||
      synonyms.some(({ word }) => readHeader(word).core === core))
  );
}

/** The candidates of a header with the company's own synonyms among them, as strong as the dictionary's own header. */
export function withSynonyms(header: HeaderText, candidates: Candidates, { synonyms }: SavedWords): Candidates {
  const own = synonyms.filter(({ word }) => readHeader(word).core === header.core);
  if (own.length === 0) return candidates;
  const result = new Map(candidates);
  for (const { kind, field: key } of own) {
    const field = fieldOf(kind, key);
    if (field) result.set(kind, [{ field, score: 1 }]);
  }
  return result;
}

/** What was saved and can no longer be followed: no such header, or no such field in what the sheet now is. */
export function staleColumns(
  words: SavedWords,
  followed: readonly { readonly header: string; readonly occurrence: number; readonly field: FieldKey | null }[],
): readonly SavedColumn[] {
  return words.columns.filter(
    (entry) =>
      !followed.some(
        ({ header, occurrence, field }) =>
          occurrence === entry.occurrence &&
          field === entry.field &&
          readHeader(header).core === readHeader(entry.header).core,
      ),
  );
}
