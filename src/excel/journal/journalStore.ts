import type { RunHeader } from '../../domain/changes/journal';

/** Where runs are kept. */
export interface JournalStore {
  readonly runs: readonly RunHeader[];
  /** The text of a run, as it was given to `open`. */
  readonly read: (run: RunHeader) => Promise<string>;
  /** Keeps a run that begins; what is kept of `forgotten` runs goes. */
  readonly open: (run: RunHeader, pieces: readonly string[], forgotten: readonly RunHeader[]) => Promise<void>;
  /** Queues what has become of a run. */
  readonly note: (run: RunHeader) => void;
  /** The n-th of the cells that keep formats for a run; none where there are no cells. */
  readonly format?: (run: RunHeader, index: number) => Excel.Range;
}
