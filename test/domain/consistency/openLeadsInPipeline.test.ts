import { openLeadsInPipeline } from '../../../src/domain/consistency/openLeadsInPipeline';
import { foundIn, tablesOf } from './tablesOf';

const lead = (gradeManual: string, state = '跟进中') => ({
  leadId: ['YX1'],
  name: ['张三'],
  phone: ['13800138001'],
  owner: ['王强'],
  gradeManual: [gradeManual],
  gradedOn: ['2026-11-20'],
  state: [state],
});
const row = (own: Readonly<Record<string, string>> = {}) => ({
  leadId: [own.leadId ?? 'YX1'],
  name: [own.name ?? '张三'],
  owner: ['王强'],
  move: [own.move ?? '维持'],
  note: [own.note ?? ''],
});
const NOBODY = { leadId: [], name: [], owner: [], move: [], note: [] };

describe('rule 3: the open leads but C are the rows of the pipeline (R-3.22)', () => {
  it.each(['H', 'A', 'B'])('an open lead of grade %s has a row', (grade) => {
    expect(foundIn(openLeadsInPipeline(tablesOf({ leads: lead(grade), pipeline: NOBODY })))).toEqual(['notInPipeline leads 0']); // prettier-ignore
    expect(openLeadsInPipeline(tablesOf({ leads: lead(grade), pipeline: row() })).findings).toEqual([]);
  });

  it('one of grade C has none', () => {
    expect(openLeadsInPipeline(tablesOf({ leads: lead('C'), pipeline: NOBODY })).findings).toEqual([]);
    expect(foundIn(openLeadsInPipeline(tablesOf({ leads: lead('C'), pipeline: row() })))).toEqual(['pipelineLastGrade pipeline 0']); // prettier-ignore
  });

  it('one that is closed has none, unless the row says that it has left', () => {
    const leads = lead('A', '战败');
    expect(foundIn(openLeadsInPipeline(tablesOf({ leads, pipeline: row() })))).toEqual(['pipelineClosed pipeline 0']);
    expect(openLeadsInPipeline(tablesOf({ leads, pipeline: row({ move: '战败' }) })).findings).toEqual([]);
  });

  it('one who has ordered may stay until the car is delivered', () => {
    for (const pipeline of [NOBODY, row()])
      expect(openLeadsInPipeline(tablesOf({ leads: lead('A', '已订'), pipeline })).findings).toEqual([]);
  });

  it('a letter nobody knows is neither missed nor in the way', () => {
    for (const pipeline of [NOBODY, row()])
      expect(openLeadsInPipeline(tablesOf({ leads: lead('A+'), pipeline })).findings).toEqual([]);
  });

  it('a row without a card is found', () => {
    const tables = tablesOf({ leads: lead('C'), pipeline: row({ leadId: 'YX9', name: '李四' }) });
    expect(foundIn(openLeadsInPipeline(tables))).toEqual(['pipelineNoCard pipeline 0']);
  });

  it('a row whose note says that it was dropped is none', () => {
    const tables = tablesOf({ leads: lead('C'), pipeline: row({ note: '等置换；移出推进表：意向级别 C' }) });
    expect(openLeadsInPipeline(tables).findings).toEqual([]);
  });

  it('a pipeline of ours is made again, not mended', () => {
    const tables = tablesOf({ leads: lead('A'), pipeline: NOBODY }, { generated: ['pipeline'] });
    const [finding] = openLeadsInPipeline(tables).findings;
    expect(finding?.code).toBe('notInGenerated');
    expect(finding?.fix).toBeUndefined();
  });

  it('two registers that have hardly anybody in common are said to be so once', () => {
    const many = Array.from({ length: 12 }, (_none, i) => i);
    const leads = {
      leadId: many.map((i) => `YX${i}`),
      name: many.map((i) => `客户${i}`),
      gradeManual: many.map(() => 'A'),
      gradedOn: many.map(() => '2026-11-20'),
    };
    const other = { leadId: many.map((i) => `KH${i}`), name: many.map((i) => `别人${i}`) };
    const { findings } = openLeadsInPipeline(tablesOf({ leads, pipeline: other }));
    expect(findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['unrelated', 'info', { found: 0, total: 12 }],
      ['unrelated', 'info', { found: 0, total: 12 }],
    ]);
  });

  it('six rows are enough where none is found, five are not', () => {
    const nobody = { leadId: ['KH1'], name: ['别人'] };
    const codes = (count: number) => {
      const many = Array.from({ length: count }, (_, i) => String(i));
      const leads = { leadId: many.map((i) => `YX${i}`), name: many.map((i) => `张${i}`), gradeManual: many.map(() => 'A') }; // prettier-ignore
      return openLeadsInPipeline(tablesOf({ leads, pipeline: nobody })).findings.map(({ code }) => code);
    };
    expect(codes(6)).toEqual(['unrelated', 'pipelineNoCard']);
    expect(codes(5)).toEqual([...Array.from({ length: 5 }, () => 'notInPipeline'), 'pipelineNoCard']);
  });
});
