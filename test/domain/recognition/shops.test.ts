import type { CellValue } from '../../../src/domain/cell/value';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { fieldsByHeader, sheetOf } from './sheet';

/** Sales as shops of some trades write them down, with their own words. */
const SHOPS: readonly {
  readonly shop: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly row: readonly CellValue[];
  readonly fields: Readonly<Record<string, string>>;
}[] = [
  {
    shop: 'a dealer in seed and fertiliser',
    sheet: '26年春播',
    headers: ['日期', '户名', '村组', '类别', '品名', '数量', '单价', '货款', '现付', '下欠', '备注'],
    row: ['2026年3月5日', '赵国平', '东庄', '化肥', '尿素', 12, 98, 1176, '', 1176, ''],
    fields: { 户名: 'customer', 村组: 'region', 类别: 'category', 品名: 'product', 货款: 'amount', 下欠: 'balance' },
  },
  {
    shop: 'a workshop',
    sheet: '2026年一季度',
    headers: ['工单号', '进厂日期', '结算日期', '客户', '车型', '维修类别', '合计', '优惠金额', '实收金额', '服务顾问', '工单状态'],
    row: ['WX260001', '2026-01-03', '2026-01-04', '赵国平', '五菱荣光', '保养', 350, 10, 340, '范晓', '已结算'],
    fields: { 工单号: 'docNo', 结算日期: 'date', 维修类别: 'product', 合计: 'amount', 优惠金额: 'discount', 服务顾问: 'owner', 工单状态: 'docState' },
  },
  {
    shop: 'returns of a distributor of medical devices',
    sheet: '退货登记',
    headers: ['退货日期', '医院', '产品', '批号', '退货数量', '单价', '退货金额', '退货原因', '经办人'],
    row: ['2026-03-05', '仁和县人民医院', '留置针', 'B1', 20, 8.6, 172, '近效期', '郝丽'],
    fields: { 退货日期: 'date', 医院: 'customer', 产品: 'product', 退货金额: 'amount' },
  },
  {
    shop: 'the export of a platform',
    sheet: '订单导出',
    headers: ['订单编号', '买家应付货款', '订单状态', '收货人姓名', '订单创建时间', '宝贝标题', '宝贝总数量', '店铺名称'],
    row: ['3812345678', 109, '交易成功', '赵国平', '2026-03-05 12:33:21', 'A4复印纸', 1, '晨风文具旗舰店'],
    fields: { 买家应付货款: 'amount', 收货人姓名: 'customer', 订单创建时间: 'date', 店铺名称: 'branch' },
  },
  {
    shop: 'a dealer in spirits',
    sheet: '2026年台账',
    headers: ['序号', '送货日期', '终端名称', '片区', '品项', '箱数', '单价(元/箱)', '金额（元）', '现收', '赊欠', '备注'],
    row: [1, '2026-03-05', '老地方酒楼', '城东', '52度陈酿', 5, 588, 2940, 1000, 1940, ''],
    fields: { 品项: 'product', 现收: 'received', 赊欠: 'balance' },
  },
  {
    shop: 'a decorator',
    sheet: '合同台账',
    headers: ['签约日期', '合同编号', '业主姓名', '楼盘', '设计师', '装修套餐', '合同额', '已收款', '工程状态'],
    row: ['2026.03.05', 'MJ01', '赵国平', '翡翠城', '莫凡', '半包', 6.8, 4, '在建'],
    fields: { 装修套餐: 'product', 工程状态: 'docState' },
  },
  {
    shop: 'a dealer in cloth',
    sheet: '柯桥仓出货',
    headers: ['发货日期', '码单号', '客户', '布种', '匹数', '米数', '公斤', '单价', '金额', '跟单'],
    row: ['26.3.5', 'MD260305', '绍兴锦盛服饰', '75D雪纺', 3, 270, '', 6.2, 1674, '小林'],
    fields: { 码单号: 'docNo', 布种: 'product', 金额: 'amount', 跟单: 'owner' },
  },
]; // prettier-ignore

it.each(SHOPS)('the sales of $shop are trades', ({ sheet, headers, row, fields }) => {
  const reading = recogniseSheet(sheetOf([headers, ...Array.from({ length: 12 }, () => row)], sheet));
  expect([reading.kind, fieldsByHeader(reading)]).toEqual(['trades', expect.objectContaining(fields)]);
});

it('a list of what is owed to suppliers is none', () => {
  const headers = ['供应商名称', '发票号', '应付金额', '已付金额', '未付金额', '付款日期'];
  expect(recogniseSheet(sheetOf([['应付账款明细'], headers])).kind).toBe('other');
});
