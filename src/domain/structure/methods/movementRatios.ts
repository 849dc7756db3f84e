import type { MovementCounts } from './movement';

/** What a movement comes to; fractions, null where there is nothing to divide by. */
export interface MovementRatios {
  /** 流失率: lost ÷ start. */
  readonly churn: number | null;
  /** 保持率: (start − lost) ÷ start; who came back is no part of it. */
  readonly retention: number | null;
  /** 净增长率: (end − start) ÷ start. */
  readonly growth: number | null;
  /** 新增流失比: new ÷ lost. */
  readonly newPerLost: number | null;
}

/**
 * The ratios of 客户增减 (ANALYSIS A5).
 *
 * @param counts of one period, in customers
 * @example movementRatios({ start: 200, new: 30, lost: 25, end: 205 }).churn // 0.125; retention 0.875, growth 0.025, newPerLost 1.2
 */
export function movementRatios(counts: Omit<MovementCounts, 'revived'>): MovementRatios {
  const { start, lost, end } = counts;
  const ofStart = (part: number) => (start > 0 ? part / start : null);
  return {
    churn: ofStart(lost),
    retention: ofStart(start - lost),
    growth: ofStart(end - start),
    newPerLost: lost > 0 ? counts.new / lost : null,
  };
}
