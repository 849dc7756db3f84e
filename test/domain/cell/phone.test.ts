import fc from 'fast-check';
import { parsePhone, parsePhones, readPhone } from '../../../src/domain/cell/phone';

describe('one telephone number', () => {
  it.each([
    ['13800138000', '13800138000', 'mobile'],
    ['+86 138-0013-8000', '13800138000', 'mobile'],
    ['0086 13800138000', '13800138000', 'mobile'],
    ['8613800138000', '13800138000', 'mobile'],
    ['１３８００１３８０００', '13800138000', 'mobile'],
    ['12345678901', '12345678901', null],
    ['1380013800', '1380013800', null],
    ['138001380001', '138001380001', null],
    ['010-62345678', '01062345678', 'landline'],
    ['(021) 5888 1234', '02158881234', 'landline'],
    ['（021）58881234', '02158881234', 'landline'],
    ['0755-26770000', '075526770000', 'landline'],
    ['0571 87654321', '057187654321', 'landline'],
    ['0999-6712345', '09996712345', 'landline'],
    ['+86 010 62345678', '01062345678', 'landline'],
    ['0755-1677000', '07551677000', null],
    ['400-810-8888', '4008108888', 'service'],
    ['95588', '95588', null],
    ['02062345678', '02062345678', 'landline'],
    ['026-12345678', '02612345678', null],
    ['+1 555-018-6000', '+15550186000', 'foreign'],
  ])('%s is %s, %s', (text, number, kind) => {
    expect(parsePhone(text)).toMatchObject({ number, kind });
  });

  it.each([
    ['0571 8765 4321转123', '057187654321', '123'],
    ['0755-26770000-8001', '075526770000', '8001'],
    ['010-62345678 ext. 12', '01062345678', '12'],
  ])('%s has an extension', (text, number, extension) => {
    expect(parsePhone(text)).toEqual({ number, kind: 'landline', extension });
  });
});

describe('a cell with telephone numbers', () => {
  it.each([
    '13800138000、010-62345678',
    '13800138000/010-62345678',
    '13800138000；010-62345678',
    '13800138000\n010-62345678',
    '13800138000 01062345678',
  ])('%p holds two', (cell) => {
    expect(parsePhones(cell).map(({ number }) => number)).toEqual(['13800138000', '01062345678']);
  });

  it('leaves the blanks of one number alone', () => {
    expect(parsePhones('138 0013 8000')).toEqual([{ number: '13800138000', kind: 'mobile' }]);
    expect(parsePhones('136-8224-0011（微信同号）')).toEqual([{ number: '13682240011', kind: 'mobile' }]);
    expect(readPhone('13512345678(太太)/13800138000')).toBe('13512345678');
    expect(parsePhones('无')).toEqual([]);
  });

  it('is known by its first mobile, else by its first valid number', () => {
    expect(readPhone('010-62345678、138 0013 8000')).toBe('13800138000');
    expect(readPhone('010-62345678')).toBe('01062345678');
    expect(readPhone(13800138000)).toBe('13800138000');
    expect(readPhone('')).toBeNull();
    expect(readPhone('暂无')).toBeNull();
    expect(readPhone('1380013800')).toEqual({ code: 'phoneDigits' });
    expect(readPhone('见微信')).toEqual({ code: 'notAPhone' });
    expect(readPhone(true)).toEqual({ code: 'notAPhone' });
  });

  it('gives a mobile back however it is written, and never throws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9 }),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('', '+86', '86', '0086', '+86-'),
        fc.constantFrom('', ' ', '-'),
        (second, rest, prefix, separator) => {
          const number = `1${second}${String(rest).padStart(9, '0')}`;
          const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(separator);
          expect(readPhone(prefix + written)).toBe(number);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void readPhone(text)));
  });
});
