import { customerStates } from '../../../src/domain/consistency/customerStates';
import { oneStateEach } from '../../../src/domain/consistency/oneStateEach';
import { foundIn, tablesOf } from './tablesOf';

const lead = (state: string, phone = '13800138001') => ({
  leadId: ['YX1'],
  createdOn: ['2026-10-01'],
  name: ['张三'],
  phone: [phone],
  owner: ['王强'],
  state: [state],
  gradeManual: ['A'],
});
const owner = (deliveredOn: string) => ({ name: ['张三'], phone: ['13800138001'], owner: ['王强'], deliveredOn: [deliveredOn] }); // prettier-ignore
const lost = (kind: string, toBrand: string, lostOn = '2026-11-10') => ({
  name: ['张三'],
  phone: ['13800138001'],
  owner: ['王强'],
  lostOn: [lostOn],
  kind: [kind],
  toBrand: [toBrand],
});
const NO_OWNERS = { name: [], phone: [], owner: [], deliveredOn: [] };
const NO_LOST = { name: [], phone: [], owner: [], lostOn: [], kind: [], toBrand: [] };
const check = (cells: Parameters<typeof tablesOf>[0]) => foundIn(oneStateEach(tablesOf(cells)));

describe('rule 4: everybody is in one state (R-3.23, D-13)', () => {
  it('won, and an owner', () => {
    expect(check({ leads: lead('成交'), owners: owner('2026-11-10') })).toEqual([]);
    expect(check({ leads: lead('成交'), owners: NO_OWNERS })).toEqual(['wonNoOwner leads 0']);
  });

  it('an owner, and won; who buys a second car is an owner already', () => {
    expect(check({ leads: lead('已订'), owners: owner('2026-11-10') })).toEqual(['ownerNotWon leads 0']);
    expect(check({ leads: lead('已订'), owners: owner('2024-05-01') })).toEqual([]);
  });

  it('lost, and a row of the lost; accessories a buyer did not take are no lost car', () => {
    expect(check({ leads: lead('战败'), lost: lost('整车战败', '丰田') })).toEqual([]);
    expect(check({ leads: lead('战败'), lost: NO_LOST })).toEqual(['lostNoRow leads 0']);
    expect(check({ leads: lead('战败'), lost: lost('精品战败', '') })).toEqual(['lostNoRow leads 0']);
  });

  it('a row of the lost, and lost; a loss before the card was made is another one', () => {
    expect(check({ leads: lead('跟进中'), lost: lost('整车战败', '丰田') })).toEqual(['lostNotClosed leads 0']);
    expect(check({ leads: lead('取消'), lost: lost('整车战败', '丰田') })).toEqual(['lostNotClosed leads 0']);
    expect(check({ leads: lead('取消'), lost: lost('整车战败', '') })).toEqual([]);
    expect(check({ leads: lead('跟进中'), lost: lost('精品战败', '') })).toEqual([]);
    expect(check({ leads: lead('跟进中'), lost: lost('整车战败', '丰田', '2026-03-01') })).toEqual([]);
  });

  it('a lost customer had a card', () => {
    expect(check({ leads: { ...lead('跟进中', '13900139000'), name: ['李四'] }, lost: lost('整车战败', '丰田') })).toEqual(['lostNoCard lost 0']); // prettier-ignore
  });

  it('who left a phone and no intent is in none', () => {
    const visits = { name: ['赵六', '钱七'], phone: ['13700137000', ''], grade: ['', ''] };
    expect(check({ leads: lead('跟进中'), visits })).toEqual(['visitorNowhere visits 0']);
  });

  it('the customers are counted by state', () => {
    const tables = tablesOf({
      leads: { leadId: ['1', '2', '3'], phone: ['13800138001', '13800138002', '13800138003'], state: ['跟进中', '跟进中', '不合格'], gradeManual: ['A', 'C', ''], gradedOn: ['2026-11-20', '2026-11-20', ''] }, // prettier-ignore
      owners: owner('2026-11-10'),
      visits: { name: ['某先生', '赵六'], phone: ['', '13700137000'] },
    });
    expect(customerStates(tables, [])).toMatchObject({ progressing: 1, nurtured: 1, cancelled: 1, won: 0, anonymous: 1, unclear: 1 }); // prettier-ignore
    const { findings } = oneStateEach(tables);
    expect(customerStates(tables, findings)).toMatchObject({ progressing: 0, unclear: 2 });
  });
});
