import { foldWidth } from '../cell/text';
import { placeAt, type PlaceName } from './placeAt';

/** The parts of a company's name by which it is compared. */
export interface CompanyName {
  /** Without place, legal form and brackets: 华东机电. */
  readonly core: string;
  /** Full names of the cities in it, else of the provinces, joined; empty where there are none. */
  readonly place: string;
  /** 有限公司, 股份有限公司 …; empty where the name has none. */
  readonly form: string;
  /** All of it, in one spelling. */
  readonly folded: string;
}

/** 电子公司 is no 子公司. */
const FORM =
  /(?:集团)?(?:股份|有限责任|责任|有限|控股|集团)*(?:总|分|(?<!电)子)?公司$|(?:集团|股份|控股|个体工商户|个人独资企业|有限合伙|普通合伙|合伙企业|工作室)$/;
const BRANCH = /公司(.{2,6})(?:分公司|分部|分店|办事处|营业部)$/;
/** 味美轩(西湖店): what stands in the brackets tells one shop from another. */
const SHOP = /.(?:店|厂|门店|门市|门市部|营业部|办事处|分部|分校|校区|院区|仓库?)$/;
const BRACKETED = /[（(【[〔]([^）)】\]〕]*)[）)】\]〕]/g;
const BETWEEN = /[\s·•.,，。、\-—_"“”'《》]/g;
/** What is left of a name must still be one. */
const SHORTEST = 2;

/**
 * A company's name taken apart (DICTIONARY §0.3): 有限公司, 有限责任公司, 股份, 集团, 分公司, places and brackets say little of who
 * it is; half- and full-width signs are the same.
 *
 * @param text as it stands in the cell
 * @returns null for what is too short to be told from others
 * @example companyName('华东机电（上海）有限公司')?.core // '华东机电'
 */
export function companyName(text: string): CompanyName | null {
  const folded = foldWidth(text).replace(BETWEEN, '').toLowerCase();
  const places: PlaceName[] = [];
  const branches: PlaceName[] = [];
  let rest = folded.replace(BRACKETED, (_all, inside: string) => {
    places.push(...(SHOP.test(inside) ? [{ name: inside, isCity: true, length: inside.length }] : placesIn(inside)));
    return '';
  });
  const branch = BRANCH.exec(rest);
  if (branch) {
    const [, where = ''] = branch;
    branches.push(placeAt(where) ?? { name: where, isCity: true, length: where.length });
    rest = rest.slice(0, branch.index + '公司'.length);
  }
  const form = (FORM.exec(rest)?.[0] ?? '') + (branch ? '分公司' : '');
  for (let end = FORM.exec(rest); end && end.index >= SHORTEST; end = FORM.exec(rest)) rest = rest.slice(0, end.index);
  for (let place = placeAt(rest); place && rest.length - place.length >= SHORTEST; place = placeAt(rest)) {
    places.push(place);
    rest = rest.slice(place.length);
  }
  if (rest.length < SHORTEST) return null;
  return { core: rest, place: nearest(places.length ? places : branches), form, folded };
}

function placesIn(text: string): readonly PlaceName[] {
  const place = placeAt(text);
  return place ? [place] : [];
}

/** 浙江杭州 is 杭州. */
function nearest(places: readonly PlaceName[]): string {
  const cities = places.filter(({ isCity }) => isCity);
  return [...new Set((cities.length ? cities : places).map(({ name }) => name))].sort().join(' ');
}

/**
 * Whether a name is a company's by its end.
 *
 * @example isCompany('华东机电有限公司') // true
 */
export function isCompany(name: string): boolean {
  return /(?:公司|集团|工厂|商行|商贸|经营部|合作社|事务所|中心|大学|学院|医院|银行|酒店)$/.test(foldWidth(name));
}
