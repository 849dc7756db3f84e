import type { Grid } from '../model/grid';

/** A worksheet that was read before its workbook is opened. */
export interface PreparedSheet {
  /** The part without its cells. */
  readonly shell: string;
  readonly grid: Grid;
}

/** By name of the worksheet's part. */
export type PreparedSheets = ReadonlyMap<string, PreparedSheet>;
