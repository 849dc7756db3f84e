/** What is wrong with a vehicle identification number. */
export type VinFault = 'vinLength' | 'vinPart' | 'vinCharacters' | 'vinTail' | 'vinCheck';

const SHAPE = /^[A-HJ-NPR-Z0-9]{17}$/;
/** The last six or eight characters, as garages write them. */
const PART = /^(?:[A-HJ-NPR-Z0-9]{2})?\d{6}$/;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS: readonly (readonly [string, number])[] = [
  ['ABCDEFGH', 1],
  ['JKLMN', 1],
  ['P', 7],
  ['R', 9],
  ['STUVWXYZ', 2],
];
const VALUES = new Uint8Array(128);
for (let digit = 0; digit <= 9; digit++) VALUES[48 + digit] = digit;
for (const [letters, from] of LETTERS) {
  for (let i = 0; i < letters.length; i++) VALUES[letters.charCodeAt(i)] = from + i;
}

/**
 * Whether a VIN can be one (GB 16735, ISO 3779): seventeen characters without I, O and Q, the last four digits; the ninth is
 * a check digit that European and imported cars need not carry, so a wrong one is only pointed out.
 *
 * @param vin upper case, without blanks
 * @returns null for a right one; `vinPart`, `vinTail` and `vinCheck` may be right all the same
 * @example vinFault('WBA3A5C50CF256551') // 'vinCheck'
 */
export function vinFault(vin: string): VinFault | null {
  if (!SHAPE.test(vin)) {
    if (PART.test(vin)) return 'vinPart';
    return vin.length === 17 ? 'vinCharacters' : 'vinLength';
  }
  if (!/\d{4}$/.test(vin)) return 'vinTail';
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VALUES[vin.charCodeAt(i)] ?? 0) * (WEIGHTS[i] ?? 0);
  return vin.charAt(8) === (sum % 11 === 10 ? 'X' : String(sum % 11)) ? null : 'vinCheck';
}

/**
 * The VIN that is meant where letters were typed that no VIN has: O and Q for 0, I for 1.
 *
 * @param vin upper case, without blanks
 * @returns null where that gives no VIN
 * @example vinMeant('LSVAA49JI32O47371') // 'LSVAA49J132047371'
 */
export function vinMeant(vin: string): string | null {
  const meant = vin.replace(/[OQ]/g, '0').replace(/I/g, '1');
  return meant !== vin && meant.length === 17 && [null, 'vinCheck'].includes(vinFault(meant)) ? meant : null;
}
