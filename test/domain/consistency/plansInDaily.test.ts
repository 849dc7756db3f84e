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

  it('who has withdrawn consent is not to be planned, on whatever card the phone stands', () => {
    const daily = dailyOf(...DAYS);
    expect(check({ leads: { ...next('2026-11-17'), consent: ['已撤回'] }, daily }).findings).toEqual([]);
    expect(check({ leads: { ...next('2026-11-17'), consent: ['同意'] }, daily }).findings).toHaveLength(1);
    const owners = { name: ['张三'], phone: ['138 0013 8001'], owner: ['王强'], consent: ['不同意'] };
    expect(check({ leads: next('2026-11-17'), owners, daily }).findings).toEqual([]);
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

  it('a plan for somebody without a card may be care, where there is no register of owners', () => {
    const daily = dailyOf(...DAYS, plan('2026-11-12', '孙七', '13800138005'));
    expect(check({ leads: LEAD, daily }).findings).toEqual([]);
    expect(foundIn(check({ leads: LEAD, owners: { name: ['周八'] }, daily }))).toEqual(['planNoDate daily 2']);
  });

  it('where nobody writes a report on days of rest, the last one before them has the plan', () => {
    const daily = dailyOf(...DAYS, ['2026-11-14', '王强', '计划', '张三', '13800138001', '', '', '报价']);
    expect(check({ leads: next('2026-11-16'), daily }).findings).toEqual([]);
    const [finding] = check({ leads: next('2026-11-16'), daily: dailyOf(...DAYS, ['2026-11-14', '王强', '接待', '别人']) }).findings; // prettier-ignore
    expect(finding).toMatchObject({ code: 'notPlanned', params: { day: '2026-11-14' } });
  });

  it('somebody who rests while others work plans ahead too', () => {
    const rested = [
      ['2026-11-14', '王强', '计划', '张三', '13800138001', '', '', '报价'],
      ['2026-11-15', '李娜', '接待', '别人'],
    ] as const;
    expect(check({ leads: next('2026-11-16'), daily: dailyOf(...DAYS, ...rested) }).findings).toEqual([]);
    const worked = [...rested, ['2026-11-15', '王强', '接待', '别人']] as const;
    expect(foundIn(check({ leads: next('2026-11-16'), daily: dailyOf(...DAYS, ...worked) }))).toEqual(['notPlanned leads 0']); // prettier-ignore
  });

  it('a date that a colleague agreed on may stand in the plans of either', () => {
    const cells = { leads: next('2026-12-05'), logs: contact('2026-11-11', '2026-11-15', '', '李娜') };
    const lina = ['2026-11-14', '李娜', '接待', '别人'] as const;
    expect(check({ ...cells, daily: dailyOf(...DAYS, lina, plan('2026-11-14')) }).findings).toEqual([]);
    expect(foundIn(check({ ...cells, daily: dailyOf(...DAYS, lina) }))).toEqual(['notPlanned logs 0']);
  });

  it('a plan may name several customers in its words, whoever the row is about', () => {
    const leads = { leadId: ['YX1', 'YX2', 'YX3'], name: ['张三', '李四', '万和'], owner: ['王强', '王强', '王强'], nextContact: ['2026-11-17', '2026-11-17', '2026-11-17'] }; // prettier-ignore
    const of = (words: string) => dailyOf(...DAYS, ['2026-11-16', '王强', '接待', '别人', '', '看车', '', words]);
    expect(check({ leads, daily: of('回访张三、李四；邀约万和试驾') }).findings).toEqual([]);
    expect(foundIn(check({ leads, daily: of('回访张三、万和') }))).toEqual(['notPlanned leads 1']);
  });

  it('nobody knows whether a plan was kept where neither log nor card tells of contacts', () => {
    expect(check({ leads: next('2026-12-05'), daily: dailyOf(...DAYS, plan('2026-11-12')) }).findings).toEqual([]);
  });

  it('the pipeline has the date of the card', () => {
    const pipeline = (date: string) => ({ leadId: ['YX1'], name: ['张三'], owner: ['王强'], next: [date] });
    expect(check({ leads: next('2026-12-05'), pipeline: pipeline('2026-12-05') }).findings).toEqual([]);
    const [finding] = check({ leads: next('2026-12-05'), pipeline: pipeline('') }).findings;
    expect(finding).toMatchObject({ code: 'pipelineNextDiffers', params: { written: '—', next: '2026-12-05' } });
  });
});
