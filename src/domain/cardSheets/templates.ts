import type { FieldKey } from '../cards/types';
import type { CardTemplate, TemplateField, TemplateRow } from './cardTemplate';

/** The forms have three pairs of a label and a value side by side. */
const WIDTHS: readonly number[] = [54, 68, 54, 68, 54, 68];
/** In front of them stands 初次 … 五次 where the form has contacts. */
const ORDINAL_WIDTH = 28;
const WHOLE = 5;

const one = (field: FieldKey): TemplateField => ({ field, span: 1 });
const wide = (field: FieldKey, span = WHOLE): TemplateField => ({ field, span });
const boxes = (
  field: FieldKey,
  span: number,
  ...options: readonly (readonly [zh: string, en: string])[]
): TemplateField => ({
  field,
  span,
  options: options.map(([zh, en]) => ({ zh, en })),
});
const row = (...fields: readonly TemplateField[]): TemplateRow => ({ fields });
const tall = (lines: number, ...fields: readonly TemplateField[]): TemplateRow => ({ fields, lines });

const GENDER = boxes('gender', 1, ['男', 'Male'], ['女', 'Female']);
const GRADE = boxes('gradeManual', 1, ['H', 'H'], ['A', 'A'], ['B', 'B'], ['C', 'C']);

const said = (field: FieldKey, zh: string, en: string, span = 1): TemplateField => ({ field, span, label: { zh, en } });

const contactBlock = (contact: number): TemplateRow => ({
  contact,
  rows: [
    [said('at', '日期', 'Date'), said('mode', '方式', 'Mode'), said('gradeAfter', '级别', 'Grade')],
    [said('content', '洽谈内容', 'Content', 3), said('next', '下次访问', 'Next contact')],
    [said('bottleneck', '瓶颈分析', 'Bottleneck', 3), said('coach', '主管批示', 'Supervisor note')],
  ],
});

/** 意向客户管理卡 with five contacts. */
export const INTENT_CARD: CardTemplate = {
  kind: 'leads',
  title: { zh: '意向客户管理卡', en: 'Intent-customer card' },
  widths: [ORDINAL_WIDTH, ...WIDTHS],
  rows: [
    row(one('leadId'), one('createdOn'), one('filledBy')),
    row(one('name'), GENDER, one('age')),
    row(one('phone'), one('wechat'), one('job')),
    row(wide('address', 3), one('currentCar')),
    row(wide('source', 3), one('owner')),
    row(wide('model', 3), one('budget')),
    row(
      boxes('buyType', 3, ['新购', 'New'], ['增购', 'Additional'], ['置换', 'Trade-in'], ['转介绍', 'Referred']),
      one('referrer'),
    ),
    row(
      boxes('buyMode', 3, ['全款', 'Full payment'], ['分期', 'Instalments'], ['租赁', 'Lease'], ['其他', 'Other']),
      one('expectedOn'),
    ),
    row(
      boxes('focus', WHOLE, ['外观', 'Looks'], ['安全性', 'Safety'], ['动力性', 'Power'], ['操控性', 'Handling'], ['舒适性', 'Comfort'], ['经济性', 'Economy']),
    ),
    row(wide('rivals', 3), one('liked')),
    row(GRADE, one('nextContact'), one('bestTime')),
    contactBlock(1),
    contactBlock(2),
    contactBlock(3),
    contactBlock(4),
    contactBlock(5),
    row(
      boxes('closeReason', 3, ['成交', 'Bought'], ['购买其他车型', 'Bought another model'], ['其他原因', 'Other reason']),
      one('boughtModel'),
    ),
    row(wide('note')),
  ],
}; // prettier-ignore

/** 保有客户管理卡: the owner after the deal. */
const OWNER_CARD: CardTemplate = {
  kind: 'owners',
  title: { zh: '保有客户管理卡', en: 'Owner card' },
  widths: [ORDINAL_WIDTH, ...WIDTHS],
  rows: [
    row(wide('ownerId', 3), one('owner')),
    row(one('name'), one('phone'), one('birthday')),
    row(wide('idNo', 3), one('referrals')),
    row(wide('address')),
    { heading: { zh: '车辆资料', en: 'Vehicle' } },
    row(wide('model', 3), one('color')),
    row(wide('vin', 3), one('plate')),
    row(wide('engineNo', 3), one('mileage')),
    row(one('deliveredOn'), one('invoiceAmt'), boxes('loan', 1, ['是', 'Yes'], ['否', 'No'])),
    row(one('insuranceEnd'), one('warrantyEnd'), one('addons')),
    { heading: { zh: '客户关怀', en: 'Care' } },
    row(
      boxes('loyalty', WHOLE, ['忠诚客户', 'Loyal'], ['一般客户', 'Average'], ['抱怨客户', 'Complaining'], ['流失客户', 'Lost']),
    ),
    row(one('lastCare'), one('nextCare'), one('lastService')),
    row(wide('family')),
    tall(2, wide('keyNotes')),
    contactBlock(1),
    contactBlock(2),
    contactBlock(3),
  ],
}; // prettier-ignore

/** 企业客户资料卡. */
const CORPORATE_CARD: CardTemplate = {
  kind: 'corporate',
  title: { zh: '企业客户资料卡', en: 'Corporate customer card' },
  widths: WIDTHS,
  rows: [
    row(one('corpId'), one('createdOn'), one('owner')),
    { heading: { zh: '基础资料', en: 'Basics' } },
    row(wide('name', 3), one('short')),
    row(wide('uscc', 3), one('industry')),
    row(wide('address', 3), one('postcode')),
    row(one('phone'), one('fax'), one('email')),
    row(one('legalRep'), one('manager'), one('founded')),
    row(one('contact'), one('contactTitle'), one('contactPhone')),
    row(
      boxes('orgForm', WHOLE, ['国有', 'State-owned'], ['集体', 'Collective'], ['私营', 'Private'], ['合资', 'Joint venture'], ['外资', 'Foreign'], ['股份', 'Joint-stock'], ['个体', 'Sole trader']),
    ),
    row(one('capital'), one('assets'), one('staffN')),
    { heading: { zh: '业务状况', en: 'Business' } },
    row(boxes('scale', 3, ['大', 'Large'], ['中', 'Medium'], ['小', 'Small'], ['微', 'Micro']), one('annualSales')),
    row(wide('products', 3), one('area')),
    row(wide('salesRecord', 3), one('since')),
    tall(2, wide('rival')),
    { heading: { zh: '交易现状', en: 'Trade' } },
    row(
      boxes('credit', WHOLE, ['AAA', 'AAA'], ['AA', 'AA'], ['A', 'A'], ['B', 'B'], ['C', 'C'], ['D', 'D']),
    ),
    row(one('limit'), one('approvedLimit'), one('terms')),
    row(wide('bank')),
    row(wide('bankNo', 3), one('collection')),
    row(boxes('payAbility', WHOLE, ['强', 'Strong'], ['一般', 'Average'], ['弱', 'Weak'])),
    tall(2, wide('issues')),
    tall(2, wide('plan')),
    tall(2, wide('note')),
  ],
}; // prettier-ignore

/** The printed forms by the kind of card. */
export const CARD_TEMPLATES: readonly CardTemplate[] = [INTENT_CARD, OWNER_CARD, CORPORATE_CARD];
