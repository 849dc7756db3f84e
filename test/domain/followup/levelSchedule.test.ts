import { formatDay } from '../../../src/domain/cell/day';
import { levelSchedule } from '../../../src/domain/followup/levelSchedule';
import { scheduleLeads } from '../../../src/domain/followup/scheduleLeads';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import type { Settings } from '../../../src/domain/settings/settings';
import { createRandom } from '../../samples/random';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

type Lead = Readonly<{ grade: string; contact?: string; owner?: string; expected?: string; plan?: string }>;

function level(leads: readonly Lead[], change: Partial<Settings>) {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const column = (of: (lead: Lead) => string | undefined) => leads.map((lead) => of(lead) ?? '');
  const register = registerOf(
    'leads',
    {
      name: leads.map((_lead, i) => `客户${i}`),
      gradeManual: column(({ grade }) => grade),
      gradedOn: leads.map(() => '2026-11-21'),
      lastContact: column(({ contact = '2026-11-21' }) => contact),
      owner: column(({ owner = '李晓' }) => owner),
      expectedOn: column(({ expected }) => expected),
      nextContact: column(({ plan }) => plan),
    },
    { today },
  );
  const grades = gradeLeads(register, settings, today);
  const before = scheduleLeads(register, grades, settings, today);
  return { before, after: levelSchedule(register, grades, before, settings), grades };
}

const daysOf = (...args: Parameters<typeof level>) =>
  Array.from(level(...args).after.days, (serial) => formatDay(serial).slice(5));

const many = (count: number, lead: Lead) => Array.from({ length: count }, () => lead);

describe('no more contacts a day than the limit', () => {
  it('is off where there is no limit', () => {
    const { before, after } = level(many(5, { grade: 'A' }), { dailyLimit: null });
    expect(after).toBe(before);
  });

  it('puts off the lower grade, never the highest', () => {
    const leads = [
      { grade: 'C', contact: '2026-10-28' },
      { grade: 'B', contact: '2026-11-14' },
      { grade: 'A' },
      { grade: 'H', contact: '2026-11-26' },
      { grade: 'H', contact: '2026-11-26' },
    ];
    // A contact after today is a slip of the pen: both H are due in two days.
    expect(daysOf(leads, { dailyLimit: 1 })).toEqual(['11-30', '11-29', '11-28', '11-23', '11-23']);
  });

  it('counts a salesperson at a time', () => {
    const leads = [...many(2, { grade: 'A', owner: '李晓' }), ...many(2, { grade: 'A', owner: '王强' })];
    expect(daysOf(leads, { dailyLimit: 1 })).toEqual(['11-28', '11-29', '11-28', '11-29']);
  });

  it('leaves plans of the user where they are, and makes room for them', () => {
    const leads = [{ grade: 'A', plan: '2026-11-28' }, { grade: 'A', plan: '2026-11-28' }, { grade: 'A' }];
    expect(daysOf(leads, { dailyLimit: 1 })).toEqual(['11-28', '11-28', '11-29']);
  });

  it('puts nobody off beyond the day he wants to buy', () => {
    const leads = [
      ...many(2, { grade: 'A' }),
      ...many(2, { grade: 'B', contact: '2026-11-14', expected: '2026-11-28' }),
    ];
    expect(daysOf(leads, { dailyLimit: 1 })).toEqual(['11-29', '11-30', '11-28', '11-28']);
  });

  it('puts off over days of rest in an office', () => {
    expect(daysOf(many(3, { grade: 'A', contact: '2026-11-20' }), { dailyLimit: 1, restDays: 'office' })).toEqual([
      '11-27',
      '11-30',
      '12-01',
    ]);
  });
});

describe('5,000 leads of ten salespersons, fifteen a day', () => {
  const random = createRandom(7);
  const leads = Array.from({ length: 5000 }, (): Lead => ({
    grade: random.pick(['H', 'A', 'B', 'C']),
    contact: `2026-11-${String(random.int(1, 21)).padStart(2, '0')}`,
    owner: `顾问${random.int(1, 10)}`,
  }));
  const limit = 15;
  const { before, after, grades } = level(leads, { dailyLimit: limit });

  it('moves no H, dates everyone, and no day is over the limit but by H', () => {
    const loads = new Map<string, number>();
    leads.forEach(({ owner }, row) => {
      expect(after.days[row]).toBeGreaterThanOrEqual(before.days[row] ?? Infinity);
      if (grades.effective[row] === 'H') expect(after.days[row]).toBe(before.days[row]);
      else loads.set(`${owner} ${after.days[row]}`, (loads.get(`${owner} ${after.days[row]}`) ?? 0) + 1);
    });
    expect(Math.max(...loads.values())).toBe(limit);
  });

  it('delays no more than cannot be helped', () => {
    // Whoever goes first: a day can take no more than its room, so at its end at least so many are still waiting.
    let least = 0;
    for (const owner of new Set(leads.map((lead) => lead.owner))) {
      const due = leads.flatMap((lead, row) => (lead.owner === owner ? [[before.days[row] ?? 0, grades.effective[row] === 'H'] as const] : [])); // prettier-ignore
      let waiting = 0;
      let left = due.filter(([, fixed]) => !fixed).length;
      for (let on = Math.min(...due.map(([at]) => at)); left > 0; on++) {
        waiting += due.filter(([at, fixed]) => at === on && !fixed).length;
        const room = Math.max(0, limit - due.filter(([at, fixed]) => at === on && fixed).length);
        const gone = Math.min(waiting, room);
        waiting -= gone;
        left -= gone;
        least += waiting;
      }
    }
    const delay = leads.reduce((sum, _lead, row) => sum + (after.days[row] ?? 0) - (before.days[row] ?? 0), 0);
    expect(least).toBeGreaterThan(1000);
    expect(delay).toBeLessThanOrEqual(least * 1.05);
  });
});
