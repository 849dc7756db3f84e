import type { CellValue } from '../cell/value';

/** What a formula can begin with, full-width and behind characters that cannot be seen too. */
const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠|\t\r\n\u0000]/u;

/**
 * Whether a value is text that Excel, or another program it is copied into, could take for a formula: it begins with
 * `= + - @`, a tab or a line end, full-width signs included (OWASP ASVS 1.2.10). Such text goes into cells of text.
 *
 * @example couldBeFormula('=HYPERLINK("http://…")') // true
 * @example couldBeFormula(-5) // false
 */
export function couldBeFormula(value: CellValue): boolean {
  return typeof value === 'string' && FORMULA.test(value);
}
