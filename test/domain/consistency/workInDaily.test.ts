import { workInDaily } from '../../../src/domain/consistency/workInDaily';
import { contact, dailyOf, LEAD } from './daily';
import { foundIn, tablesOf } from './tablesOf';

/** The report covers 17 to 21 November of 王强. */
const DAYS = [
  ['2026-11-17', '王强', '接待', '别人', '', '看车'],
  ['2026-11-21', '王强', '接待', '别人', '', '看车'],
] as const;
const check = (cells: Parameters<typeof tablesOf>[0]) => workInDaily(tablesOf(cells));

describe('rule 5: receptions and contacts stand in the daily report (R-3.24)', () => {
  const told = ['2026-11-19', '王强', '回访', '张三', '13800138001', '比价'] as const;

  it('a contact that is missing is found, and was due the same day', () => {
    const cells = { leads: LEAD, logs: contact('2026-11-19') };
    expect(check({ ...cells, daily: dailyOf(...DAYS, told) }).findings).toEqual([]);
    const [finding] = check({ ...cells, daily: dailyOf(...DAYS) }).findings;
    expect(finding).toMatchObject({ code: 'notInDaily', severity: 'warning', owner: '王强', params: { name: '张三', day: '2026-11-19' }, fix: 'addToDaily' }); // prettier-ignore
    expect(finding?.due).toBe(finding?.day);
  });

  it('neither a plan nor another day’s or salesperson’s line tells of it', () => {
    const lines = [
      ['2026-11-19', '王强', '计划', '张三', '13800138001', '', '', '比价'],
      ['2026-11-18', '王强', '回访', '张三', '13800138001', '比价'],
      ['2026-11-19', '李梅', '回访', '张三', '13800138001', '比价'],
    ];
    const cells = { leads: LEAD, logs: contact('2026-11-19'), daily: dailyOf(...DAYS, ...lines) };
    expect(foundIn(check(cells))).toEqual(['notInDaily logs 0']);
  });

  it('where the log does not say who it was, anybody may have reported it', () => {
    const daily = dailyOf(...DAYS, ['2026-11-19', '李梅', '回访', '张三', '13800138001', '比价']);
    expect(check({ leads: LEAD, logs: contact('2026-11-19', '', '', ''), daily }).findings).toEqual([]);
  });

  it.each([
    ['a day before the report begins', contact('2026-11-02')],
    ['a salesperson who is not in it', contact('2026-11-19', '', '', '李梅')],
  ])('%s is not compared', (_what, logs) => {
    expect(check({ leads: LEAD, logs, daily: dailyOf(...DAYS) }).checked).toBe(0);
  });

  it('today’s report may not be written yet', () => {
    const [finding] = check({ leads: LEAD, logs: contact('2026-11-21'), daily: dailyOf(...DAYS) }).findings;
    expect(finding?.severity).toBe('info');
  });

  it('two visitors called 某先生 need two lines', () => {
    const visits = { date: ['2026-11-18', '2026-11-18'], name: ['某先生', '某先生'], owner: ['王强', '王强'] };
    const line = ['2026-11-18', '王强', '接待', '某先生', '', '看车'];
    expect(foundIn(check({ visits, daily: dailyOf(...DAYS, line) }))).toEqual(['notInDaily visits 1']);
    expect(check({ visits, daily: dailyOf(...DAYS, line, line) }).findings).toEqual([]);
  });

  it('a report with figures is compared by the figures', () => {
    const figures = { date: ['2026-11-18'], staff: ['王强'], cntVisit: [2], cntFollow: [0], cntLost: [''] };
    const visits = { date: ['2026-11-18'], channel: ['来店'], name: ['张三'], owner: ['王强'] };
    const result = check({ visits, figures });
    expect(result.checked).toBe(2);
    expect(result.findings.map(({ code, at, params }) => [code, at.field, params])).toEqual([
      ['figureDiffers', 'cntVisit', { counted: 1, reported: 2 }],
    ]);
  });
});
