/** What was taken back of one effect, and what was edited since and stays. */
export interface Reverted {
  readonly reverted: number;
  readonly conflicts: readonly Kept[];
}

/** Something that stays: a cell of a 0-based sheet row, or the worksheet as a whole. */
export interface Kept {
  readonly sheet: string;
  readonly row?: number;
}
