/** The invented store: its people, its cars and its lists. No brand, person or number is meant to exist. */

export const STORE = '云驰汽车滨江4S店';

interface StaffMember {
  readonly no: string;
  readonly name: string;
  readonly role: string;
}

export const STAFF: readonly StaffMember[] = [
  { no: 'YC001', name: '陈立新', role: '销售顾问' },
  { no: 'YC002', name: '李晓萌', role: '销售顾问' },
  { no: 'YC003', name: '王嘉树', role: '销售顾问' },
  { no: 'YC004', name: '周雨桐', role: '销售顾问' },
  { no: 'YC005', name: '吴承泽', role: '销售顾问' },
  { no: 'YC006', name: '郑可欣', role: '销售顾问' },
  { no: 'YC007', name: '孙浩然', role: '销售顾问' },
  { no: 'YC008', name: '林婉清', role: '销售顾问' },
  { no: 'YC009', name: '何志远', role: '销售主管' },
  { no: 'YC010', name: '方敏', role: '展厅经理' },
  { no: 'YC011', name: '郭振华', role: '销售经理' },
  { no: 'YC012', name: '许静怡', role: '信息员' },
];

export const SALESPEOPLE: readonly string[] = STAFF.filter((one) => one.role === '销售顾问').map((one) => one.name);
export const SUPERVISOR = '何志远';
export const MANAGER = '郭振华';

export type Energy = '汽油' | '插混' | '纯电';

export interface Product {
  readonly model: string;
  readonly energy: Energy;
  /** Guide price in yuan. */
  readonly price: number;
}

export const PRODUCTS: readonly Product[] = [
  { model: '云驰S3', energy: '汽油', price: 89800 },
  { model: '云驰X5', energy: '汽油', price: 129800 },
  { model: '云驰A6', energy: '汽油', price: 168800 },
  { model: '云驰X7', energy: '汽油', price: 186800 },
  { model: '云驰H6', energy: '插混', price: 149800 },
  { model: '云驰M8', energy: '插混', price: 179800 },
  { model: '云驰E5', energy: '纯电', price: 139800 },
  { model: '云驰E9', energy: '纯电', price: 219800 },
];

export const COLOURS: readonly string[] = ['珍珠白', '极夜黑', '星空灰', '海湾蓝', '朱砂红', '晨曦银'];

interface Rival {
  readonly brand: string;
  readonly model: string;
}

export const RIVALS: readonly Rival[] = [
  { brand: '北岭', model: '北岭B5' },
  { brand: '北岭', model: '北岭T7' },
  { brand: '恒锐', model: '恒锐R3' },
  { brand: '蓝极', model: '蓝极L6' },
  { brand: '凯岳', model: '凯岳K9' },
  { brand: '瑞程', model: '瑞程C5' },
  { brand: '沐光', model: '沐光E1' },
];

export const GRADES = ['H', 'A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

export const GRADE_MEANINGS: Readonly<Record<Grade, string>> = {
  H: '7日内订车',
  A: '1个月内订车',
  B: '1~3个月订车',
  C: '3个月以上',
};

export const STATES = ['已联系', '跟进中', '已订', '成交', '战败', '取消', '休眠'] as const;
export type LeadState = (typeof STATES)[number];
/** States in which a customer is still followed up towards a first order. */
export const OPEN_STATES: readonly LeadState[] = ['已联系', '跟进中'];

export const SOURCES: readonly string[] = ['路过', '网络', '老客户介绍', '展会', '合作伙伴', '报刊', '外拓', '其他'];
export const CHANNELS: readonly string[] = ['来店', '来电'];
export const NO_INFO_REASONS: readonly string[] = ['随便看看', '赶时间', '不愿透露', '已有顾问', '老客户', '其他'];
export const MODES: readonly string[] = ['来店', '来电', '去电', '亲访', '短信', '微信', '活动'];
export const OUTCOMES: readonly string[] = ['有效', '未接通', '关机停机', '拒接', '无效'];
export const MONEY: readonly string[] = ['有', '无', '未知'];
export const AUTHORITY: readonly string[] = ['决定者', '建议者', '反对者', '无', '未知'];
export const NEED: readonly string[] = ['有', '无', '未知'];
export const LOST_KINDS: readonly string[] = ['整车战败', '同品牌他店', '精品战败', '车贷战败', '保险战败'];
export const LOST_REASONS: readonly string[] = ['产品', '价格', '库存', '政策', '金融', '品牌', '服务', '客户自身'];
export const RINGS: readonly string[] = ['基盘客户', 'VIP客户'];
export const ACTIVITIES: readonly string[] = ['接待', '回访', '推进', '关怀', '计划'];
