import fc from 'fast-check';
import { formatDay } from '../../../src/domain/cell/day';
import { isProblem } from '../../../src/domain/cell/problem';
import { readDay, readDayTime } from '../../../src/domain/cell/readDay';
import { timePart } from '../../../src/domain/cell/readTime';
import { day } from '../day';

const today = day('2026-11-21');

function read(value: string | number, options = {}): string | null {
  const reading = readDay(value, { today, ...options });
  if (isProblem(reading)) return reading.code;
  return reading === null ? null : formatDay(reading);
}

describe('reading a day', () => {
  it.each([
    [45761, '2025-04-14'],
    [45761.75, '2025-04-14'],
    [20240506, '2024-05-06'],
    ['2024-05-06', '2024-05-06'],
    ['2024/5/6', '2024-05-06'],
    ['2024.5.6', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
    ['2024 年 5 月 6 日', '2024-05-06'],
    ['2024年5月6号', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['２０２４－０５－０６', '2024-05-06'],
    ['24/5/6', '2024-05-06'],
    ['99/5/6', '1999-05-06'],
    ['29-12-31', '2029-12-31'],
    ['5/6/2024', '2024-05-06'],
    ['25/6/2024', '2024-06-25'],
    ['45761', '2025-04-14'],
    ['2024-04-06 17:54:35', '2024-04-06'],
    ['2024年7月12日 12:37', '2024-07-12'],
    ['2024/5/6 下午3:05', '2024-05-06'],
    ['2024-05-06 星期一', '2024-05-06'],
    ['2024年5月6日（周一）', '2024-05-06'],
    ['2024-05-06T10:00:00', '2024-05-06'],
    ['2024-05-06T10:00:00+08:00', '2024-05-06'],
    [' 2024-05-06 ', '2024-05-06'],
  ])('%p is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it('tells moments with a zone in Beijing time: what a browser there writes for 6 May is 6 May', () => {
    expect(read('2024-05-05T16:00:00.000Z')).toBe('2024-05-06');
    expect(read('2024-05-06T23:00:00-05:00')).toBe('2024-05-07');
  });

  it('takes the nearest such day where the year is missing', () => {
    expect(read('11月25日')).toBe('2026-11-25');
    expect(read('1月5日')).toBe('2027-01-05');
    expect(read('6月1日')).toBe('2026-06-01');
    expect(read('5/6')).toBe('2027-05-06');
    expect(read('2月29日')).toBe('2028-02-29');
  });

  it('takes the latest such day that is not after today for what has happened', () => {
    expect(read('1月5日', { past: true })).toBe('2026-01-05');
    expect(read('11月25日', { past: true })).toBe('2025-11-25');
    expect(read('11月21日', { past: true })).toBe('2026-11-21');
  });

  it('counts in the 1904 system where the workbook does', () => {
    expect(read(44299, { date1904: true })).toBe('2025-04-14');
  });

  it('takes birthdays before 1954 where the field allows them', () => {
    expect(read(18389)).toBe('dayOutOfRange');
    expect(read(18389, { earliest: 61 })).toBe('1950-05-06');
    expect(read('1950-05-06')).toBe('1950-05-06');
  });

  it.each(['', '  ', '-', '—', '/', '无', '暂无', '不详', '未知', 'N/A', 'NULL', '#N/A'])(
    '%p says nothing',
    (value) => {
      expect(read(value)).toBeNull();
    },
  );

  it.each([
    ['2026-02-30', 'noSuchDay'],
    ['2024年13月1日', 'noSuchDay'],
    [20241301, 'noSuchDay'],
    ['2026年5月', 'noDayOfMonth'],
    ['1850-01-01', 'dayOutOfRange'],
    [12, 'dayOutOfRange'],
    [13800138000, 'dayOutOfRange'],
    ['下周三', 'notADay'],
    ['2024-05-06左右', 'notADay'],
    ['13800138000', 'notADay'],
    ['15/30', 'notADay'],
  ])('%p cannot be read: %s', (value, code) => {
    expect(read(value)).toBe(code);
  });

  it('keeps the time part apart', () => {
    expect(readDayTime('2024-04-06 12:00', { today })).toBe(day('2024-04-06') + 0.5);
    expect(timePart(readDayTime(45761.75, { today }))).toBe(0.75);
    expect(timePart(readDayTime('2024-04-06', { today }))).toBeNull();
  });

  it('reads every day back from every style, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20000, max: 80000 }), fc.constantFrom('-', '/', '.', '年'), (serial, separator) => {
        const [year, month, dayOfMonth] = formatDay(serial).split('-').map(Number);
        const text =
          separator === '年' ? `${year}年${month}月${dayOfMonth}日` : [year, month, dayOfMonth].join(separator);
        expect(readDay(text, { today })).toBe(serial);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readDay(text, { today })));
    fc.assert(fc.property(fc.double(), (number) => void readDay(number, { today })));
  });
});
