import { foldWidth } from '../../../../domain/cell/text';

const SCORE = /^\d+(?:\.\d+)?分?$/;
const HIGHEST = 100;

/**
 * A score somebody has typed.
 *
 * @returns 0–100; null where nothing was typed; undefined where it is no score
 * @example typedScore('８５分') // 85
 */
export function typedScore(typed: string): number | null | undefined {
  const text = foldWidth(typed).trim();
  if (text === '') return null;
  if (!SCORE.test(text)) return undefined;
  const score = parseFloat(text);
  return score <= HIGHEST ? score : undefined;
}
