/**
 * Licences (SPDX names) under which a package may be part of the add-in: they ask for no more than to be named.
 * Licences that want the sources of what they are used in, or forbid selling, are not among them.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
]);

/**
 * Whether a package may be part of the add-in. Of licences to choose from one is enough, of those that hold together
 * all have to be allowed.
 *
 * @param expression as in package.json
 * @example isAllowed('(MIT OR GPL-3.0-only)') // true
 */
export function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, ' ').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}
