/** The invented wholesaler: its people, its goods and its market. No company, person or number is meant to exist. */

export const FIRM = '苏州栖屿工业品贸易有限公司';
export const FIRM_SHORT = '栖屿工业品';

export type Region = '华东' | '华南' | '西部' | '华中' | '华北';

interface Salesperson {
  readonly name: string;
  readonly region: Region;
  readonly branch: string;
}

export const SALESPEOPLE: readonly Salesperson[] = [
  { name: '顾宁', region: '华东', branch: '苏州总部' },
  { name: '沈佳', region: '华东', branch: '苏州总部' },
  { name: '陆明远', region: '华东', branch: '苏州总部' },
  { name: '周启航', region: '华东', branch: '杭州分公司' },
  { name: '韩雪', region: '华东', branch: '杭州分公司' },
  { name: '梁志豪', region: '华南', branch: '东莞分公司' },
  { name: '黄晓琳', region: '华南', branch: '东莞分公司' },
  { name: '蒲云', region: '西部', branch: '成都办事处' },
  { name: '田磊', region: '西部', branch: '成都办事处' },
  { name: '程浩', region: '华中', branch: '苏州总部' },
  { name: '石岩', region: '华北', branch: '苏州总部' },
];

export interface City {
  readonly province: string;
  readonly city: string;
  readonly region: Region;
  readonly areaCode: string;
  /** GB/T 2260 code of the city, which stands in credit codes. */
  readonly code: string;
  readonly weight: number;
}

export const CITIES: readonly City[] = [
  { province: '江苏省', city: '苏州市', region: '华东', areaCode: '0512', code: '320500', weight: 30 },
  { province: '江苏省', city: '无锡市', region: '华东', areaCode: '0510', code: '320200', weight: 12 },
  { province: '江苏省', city: '常州市', region: '华东', areaCode: '0519', code: '320400', weight: 8 },
  { province: '上海市', city: '上海市', region: '华东', areaCode: '021', code: '310100', weight: 12 },
  { province: '浙江省', city: '杭州市', region: '华东', areaCode: '0571', code: '330100', weight: 11 },
  { province: '浙江省', city: '宁波市', region: '华东', areaCode: '0574', code: '330200', weight: 9 },
  { province: '浙江省', city: '台州市', region: '华东', areaCode: '0576', code: '331000', weight: 6 },
  { province: '安徽省', city: '合肥市', region: '华东', areaCode: '0551', code: '340100', weight: 5 },
  { province: '广东省', city: '东莞市', region: '华南', areaCode: '0769', code: '441900', weight: 14 },
  { province: '广东省', city: '深圳市', region: '华南', areaCode: '0755', code: '440300', weight: 9 },
  { province: '广东省', city: '佛山市', region: '华南', areaCode: '0757', code: '440600', weight: 8 },
  { province: '福建省', city: '厦门市', region: '华南', areaCode: '0592', code: '350200', weight: 4 },
  { province: '四川省', city: '成都市', region: '西部', areaCode: '028', code: '510100', weight: 12 },
  { province: '重庆市', city: '重庆市', region: '西部', areaCode: '023', code: '500100', weight: 9 },
  { province: '陕西省', city: '西安市', region: '西部', areaCode: '029', code: '610100', weight: 6 },
  { province: '湖北省', city: '武汉市', region: '华中', areaCode: '027', code: '420100', weight: 9 },
  { province: '湖南省', city: '长沙市', region: '华中', areaCode: '0731', code: '430100', weight: 6 },
  { province: '山东省', city: '青岛市', region: '华北', areaCode: '0532', code: '370200', weight: 6 },
  { province: '天津市', city: '天津市', region: '华北', areaCode: '022', code: '120100', weight: 5 },
];

export const ROADS = ['星澜路', '湖东大道', '纬三路', '科创路', '兴业街', '金枫路', '望江路', '创新大道', '通达路'];

interface Trade {
  readonly industry: string;
  /** What companies of the trade have in their names. */
  readonly words: readonly string[];
  /** 经营内容: what kind of outlet it is; factories are none of them. */
  readonly outlets: readonly string[];
  readonly weight: number;
}

export const TRADES: readonly Trade[] = [
  { industry: '机械制造', words: ['精密机械', '数控设备', '传动科技', '重工'], outlets: ['其他'], weight: 30 },
  { industry: '汽车零部件', words: ['汽车部件', '汽车电子', '底盘科技'], outlets: ['其他'], weight: 18 },
  { industry: '电子电器', words: ['电子', '光电', '半导体设备'], outlets: ['其他'], weight: 18 },
  { industry: '新能源', words: ['新能源', '储能科技', '锂电装备'], outlets: ['其他'], weight: 10 },
  { industry: '模具', words: ['模具', '压铸', '塑胶'], outlets: ['其他'], weight: 12 },
  { industry: '食品饮料', words: ['食品', '饮料'], outlets: ['其他'], weight: 7 },
  { industry: '纺织', words: ['纺织', '针织'], outlets: ['其他'], weight: 7 },
  { industry: '建筑安装', words: ['机电安装', '建设工程'], outlets: ['其他'], weight: 10 },
  {
    industry: '五金批发零售',
    words: ['五金机电', '工业品', '机电设备', '工具'],
    outlets: ['批发店', '零售店', '专营店', '代理店', '连锁店', '专卖店'],
    weight: 44,
  },
];

/** Two characters that no well-known company has; each is used once. */
export const NAME_FIRST = '珩栎澄沐筠砚岫昉翊淇霁榆朔邶湉玥岚泓桓黎';
export const NAME_SECOND = '砺垣拓禾川屿峤衡曜湾樾泽';

interface Product {
  readonly name: string;
  readonly category: string;
  readonly unit: string;
  /** Usual price in yuan. */
  readonly price: number;
  /** Quantities are multiples of this. */
  readonly pack: number;
  /** Cost as a share of the price. */
  readonly cost: number;
}

const product = (
  category: string,
  cost: number,
  ...rows: readonly (readonly [name: string, unit: string, price: number, pack: number])[]
): Product[] => rows.map(([name, unit, price, pack]) => ({ name, category, unit, price, pack, cost }));

export const PRODUCTS: readonly Product[] = [
  ...product('电机与减速机', 0.84, ['三相异步电机5.5kW', '台', 1680, 1], ['三相异步电机11kW', '台', 2950, 1], ['蜗轮减速机', '台', 860, 1], ['变频电机7.5kW', '台', 3240, 1]),
  ...product('轴承', 0.79, ['深沟球轴承6204', '套', 14.5, 20], ['深沟球轴承6308', '套', 42, 10], ['圆锥滚子轴承32210', '套', 68, 10], ['直线轴承LM20', '套', 21.5, 20]),
  ...product('紧固件', 0.72, ['内六角螺栓M8×30', '盒', 36, 10], ['外六角螺栓M12×60', '盒', 58, 10], ['不锈钢螺母M10', '盒', 44, 10], ['膨胀螺丝', '盒', 32, 20]),
  ...product('切削刀具', 0.68, ['硬质合金立铣刀', '支', 128, 5], ['数控刀片CNMG', '盒', 235, 2], ['麻花钻套装', '套', 186, 2], ['丝锥M6-M12', '套', 142, 2]),
  ...product('电动工具', 0.81, ['角磨机125mm', '台', 268, 2], ['充电电钻18V', '台', 685, 1], ['电锤26mm', '台', 798, 1]),
  ...product('低压电器', 0.83, ['塑壳断路器250A', '只', 420, 2], ['交流接触器', '只', 96, 5], ['热继电器', '只', 72, 5], ['按钮指示灯', '只', 13.8, 20]),
  ...product('气动元件', 0.74, ['标准气缸63×100', '只', 176, 2], ['电磁阀', '只', 88, 5], ['气源处理三联件', '套', 154, 2]),
  ...product('传感器与自动化', 0.66, ['接近开关', '只', 118, 5], ['光电传感器', '只', 246, 2], ['可编程控制器', '台', 1860, 1], ['伺服驱动器', '台', 2480, 1]),
  ...product('劳保用品', 0.7, ['防切割手套', '打', 168, 5], ['安全鞋', '双', 138, 10], ['防尘口罩', '箱', 320, 2]),
  ...product('润滑与化学品', 0.73, ['抗磨液压油200L', '桶', 2680, 1], ['切削液200L', '桶', 1950, 1], ['锂基润滑脂15kg', '桶', 295, 2], ['除锈剂', '箱', 212, 2]),
]; // prettier-ignore

/** Weight of each category in December 2024 and in November 2026: automation grows, classic switchgear and tools shrink. */
export const CATEGORY_MIX: Readonly<Record<string, readonly [first: number, last: number]>> = {
  电机与减速机: [18, 16],
  轴承: [15, 12],
  紧固件: [13, 10],
  切削刀具: [12, 13],
  电动工具: [9, 5],
  低压电器: [14, 7],
  气动元件: [8, 9],
  传感器与自动化: [5, 19],
  劳保用品: [7, 7],
  润滑与化学品: [8, 9],
};

/** How busy a month is against the average, January first: quiet at New Year and in summer, busy towards the end of the year. */
export const SEASON = [0.72, 0.5, 1.15, 1.06, 1.02, 0.96, 0.84, 0.88, 1.1, 1.08, 1.24, 1.32];
/** Growth from one year to the next. */
export const GROWTH = 0.16;

interface Terms {
  readonly terms: string;
  /** Days until a delivery is due. */
  readonly days: number;
  readonly weight: number;
}

export const TERMS: readonly Terms[] = [
  { terms: '月结30', days: 30, weight: 36 },
  { terms: '月结60', days: 60, weight: 24 },
  { terms: '票到30', days: 30, weight: 16 },
  { terms: '月结90', days: 90, weight: 6 },
  { terms: '货到付款', days: 0, weight: 6 },
  { terms: '款到发货', days: 0, weight: 12 },
];
export const PREPAID = '款到发货';

export const ORG_FORMS: readonly (readonly [string, number])[] = [
  ['私营', 58],
  ['股份', 16],
  ['外资', 9],
  ['合资', 8],
  ['国有', 6],
  ['集体', 3],
];
export const LOCATIONS: readonly (readonly [string, number])[] = [
  ['商业中心店', 40],
  ['交通枢纽店', 35],
  ['住宅区店', 25],
];
export const SOURCES: readonly (readonly [string, number])[] = [
  ['外拓', 34],
  ['老客户介绍', 24],
  ['展会', 16],
  ['网络', 16],
  ['行业协会', 6],
  ['名录', 4],
];
export const GROUPS = ['衡澜集团', '峤川控股', '晟垣实业'];
