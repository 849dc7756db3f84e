import type { Reading } from './problem';
import { foldWidth, saysNothing } from './text';
import type { CellValue } from './value';

/** `foreign` numbers begin with + and another country's code; `null` is none of the kinds we know. */
type PhoneKind = 'mobile' | 'landline' | 'service' | 'foreign' | null;

/** One telephone number, as digits (a foreign one with its +), and what it is. */
export interface Phone {
  readonly number: string;
  readonly kind: PhoneKind;
  readonly extension?: string;
}

const MOBILE = /^1[3-9]\d{9}$/;
/** Three-digit areas have eight digits, the others seven or eight; none begins with 0 or 1. */
const LANDLINE = /^0(?:(?:10|2[0-57-9])[2-9]\d{7}|[3-9]\d{2}[2-9]\d{6,7})$/;
const SERVICE = /^[48]00\d{7}$/;
const EXTENSION = /(?:转|分机|ext\.?|x)\s*(\d{1,6})$/i;

/**
 * One telephone number, normalised: blanks, dashes, dots and brackets go; +86, 0086 and 86 go where a mobile or an
 * area code follows; an extension is split off.
 *
 * @param text one number as written
 * @returns digits and kind; kind null for what is no valid number (numbering plan)
 * @example parsePhone('+86 138-0013-8000') // { number: '13800138000', kind: 'mobile' }
 */
export function parsePhone(text: string): Phone {
  let rest = foldWidth(text);
  const extension = EXTENSION.exec(rest)?.[1] ?? /^0\d{2,3}-?[2-9]\d{6,7}\s*[-—]\s*(\d{1,6})$/.exec(rest)?.[1];
  if (extension !== undefined) {
    rest = rest.slice(0, rest.length - extension.length).replace(/(?:转|分机|ext\.?|x|[-—])\s*$/i, '');
  }
  let number = rest.replace(/[\s\-—–.()·_]/g, '');
  // 86 is only a country code where a mobile or an area code is left: 8612345 may be a local number.
  number = number.replace(/^(?:\+86|0086|86)(?=1[3-9]\d{9}$|0)/, '');
  // Abroad the area code is written without its 0: +86 21 5888 1234.
  const home = number.replace(/^(?:\+86|0086)(?=[2-9]|10)/, '0');
  if (home !== number && LANDLINE.test(home)) number = home;
  // 00 is what one dials for +.
  else number = number.replace(/^00(?=[1-9])(?!86)/, '+');
  const kind = kindOf(number);
  return extension === undefined ? { number, kind } : { number, kind, extension };
}

function kindOf(number: string): PhoneKind {
  if (MOBILE.test(number)) return 'mobile';
  if (LANDLINE.test(number)) return 'landline';
  if (SERVICE.test(number)) return 'service';
  if (/^\+(?!86)[1-9]\d{6,14}$/.test(number)) return 'foreign';
  return null;
}

/** Whose number it is, or what else it is good for: (太太), (微信同号). */
export const REMARK = /\([^()\d]+\)\s*$/;

/**
 * All numbers in a cell: several are parted by 、 , ; / or a line break, and by blanks where each part is a number.
 *
 * @param text a cell's text
 * @returns the numbers in their order; empty for a cell that says nothing
 * @example parsePhones('13800138000/010-62345678').length // 2
 */
export function parsePhones(text: string): readonly Phone[] {
  const folded = foldWidth(text);
  if (saysNothing(folded)) return [];
  const parts = folded.split(/[、,;/；，\n\r]+|\s{2,}/).filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const whole = parsePhone(part);
    if (whole.kind !== null) return [whole];
    const alone = parsePhone(part.replace(REMARK, ''));
    if (alone.kind !== null) return [alone];
    if (!/\s/.test(part.trim())) return [whole];
    const pieces = part.trim().split(/\s+/).map(parsePhone);
    return pieces.every((piece) => piece.kind !== null) ? pieces : [whole];
  });
}

/**
 * The number by which a person is known: the first mobile in the cell, else the first valid number.
 *
 * @param value a cell; numbers are taken as their digits
 * @returns digits; null where the cell says nothing; problems `phoneDigits` (a mobile of the wrong length or
 *   beginning) and `notAPhone`
 * @example readPhone('010-62345678、138 0013 8000') // '13800138000'
 */
export function readPhone(value: CellValue): Reading<string> {
  if (typeof value === 'boolean') return { code: 'notAPhone' };
  const text = typeof value === 'number' ? value.toFixed(0) : value;
  if (text === '') return null;
  if (text.length === 11 && MOBILE.test(text)) return text;
  const phones = parsePhones(text);
  if (phones.length === 0) return null;
  const best = phones.find((phone) => phone.kind === 'mobile') ?? phones.find((phone) => phone.kind !== null);
  if (best) return best.number;
  return { code: /^\d{8,15}$/.test(phones[0]?.number ?? '') ? 'phoneDigits' : 'notAPhone' };
}
