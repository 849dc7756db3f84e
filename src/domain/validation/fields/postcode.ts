/**
 * Whether a text is a postcode: six digits, the first two 01–86 (VALIDATION §7).
 *
 * @example isPostcode('518000') // true
 */
export function isPostcode(text: string): boolean {
  const area = Number(text.slice(0, 2));
  return /^\d{6}$/.test(text) && area >= 1 && area <= 86;
}
