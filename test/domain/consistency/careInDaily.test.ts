import { careInDaily } from '../../../src/domain/consistency/careInDaily';
import { dailyOf } from './daily';
import { foundIn, tablesOf } from './tablesOf';

const DAYS = [
  ['2026-11-01', '王强', '接待', '别人', '', '看车'],
  ['2026-11-21', '王强', '接待', '别人', '', '看车'],
] as const;
const owner = (lastCare: string, nextCare = '') => ({ name: ['孙七'], phone: ['13800138005'], owner: ['王强'], lastCare: [lastCare], nextCare: [nextCare] }); // prettier-ignore
const check = (owners: ReturnType<typeof owner>, ...lines: readonly (readonly string[])[]) =>
  careInDaily(tablesOf({ owners, daily: dailyOf(...DAYS, ...lines) }));

describe('rule 8: care stands in the daily report (R-3.27)', () => {
  const cared = ['2026-11-08', '王强', '关怀', '孙七', '13800138005', '问候'];

  it('care that was given', () => {
    expect(check(owner('2026-11-08'), cared).findings).toEqual([]);
    const [finding] = check(owner('2026-11-08')).findings;
    expect(finding).toMatchObject({ code: 'careNotInDaily', severity: 'warning', fix: 'addToDaily', at: { field: 'lastCare' } }); // prettier-ignore
  });

  it('care that is planned stands there the day before', () => {
    const planned = ['2026-11-14', '王强', '计划', '孙七', '13800138005', '', '', '提醒保养'];
    expect(check(owner('', '2026-11-15'), planned).findings).toEqual([]);
    expect(foundIn(check(owner('', '2026-11-15')))).toEqual(['careNotPlanned owners 0']);
    expect(check(owner('', '2026-12-15')).checked).toBe(0);
    const withdrawn = { ...owner('', '2026-11-15'), consent: ['已撤回'] };
    expect(check(withdrawn).findings).toEqual([]);
  });

  it('a colleague may have stood in, and planned before days of rest', () => {
    expect(check(owner('2026-11-08'), ['2026-11-08', '李梅', '关怀', '孙七', '13800138005', '问候']).findings).toEqual(
      [],
    );
    const saturday = ['2026-11-14', '王强', '计划', '孙七', '13800138005', '', '', '提醒保养'];
    expect(check(owner('', '2026-11-16'), saturday).findings).toEqual([]);
  });

  it('care the report tells of stands on the card; later care has taken its place', () => {
    expect(foundIn(check(owner('2026-08-01'), cared))).toEqual(['careNotOnCard daily 2']);
    expect(foundIn(check(owner('2026-11-20'), cared))).toEqual(['careNotInDaily owners 0']);
  });

  it('a salesperson whose days are not reported is not compared', () => {
    const owners = { ...owner('2026-11-08'), owner: ['赵永强'] };
    expect(careInDaily(tablesOf({ owners, daily: dailyOf(...DAYS) })).checked).toBe(0);
  });
});
