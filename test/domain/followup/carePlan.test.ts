import { formatDay } from '../../../src/domain/cell/day';
import { carePlan } from '../../../src/domain/followup/carePlan';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';

it('an owner is cared for eleven times in two years, at the end of the month where it is shorter', () => {
  expect(carePlan(day('2026-01-31'), DEFAULT_SETTINGS).map(formatDay)).toEqual([
    '2026-02-01',
    '2026-02-03',
    '2026-02-07',
    '2026-02-28',
    '2026-04-30',
    '2026-07-31',
    '2026-10-31',
    '2027-01-31',
    '2027-04-30',
    '2027-07-31',
    '2028-01-31',
  ]);
});
