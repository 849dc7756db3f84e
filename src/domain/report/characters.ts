/** Of a Latin letter or digit, in Chinese characters. */
export const NARROW = 0.58;

/**
 * How wide words are.
 *
 * @returns in Chinese characters
 * @example charactersIn('王强 A') // 3.16
 */
export function charactersIn(words: string): number {
  return [...words].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : NARROW), 0);
}
