import fc from 'fast-check';
import { isProblem } from '../../../src/domain/cell/problem';
import { moneyUnit, readMoney, statedUnit } from '../../../src/domain/cell/readMoney';

describe('an amount of money, in 分', () => {
  it.each([
    [1200, 120000],
    [0.1 + 0.2, 30],
    [0.285, 29],
    [-0.5, -50],
    ['1,200元', 120000],
    ['¥3.5万', 3500000],
    ['￥1,200,000', 120000000],
    ['(200)', -20000],
    ['（200.50）', -20050],
    ['-200', -20000],
    ['１２００', 120000],
    ['8万', 8000000],
    ['8w', 8000000],
    ['3k', 300000],
    ['1.2亿', 12000000000],
    ['5百万', 500000000],
    ['约3200万', 3200000000],
    ['1000万人民币', 1000000000],
    ['500元整', 50000],
    ['50万元', 50000000],
    ['RMB 88.8', 8880],
    ['15万左右', 15000000],
    ['.5', 50],
  ])('%p is %i 分', (value, fen) => {
    expect(readMoney(value)).toBe(fen);
  });

  it.each([['', null] as const, ['-', null] as const, ['面议', { code: 'notMoney' }] as const])(
    '%p is no amount',
    (value, expected) => {
      expect(readMoney(value)).toEqual(expected);
    },
  );

  it.each(['USD 12000', '$0.8', '100美元', '€5'])('%s is not in yuan', (value) => {
    expect(readMoney(value)).toEqual({ code: 'foreignMoney' });
  });

  it.each(['10-15万', '1,20,0', '12.3.4', true])('%p is not guessed at', (value) => {
    expect(readMoney(value)).toEqual({ code: 'notMoney' });
  });

  it('counts bare numbers in the unit of the header, but a unit in the cell wins', () => {
    const unit = moneyUnit('合同金额(万元)');
    expect(unit).toBe(10000);
    expect(readMoney(12.5, unit)).toBe(12500000);
    expect(readMoney('12.5', unit)).toBe(12500000);
    expect(readMoney('3亿', unit)).toBe(30000000000);
    expect(readMoney('800元', unit)).toBe(80000);
  });

  it.each([
    ['金额', 1],
    ['金额(元)', 1],
    ['金额（万元）', 10000],
    ['预算(万)', 10000],
    ['注册资本：万元', 10000],
    ['销售额/千元', 1000],
    ['年产值(亿元)', 1e8],
    ['百万元', 1e6],
    ['万科项目', 1],
  ])('%s counts in %i yuan', (header, unit) => {
    expect(moneyUnit(header)).toBe(unit);
  });

  it('takes the unit of the title where the header states none', () => {
    expect(statedUnit(['2025年度客户明细表', '制表：王会计  日期：2025.12.31  单位：万元'])).toBe(10000);
    expect(statedUnit(['单位：华东机电有限公司'])).toBe(1);
    expect(moneyUnit('预算', 10000)).toBe(10000);
    expect(moneyUnit('金额(元)', 10000)).toBe(1);
    expect(moneyUnit('金额(千元)', 10000)).toBe(1000);
  });

  it('is exact for every amount with two decimals, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (fen) => {
        expect(readMoney(fen / 100)).toBe(fen);
        expect(readMoney((fen / 100).toFixed(2))).toBe(fen === 0 ? 0 : fen);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readMoney(text);
        expect(reading === null || isProblem(reading) || Number.isSafeInteger(reading)).toBe(true);
      }),
    );
  });
});
