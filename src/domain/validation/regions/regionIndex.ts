import { areaList } from '@vant/area-data';
import { foldWidth } from '../../cell/text';
import {
  CITY_SUFFIX,
  COUNTY_SUFFIX,
  FORMER_CITIES,
  GREAT_REGIONS,
  PROVINCE_LETTERS,
  PROVINCE_SUFFIX,
} from './suffixes';

/** A province or a city by any of its names. */
interface Place {
  /** As GB/T 2260 has it. */
  readonly full: string;
  readonly province: string;
}

/** Names to places; null where a name is that of several. */
type Names = ReadonlyMap<string, Place | null>;

interface RegionIndex {
  readonly provinces: Names;
  readonly cities: Names;
  /** Counties and districts; many names occur in several provinces. */
  readonly counties: ReadonlySet<string>;
}

/** Entries of the list that are no names: 省直辖县, 县. */
const NO_NAME = /直辖|^县$/;

let built: RegionIndex | undefined;

/** 3,900 names are only put in order when the first place is looked up. */
function regionIndex(): RegionIndex {
  return (built ??= build());
}

function build(): RegionIndex {
  const provinces = new Map<string, Place | null>();
  const cities = new Map<string, Place | null>();
  const counties = new Set<string>();
  const provinceOf = (code: string) => areaList.province_list[`${code.slice(0, 2)}0000`] ?? '';
  for (const [code, full] of Object.entries(areaList.province_list)) {
    const place = { full, province: full };
    for (const name of [full, full.replace(PROVINCE_SUFFIX, ''), PROVINCE_LETTERS[code.slice(0, 2)]]) {
      if (name) provinces.set(name, place);
    }
  }
  const addCity = (name: string, place: Place) => {
    const known = cities.get(name);
    cities.set(name, known === undefined || known?.province === place.province ? (known ?? place) : null);
  };
  for (const [code, full] of Object.entries(areaList.city_list)) {
    if (NO_NAME.test(full)) continue;
    const place = { full, province: provinceOf(code) };
    addCity(full, place);
    const short = full.replace(CITY_SUFFIX, '');
    if (short !== full) addCity(short, place);
    // 延边州; the 地区 and 盟 of before.
    for (const kind of full.endsWith('自治州') ? ['州'] : ['地区', '盟']) addCity(`${short}${kind}`, place);
  }
  for (const full of Object.values(areaList.county_list)) counties.add(full).add(full.replace(COUNTY_SUFFIX, ''));
  return { provinces, cities, counties };
}

/**
 * The full name of a province: 广东, 粤 and 广东省 are 广东省 (GB/T 2260, VALIDATION §8).
 *
 * @param name as written
 * @returns null for what is no province
 * @example provinceNamed('粤') // '广东省'
 */
export function provinceNamed(name: string): string | null {
  return regionIndex().provinces.get(foldWidth(name))?.full ?? null;
}

/**
 * The full name of a city, league or prefecture: 延边 is 延边朝鲜族自治州.
 *
 * @param name as written, full or short
 * @returns null for what is no city, or several
 * @example cityNamed('杭州') // '杭州市'
 */
export function cityNamed(name: string): string | null {
  return regionIndex().cities.get(foldWidth(name))?.full ?? null;
}

/**
 * The province a city lies in (VALIDATION §11: the city belongs to its province).
 *
 * @param city full or short name
 * @returns full name of the province; undefined for what is no city of one province only
 * @example provinceOfCity('深圳') // '广东省'
 */
export function provinceOfCity(city: string): string | undefined {
  return regionIndex().cities.get(foldWidth(city))?.province;
}

/**
 * Whether a text names a place of this country: province, city, district, several of them one behind the other, or a part of
 * the country such as 华东.
 *
 * @example isRegion('浙江杭州') // true
 */
export function isRegion(text: string): boolean {
  let rest = foldWidth(text).replace(/[\s\-—/·,，、]/g, '');
  if (rest === '') return false;
  const { provinces, cities, counties } = regionIndex();
  const isPlace = (name: string) =>
    provinces.has(name) ||
    cities.has(name) ||
    counties.has(name) ||
    FORMER_CITIES.has(name.replace(/[市盟]$/, '')) ||
    GREAT_REGIONS.has(name.replace(/(?:地?区|大区)$/, ''));
  while (rest !== '') {
    let length = rest.length;
    while (length > 1 && !isPlace(rest.slice(0, length))) length--;
    if (!isPlace(rest.slice(0, length))) return false;
    rest = rest.slice(length);
  }
  return true;
}
