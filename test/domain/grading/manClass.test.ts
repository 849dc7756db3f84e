import { hasPart, manClass } from '../../../src/domain/grading/manClass';

describe('purchasing power, authority and need', () => {
  it.each([
    [true, true, true, '理想'],
    [true, true, false, '优先发展'],
    [false, true, true, '可发展'],
    [true, false, true, '可利用'],
    [true, false, false, '可利用'],
    [false, false, true, '可利用'],
    [false, true, false, '可利用'],
    [false, false, false, '基本无用'],
  ])('money %s, authority %s, need %s: %s', (money, authority, need, wanted) => {
    expect(manClass(money, authority, need)).toEqual({ class: wanted });
  });

  it('names what is still to be found out', () => {
    expect(manClass(true, null, true)).toEqual({ missing: ['authority'] });
    expect(manClass(null, false, null)).toEqual({ missing: ['money', 'need'] });
  });

  it.each([
    ['有', true],
    ['决定者', true],
    ['建议者', true],
    ['反对者', true],
    ['√', true],
    ['无', false],
    [' 无 ', false],
    ['×', false],
    [false, false],
    ['未知', null],
    ['', null],
    ['-', null],
    [null, null],
  ])('%p says %p', (value, wanted) => {
    expect(hasPart(value)).toBe(wanted);
  });
});
