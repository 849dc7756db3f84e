import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { servicesDue } from '../../../src/domain/worklist/servicesDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

const due = (cells: Readonly<Record<string, readonly CellValue[]>>, settings = DEFAULT_SETTINGS) =>
  servicesDue(registerOf('owners', cells, { today }), settings, today).map(({ row, day: on }) => [row, formatDay(on)]);

it('a first service is due three months after delivery, until one is noted', () => {
  const deliveredOn = ['2026-08-21', '2026-05-31', '2026-08-21', ''];
  expect(due({ deliveredOn, lastService: ['', '', '2026-11-01', ''] })).toEqual([
    [0, '2026-11-21'],
    [1, '2026-08-31'],
  ]);
});

it('after how long is the user’s to say', () => {
  const firstService = { count: 60, unit: 'day' } as const;
  expect(due({ deliveredOn: ['2026-10-01'], lastService: [''] }, { ...DEFAULT_SETTINGS, firstService })).toEqual([
    [0, '2026-11-30'],
  ]);
});

it('who has not come for a year is no longer asked; where services are not noted, only who was due lately', () => {
  const deliveredOn = ['2025-08-20', '2025-08-21', '2026-08-13', '2026-08-14', '2026-10-01'];
  expect(due({ deliveredOn, lastService: ['', '', '', '', ''] }).map(([row]) => row)).toEqual([1, 2, 3, 4]);
  expect(due({ deliveredOn }).map(([row]) => row)).toEqual([3, 4]);
});
