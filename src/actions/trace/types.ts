import type { Report } from '../../domain/report/report';
import type { ReportRequest } from '../reports/types';

/**
 * Draws the reports of a run again, of the sources as they are now.
 *
 * @param made what the run was told, as its action wrote it down
 * @returns null where that is not what its action writes
 */
export type DrawAgain = (request: DrawRequest, made: string) => Promise<readonly Report[] | null>;

/** What drawing a report again is given; the day it was made on is known by what it was told. */
export type DrawRequest = Pick<ReportRequest, 'session' | 'context'>;

/** A row behind a figure, in words of the reader. */
export interface TracedLine {
  readonly sheet: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly name: string;
  /** As YYYY-MM-DD; empty where there is none. */
  readonly day: string;
  readonly value: string;
}

/** What stands behind a figure of a generated sheet, for the pane. */
export interface TracedFigure {
  readonly sheet: string;
  readonly cell: string;
  /** Where the figure stands in words: 商品构成 · 整车 · 本期. */
  readonly title: string;
  /** As the sheet shows it. */
  readonly shown: string;
  /** As its sources give it now; empty where the figure is no longer there. */
  readonly now: string;
  /** Its sources have changed since the sheet was made. */
  readonly changed: boolean;
  /** How it is worked out of the sums below, in words; empty for a plain sum. */
  readonly how: string;
  /** The sums it is made of, each with its rows. */
  readonly terms: readonly {
    readonly name: string;
    readonly value: string;
    readonly rows: readonly TracedLine[];
  }[];
}
