/**
 * The first and the last letters of a text, and a star for each that is hidden between them.
 *
 * @example ends('13800131234', 3, 4) // '138****1234'
 */
export function ends(text: string, first: number, last: number): string {
  const hidden = Math.max(0, text.length - first - last);
  return text.slice(0, first) + '*'.repeat(hidden) + (last > 0 ? text.slice(-last) : '');
}
