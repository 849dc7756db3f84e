import { salesLevels } from '../../../src/actions/structure/tables/salesLevels';
import type { StructureOptions } from '../../../src/actions/structure/types';
import { groupsBy } from '../../../src/domain/structure/groups';
import { workbookOf } from '../../excel/hosted';
import { analysed } from './analysed';
import { LEADS_ONLY } from './lesserBooks';

/** Levels that are met in the period, the largest first; null where nothing tells. */
async function levelsOf(options: StructureOptions = {}): Promise<readonly string[] | null> {
  const { analysis } = await analysed(options);
  const levels = salesLevels(analysis.context);
  return (
    levels && groupsBy(analysis.context.view, levels).rows.flatMap(({ key, customers }) => (customers ? [key] : []))
  );
}

/** Twelve months of one order each. */
const monthly = (customer: string, yuan: number) =>
  Array.from({ length: 12 }, (_none, i) => {
    const [year, month] = i === 0 ? [2025, 12] : [2026, i];
    return [`${String(year)}-${String(month).padStart(2, '0')}-10`, customer, 3, yuan];
  });
const BOOK = {
  销售明细: [
    ['日期', '客户', '数量', '金额'],
    ...monthly('甲', 20_000),
    ...monthly('乙', 19_999),
    ...monthly('丙', 100_000),
    ...monthly('丁', 4_999.5),
  ],
};
const BY_MONTH = ['月均100,000元以上', '月均20,000–50,000元', '月均5,000–20,000元', '月均不足5,000元'];

const CUSTOMERS = [
  ['客户编号', '客户名称', '客户等级', '客户类别', '销售区域', '联系人', '联系电话'],
  ['KH000001', '甲', '次要', '老', '华东', '王一', '13800138001'],
  ['KH000002', '乙', '普通', '新', '华东', '王二', '13800138002'],
  ['KH000003', '丙', '重要', '老', '华南', '王三', '13800138003'],
  ['KH000004', '丁', '小', '新', '华南', '王四', '13800138004'],
];

test('the level of a customer is the one somebody has given him, where most have one', async () => {
  workbookOf({ 客户资料: CUSTOMERS, ...BOOK });
  expect(await levelsOf({ period: 'all' })).toEqual(['重要', '次要', '普通', '小']);
});

test('a class such as 新 or 老 is no level', async () => {
  workbookOf({ 客户资料: CUSTOMERS.map((row) => row.filter((_cell, column) => column !== 2)), ...BOOK });
  expect(await levelsOf({ period: 'all' })).toEqual(BY_MONTH);
});

test('else it is what he buys in an average month of the year: 20,000元 a month begin a level', async () => {
  workbookOf(BOOK);
  expect(await levelsOf()).toEqual(BY_MONTH);
});

test('that is of amounts, whatever is counted', async () => {
  workbookOf(BOOK);
  expect([...((await levelsOf({ measure: 'quantity' })) ?? [])].sort()).toEqual([...BY_MONTH].sort());
});

test('nothing tells the levels of leads', async () => {
  workbookOf(LEADS_ONLY);
  expect(await levelsOf()).toBeNull();
});
