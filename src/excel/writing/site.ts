import type { PlacedSet } from '../../domain/changes/placedSet';
import type { Session } from '../session';
import type { Anchors } from './anchors';
import type { Filter } from './filter';

/** A worksheet that is ready to be written to. */
export interface Site {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  /** What will be written, down to the last cell. */
  readonly set: PlacedSet;
  /** Header cells of the columns that are known. */
  readonly anchors: Anchors;
  /** The filter of a bare block. */
  readonly filter: Filter | null;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** A site new columns can be added to. */
export interface NewSite extends Site {
  /** The header cell they come right of, wherever that is when Excel gets to it. */
  readonly beside: () => Excel.Range;
  /** Cells in the block's rows. */
  readonly body: Excel.Range | null;
}
