/** What was made of cards. */
export interface CardsOutcome {
  /** Worksheets that were made or refreshed, the first to be looked at first. */
  readonly sheets: readonly string[];
  /** Cards that were read or made. */
  readonly cards: number;
}
