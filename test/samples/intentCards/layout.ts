import type { FieldKey } from '../../../src/domain/cards/types';

/** One label of the printed card with the room for its value. */
export interface Slot {
  readonly label: string;
  /** The field it is for; null for what no field is known for. */
  readonly field: FieldKey | null;
  /** Columns the value is merged over; an inline slot has label and value in one cell this wide. */
  readonly width: number;
  readonly form?: 'inline' | 'boxes';
  /** What the boxes stand for. */
  readonly options?: readonly string[];
  /** Points; for values of several lines. */
  readonly height?: number;
}

export const CARD_TITLE = '意向客户管理卡';
/** Columns A to H. */
export const CARD_COLUMNS = 8;

const slot = (label: string, field: FieldKey | null, width: number): Slot => ({ label, field, width });
const inline = (label: string, field: FieldKey, width: number): Slot => ({
  ...slot(label, field, width),
  form: 'inline',
});
const boxes = (label: string, field: FieldKey, width: number, options: readonly string[]): Slot => ({
  ...slot(label, field, width),
  form: 'boxes',
  options,
});

/** The card from its second row on. Every row is eight columns wide: a label takes one, its value the slot's width. */
export const CARD_ROWS: readonly (readonly Slot[])[] = [
  [inline('编号', 'leadId', 3), inline('建卡日期', 'createdOn', 3), inline('填卡人', 'filledBy', 2)],
  [slot('客户姓名', 'name', 2), boxes('性别', 'gender', 2, ['男', '女']), slot('年龄', 'age', 1)],
  [slot('联系电话', 'phone', 2), slot('职业', 'job', 2), slot('资料来源', 'source', 1)],
  [slot('居住地', 'address', 5), slot('现有车辆', 'currentCar', 1)],
  [slot('主要驾驶者', 'mainDriver', 2), boxes('购车方式', 'buyMode', 4, ['全款', '分期', '租赁', '其他'])],
  [slot('最佳回访时间', 'bestTime', 2), slot('购车用途', 'purpose', 2), slot('预算', 'budget', 1)],
  [slot('意向车型及颜色', 'model', 2), boxes('购车类型', 'buyType', 4, ['新购', '增购', '置换', '转介绍'])],
  [boxes('关注点', 'focus', 7, ['外观', '安全性', '动力性', '操控性', '舒适性', '经济性'])],
  [slot('对比车型', 'rivals', 3), slot('中意点', 'liked', 3)],
  [{ ...slot('基本情况', 'profile', 7), height: 36 }],
  [slot('意向级别', 'gradeManual', 2), slot('预计购车时间', 'expectedOn', 2), slot('销售顾问', 'owner', 1)],
];

export const CONTACT_LABELS: readonly string[] = ['初次洽谈', '二次洽谈', '三次洽谈', '四次洽谈', '五次洽谈'];

/** Rows of one contact, right of its label, which is merged over them. Fields are those of the follow-up log. */
export const CONTACT_ROWS: readonly (readonly Slot[])[] = [
  [slot('日期', 'at', 1), slot('时间', null, 1), slot('方式', 'mode', 2)],
  [{ ...slot('内容', 'content', 6), height: 33 }],
  [slot('级别', 'gradeAfter', 1), slot('下次预约', 'next', 1), slot('主管批示', 'coach', 2)],
];

/** The foot of the card. */
export const CLOSING_ROW: readonly Slot[] = [
  boxes('取消跟踪说明', 'closeReason', 7, ['成交', '购买其他车型', '其他原因']),
];
export const SIGNATURES = '销售顾问签字：              销售主管签字：              销售经理签字：';
