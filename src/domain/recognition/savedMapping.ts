import type { CardKind, FieldKey } from '../cards/types';

/** What the user has said a worksheet is; `other` leaves it alone. */
export interface SavedSheet {
  readonly sheet: string;
  readonly kind: CardKind | 'other';
}

/** What the user has said a column is, by its header's text, so that moved and inserted columns keep working. */
export interface SavedColumn {
  readonly sheet: string;
  /** As written, on one line. */
  readonly header: string;
  /** 1 for the first column with this header from the left, 2 for the second. */
  readonly occurrence: number;
  /** null: the column is left alone. */
  readonly field: FieldKey | null;
}

/** A header of this company's own for a field, on whatever sheet of the kind it stands. */
export interface SavedSynonym {
  readonly word: string;
  readonly kind: CardKind;
  readonly field: FieldKey;
}

/** Everything the user has corrected; kept on the settings sheet, so that colleagues share it. */
export interface SavedMapping {
  readonly sheets: readonly SavedSheet[];
  readonly columns: readonly SavedColumn[];
  readonly synonyms: readonly SavedSynonym[];
}

export const NOTHING_SAVED: SavedMapping = { sheets: [], columns: [], synonyms: [] };
