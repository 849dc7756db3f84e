import { gradesAgree } from '../../../src/domain/consistency/gradesAgree';
import { contact, dailyOf, LEAD } from './daily';
import { foundIn, tablesOf } from './tablesOf';

const card = (gradeManual: string, gradedOn = '2026-11-11') => ({ ...LEAD, gradeManual: [gradeManual], gradedOn: [gradedOn] }); // prettier-ignore
const line = (grade: string) => dailyOf(['2026-11-11', '王强', '回访', '张三', '13800138001', '比价', grade]);
const check = (cells: Parameters<typeof tablesOf>[0]) => gradesAgree(tablesOf(cells));

describe('rule 7: one grade in log, card, pipeline and daily report (R-3.26)', () => {
  const logs = contact('2026-11-11', '', 'A');

  it('in the report as in the log; blank says nothing', () => {
    for (const grade of ['A', 'A级', '']) expect(check({ leads: LEAD, logs, daily: line(grade) }).findings).toEqual([]);
    const [finding] = check({ leads: LEAD, logs, daily: line('B') }).findings;
    expect(finding).toMatchObject({ code: 'dailyGradeDiffers', params: { grade: 'B', known: 'A', day: '2026-11-11' } });
  });

  it('on the card as after the last contact, unless it was judged since', () => {
    expect(check({ leads: card('A'), logs }).findings).toEqual([]);
    expect(foundIn(check({ leads: card('B'), logs }))).toEqual(['cardGradeDiffers leads 0']);
    expect(foundIn(check({ leads: card('A+'), logs }))).toEqual(['cardGradeDiffers leads 0']);
    expect(check({ leads: card('B', '2026-11-15'), logs }).findings).toEqual([]);
  });

  it('grades of one worksheet that hardly ever agree are not of the same thing', () => {
    const many = Array.from({ length: 12 }, (_, i) => `YX${i}`);
    const leads = { leadId: many, gradeManual: many.map(() => 'B'), gradedOn: many.map(() => '2026-11-11') };
    const contacts = { leadId: many, at: many.map(() => '2026-11-11'), gradeAfter: many.map(() => 'A') };
    const codes = (logs: string) => gradesAgree(tablesOf({ leads, logs: contacts }, { names: { logs } })).findings.map(({ code }) => code); // prettier-ignore
    expect(codes('logs')).toEqual(['unrelated']);
    expect(codes('leads')).toEqual([]);
  });

  it('in the pipeline as on the card', () => {
    const pipeline = (now: string) => ({ leadId: ['YX1'], name: ['张三'], owner: ['王强'], now: [now] });
    expect(check({ leads: card('A'), pipeline: pipeline('A') }).findings).toEqual([]);
    expect(foundIn(check({ leads: card('A'), pipeline: pipeline('B') }))).toEqual(['pipelineGradeDiffers pipeline 0']);
    expect(check({ leads: { ...card('A'), state: ['成交'] }, pipeline: pipeline('B') }).findings).toEqual([]);
  });
});
