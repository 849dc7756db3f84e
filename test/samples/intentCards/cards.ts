import { dayOf } from '../calendar';
import { CARD_ROWS, CLOSING_ROW, CONTACT_ROWS } from './layout';

/** A value as it stands on the card; of boxes the ticked ones, joined by 、. */
type Written = string | number;
/** By the label it stands behind. */
export type Entries = Readonly<Record<string, Written>>;

/** One customer's card. */
export interface IntentCard {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly entries: Entries;
  /** 初次 first; a blank one has no entries. */
  readonly contacts: readonly Entries[];
}

/** Three cards: kept to the end, in the middle of the talks, just begun. */
export const INTENT_CARDS: readonly IntentCard[] = [
  {
    sheet: '罗书禾',
    entries: {
      编号: 'YX000318',
      建卡日期: '2026年9月12日',
      填卡人: '李晓萌',
      客户姓名: '罗书禾',
      性别: '女',
      年龄: 34,
      联系电话: '13800002716',
      职业: '教师',
      资料来源: '老客户介绍',
      居住地: '滨江区江南大道0号云栖里3幢1202室',
      现有车辆: '云驰S3',
      主要驾驶者: '本人',
      购车方式: '分期',
      最佳回访时间: '工作日18点后',
      购车用途: '接送孩子',
      预算: '15万',
      意向车型及颜色: '云驰H6 珍珠白',
      购车类型: '置换',
      关注点: '安全性、舒适性、经济性',
      对比车型: '北岭B5、蓝极L6',
      中意点: '后排空间大，油耗低',
      基本情况: '三口之家，孩子上小学；先生常出差，家里的决定由她做；旧车开了八年，想月底前换。',
      意向级别: 'H',
      预计购车时间: dayOf('2026-10-31'),
      销售顾问: '李晓萌',
      取消跟踪说明: '成交',
    },
    contacts: [
      { 日期: '9月12日', 时间: '14:30', 方式: '来店', 内容: '看了H6和E5，试驾H6，旧车请评估师看过。', 级别: 'A', 下次预约: '9月19日', 主管批示: '置换价尽快给' },
      { 日期: '9月19日', 时间: '18:20', 方式: '去电', 内容: '旧车报价4.2万，觉得低，想再问两家。', 级别: 'A', 下次预约: '9月27日', 主管批示: '可申请补贴' },
      { 日期: '9月27日', 时间: '10:00', 方式: '来店', 内容: '带先生一起来，先生也满意；要求送脚垫和贴膜。', 级别: 'H', 下次预约: '10月4日', 主管批示: '同意' },
      { 日期: '10月4日', 时间: '19:00', 方式: '微信', 内容: '发了分期方案，首付30%，两年免息。', 级别: 'H', 下次预约: '10月10日', 主管批示: '' },
      { 日期: '10月10日', 时间: '15:40', 方式: '来店', 内容: '签合同，付订金5000元，10月28日提车。', 级别: 'H', 下次预约: '10月28日', 主管批示: '恭喜' },
    ],
  },
  {
    sheet: '贺闻舟',
    entries: {
      编号: 'YX000342',
      建卡日期: '2026年11月3日',
      填卡人: '周雨桐',
      客户姓名: '贺闻舟',
      性别: '男',
      年龄: 41,
      联系电话: '136 0000 4185',
      职业: '个体',
      资料来源: '网络',
      居住地: '萧山区市心路0号',
      购车方式: '全款',
      最佳回访时间: '上午',
      预算: '18-20万',
      意向车型及颜色: '云驰X7 极夜黑',
      购车类型: '增购',
      关注点: '外观、动力性',
      对比车型: '恒锐R3',
      意向级别: 'A',
      预计购车时间: dayOf('2026-12-20'),
      销售顾问: '周雨桐',
    },
    contacts: [
      { 日期: dayOf('2026-11-03'), 时间: '16:10', 方式: '来店', 内容: '路过看车，试驾X7，嫌内饰颜色少。', 级别: 'B', 下次预约: dayOf('2026-11-10') },
      { 日期: dayOf('2026-11-11'), 时间: '9:30', 方式: '去电', 内容: '年底前定，要等店庆优惠。', 级别: 'A', 下次预约: dayOf('2026-11-25'), 主管批示: '店庆前再邀约' },
    ],
  },
  {
    sheet: '卓一鸣',
    entries: {
      编号: 'YX000355',
      建卡日期: '2026年11月20日',
      客户姓名: '卓先生',
      联系电话: '15900000637',
      意向车型及颜色: '云驰E5',
      意向级别: 'B',
      销售顾问: '吴承泽',
    },
    contacts: [{ 日期: '11月20日', 方式: '来电', 内容: '问落地价和充电桩怎么装。', 级别: 'B', 下次预约: '11月24日' }],
  },
]; // prettier-ignore

/** Fields and their values, as they are to be found. */
export type Expected = Readonly<Record<string, Written>>;

function expectedOf(entries: Entries, rows: typeof CARD_ROWS): Expected {
  const found: Record<string, Written> = {};
  for (const { label, field } of rows.flat()) {
    const value = entries[label];
    if (field !== null && value !== undefined && value !== '') found[field] = value;
  }
  return found;
}

/** The fields of the card that are filled in. */
export function expectedCard({ entries }: IntentCard): Expected {
  return expectedOf(entries, [...CARD_ROWS, CLOSING_ROW]);
}

/** The contacts of the card that took place, 初次 first. */
export function expectedContacts({ contacts }: IntentCard): readonly Expected[] {
  return contacts.map((entries) => expectedOf(entries, CONTACT_ROWS));
}
