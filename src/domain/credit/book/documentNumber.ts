import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { textsOf } from '../../structure/book/columnReader';
import { numberKey } from '../../structure/book/namedCustomers';

const APART = /[、,，;；\n|]+|\s+/;
const BLANKS = /\s+/g;
/** Most numbers are written as they are compared, in these signs only. */
const PLAIN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ#._/-';
const isPlainSign = Uint8Array.from({ length: 128 }, (_none, code) =>
  Number(PLAIN.includes(String.fromCharCode(code))),
);

/**
 * The number of a document as numbers are compared: widths, capitals and blanks are the same.
 *
 * @example documentNumber(' fh 001') // 'FH001'
 */
export function documentNumber(number: string): string {
  if (isPlain(number)) return number;
  const key = numberKey(number);
  return key.includes(' ') ? key.replace(BLANKS, '') : key;
}

/**
 * The numbers of documents that a cell names.
 *
 * @returns apart by blanks; empty where it names none
 * @example documentNumbers('FH001、fh002') // 'FH001 FH002'
 */
export function documentNumbers(text: string): string {
  if (isPlain(text)) return text;
  if (!APART.test(text)) return numberKey(text);
  return text.split(APART).map(numberKey).filter(Boolean).join(' ');
}

/**
 * The numbers of documents in a column.
 *
 * @returns by row; empty where there is none
 * @example numbersIn(trades, 'docNo')(0) // 'FH001'
 */
export function numbersIn(register: Register, field: FieldKey): (row: number) => string {
  const textOf = textsOf(register, field);
  return (row) => documentNumber(textOf(row));
}

/** Asked for every number of a book: a pattern takes three times as long. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isPlainSign[text.charCodeAt(i)] !== 1) return false;
  return true;
}
