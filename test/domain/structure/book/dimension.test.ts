import { ageBand } from '../../../../src/domain/structure/book/ageBand';
import { customerDimension, dimension, type DimensionKey } from '../../../../src/domain/structure/book/dimension';
import { bookOf, sheetOf, TODAY, trades } from './sheet';

const DAY = '2026-11-02';
const corporate = sheetOf('corporate', '企业客户资料', {
  corpId: ['K1', 'K2', 'K3'],
  name: ['甲', '乙', '丙'],
  region: ['华南', '', '西部'],
  owner: ['王强', '赵敏', ''],
  industry: ['机电', ' 机电', '五金'],
  potential: ['A', 4, ''],
  class: ['核心', '一般', '一般'],
});
const lines = trades('11月', {
  date: [DAY, '2026-11-03', '2026-11-04', '2026-11-05'],
  customer: ['甲', '乙', '甲', '乙'],
  product: ['电池', '充电器', ' 电池', ''],
  region: ['华东', '', '', '华北'],
  owner: ['', '', '李娜', ''],
  amount: [1, 2, 4, 8],
});
const book = bookOf({ trades: [lines], corporate: [corporate] });
const named = (key: DimensionKey) => {
  const { names, codes } = dimension(book, key);
  return [...codes].map((code) => names[code]);
};
const ofCustomers = (key: DimensionKey) =>
  [...customerDimension(book, key)].map((code) => dimension(book, key).names[code]);

describe('dimension', () => {
  it('is what a line says; names are folded and no two the same', () => {
    expect(named('product')).toEqual(['电池', '充电器', '电池', '']);
    expect(dimension(book, 'product').names).toEqual(['', '电池', '充电器']);
  });

  it('is the customer', () => {
    expect(named('customer')).toEqual(['甲', '乙', '甲', '乙']);
    expect(dimension(book, 'customer').names).toEqual(['', '甲', '乙', '丙']);
  });

  it('is the region and the salesperson of the line, else of the card', () => {
    expect(named('region')).toEqual(['华东', '', '华南', '华北']);
    expect(named('owner')).toEqual(['王强', '赵敏', '李娜', '赵敏']);
  });

  it('is what the card says, as people wrote it where it is no number', () => {
    expect(named('industry')).toEqual(['机电', '机电', '机电', '机电']);
    expect(named('potential')).toEqual(['A', '4', 'A', '4']);
  });

  it('has nothing but the empty name where no column tells', () => {
    expect(dimension(book, 'branch').names).toEqual(['']);
    expect(dimension(book, 'age').names).toEqual(['']);
    expect(named('group')).toEqual(['', '', '', '']);
  });

  it('is worked out once', () => {
    expect(dimension(book, 'region')).toBe(dimension(book, 'region'));
  });

  it('is that of the document in lines below one another', () => {
    const merged = trades('送货单', {
      date: [DAY, ''],
      customer: ['甲', ''],
      region: ['华东', ''],
      product: ['螺丝', '螺母'],
      amount: [1, 2],
    });
    const { names, codes } = dimension(bookOf({ trades: [merged] }), 'region');
    expect([...codes].map((code) => names[code])).toEqual(['华东', '华东']);
  });
});

describe('customerDimension', () => {
  it('is what the cards say, of customers without a line too', () => {
    expect(ofCustomers('industry')).toEqual(['机电', '机电', '五金']);
    expect(ofCustomers('region')).toEqual(['华南', '华北', '西部']);
  });

  it('is what the last line says where there are no cards', () => {
    const { names } = dimension(bookOf({ trades: [lines] }), 'region');
    expect([...customerDimension(bookOf({ trades: [lines] }), 'region')].map((code) => names[code])).toEqual([
      '华东',
      '华北',
    ]);
  });
});

describe('of owners and members', () => {
  const members = sheetOf('members', '会员', {
    cardNo: ['V1', 'V2', 'V3'],
    name: ['王芳', '李强', '孙七'],
    tier: ['金卡', '银卡', '金卡'],
    birthday: ['1990-11-22', '2001-01-01', ''],
  });

  it('the age bands stand in their order, the class is the tier', () => {
    const shop = trades('流水', { date: [DAY, DAY, DAY], customer: ['王芳', '李强', '孙七'], amount: [1, 2, 4] });
    const own = bookOf({ trades: [shop], members: [members] });
    expect(dimension(own, 'age').names).toEqual(['', '18–25', '26–35']);
    expect([...dimension(own, 'age').codes]).toEqual([2, 1, 0]);
    expect(dimension(own, 'class').names).toEqual(['', '金卡', '银卡']);
  });

  it('the product is the car', () => {
    const owners = sheetOf('owners', '保有客户', {
      name: ['甲', '乙'],
      deliveredOn: [DAY, DAY],
      model: ['朗逸', '途观'],
      owner: ['王强', ''],
    });
    const own = bookOf({ owners: [owners] });
    expect(dimension(own, 'product').names).toEqual(['', '朗逸', '途观']);
    expect([...dimension(own, 'owner').codes]).toEqual([1, 0]);
  });
});

describe('ageBand', () => {
  const people = sheetOf('leads', '意向客户', {
    birthday: ['1990-11-22', '2001-11-21', '2000-11-20', '1926-01-01', '2020-05-01', '', ''],
    age: ['', '', '', '', '', 45, '80后'],
  });

  it('goes by the years completed, from the birthday or as written', () => {
    const bands = [0, 1, 2, 3, 4, 5, 6].map((row) => ageBand(people, row, TODAY));
    expect(bands).toEqual(['26–35', '18–25', '26–35', '56+', '', '36–45', '']);
  });
});
