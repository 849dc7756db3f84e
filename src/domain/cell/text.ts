/** What people write where there is nothing to write (compared after folding, in upper case). */
const EMPTY_TOKENS: ReadonlySet<string> = new Set([
  '-', '--', '---', '—', '——', '–', '/', '\\', '无', '暂无', '没有', '不详', '未知', '不明', '未填', '未填写', '空', '待定', '待补充',
  'N/A', 'NA', '#N/A', 'NULL', '(NULL)', 'NONE', 'NIL', 'UNDEFINED', 'NAN',
]); // prettier-ignore

/**
 * Text as it is meant: full-width letters, digits and signs become half-width, no-break and ideographic blanks become
 * blanks, zero-width characters go, ends are trimmed. Chinese punctuation that has no half-width twin stays.
 *
 * @param text a cell's text
 * @returns the folded text; the same string where there was nothing to fold
 * @example foldWidth('　１３８０ＡＢ') // '1380AB'
 */
export function foldWidth(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xa0 || code === 0xad || (code >= 0x2000 && isFoldable(code))) {
      plain = false;
      break;
    }
  }
  if (plain) return text.trim();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else if (code === 0xffe5) folded += '¥';
    else if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) folded += ' ';
    else if (isZeroWidth(code)) continue;
    else folded += text[i];
  }
  return folded.trim();
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x2060 || code === 0xad;
}

function isFoldable(code: number): boolean {
  if (code <= 0x200f || code === 0x2060 || code === 0x3000 || code === 0xfeff || code === 0xffe5) return true;
  return code >= 0xff01 && code <= 0xff5e;
}

/**
 * Whether folded text only says that there is nothing: an empty cell, a dash, 无, 不详, N/A and the like.
 *
 * @param folded text after `foldWidth`
 * @returns true for text that counts as missing
 * @example saysNothing('暂无') // true
 */
export function saysNothing(folded: string): boolean {
  if (folded === '') return true;
  return folded.length <= 9 && EMPTY_TOKENS.has(folded.toUpperCase());
}

/**
 * A cell read as text.
 *
 * @param value what Excel gave; numbers become their digits without exponent, booleans TRUE or FALSE
 * @returns folded text, or null where the cell says nothing
 * @example readText(13800138000) // '13800138000'
 */
export function readText(value: string | number | boolean): string | null {
  if (typeof value === 'number') return digitsOf(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const folded = foldWidth(value);
  return saysNothing(folded) ? null : folded;
}

/**
 * A number's digits as a person would type them; numbers past 2^53 have lost digits already and are given as they are.
 */
function digitsOf(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value);
}
