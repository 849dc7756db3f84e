import { provinceNamed, provinceOfCity } from '../regions/regionIndex';
import { valuesOf, type RowRule, type RowRules } from './rowRule';

/** Null where a name is not known; a municipality is its own city, and 海南 is not only a prefecture in 青海. */
function liesIn(city: string, province: string | null): boolean | null {
  const found = provinceOfCity(city);
  if (province === null || (found === undefined && provinceNamed(city) === null)) return null;
  return found === province || provinceNamed(city) === province;
}

const CITY_IN_ITS_PROVINCE: RowRule = {
  rule: 'cityInProvince',
  code: 'cityElsewhere',
  severity: 'warning',
  field: 'city',
  needs: ['province', 'city'],
  judge: (register) => {
    const [provinces, cities] = [valuesOf(register, 'province'), valuesOf(register, 'city')];
    const known = new Map<string, boolean | null>();
    return (row) => {
      const [province, city] = [provinces[row], cities[row]];
      if (typeof province !== 'string' || typeof city !== 'string') return null;
      const key = `${province}/${city}`;
      let lies = known.get(key);
      if (lies === undefined) known.set(key, (lies = liesIn(city, provinceNamed(province))));
      return lies === false ? { city, province } : lies;
    };
  },
};

/** A city lies in its province (VALIDATION.md §8); names that nobody knows are no matter of this rule. */
export const CITY_IN_PROVINCE: RowRules = { leads: [CITY_IN_ITS_PROVINCE], corporate: [CITY_IN_ITS_PROVINCE] };
