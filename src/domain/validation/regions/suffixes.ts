/** What a province's short name leaves out: 广西壮族自治区 is 广西. */
export const PROVINCE_SUFFIX = /(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/;
/** What a city's short name leaves out: 延边朝鲜族自治州 is 延边. */
export const CITY_SUFFIX =
  /(?:市|地区|盟|县|(?:(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜)族?)+自治州)$/;
/** 西湖区 is 西湖, 义乌市 is 义乌; a name of one character is not shortened. */
export const COUNTY_SUFFIX = /(?<=..)(?:区|县|市|旗|镇|街道)$/;

/** The letter of a province on a plate (GA 36, GB/T 2260), by the code of the province. */
export const PROVINCE_LETTERS: Readonly<Record<string, string>> = {
  11: '京', 12: '津', 13: '冀', 14: '晋', 15: '蒙', 21: '辽', 22: '吉', 23: '黑', 31: '沪', 32: '苏', 33: '浙', 34: '皖',
  35: '闽', 36: '赣', 37: '鲁', 41: '豫', 42: '鄂', 43: '湘', 44: '粤', 45: '桂', 46: '琼', 50: '渝', 51: '川', 52: '贵',
  53: '云', 54: '藏', 61: '陕', 62: '甘', 63: '青', 64: '宁', 65: '新', 71: '台', 81: '港', 82: '澳',
}; // prettier-ignore

/** Parts of the country that stand where a province or a city could. */
export const GREAT_REGIONS: ReadonlySet<string> = new Set([
  '华东', '华南', '华北', '华中', '东北', '西北', '西南', '西部', '东部', '南部', '北部', '中部', '港澳台', '海外', '国外', '国际', '全国', '大陆', '长三角', '珠三角', '京津冀', '本地', '外地', '本市', '外省', '省内', '省外', '其他',
]); // prettier-ignore

/** Cities that have another name now or are part of another one; addresses still have them. */
export const FORMER_CITIES: ReadonlySet<string> = new Set([
  '襄樊', '思茅', '莱芜', '巢湖', '淮阴', '荆沙', '锦西', '通什', '万县', '涪陵', '黔江', '宝安', '伊克昭', '哲里木', '昭乌达',
]); // prettier-ignore
