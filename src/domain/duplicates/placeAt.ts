import { cityNamed, provinceNamed } from '../validation/regions/regionIndex';

/** A place a text begins with. */
export interface PlaceName {
  /** Its full name, however it is written. */
  readonly name: string;
  readonly isCity: boolean;
  /** Characters it takes up. */
  readonly length: number;
}

/** 黔西南布依族苗族自治州. */
const LONGEST = 11;
/** One letter stands for a province on plates, not in names. */
const SHORTEST = 2;
/** Short names have no more characters; longer ones end in what the place is. */
const SHORT = 4;
const ENDS = '省市区州盟县';

/**
 * The city or province a text begins with, by its full name or its short one.
 *
 * @example placeAt('杭州华东机电') // { name: '杭州市', isCity: true, length: 2 }
 */
export function placeAt(text: string): PlaceName | null {
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length--) {
    if (length > SHORT && !ENDS.includes(text.charAt(length - 1))) continue;
    const name = text.slice(0, length);
    const city = cityNamed(name);
    const full = city ?? provinceNamed(name);
    if (full !== null) return { name: full, isCity: city !== null, length };
  }
  return null;
}
