import { careStatus } from '../../../src/domain/care/careStatus';
import { plannedDays } from '../../../src/domain/care/plannedDays';
import { referrals } from '../../../src/domain/care/referrals';
import { withCareOf } from '../../../src/domain/care/withCareOf';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

const TODAY = day('2026-11-21');

describe('plannedDays', () => {
  const owners = registerOf(
    'owners',
    {
      deliveredOn: [day('2026-01-31'), day('2026-01-31'), ''],
      carePlan: ['', '2026/5/1、2026/3/1,2026-04-01', ''],
    },
    { today: TODAY },
  );

  it('has eleven days after the delivery of 2026-01-31', () => {
    expect(plannedDays(owners, 0, DEFAULT_SETTINGS, TODAY)).toEqual(
      [
        '2026-02-01', '2026-02-03', '2026-02-07', '2026-02-28', '2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31', '2027-04-30', '2027-07-31', '2028-01-31',
      ].map(day), // prettier-ignore
    );
  });

  it('keeps to the plan of the register, in order', () => {
    expect(plannedDays(owners, 1, DEFAULT_SETTINGS, TODAY)).toEqual(
      ['2026-03-01', '2026-04-01', '2026-05-01'].map(day),
    );
  });

  it('has none without a delivery', () => {
    expect(plannedDays(owners, 2, DEFAULT_SETTINGS, TODAY)).toEqual([]);
  });
});

describe('careStatus', () => {
  const owners = registerOf(
    'owners',
    {
      deliveredOn: [day('2026-08-21'), day('2026-08-21'), day('2026-08-21')],
      lastCare: [day('2026-08-28'), '', ''],
      careDone: ['', 4, ''],
    },
    { today: TODAY },
  );
  const states = (row: number, next: number) =>
    careStatus(owners, row, next, DEFAULT_SETTINGS, TODAY)
      .slice(0, 6)
      .map(({ state }) => state);

  // Days: 08-22, 08-24, 08-28, 09-21, 11-21, 2027-02-21.
  it('is done up to the last care, and overdue from the next one', () => {
    expect(states(0, day('2026-09-21'))).toEqual(['done', 'done', 'done', 'overdue', 'ahead', 'ahead']);
  });

  it('is done as often as is noted', () => {
    expect(states(1, day('2026-11-21'))).toEqual(['done', 'done', 'done', 'done', 'ahead', 'ahead']);
  });

  it('is nobody knows where nothing was noted', () => {
    expect(states(2, day('2026-11-21'))).toEqual(['unnoted', 'unnoted', 'unnoted', 'unnoted', 'ahead', 'ahead']);
  });
});

describe('withCareOf', () => {
  it('counts contacts since delivery, by phone, and no plan of the future', () => {
    const owners = registerOf(
      'owners',
      {
        name: ['甲', '乙', '丙'],
        phone: [13900000001, 13900000002, 13900000003],
        deliveredOn: [day('2026-08-01'), day('2026-08-01'), ''],
        lastCare: [day('2026-08-08'), day('2026-10-10'), ''],
      },
      { today: TODAY },
    );
    const log = registerOf(
      'followups',
      {
        phone: [13900000001, 13900000001, 13900000002, 13900000003, 13900000001],
        at: [day('2026-07-01'), day('2026-10-01'), day('2026-09-01'), day('2026-10-01'), day('2026-12-01')],
        effective: ['有效', '有效', '有效', '有效', '有效'],
      },
      { today: TODAY },
    );
    expect(withCareOf(owners, [log], TODAY).columns.get('lastCare')?.parsed).toEqual([
      day('2026-10-01'),
      day('2026-10-10'),
      null,
    ]);
    expect(withCareOf(owners, [], TODAY)).toBe(owners);
  });
});

describe('referrals', () => {
  const period = { from: day('2025-11-22'), to: TODAY };

  it('counts who was sent by customers, among leads and among those who bought', () => {
    const leads = registerOf(
      'leads',
      {
        createdOn: [day('2026-01-01'), day('2026-01-02'), day('2026-01-03'), day('2025-01-01'), day('2026-01-05')],
        source: ['老客户介绍', '网络', '合作伙伴推荐', '老客户介绍', '来店'],
        referrer: ['', '王五', '', '', ''],
        state: ['成交', '跟进中', '成交', '成交', '战败'],
      },
      { today: TODAY },
    );
    expect(referrals(leads, period)).toEqual({ leads: 4, referred: 2, won: 2, wonReferred: 1 });
  });

  it('says nothing where no column tells', () => {
    expect(referrals(registerOf('leads', { name: ['甲'] }, { today: TODAY }), period)).toBeNull();
  });
});
