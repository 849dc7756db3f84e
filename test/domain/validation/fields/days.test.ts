import { OFFSET_1904 } from '../../../../src/domain/cell/day';
import type { CellValue } from '../../../../src/domain/cell/value';
import { day } from '../../day';
import { contextOf, said, TODAY, troubleOf, troublesOf } from './cells';

describe('days (VALIDATION §9)', () => {
  it('knows the words a column of expected days uses all the time as the user’s own', () => {
    const column = ['等交房', '等交房', '等交房', '某天'];
    expect(troublesOf('leads.expectedOn', column).map(said)).toEqual([
      ...new Array<string>(3).fill('info dayInWords'),
      'error notADay',
    ]);
    expect(troublesOf('leads.createdOn', column)[0]?.code).toBe('notADay');
  });

  it.each<[string, CellValue, string]>([
    ['leads.createdOn', 45761, 'right'],
    ['leads.createdOn', TODAY, 'right'],
    ['leads.createdOn', TODAY + 1, 'warning futureDay'],
    ['trades.date', TODAY + 300, 'right'],
    ['followups.at', TODAY + 0.9, 'right'],
    ['leads.nextContact', TODAY + 30, 'right'],
    ['leads.nextContact', day('2062-12-05'), 'warning farDay'],
    ['leads.nextContact', '下周', 'warning dayInWords'],
    ['leads.expectedOn', '一个月内', 'right'],
    ['trades.due', '货到付款', 'warning dayInWords'],
    ['leads.createdOn', '2026-02-30', 'error noSuchDay'],
    ['leads.createdOn', '2026年5月', 'warning noDayOfMonth'],
    ['leads.createdOn', '老客户', 'error notADay'],
    ['leads.createdOn', 12, 'error dayOutOfRange'],
    ['leads.createdOn', '#REF!', 'error cellError'],
    ['corporate.founded', '2015年', 'info noDayOfMonth'],
    ['owners.birthday', 4_000, 'right'],
    ['members.birthday', '5月20日', 'info yearMissing'],
    ['members.birthday', '农历八月初三', 'info dayInWords'],
    ['owners.insuranceEnd', '长期', 'right'],
    ['visits.timeIn', '14:30', 'right'],
    ['visits.timeIn', '25:70', 'warning notATime'],
  ])('%s %j: %s', (field, value, what) => {
    expect(said(troubleOf(field, value))).toBe(what);
  });

  it.each<[CellValue, string]>([
    ['2024.5.6', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
    ['20240506', '2024-05-06'],
    [20240506, '2024-05-06'],
    ['24/5/6', '2024-05-06'],
    ['45418', '2024-05-06'],
    ['２０２４－５－６', '2024-05-06'],
    ['2024。5。6', '2024-05-06'],
  ])('%j is a day Excel does not know for one', (value, iso) => {
    expect(troubleOf('leads.createdOn', value)).toMatchObject({
      rule: 'storedAs',
      severity: 'warning',
      code: 'textDate',
      repair: { to: day(iso), as: 'day', safe: true },
    });
  });

  it('keeps the time of day', () => {
    expect(troubleOf('followups.at', '2024-04-06 12:00')?.repair).toEqual({
      to: day('2024-04-06') + 0.5,
      as: 'day',
      safe: true,
    });
  });

  it('writes a day as the workbook counts them', () => {
    const found = troubleOf('leads.createdOn', '2024.5.6', contextOf({}, true));
    expect(found?.repair?.to).toBe(day('2024-05-06') - OFFSET_1904);
    expect(said(troubleOf('leads.createdOn', day('2024-05-06') - OFFSET_1904, contextOf({}, true)))).toBe('right');
  });

  it('asks about a day whose year or month is not sure', () => {
    expect(troubleOf('leads.createdOn', '5月6日')).toMatchObject({
      code: 'yearLeftOut',
      repair: { to: day('2026-05-06'), safe: false },
    });
    expect(troubleOf('leads.createdOn', '5/6/2024')).toMatchObject({
      code: 'textDate',
      repair: { to: day('2024-05-06'), safe: false },
    });
    expect(troubleOf('leads.createdOn', '25/6/2024')?.repair?.safe).toBe(true);
  });

  it('takes a column of words for what it is', () => {
    expect(troublesOf('corporate.since', ['5年', '3年', '8年', '2年']).map((found) => found?.severity)).toEqual(
      Array(4).fill('info'),
    );
  });
});
