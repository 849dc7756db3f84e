import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { movementSummary } from '../../../src/domain/pipeline/movementSummary';
import { monthOf, pipelineRows } from '../../../src/domain/pipeline/pipelineRows';
import { day } from '../day';
import { salesOf, TODAY } from '../daily/salesOf';

const LEADS: readonly (readonly string[])[] = [
  // no., salesperson, card opened, state, grade, judged on, next
  ['up', '李晓', '2026-10-01', '跟进中', 'H', '2026-11-19', '2026-11-24'],
  ['down', '李晓', '2026-10-02', '跟进中', 'B', '2026-11-18', '2026-11-18'],
  ['new', '王强', '2026-11-10', '跟进中', 'A', '2026-11-10', ''],
  ['c', '王强', '2026-10-01', '跟进中', 'C', '2026-11-01', '2026-11-30'],
  ['undecided', '王强', '2026-11-01', '跟进中', '', '', ''],
  ['won', '王强', '2026-10-01', '成交', 'H', '2026-11-01', ''],
  ['lost', '李晓', '2026-10-01', '战败', 'C', '2026-11-01', ''],
  ['lostC', '李晓', '2026-10-01', '战败', 'C', '2026-10-01', ''],
  ['cancelled', '李晓', '2026-10-01', '取消', 'H', '2026-11-01', ''],
  ['before', '李晓', '2026-09-01', '战败', 'H', '2026-10-01', ''],
  ['unknown', '', '', '跟进中', 'A', '2026-11-18', ''],
];
const LOG: readonly (readonly string[])[] = [
  ['up', '2026-10-28', '有效', 'A', '2026-11-05', '邀约试驾'],
  ['up', '2026-11-19', '有效', 'H', '2026-11-24', '谈价'],
  ['down', '2026-10-30', '有效', 'A', '2026-11-18', '等旺季'],
  ['new', '2026-11-10', '有效', 'A', '', ''],
  ['won', '2026-10-20', '有效', 'H', '', ''],
  ['lost', '2026-10-20', '有效', 'B', '', ''],
  ['lost', '2026-11-12', '有效', 'C', '', ''],
  ['lostC', '2026-10-20', '有效', 'C', '', ''],
  ['lostC', '2026-11-12', '有效', 'C', '', ''],
  ['before', '2026-10-15', '有效', 'H', '', ''],
];
const column = (rows: readonly (readonly string[])[], i: number) => rows.map((row) => row[i] ?? '');

const sales = salesOf({
  leads: {
    leadId: column(LEADS, 0),
    owner: column(LEADS, 1),
    createdOn: column(LEADS, 2),
    state: column(LEADS, 3),
    gradeManual: column(LEADS, 4),
    gradedOn: column(LEADS, 5),
    nextContact: column(LEADS, 6),
  },
  followups: {
    leadId: column(LOG, 0),
    at: column(LOG, 1),
    effective: column(LOG, 2),
    gradeAfter: column(LOG, 3),
    next: column(LOG, 4),
    nextPlan: column(LOG, 5),
  },
});
const profile = GRADE_PROFILES.threeTables;
const rows = pipelineRows(sales.leads, sales, profile, TODAY, TODAY);

describe('潜在顾客等级推进表', () => {
  it('has every open lead above C and who left it in the month, by salesperson and grade', () => {
    expect(rows.map(({ values: { leadId, start, now, move } }) => [leadId, start, now, move])).toEqual([
      ['up', 'A', 'H', '升级'],
      ['down', 'A', 'B', '降级'],
      ['lost', 'B', 'C', '战败'],
      ['new', 'A', 'A', '维持'],
      ['unknown', '', 'A', ''],
    ]);
    expect(rows.map(({ row }) => LEADS[row]?.[0])).toEqual(['up', 'down', 'lost', 'new', 'unknown']);
  });

  it('says when each is due and by how many days it is late, and what is planned', () => {
    expect(rows.map(({ values: { next, overdue, note } }) => [next, overdue, note])).toEqual([
      [day('2026-11-24'), 0, '谈价'],
      [day('2026-11-18'), 3, '等旺季'],
      [null, null, '战败'],
      [null, null, ''],
      [null, null, ''],
    ]);
  });

  it('marks the days of the month, as many as it has', () => {
    const up = rows[0]?.values;
    const days = Array.from({ length: 31 }, (_none, i) => up?.[`d${i + 1}`]);
    expect([days[4], days[18], days[23], days[29], days[30]]).toEqual(['○', '●H', '○', '', undefined]);
  });

  it('a month gone by is as it stood at its end', () => {
    const october = pipelineRows(sales.leads, sales, profile, day('2026-10-15'), TODAY);
    expect(october.map(({ values: { leadId, now, next, move } }) => [leadId, now, next, move])).toEqual([
      ['up', 'A', day('2026-11-05'), ''],
      ['down', 'A', day('2026-11-18'), ''],
      ['lost', 'B', null, ''],
      ['before', 'H', null, '战败'],
      ['won', 'H', null, '成交'],
    ]);
  });

  it('the salespersons’ movements are counted', () => {
    const [li, wang] = movementSummary(rows);
    expect(li).toMatchObject({ owner: '李晓', overdue: 1, unplanned: 0 });
    expect([li?.moves.get('升级'), li?.moves.get('降级'), li?.moves.get('战败'), li?.now.get('C')]).toEqual([
      1,
      1,
      1,
      undefined,
    ]);
    expect(wang).toMatchObject({ owner: '王强', overdue: 0, unplanned: 1 });
  });
});

it('a month has its own number of days', () => {
  expect(monthOf(day('2028-02-10'))).toEqual({ from: day('2028-02-01'), to: day('2028-02-29') });
});
