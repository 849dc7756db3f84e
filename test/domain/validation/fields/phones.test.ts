import fc from 'fast-check';
import type { CellValue } from '../../../../src/domain/cell/value';
import { contextOf, said, troubleOf } from './cells';

const PHONE = 'leads.phone';

describe('telephone numbers (VALIDATION §2)', () => {
  it.each([
    '13800138000', '01062345678', '0755-26770000', '(021) 5888 1234', '0571 87654321', '0999-6712345', '02062345678',
    '0755-26770000-8001', '0571 8765 4321转123', '400-810-8888', '4008108888', '+1 555-018-6000', '+86 21 5888 1234',
    '13800138000、010-62345678', '13800138000/13900139000', '13800138000\n13900139000', '无', '',
  ])('%j is right as it is', (phone) => {
    expect(said(troubleOf('visits.phone', phone))).toBe('right');
  }); // prettier-ignore

  it.each<[CellValue, string, string]>([
    [13800138000, 'warning storedAsNumber', '13800138000'],
    [1.38e10, 'warning storedAsNumber', '13800000000'],
    [8613800138000, 'warning storedAsNumber', '13800138000'],
    ['１３８００１３８０００', 'warning fullWidth', '13800138000'],
    ['138\u200b00138000', 'warning invisible', '13800138000'],
    ['138 0013 8000', 'info phoneStyle', '13800138000'],
    ['138-0013-8000', 'info phoneStyle', '13800138000'],
    ['+86 138-0013-8000', 'info countryPrefix', '13800138000'],
    ['0086 13800138000', 'info countryPrefix', '13800138000'],
    ['8613800138000', 'info countryPrefix', '13800138000'],
    ['+86 010 62345678', 'info countryPrefix', '010 62345678'],
    ['１３８００１３８０００/010-62345678', 'warning fullWidth', '13800138000/010-62345678'],
  ])('%j is a right number badly written: %s', (phone, what, to) => {
    const found = troubleOf(PHONE, phone);
    expect(said(found)).toBe(what);
    expect(found?.repair).toEqual({ to, as: 'text', safe: true });
  });

  it.each<[CellValue, string]>([
    ['12345678901', 'error phoneBeginning'],
    ['1380013800', 'error phoneLength'],
    ['138001380001', 'error phoneLength'],
    [1380013800, 'error phoneLength'],
    ['0755-1677000', 'error landline'],
    ['026-12345678', 'error landline'],
    ['057-87654321', 'warning landline'],
    ['(0571)87654321', 'right'],
    ['00852-2345 6789', 'right'],
    ['0086-1380013800', 'error landline'],
    ['95588', 'warning shortNumber'],
    ['13800138000、1380013800', 'warning onePhone'],
    ['王总13800138000(微信同号)', 'warning phoneWithWords'],
    ['13800138000(微信同号)', 'info phoneWithWords'],
    ['空号', 'warning notAPhone'],
    ['微信:wf_2026', 'info notAPhone'],
    ['138****8000', 'info masked'],
    ['1.38E+10', 'error digitsLost'],
  ])('%j: %s', (phone, what) => {
    expect(said(troubleOf(PHONE, phone))).toBe(what);
    expect(troubleOf(PHONE, phone)?.repair).toBeUndefined();
  });

  it('says how many digits there are', () => {
    expect(troubleOf(PHONE, '1380013800')?.params).toEqual({ digits: 10 });
  });

  it('asks whether letters in a number are the digits they look like', () => {
    expect(troubleOf(PHONE, 'l38OO138000')).toMatchObject({
      severity: 'error',
      code: 'notAPhone',
      repair: { to: '13800138000', safe: false },
    });
  });

  it('drops the decimals an export has put behind a number', () => {
    expect(troubleOf(PHONE, '13800138000.0')).toMatchObject({
      rule: 'storedAs',
      repair: { to: '13800138000', safe: true },
    });
    expect(troubleOf(PHONE, '1380013800.0')?.rule).toBe('phone');
  });

  it('asks about a 0 or an area code that is missing', () => {
    expect(troubleOf(PHONE, 75526770000)).toMatchObject({
      code: 'lostZero',
      repair: { to: '075526770000', safe: false },
    });
    expect(troubleOf(PHONE, '62345678')).toEqual({ rule: 'phone', severity: 'warning', code: 'noAreaCode' });
    expect(troubleOf(PHONE, '62345678', contextOf({ areaCode: '010' }))).toMatchObject({
      code: 'noAreaCode',
      severity: 'warning',
      repair: { to: '010-62345678', safe: false },
    });
  });

  it('finds any mobile right, whatever stands between its digits', () => {
    const mobile = fc
      .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{9}$/))
      .map(([second, rest]) => `1${second}${rest}`);
    fc.assert(
      fc.property(mobile, fc.constantFrom('', ' ', '-'), (number, between) => {
        const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(between);
        const found = troubleOf(PHONE, written);
        expect(said(found)).toBe(between === '' ? 'right' : 'info phoneStyle');
        if (found) expect(found.repair?.to).toBe(number);
      }),
    );
  });
});
