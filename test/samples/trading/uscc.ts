const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A unified social credit code with both of its check characters (GB 32100-2015, GB 11714).
 *
 * @param cityCode six digits
 * @param serial at most five digits: organisation codes that begin with 000 belong to nobody
 * @example creditCodeOf('330100', 1) // '91330100000000019…'
 */
export function creditCodeOf(cityCode: string, serial: number): string {
  const body = `000${String(serial).padStart(5, '0')}`;
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0);
  const inner = (11 - (sum % 11)) % 11;
  const code = `91${cityCode}${body}${inner === 10 ? 'X' : inner}`;
  let weight = 1;
  let total = 0;
  for (const character of code) {
    total += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return code + CHARACTERS.charAt((31 - (total % 31)) % 31);
}
