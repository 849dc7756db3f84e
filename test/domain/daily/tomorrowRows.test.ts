import { plannedFor } from '../../../src/domain/daily/plannedFor';
import { tomorrowRows } from '../../../src/domain/daily/tomorrowRows';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { salesOf, TODAY } from './salesOf';

const sales = salesOf({
  leads: {
    leadId: ['1', '2', '3', '4', '5', '6'],
    name: ['明天', '欠访', '今天', '后天', '已成交', '明天C'],
    owner: ['李晓', '李晓', '王强', '王强', '王强', '李晓'],
    gradeManual: ['A', 'H', 'B', 'H', 'H', 'C'],
    gradedOn: ['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20'],
    state: ['', '', '', '', '成交', ''],
    nextContact: ['2026-11-22', '2026-11-18', '2026-11-21', '2026-11-23', '2026-11-22', '2026-11-22'],
  },
  followups: {
    leadId: ['1', '2', '5', '3'],
    at: ['2026-11-19', '2026-11-10', '2026-11-17', '2026-11-21 10:00'],
    effective: ['有效', '有效', '有效', '未接通'],
    next: ['2026-11-22', '2026-11-18', '2026-11-18', ''],
    nextPlan: ['确认试驾，带家人', '报价', '签约', ''],
  },
  owners: {
    name: ['车主明', '车主欠', '车主远'],
    owner: ['李晓', '李晓', '李晓'],
    nextCare: ['2026-11-22', '2026-11-01', '2026-12-24'],
    lastCare: ['2026-08-22', '2026-08-01', '2026-09-24'],
  },
});

describe('the plan for tomorrow', () => {
  it('is everybody whose next contact or care is the next day, and first those who were missed', () => {
    const rows = tomorrowRows(sales, DEFAULT_SETTINGS, TODAY, TODAY);
    expect(rows.map(({ group, kind, staff, name, day: due }) => [group, kind, staff, name, TODAY - due])).toEqual([
      ['overdue', 'care', '李晓', '车主欠', 20],
      ['overdue', 'contact', '李晓', '欠访', 3],
      ['overdue', 'contact', '王强', '今天', 0],
      ['tomorrow', 'contact', '李晓', '明天', -1],
      ['tomorrow', 'contact', '李晓', '明天C', -1],
      ['tomorrow', 'care', '李晓', '车主明', -1],
    ]);
    expect(rows[3]).toMatchObject({ plan: '确认试驾，带家人', grade: 'A', row: 0 });
  });

  it('of one salesperson', () => {
    expect(tomorrowRows(sales, DEFAULT_SETTINGS, TODAY, TODAY, '王强').map(({ name }) => name)).toEqual(['今天']);
  });

  it('of a day gone by has who was planned then, closed since or not', () => {
    const rows = tomorrowRows(sales, DEFAULT_SETTINGS, day('2026-11-17'), TODAY);
    expect(rows.map(({ group, name }) => [group, name])).toEqual([
      ['tomorrow', '欠访'],
      ['tomorrow', '已成交'],
    ]);
  });
});

it('who was planned for a day is who was agreed on before it; who was reached has been kept', () => {
  const plans = (on: string) =>
    sales.leads.flatMap((leads) => plannedFor(leads, day(on))).map(({ row, kept }) => [row, kept]);
  expect(plans('2026-11-21')).toEqual([[2, false]]);
  expect(plans('2026-11-18')).toEqual([
    [1, false],
    [4, false],
  ]);
  const { leads } = salesOf({
    leads: { leadId: ['1'], owner: ['李晓'] },
    followups: { leadId: ['1', '1'], at: ['2026-11-10', '2026-11-21'], next: ['2026-11-21', ''] },
  });
  expect(leads.flatMap((one) => plannedFor(one, TODAY))).toMatchObject([{ staff: '李晓', kept: true }]);
});
