import { plansInDaily } from '../../../src/domain/consistency/plansInDaily';
import { contact, dailyOf, LEAD } from './daily';
import { foundIn, tablesOf } from './tablesOf';

const DAYS = [
  ['2026-11-10', '王强', '接待', '别人', '', '看车'],
  ['2026-11-21', '王强', '接待', '别人', '', '看车'],
] as const;
const plan = (day: string, name = '张三', phone = '13800138001') => [day, '王强', '计划', name, phone, '', '', '报价'];
const next = (nextContact: string) => ({ ...LEAD, nextContact: [nextContact] });
const check = (cells: Parameters<typeof tablesOf>[0]) => plansInDaily(tablesOf(cells));

describe('rule 6: next dates are the plans of the day before (R-3.25)', () => {
  it('a date without a plan is found on the card', () => {
    expect(check({ leads: next('2026-11-17'), daily: dailyOf(...DAYS, plan('2026-11-16')) }).findings).toEqual([]);
    const [finding] = check({ leads: next('2026-11-17'), daily: dailyOf(...DAYS) }).findings;
    expect(finding).toMatchObject({ code: 'notPlanned', severity: 'warning', params: { next: '2026-11-17', day: '2026-11-16' }, fix: 'planTomorrow' }); // prettier-ignore
  });

  it('the plan for tomorrow may not be written yet', () => {
    const [finding] = check({ leads: next('2026-11-22'), daily: dailyOf(...DAYS) }).findings;
    expect(finding?.severity).toBe('info');
  });

  it('a date that was agreed on at a contact and kept stands in the log', () => {
    const cells = { leads: next('2026-12-05'), logs: contact('2026-11-11', '2026-11-15') };
    expect(foundIn(check({ ...cells, daily: dailyOf(...DAYS) }))).toEqual(['notPlanned logs 0']);
    expect(check({ ...cells, daily: dailyOf(...DAYS, plan('2026-11-14')) }).findings).toEqual([]);
  });

  it('one that was moved before its day need not be planned', () => {
    const logs = { leadId: ['YX1', 'YX1'], at: ['2026-11-11', '2026-11-12'], next: ['2026-11-18', '2026-12-05'], by: ['王强', '王强'] }; // prettier-ignore
    expect(check({ leads: next('2026-12-05'), logs, daily: dailyOf(...DAYS) }).findings).toEqual([]);
  });

  it('a closed card is called no more', () => {
    const leads = { ...next('2026-11-17'), state: ['战败'] };
    expect(check({ leads, daily: dailyOf(...DAYS) }).findings).toEqual([]);
  });

  it('a plan that is not on the card is found in the report', () => {
    const daily = dailyOf(...DAYS, plan('2026-11-12'));
    const cells = { leads: next('2026-12-05'), logs: contact('2026-11-11', '2026-12-05') };
    expect(foundIn(check({ ...cells, daily }))).toEqual(['planNotOnCard daily 2']);
    expect(foundIn(check({ leads: LEAD, logs: contact('2026-11-11'), daily }))).toEqual(['planNoDate daily 2']);
  });

  it('nobody knows of a date that was kept where no log tells of it', () => {
    const leads = { ...next('2026-12-05'), lastContact: ['2026-11-13'] };
    expect(check({ leads, daily: dailyOf(...DAYS, plan('2026-11-12')) }).findings).toEqual([]);
  });

  it('care is planned too: by the next date, by the plan after delivery, or done since', () => {
    const owners = (own: Readonly<Record<string, readonly string[]>>) => ({ name: ['孙七'], phone: ['13800138005'], owner: ['王强'], ...own }); // prettier-ignore
    const daily = dailyOf(...DAYS, plan('2026-11-12', '孙七', '13800138005'));
    for (const [field, day] of [
      ['nextCare', '2026-11-13'],
      ['deliveredOn', '2026-10-13'],
      ['lastCare', '2026-11-13'],
    ] as const)
      expect(check({ leads: LEAD, owners: owners({ [field]: [day] }), daily }).findings).toEqual([]);
    expect(foundIn(check({ leads: LEAD, owners: owners({ nextCare: ['2026-12-01'] }), daily }))).toEqual(['planNoDate daily 2']); // prettier-ignore
  });

  it('the pipeline has the date of the card', () => {
    const pipeline = (date: string) => ({ leadId: ['YX1'], name: ['张三'], owner: ['王强'], next: [date] });
    expect(check({ leads: next('2026-12-05'), pipeline: pipeline('2026-12-05') }).findings).toEqual([]);
    const [finding] = check({ leads: next('2026-12-05'), pipeline: pipeline('') }).findings;
    expect(finding).toMatchObject({ code: 'pipelineNextDiffers', params: { written: '—', next: '2026-12-05' } });
  });
});
