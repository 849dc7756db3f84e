/** The invented trading shop whose clerk left the list behind. Town, companies and people do not exist. */

export const YEAR = 2025;
export const SHOP = '青岚市恒屿五金劳保商行';
export const CLERK = '王会计';

export const SALESPEOPLE = ['马晓东', '丁素梅', '蒋立', '余国平'] as const;
/** Has left the shop: the clerk filtered his customers away and forgot the filter. */
export const FORMER_SALESPERSON = '蒋立';

export const PRODUCTS: readonly string[] = [
  '劳保手套',
  '安全帽',
  '电动工具',
  '水泵',
  '阀门',
  '电缆',
  '紧固件',
  '焊条',
  '砂轮片',
];
export const SOURCES: readonly string[] = ['老客户介绍', '网络', '展会', '路过', '来电'];
/** What stands in a cell of which the clerk knew nothing. */
export const EMPTY_TOKENS: readonly string[] = ['无', '-', '不详'];

export const TOWNS = ['青岚', '松岭'] as const;
export const COMPANY_NAMES = [
  '澜曦',
  '柏屿',
  '森恒',
  '昱禾',
  '岚桥',
  '泽晗',
  '启岳',
  '铭澈',
  '朗屹',
  '汐源',
  '瑾川',
  '霁原',
];
export const COMPANY_TRADES = ['机电', '建材', '装饰工程', '钢构', '物业', '家具', '塑业', '水暖'];
export const COMPANY_FORMS = ['有限公司', '有限公司', '有限公司', '经营部', '厂'];
export const ROADS = ['建设路', '城东大道', '文昌街', '工业二路', '沿河路', '迎宾路'];

export const TALKS: readonly string[] = [
  '报了价，嫌贵，要再比较',
  '样品已送，反馈质量可以',
  '负责人出差，下周再联系',
  '月底有一批货要补',
  '换了采购，重新介绍产品',
  '想要月结，已请示老板',
  '老板认可，等付款',
  '电话没人接',
];
export const NOTES: readonly string[] = ['要开专票', '送货上门', '老板爱喝茶', '先款后货', '仓库在城西'];
