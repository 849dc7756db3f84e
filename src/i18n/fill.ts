/** What a placeholder may be filled with. A number is a count and is grouped (12,400); a row number or a year goes in as text. */
export type TextValue = string | number;

const PLACEHOLDER = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/**
 * Fills the placeholders of a text.
 *
 * @param template text with `{name}`, or `{name:one|many}` for a word that follows a count
 * @param params values by name; a placeholder without a value stays as it is, so that it is seen
 * @param locale how counts are grouped
 * @example fill('{rows} {rows:row|rows}', { rows: 12400 }, 'en-US') // '12,400 rows'
 */
export function fill(template: string, params: Readonly<Record<string, TextValue>>, locale: string): string {
  return template.replace(PLACEHOLDER, (whole, name: string, one: string | undefined, many: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}
