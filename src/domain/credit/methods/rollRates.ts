import type { Fen } from '../../cell/value';

/**
 * 迁徙率: how much of each stage ends in the last one (ANALYSIS C8).
 *
 * @param stages what was sold, then what was still open of it in one bucket after the other
 * @returns the last stage as a share of each; null for a stage without amount
 * @example rollRates([100000, 50000, 23000, 8000, 2000]) // [0.02, 0.04, 0.087, 0.25, 1]
 */
export function rollRates(stages: readonly Fen[]): readonly (number | null)[] {
  const last = stages.at(-1) ?? 0;
  return stages.map((amount) => (amount > 0 ? last / amount : null));
}
