import type { RowFindingCode } from '../../domain/validation/rows/codes';

/** What does not agree, in English: what, and what to do. */
export const rowsEnUS: Readonly<Record<RowFindingCode, string>> = {
  leftBeforeCame: 'Left at {out}, before coming in at {in}. Check both times.',
};
