import { customerAbove } from '../../../src/domain/recognition/customerAbove';

describe('the customer a sheet is about', () => {
  it.each([
    ['华东机电有限公司往来对账单', '华东机电有限公司'],
    ['绍兴凯瑞机械有限公司 往来账', '绍兴凯瑞机械有限公司'],
    ['永泰粮油商行对账单', '永泰粮油商行'],
    ['客户：华东机电', '华东机电'],
    ['客户名称: 华东机电有限公司  对账期间：2026年10月', '华东机电有限公司'],
    ['往来单位：华东机电有限公司 联系人：陈工', '华东机电有限公司'],
  ])('stands in %s', (cell, name) => {
    expect(customerAbove([[cell], ['对账期间：2026年1月1日至2026年11月20日']])).toBe(name);
  });

  it('may stand in the cell beside its label', () => {
    expect(customerAbove([['往来对账单'], ['客户：', '华东机电', '', '单位：元']])).toBe('华东机电');
  });

  it.each(['2026年货款对账单', '往来对账单', '应收账款台账', '发货明细', '苏州栖屿工业品贸易有限公司 发货登记', ''])(
    'is not said by %s',
    (title) => {
      expect(customerAbove([[title]])).toBe('');
    },
  );
});
