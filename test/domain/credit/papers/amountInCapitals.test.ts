import fc from 'fast-check';
import { amountInCapitals } from '../../../../src/domain/credit/papers/amountInCapitals';
import { amountInEnglish } from '../../../../src/domain/credit/papers/amountInEnglish';

/** 元, and how they are written; the first eight are the examples of the rules of PBOC. */
const EXAMPLES: readonly (readonly [yuan: string, capitals: string])[] = [
  ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
  ['6007.14', '人民币陆仟零柒元壹角肆分'],
  ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
  ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
  ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
  ['325.04', '人民币叁佰贰拾伍元零肆分'],
  ['123456.78', '人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
  ['0.00', '人民币零元整'],
  ['0.05', '人民币伍分'],
  ['0.30', '人民币叁角整'],
  ['0.99', '人民币玖角玖分'],
  ['1.00', '人民币壹元整'],
  ['10.00', '人民币壹拾元整'],
  ['10.01', '人民币壹拾元零壹分'],
  ['15.20', '人民币壹拾伍元贰角整'],
  ['100.00', '人民币壹佰元整'],
  ['101.00', '人民币壹佰零壹元整'],
  ['110.00', '人民币壹佰壹拾元整'],
  ['1000.00', '人民币壹仟元整'],
  ['1010.00', '人民币壹仟零壹拾元整'],
  ['10000.00', '人民币壹万元整'],
  ['10001.00', '人民币壹万零壹元整'],
  ['10100.00', '人民币壹万零壹佰元整'],
  ['11000.00', '人民币壹万壹仟元整'],
  ['290000.00', '人民币贰拾玖万元整'],
  ['1000000.00', '人民币壹佰万元整'],
  ['10005000.00', '人民币壹仟万伍仟元整'],
  ['20304050.60', '人民币贰仟零叁拾万肆仟零伍拾元零陆角整'],
  ['100000000.00', '人民币壹亿元整'],
  ['100000001.00', '人民币壹亿零壹元整'],
  ['100001000.00', '人民币壹亿零壹仟元整'],
  ['105000000.00', '人民币壹亿零伍佰万元整'],
  ['110000000.00', '人民币壹亿壹仟万元整'],
  ['999999999.99', '人民币玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ['1000000000000.00', '人民币壹万亿元整'],
  ['1000100000000.00', '人民币壹万零壹亿元整'],
  ['90000000000000.00', '人民币玖拾万亿元整'],
  ['-100.00', '人民币负壹佰元整'],
  ['-0.50', '人民币负伍角整'],
];
const fenOf = (yuan: string) => Math.round(Number(yuan) * 100);

describe('an amount in capitals', () => {
  test.each(EXAMPLES)('%s is %s', (yuan, capitals) => {
    expect(amountInCapitals(fenOf(yuan))).toBe(capitals);
  });

  test('can be read back: no two amounts are written alike', () => {
    const amounts = fc.integer({ min: -9_000_000_000_000_00, max: 9_000_000_000_000_00 });
    fc.assert(fc.property(amounts, (fen) => readBack(amountInCapitals(fen)) === fen));
  });

  test('never has two 零 side by side, nor one before a unit but of nothing at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000_000_00 }), (fen) => {
        expect(amountInCapitals(fen)).not.toMatch(/零零|零[拾佰仟万亿元整]/);
      }),
    );
  });
});

/** Reads digit by digit, a unit at a time, apart from how it is written. */
function readBack(capitals: string): number {
  const sizes: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1_000 };
  const negative = capitals.includes('负');
  let [fen, whole, part, digit] = [0, 0, 0, 0];
  for (const sign of capitals.replace(/人民币|负|整/g, '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    if (value >= 0) digit = value;
    else if (sign === '万') [whole, part, digit] = [whole + (part + digit) * 10_000, 0, 0];
    else if (sign === '亿') [whole, part, digit] = [(whole + part + digit) * 100_000_000, 0, 0];
    else if (sign === '元') [fen, whole, part, digit] = [(whole + part + digit) * 100, 0, 0, 0];
    else if (sign === '角') [fen, digit] = [fen + digit * 10, 0];
    else if (sign === '分') [fen, digit] = [fen + digit, 0];
    else [part, digit] = [part + digit * (sizes[sign] ?? 0), 0];
  }
  return negative ? -fen : fen;
}

describe('an amount in English words', () => {
  test.each([
    ['0.00', 'zero and 00/100 yuan'],
    ['1409.50', 'one thousand four hundred nine and 50/100 yuan'],
    ['21.05', 'twenty-one and 05/100 yuan'],
    ['40.00', 'forty and 00/100 yuan'],
    ['1000015.99', 'one million fifteen and 99/100 yuan'],
    ['2000000000.00', 'two billion and 00/100 yuan'],
    ['-7.10', 'minus seven and 10/100 yuan'],
  ])('%s is %s', (yuan, words) => {
    expect(amountInEnglish(fenOf(yuan))).toBe(words);
  });
});
