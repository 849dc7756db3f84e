import { DUNNING_LEVELS, dunningLevelOf, payBy } from '../../../../src/domain/credit/papers/dunningLevel';
import { overdueDocuments } from '../../../../src/domain/credit/papers/overdueDocuments';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { day } from '../../day';
import { OWED, PAID, paperBook, type Owed, type Paid } from './paperBook';

const overdueOf = (owed: readonly Owed[], paid: readonly Paid[], customer = 0) => {
  const book = paperBook(owed, paid);
  return overdueDocuments(book, settle(book, book.asOf), customer);
};

describe('how firmly somebody is asked to pay', () => {
  test.each([
    [0, null],
    [1, 'reminder'],
    [30, 'reminder'],
    [31, 'demand'],
    [90, 'demand'],
    [91, 'final'],
    [4_000, 'final'],
  ])('%i days overdue: %s', (days, level) => {
    expect(dunningLevelOf(days, DEFAULT_SETTINGS.overdueLadder)).toBe(level);
  });

  test('follows the ladder of the settings', () => {
    expect([20, 60, 61].map((days) => dunningLevelOf(days, [15, 30, 60]))).toEqual(['demand', 'demand', 'final']);
  });

  test('the firmer, the sooner the money is asked for', () => {
    expect(DUNNING_LEVELS.map((level) => payBy(level, day('2026-11-21')))).toEqual(
      ['2026-12-01', '2026-11-28', '2026-11-26'].map(day),
    );
  });
});

describe('overdue documents', () => {
  test('are the five of the aging of ANALYSIS C7, the longest overdue first', () => {
    const { claimed } = overdueOf(OWED, PAID);
    expect(claimed.map(({ number, days, open }) => [number, days, open / 100])).toEqual([
      ['FH-1001', 325, 20_000],
      ['FH-1002', 174, 20_000],
      ['FH-1003', 89, 40_000],
      ['FH-1004', 53, 60_000],
      ['FH-1005', 21, 50_000],
    ]);
    expect(claimed.reduce((sum, { open }) => sum + open, 0)).toBe(190_000_00);
    expect(claimed.at(-1)).toEqual({ number: 'FH-1005', kind: 'sale', day: day('2026-10-01'), due: day('2026-10-31'), amount: 80_000_00, open: 50_000_00, days: 21 }); // prettier-ignore
  });

  test('that are disputed stand apart', () => {
    const { disputed } = overdueOf(OWED, PAID);
    expect(disputed.map(({ number, open }) => [number, open])).toEqual([['FH-1007', 5_600_50]]);
  });

  test('are not yet overdue on the day they are due', () => {
    const due = (on: string) => overdueOf([{ on: '2026-10-01', due: on, yuan: 100, number: 'A1' }], []).claimed.length;
    expect([due('2026-11-21'), due('2026-11-20')]).toEqual([0, 1]);
  });

  test('of several lines are one document, with what is paid of it', () => {
    const line = { on: '2026-09-01', number: 'A1' } as const;
    const { claimed } = overdueOf(
      [
        { ...line, yuan: 100 },
        { ...line, yuan: 50 },
        { on: '2026-09-01', yuan: 7 },
        { on: '2026-09-01', yuan: 7 },
      ],
      [{ on: '2026-09-10', yuan: 120, appliesTo: 'A1' }],
    );
    expect(claimed.map(({ number, amount, open }) => [number, amount, open])).toEqual([
      ['', 700, 700],
      ['', 700, 700],
      ['A1', 150_00, 30_00],
    ]);
  });

  test('are those of the customer alone', () => {
    expect(overdueOf(OWED, PAID, 1)).toEqual({ claimed: [], disputed: [] });
  });
});
