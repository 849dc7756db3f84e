import fc from 'fast-check';
import { readBoolean } from '../../../src/domain/cell/readBoolean';
import { readIdentifier } from '../../../src/domain/cell/readIdentifier';
import { readNumber, readPercent } from '../../../src/domain/cell/readNumber';
import { readTime } from '../../../src/domain/cell/readTime';
import { foldWidth, readText, saysNothing } from '../../../src/domain/cell/text';

describe('text', () => {
  it('is folded: full-width signs, ideographic and no-break blanks, zero-width characters', () => {
    expect(foldWidth('　１３８０ＡＢ')).toBe('1380AB');
    expect(foldWidth('A\u00a0B\u200b')).toBe('A B');
    expect(foldWidth('￥５')).toBe('¥5');
    expect(foldWidth('  张三 ')).toBe('张三');
  });

  it('keeps line breaks and what has no half-width twin', () => {
    expect(foldWidth('已电话，约周六\n看车。')).toBe('已电话,约周六\n看车。');
  });

  it('changes nothing twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)));
  });

  it('of a number is its digits, without exponent', () => {
    expect(readText(13800138000)).toBe('13800138000');
    expect(readText(0.5)).toBe('0.5');
    expect(readText(1.38e10)).toBe('13800000000');
    expect(readText(true)).toBe('TRUE');
  });

  it.each(['', '-', '—', '/', '无', '暂无', '不详', '未知', 'n/a', 'Null', '#N/A'])('%p says nothing', (token) => {
    expect(saysNothing(token)).toBe(true);
    expect(readText(token)).toBeNull();
  });
});

describe('yes and no', () => {
  it.each(['是', '√', 'Y', 'yes', 1, 'TRUE', true, '☑', 'ˇ', '有', '已试驾', '首次'])('%p is yes', (value) => {
    expect(readBoolean(value)).toBe(true);
  });

  it.each(['否', '×', 'N', 'no', 0, 'FALSE', false, '□', '无', '未试驾', '不需要', '再次'])('%p is no', (value) => {
    expect(readBoolean(value)).toBe(false);
  });

  it('is nothing in a blank, and a problem in words', () => {
    expect(readBoolean('')).toBeNull();
    expect(readBoolean('-')).toBeNull();
    expect(readBoolean('考虑中')).toEqual({ code: 'notYesNo' });
    expect(readBoolean(7)).toEqual({ code: 'notYesNo' });
  });
});

describe('a time of day', () => {
  it.each([
    [0.5, 12, 0, 0],
    [45761.75, 18, 0, 0],
    ['11:29', 11, 29, 0],
    ['17:54:35', 17, 54, 35],
    ['9点半', 9, 30, 0],
    ['14时05分', 14, 5, 0],
    ['下午3:20', 15, 20, 0],
    ['3:20 PM', 15, 20, 0],
    ['上午9点', 9, 0, 0],
    ['12:10 am', 0, 10, 0],
    ['9:00-9:40', 9, 0, 0],
    ['１０：３０', 10, 30, 0],
  ])('%p is %i:%i:%i', (value, hour, minute, second) => {
    expect(readTime(value)).toBeCloseTo((hour * 3600 + minute * 60 + second) / 86400, 9);
  });

  it.each(['25:00', '10:75', '上午', '9', '来电', true])('%p is none', (value) => {
    expect(readTime(value)).toEqual({ code: 'notATime' });
  });
});

describe('numbers and shares', () => {
  it('reads counts with their unit', () => {
    expect(readNumber('25分钟')).toBe(25);
    expect(readNumber('1,200')).toBe(1200);
    expect(readNumber('3人')).toBe(3);
    expect(readNumber(-2.5)).toBe(-2.5);
    expect(readNumber('三')).toEqual({ code: 'notANumber' });
    expect(readNumber('1小时20分')).toEqual({ code: 'notANumber' });
  });

  it('reads shares as fractions; above 1 a number is per cent', () => {
    expect(readPercent('35%')).toBe(0.35);
    expect(readPercent(0.35)).toBe(0.35);
    expect(readPercent(13)).toBe(0.13);
    expect(readPercent('13')).toBe(0.13);
    expect(readPercent('约一半')).toEqual({ code: 'notAPercent' });
  });
});

describe('identifiers', () => {
  it('are digits as text, upper case and compact where asked', () => {
    expect(readIdentifier(1001)).toBe('1001');
    expect(readIdentifier('YX-000001')).toBe('YX-000001');
    expect(readIdentifier('京a·12345', true)).toBe('京A12345');
    expect(readIdentifier('11010519491231002x', true)).toBe('11010519491231002X');
  });

  it('that were typed as long numbers have lost digits', () => {
    expect(readIdentifier(110105194912310020)).toEqual({ code: 'digitsLost' });
  });
});
