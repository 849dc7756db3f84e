import { formatDay } from '../../../src/domain/cell/day';
import { goalOf, goalProgress, weeksOf } from '../../../src/domain/goals/goalProgress';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { monthOf } from '../../../src/domain/pipeline/pipelineRows';
import { salesOf, TODAY } from '../daily/salesOf';

const profile = GRADE_PROFILES.threeTables;
const november = monthOf(TODAY);
const goals = [
  { name: '李晓', month: '', deals: 10 },
  { name: '李晓', month: '2026-12', deals: 20 },
  { name: '王强', month: '2026-11', deals: 3 },
];
const leads = {
  leadId: ['1', '2', '3', '4', '5'],
  owner: ['李晓', '李晓', '李晓', '王强', '王强'],
  state: ['跟进中', '跟进中', '已订', '跟进中', '成交'],
  gradeManual: ['H', 'A', 'H', 'B', 'H'],
  gradedOn: ['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20'],
};
const owners = { owner: ['李晓', '王强', '李晓'], deliveredOn: ['2026-11-06', '2026-11-09', '2026-10-31'] };

it('the target of a month goes before that of every month', () => {
  expect(['2026-11', '2026-12'].map((month) => goalOf(goals, '李晓', month))).toEqual([10, 20]);
  expect([goalOf(goals, '王强', '2026-12'), goalOf(goals, '郑可', '2026-11')]).toEqual([null, null]);
});

it('the weeks of November 2026 begin with a Sunday of its own', () => {
  expect(weeksOf(november).map(({ from, to }) => `${formatDay(from).slice(8)}-${formatDay(to).slice(8)}`)).toEqual([
    '01-01', '02-08', '09-15', '16-22', '23-29', '30-30',
  ]); // prettier-ignore
});

describe('the progress of a month', () => {
  const { store, people, weeks, elapsed, days } = goalProgress(salesOf({ leads, owners }), goals, profile, november, TODAY); // prettier-ignore

  it('is what was delivered against the part of the target that is due, and what is within reach', () => {
    expect([elapsed, days]).toEqual([21, 30]);
    // 10 × 21/30 = 7; delivered 1, ordered 1, one open H.
    expect(people).toEqual([
      { name: '李晓', target: 10, due: 7, done: 1, ordered: 1, open: [1, 1], reach: 3 },
      { name: '王强', target: 3, due: 2.1, done: 1, ordered: 0, open: [0, 0], reach: 1 },
    ]);
    expect(store).toMatchObject({ target: 13, done: 2, reach: 4 });
  });

  it('is counted by week, each with its part of the target', () => {
    expect(weeks.map(({ counts }) => counts.get('李晓')?.delivery ?? 0)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(weeks[1]?.share).toBeCloseTo(7 / 30);
  });

  it('of the store is against its channels where they have targets', () => {
    const own = [...goals, { name: '展厅', month: '', deals: 40 }, { name: '大客户', month: '2026-10', deals: 9 }];
    const { channels, store: whole } = goalProgress(salesOf({ leads, owners }), own, profile, november, TODAY);
    expect(channels).toEqual([{ name: '展厅', target: 40, due: 28 }]);
    expect(whole.target).toBe(40);
  });

  it('counts orders where deliveries are not noted, and needs no targets', () => {
    const trades = { date: ['2026-11-03'], docType: ['订单'], owner: ['王强'] };
    const { people: all, store: whole } = goalProgress(salesOf({ trades }), [], profile, november, TODAY);
    expect(all).toEqual([{ name: '王强', target: null, due: null, done: 1, ordered: 0, open: [0, 0], reach: 1 }]);
    expect(whole.target).toBeNull();
  });

  it('of a month to come nothing is due yet', () => {
    const december = monthOf(TODAY + 30);
    expect(goalProgress(salesOf({ leads }), goals, profile, december, TODAY).people[0]).toMatchObject({ due: 0 });
  });
});
