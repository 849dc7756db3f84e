import type { CreditOptions } from './types';

/** What an analysis was made with. */
export interface MadeCredit {
  readonly options: CreditOptions;
  /** Serial day up to which lines count. */
  readonly asOf: number;
}

/** As short as it can be said: it is kept with the worksheet. */
export function keptCredit(made: MadeCredit): string {
  return JSON.stringify(made);
}

/**
 * What an analysis was made with.
 *
 * @returns null where it is not what we have written
 */
export function readKeptCredit(text: string): MadeCredit | null {
  try {
    const made = JSON.parse(text) as Partial<MadeCredit>;
    return typeof made.asOf === 'number' && typeof made.options === 'object' ? (made as MadeCredit) : null;
  } catch {
    return null;
  }
}
