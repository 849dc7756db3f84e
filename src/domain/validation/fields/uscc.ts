/** What is wrong with a unified social credit code. */
export type UsccFault = 'usccLength' | 'usccCharacters' | 'usccCheck' | 'usccOrganisation' | 'usccOld';

/** Without I, O, S, V and Z; a character counts as its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
/** The organisation code inside (GB 11714): letters count from 10. */
const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** Licence numbers of 15 digits, tax numbers of 15 or 20 characters, organisation codes of 9: what companies had before 2015. */
const OLD = /^(?:\d{15}|[0-9A-Z]{20}|[0-9A-Z]{8}-?[\dX])$/;

const VALUES = valuesOf(ALPHABET);
const ORGANISATION_VALUES = valuesOf(ORGANISATION);

function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

function weighed(code: string, from: number, weights: readonly number[], values: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (values[code.charCodeAt(from + i)] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/**
 * Whether a unified social credit code can be one (GB 32100-2015): eighteen characters, the last one a check character; the
 * ninth to seventeenth are an organisation code with a check character of its own.
 *
 * @param code upper case, without blanks
 * @returns null for a right one; `usccOrganisation` and `usccOld` may be right all the same
 * @example usccFault('91350100M000100Y4Z') // 'usccCheck'
 */
export function usccFault(code: string): UsccFault | null {
  if (!SHAPE.test(code)) {
    if (OLD.test(code)) return 'usccOld';
    return code.length === 18 ? 'usccCharacters' : 'usccLength';
  }
  const check = (31 - (weighed(code, 0, WEIGHTS, VALUES) % 31)) % 31;
  if (ALPHABET.charAt(check) !== code.charAt(17)) return 'usccCheck';
  const inner = (11 - (weighed(code, 8, ORGANISATION_WEIGHTS, ORGANISATION_VALUES) % 11)) % 11;
  return code.charAt(16) === (inner === 10 ? 'X' : String(inner)) ? null : 'usccOrganisation';
}

/**
 * The code that is meant where letters were typed that no code has: O for 0, I for 1, Z for 2, S for 5.
 *
 * @param code upper case, without blanks
 * @returns null where that gives no right code
 * @example usccMeant('9135O1OOMOOO1OOY43') // '91350100M000100Y43'
 */
export function usccMeant(code: string): string | null {
  const meant = code.replace(/O/g, '0').replace(/I/g, '1').replace(/Z/g, '2').replace(/S/g, '5');
  return meant !== code && meant.length === 18 && usccFault(meant) === null ? meant : null;
}
