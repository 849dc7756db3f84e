import fc from 'fast-check';
import { calendarFile } from '../../../src/domain/worklist/calendarFile';
import { day } from '../day';

const STAMP = '2026-11-21T06:05:00.000Z';
const event = { id: 'a1@客户卡', day: day('2026-11-21'), title: '回访 张三', words: '途观\n要报价' };

it('a customer is an event of the whole day, with a reminder at nine', () => {
  expect(calendarFile([event], STAMP, '客户卡').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//客户卡//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a1@客户卡',
    'DTSTAMP:20261121T060500Z',
    'DTSTART;VALUE=DATE:20261121',
    'DTEND;VALUE=DATE:20261122',
    'SUMMARY:回访 张三',
    'DESCRIPTION:途观\\n要报价',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:回访 张三',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['第一行\r\n第二行\r第三行', '第一行\\n第二行\\n第三行'],
  ['制表\t符', '制表 符'],
])('%j is written %s', (title, written) => {
  expect(calendarFile([{ ...event, title }], STAMP, '客户卡')).toContain(`SUMMARY:${written}\r\n`);
});

it('no line is longer than 75 octets, and unfolding gives back every character', () => {
  const unfolded = (file: string) => file.replace(/\r\n /g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = calendarFile([{ ...event, title: `客户🚗${title}`, words: '' }], STAMP, '客户卡');
      const lines = file.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
      const summary = /^SUMMARY:(.*)$/mu.exec(unfolded(file).replace(/\r/g, ''))?.[1] ?? '';
      const read = summary.replace(/\\(.)/gsu, (_all, escape: string) => (escape === 'n' ? '\n' : escape));
      expect(read).toBe(`客户🚗${title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')}`);
    }),
  );
});

it('without customers it is an empty calendar', () => {
  expect(calendarFile([], STAMP, '客户卡')).not.toContain('VEVENT');
});
