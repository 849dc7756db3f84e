import type { CellValue } from '../../../../src/domain/cell/value';
import { readNumber } from '../../../../src/domain/cell/readNumber';
import { contextOf, said, troubleOf, troublesOf } from './cells';

/** The trouble of a text among numbers, under a header. */
function among(field: string, numbers: readonly CellValue[], text: CellValue, header?: string) {
  return troublesOf(field, [...numbers, text], contextOf(), header).at(-1);
}

describe('amounts', () => {
  it.each<[string, CellValue, string]>([
    ['trades.amount', 1200, 'right'],
    ['trades.amount', -200, 'right'],
    ['leads.budget', -200, 'warning negative'],
    ['trades.amount', '面议', 'error notMoney'],
    ['leads.budget', '$3,500', 'info foreignMoney'],
    ['leads.budget', '10-15万', 'info amountRange'],
    ['leads.budget', '15左右', 'info numberAsText'],
    ['leads.budget', '15', 'warning numberAsText'],
    ['trades.amount', '约1200', 'warning numberAsText'],
    ['trades.amount', '10-15万', 'warning amountRange'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it.each<[CellValue, CellValue, boolean]>([
    ['1,200', 1200, true],
    ['１２００', 1200, true],
    ['1,200元', 1200, true],
    ['¥1,200.50', 1200.5, true],
    ['(200)', -200, true],
    ['3.5万', 35000, false],
    ['约1200', 1200, false],
  ])('%j among numbers in yuan is %j, without doubt: %s', (text, to, safe) => {
    expect(among('trades.amount', [980, 1500], text)).toMatchObject({
      rule: 'storedAs',
      severity: 'warning',
      code: 'numberAsText',
      repair: { to, as: 'general', safe },
    });
  });

  it('counts in the unit of its column', () => {
    expect(among('trades.amount', [3.2], '3.5万', '金额(万元)')?.repair).toEqual({
      to: 3.5,
      as: 'general',
      safe: false,
    });
    expect(among('trades.amount', [3.2], '28,500元', '金额(万元)')?.repair).toEqual({
      to: 2.85,
      as: 'general',
      safe: false,
    });
    expect(among('trades.amount', [3.2], '¥28,500', '金额(万元)')?.repair).toEqual({
      to: 2.85,
      as: 'general',
      safe: false,
    });
    expect(among('trades.amount', [3.2], '3.50', '金额(万元)')?.repair).toEqual({ to: 3.5, as: 'general', safe: true });
    expect(among('trades.amount', [], '1,200元', '金额(元)')?.repair?.safe).toBe(true);
    expect(among('trades.amount', [], '1,200元')?.repair?.safe).toBe(false);
  });
});

describe('counts, shares and scores', () => {
  it.each<[string, CellValue, string]>([
    ['leads.age', 35, 'right'],
    ['leads.age', 150, 'warning outOfRange'],
    ['leads.age', '80后', 'info notANumber'],
    ['visits.persons', 0, 'warning outOfRange'],
    ['owners.mileage', 2_500_000, 'warning outOfRange'],
    ['corporate.staffN', '50-100人', 'info notANumber'],
    ['corporate.potential', 6, 'warning outOfRange'],
    ['issues.satisfaction', '非常满意', 'right'],
    ['trades.qty', '若干', 'warning notANumber'],
    ['corporate.taxRate', 0.13, 'right'],
    ['corporate.taxRate', 0.3, 'warning outOfRange'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it('are numbers to Excel', () => {
    expect(troubleOf('visits.stayMin', '25分钟')).toMatchObject({
      code: 'numberAsText',
      severity: 'warning',
      repair: { to: 25, safe: true },
    });
    expect(troubleOf('trades.qty', '1,200')?.repair).toEqual({ to: 1200, as: 'general', safe: true });
    expect(troubleOf('trades.qty', '10以上')).toMatchObject({ severity: 'info', repair: { to: 10, safe: false } });
    expect(troubleOf('owners.mileage', '1.2万公里')?.repair).toEqual({ to: 12000, as: 'general', safe: false });
    expect(troubleOf('corporate.taxRate', '13%')?.repair).toEqual({ to: 0.13, as: 'general', safe: false });
  });

  it('are read with 万 and 亿', () => {
    expect(readNumber('1.2万公里')).toBe(12000);
    expect(readNumber('25分钟')).toBe(25);
  });

  it('takes a scale of ten for what it is', () => {
    expect(troublesOf('corporate.potential', [8, 9, 7, 4, 10]).map(said)).toEqual([
      'info outOfRange', 'info outOfRange', 'info outOfRange', 'right', 'info outOfRange',
    ]); // prettier-ignore
  });
});
