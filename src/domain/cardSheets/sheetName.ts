/** Characters of a worksheet's name at most. */
export const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const QUOTES_AROUND = /^'+|'+$/g;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/**
 * A name a new worksheet can have: no forbidden characters, at most 31, and no other sheet's, whatever the case.
 *
 * @param wanted the name it should have, such as the customer's
 * @param taken names of all worksheets
 * @returns the name; numbered where it is taken
 * @example sheetName('张三', ['张三']) // '张三 (2)'
 */
export function sheetName(wanted: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(QUOTES_AROUND, '').trim();
  const base = clean === '' || RESERVED.test(clean) ? `${clean}_` : clean;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = cut(base, LONGEST - suffix.length) + suffix;
    if (!others.has(name.toLowerCase())) return name;
  }
}

/** Excel counts UTF-16 units; a character of two is not cut in half. */
export function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, length)) ? length - 1 : length;
  return text.slice(0, end).trim();
}
