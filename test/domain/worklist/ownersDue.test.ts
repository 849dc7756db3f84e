import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { nextAnniversary } from '../../../src/domain/worklist/anniversary';
import type { DueKind } from '../../../src/domain/worklist/dueItem';
import { ownersDue } from '../../../src/domain/worklist/ownersDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

function due(kind: DueKind, cells: Readonly<Record<string, readonly CellValue[]>>): string[] {
  const rows = Math.max(...Object.values(cells).map((column) => column.length));
  const days = new Array<string>(rows).fill('');
  for (const item of ownersDue(registerOf('owners', cells, { today }), DEFAULT_SETTINGS, today))
    if (item.kind === kind) days[item.row] = formatDay(item.day);
  return days;
}

describe('care', () => {
  it('is due on the planned day, unless it was done since', () => {
    const cells = { nextCare: ['2026-11-10', '2026-11-10'], lastCare: ['2026-08-01', '2026-11-12'] };
    expect(due('care', cells)).toEqual(['2026-11-10', '']);
  });

  it('without a plan falls on the first day of the care plan after the last care, or after as many as were done', () => {
    const deliveredOn = ['2026-01-31', '2026-01-31', ''];
    expect(due('care', { deliveredOn, lastCare: ['2026-05-01', '', ''] })[0]).toBe('2026-07-31');
    expect(due('care', { deliveredOn, careDone: [6, 7, 1] })).toEqual(['2026-10-31', '2027-01-31', '']);
  });

  it('that nobody takes notes of is asked about for a week only', () => {
    expect(due('care', { deliveredOn: ['2026-11-20', '2026-01-31', '2026-11-10', '2020-01-01'] })).toEqual([
      '2026-11-21',
      '2027-01-31',
      '2026-11-17',
      '',
    ]);
  });
});

it('an insurance is due thirty days before its end, until somebody was in touch or it is long gone', () => {
  expect(
    due('insurance', {
      insuranceEnd: ['2026-12-10', '2026-12-10', '2026-10-01', '2027-06-01'],
      lastCare: ['2026-11-01', '2026-11-12', '', ''],
    }),
  ).toEqual(['2026-11-10', '', '', '2027-05-02']);
});

it('a birthday comes round every year, that of February 29 too', () => {
  expect(due('birthday', { birthday: ['1990-11-21', '1985-11-20'] })).toEqual(['2026-11-21', '2027-11-20']);
  expect(formatDay(nextAnniversary(day('2000-02-29'), day('2027-02-01')))).toBe('2027-02-28');
  expect(formatDay(nextAnniversary(day('2000-02-29'), day('2028-02-28')))).toBe('2028-02-29');
});
