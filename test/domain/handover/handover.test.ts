import { handoverPeople } from '../../../src/domain/handover/handoverPeople';
import { proposeTakers } from '../../../src/domain/handover/proposeTakers';

describe('proposeTakers', () => {
  it('gives each to whoever has the fewest by then', () => {
    const { takers, after } = proposeTakers(
      6,
      new Map([
        ['王强', 5],
        ['李晓', 3],
        ['周敏', 6],
      ]),
    );
    // 李晓 3 → 5, then 李晓 and 王强 (equal, the lesser first) → 6, then one of three at 6.
    expect(takers).toEqual(['李晓', '李晓', '李晓', '王强', '李晓', '王强']);
    expect([...after]).toEqual([
      ['王强', 7],
      ['李晓', 7],
      ['周敏', 6],
    ]);
  });

  it('skips a long way to a busy one without rounds for nobody', () => {
    const { takers } = proposeTakers(2, new Map([['王强', 100_000]]));
    expect(takers).toEqual(['王强', '王强']);
  });

  it('proposes nobody where nobody is left', () => {
    expect(proposeTakers(2, new Map()).takers).toEqual(['', '']);
    expect(proposeTakers(0, new Map([['王强', 1]])).takers).toEqual([]);
  });
});

describe('handoverPeople', () => {
  const staff = [
    { name: '王强', role: '销售顾问', active: false },
    { name: '李晓', role: '销售顾问', active: true },
    { name: '何经理', role: '销售经理', active: true },
    { name: '新人', role: '销售顾问', active: true },
  ];

  it('takes the leavers of the staff list', () => {
    expect(handoverPeople(undefined, staff, ['王强', '李晓', ''])).toEqual({
      from: ['王强'],
      takers: ['新人', '李晓'],
    });
  });

  it('takes who is named, and gives nothing to leavers', () => {
    expect(handoverPeople('李晓', staff, ['王强', '李晓'])).toEqual({ from: ['李晓'], takers: ['新人'] });
  });

  it('shows everybody where nobody leaves', () => {
    expect(handoverPeople(undefined, [], ['王强', '李晓'])).toEqual({ from: null, takers: ['李晓', '王强'] });
  });
});
