import { activities } from '../../../src/domain/daily/activities';
import { activityCounts } from '../../../src/domain/daily/activityCounts';
import { dailyRows } from '../../../src/domain/daily/dailyRows';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { day } from '../day';
import { salesOf, TODAY } from './salesOf';

const profile = GRADE_PROFILES.threeTables;
const today = { from: TODAY, to: TODAY };

const showroom = {
  leads: {
    leadId: ['YX1', 'YX2', 'YX3'],
    name: ['张三', '李四', '王五'],
    phone: ['13800138001', '13800138002', '13800138003'],
    owner: ['李晓', '王强', '王强'],
    createdOn: ['2026-11-21', '2026-11-01', '2026-11-01'],
  },
  followups: {
    leadId: ['YX1', 'YX2', 'YX2', 'YX3', 'YX2'],
    phone: ['13800138001', '', '', '', ''],
    at: ['2026-11-21 10:05', '2026-11-10', '2026-11-21 15:00', '2026-11-21 09:00', '2026-11-20'],
    mode: ['来店', '去电', '去电', '微信', '去电'],
    effective: ['有效', '有效', '有效', '未接通', '未接通'],
    content: ['看车，要报价', '', '愿意试驾', '', ''],
    gradeAfter: ['A', 'B', 'A', '', ''],
    next: ['2026-11-23', '', '2026-11-22', '', ''],
  },
  visits: {
    date: ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-20'],
    timeIn: ['10:00', '11:00', '16:00', '10:00'],
    channel: ['来店', '来店', '来电', '来店'],
    name: ['张三', '某先生', '赵六', '孙七'],
    phone: ['138 0013 8001', '', '13800138009', ''],
    leftInfo: ['是', '否', '是', '否'],
    firstVisit: ['是', '是', '否', '是'],
    testDrive: ['是', '', '', ''],
    ordered: ['√', '', '', ''],
    grade: ['A', '', 'B', ''],
    owner: ['李晓', '王强', '李晓', '王强'],
  },
  owners: {
    name: ['周八', '吴九'],
    phone: ['13800138008', '13800138010'],
    owner: ['王强', '李晓'],
    lastCare: ['2026-11-21', ''],
    deliveredOn: ['2026-05-01', '2026-11-21'],
  },
  lost: {
    name: ['郑十', '冯一'],
    lostOn: ['2026-11-21', '2026-11-21'],
    kind: ['整车战败', '精品战败'],
    toBrand: ['北岭', ''],
    reason1: ['价格', '价格'],
    owner: ['王强', '王强'],
  },
};
const done = activities(salesOf(showroom), today, profile);

describe('the activities of a day', () => {
  it('a talk at the reception of somebody who left no phone is known by the name and the salesperson', () => {
    const of = (by: string) =>
      activities(
        salesOf({
          followups: { name: ['赵六'], at: ['2026-11-21 10:05'], mode: ['来店'], by: [by] },
          visits: { date: ['2026-11-21'], name: ['赵六'], owner: ['李晓'], channel: ['来店'] },
        }),
        today,
        profile,
      ).map(({ kind }) => kind);
    expect(of('李晓')).toEqual(['reception']);
    expect(of('王强')).toEqual(['reception', 'contact']);
  });

  it('come from all registers; a talk at a reception is the reception', () => {
    expect(done.map(({ kind, staff, name, after }) => [kind, staff, name, after])).toEqual([
      ['reception', '李晓', '张三', 'A'],
      ['reception', '王强', '某先生', ''],
      ['reception', '李晓', '赵六', 'B'],
      ['progress', '王强', '李四', 'A'],
      ['contact', '王强', '王五', ''],
      ['card', '李晓', '张三', ''],
      ['care', '王强', '周八', ''],
      ['delivery', '李晓', '吴九', ''],
      ['lost', '王强', '郑十', ''],
      ['lost', '王强', '冯一', ''],
    ]);
    expect(done[0]).toMatchObject({ content: '看车，要报价', next: day('2026-11-23'), day: TODAY });
    expect(done[3]).toMatchObject({ before: 'B', after: 'A', mode: '去电', content: '愿意试驾' });
  });

  it('are counted by salesperson', () => {
    const counts = activityCounts(done);
    expect(counts.get('李晓')).toEqual({
      visit: 1, call: 1, first: 1, firstInfo: 1, info: 2, card: 1, contact: 0, reached: 0, care: 0, drive: 1, order: 1,
      delivery: 1, lost: 0,
    }); // prettier-ignore
    // Two calls of which one reached the customer; accessories that were not bought are no loss.
    expect(counts.get('王强')).toMatchObject({ visit: 1, info: 0, contact: 2, reached: 1, care: 1, lost: 1 });
  });

  it('are rows by salesperson and time; cards are counted only', () => {
    const rows = dailyRows(done);
    expect(rows.map(({ staff, kind }) => `${staff} ${kind}`)).toEqual([
      '李晓 reception',
      '李晓 reception',
      '李晓 delivery',
      '王强 contact',
      '王强 reception',
      '王强 progress',
      '王强 care',
      '王强 lost',
      '王强 lost',
    ]);
    expect(dailyRows(done, '李晓')).toHaveLength(3);
    expect([rows[0]?.register.kind, rows[0]?.row]).toEqual(['visits', 0]);
  });

  it('count the orders of the order documents where there are any', () => {
    const trades = {
      date: ['2026-11-21', '2026-11-21', '2026-11-20'],
      docType: ['订单', '发货', '订单'],
      customer: ['赵六', '赵六', '钱二'],
      owner: ['王强', '王强', '王强'],
    };
    const counts = activityCounts(activities(salesOf({ ...showroom, trades }), today, profile));
    expect([counts.get('王强')?.order, counts.get('李晓')?.order]).toEqual([1, 0]);
  });

  it('of customers nobody knows are contacts all the same', () => {
    const followups = { name: ['路人'], phone: ['13900139000'], at: ['2026-11-21'], by: ['李晓'] };
    expect(activities(salesOf({ followups }), today, profile)).toMatchObject([
      { kind: 'contact', staff: '李晓', name: '路人', countsAs: ['contact', 'reached'] },
    ]);
  });

  it('are none where there are no registers', () => {
    expect(activities(salesOf({}), today, profile)).toEqual([]);
  });
});
