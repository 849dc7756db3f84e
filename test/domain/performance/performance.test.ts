import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { inAll, performance } from '../../../src/domain/performance/performance';
import { monthOf } from '../../../src/domain/pipeline/pipelineRows';
import { salesOf, TODAY } from '../daily/salesOf';

const sales = salesOf({
  leads: {
    leadId: ['1', '2', '3', '4'],
    owner: ['李晓', '李晓', '王强', '王强'],
    createdOn: ['2026-10-01', '2026-11-02', '2026-11-03', '2026-10-05'],
    state: ['跟进中', '跟进中', '战败', '战败'],
    nextContact: ['2026-11-19', '2026-11-25', '2026-11-01', ''],
  },
  followups: {
    leadId: ['1', '1', '1', '1', '2', '3', '4', '4'],
    at: [
      '2026-10-30', '2026-11-04', '2026-11-08', '2026-11-14', '2026-11-10', '2026-11-03', '2026-11-05', '2026-11-06',
    ],
    mode: ['去电', '去电', '微信', '去电', '去电', '来店', '来店', '去电'],
    effective: ['有效', '有效', '未接通', '有效', '有效', '有效', '有效', '有效'],
  },
  lost: {
    leadId: ['3', '4', '9'],
    lostOn: ['2026-11-12', '2026-11-13', '2026-11-14'],
    kind: ['整车战败', '整车战败', '整车战败'],
    toBrand: ['北岭', '北岭', '北岭'],
    owner: ['王强', '王强', '王强'],
  },
  owners: { owner: ['李晓'], deliveredOn: ['2026-11-20'] },
}); // prettier-ignore
const november = { from: monthOf(TODAY).from, to: TODAY };
const people = performance(sales, november, GRADE_PROFILES.threeTables, TODAY);

describe('顾问业绩', () => {
  it('is by salesperson what was done and what came of it', () => {
    // Lead 1 was reached on 10-30, 11-04 and 11-14: five and ten days apart.
    expect(people[0]).toMatchObject({
      owner: '李晓', contact: 4, reached: 3, gaps: 2, gapDays: 15, overdue: 1, card: 1, delivery: 1, deals: 1, untouched: 0,
    }); // prettier-ignore
  });

  it('tells who was lost without one contact of ours; who is no lead we know is not judged', () => {
    expect(people[1]).toMatchObject({ owner: '王强', lost: 3, untouched: 1, overdue: 0 });
  });

  it('adds up', () => {
    expect(inAll(people)).toMatchObject({ owner: '', lost: 3, gaps: 3, gapDays: 16, deals: 1, card: 2 });
    expect(inAll([])).toMatchObject({ visit: 0, gaps: 0, deals: 0 });
  });

  it('takes orders for deals where deliveries are not noted', () => {
    const trades = { date: ['2026-11-03'], docType: ['订单'], owner: ['王强'] };
    expect(performance(salesOf({ trades }), november, GRADE_PROFILES.threeTables, TODAY)).toMatchObject([
      { owner: '王强', order: 1, deals: 1 },
    ]);
  });
});
