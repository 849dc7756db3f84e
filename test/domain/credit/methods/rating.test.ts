import fc from 'fast-check';
import { NO_CARD } from '../../../../src/domain/credit/customersOnDay';
import { gradeByScore, gradeRank } from '../../../../src/domain/credit/methods/gradeScale';
import { rating, type RatingFacts } from '../../../../src/domain/credit/methods/rating';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import type { Settings } from '../../../../src/domain/settings/settings';

const JUDGED = { scores: { cooperation: 90, lawsuits: 100 }, by: '陈会计', on: 46000 };
const GOOD: RatingFacts = {
  scorecard: { total: 91, completeness: 1 },
  card: { ...NO_CARD, judgement: JUDGED },
  record: { months: 30, deals: 40 },
  longOverdue: 0,
};
const rated = (facts: Partial<RatingFacts>, settings: Partial<Settings> = {}) =>
  rating({ ...GOOD, ...facts }, { ...DEFAULT_SETTINGS, ...settings });
const grade = (total: number) => rated({ scorecard: { total, completeness: 1 } }).grade;

it.each([
  [100, 'AAA'],
  [90, 'AAA'],
  [89.99, 'AA'],
  [82.77, 'AA'],
  [80, 'AA'],
  [79.99999999999999, 'AA'],
  [79.9, 'A'],
  [70, 'A'],
  [60, 'B'],
  [50, 'C'],
  [49.9, 'D'],
  [0, 'D'],
])('%d points are %s (C3)', (total, letter) => {
  expect(grade(total)).toBe(letter);
});

it('a higher score never gets a stricter grade', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  const rank = (total: number) => gradeRank(grade(total) ?? '', DEFAULT_SETTINGS.creditGrades);
  fc.assert(
    fc.property(score, score, (one, other) => {
      expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
    }),
    { seed: 21 },
  );
});

describe('caps (C2)', () => {
  it('91 points, but 32,000 yuan overdue for more than 90 days: at most C', () => {
    expect(rated({ longOverdue: 32_000_00 })).toEqual({
      grade: 'C',
      byScore: 'AAA',
      caps: [{ code: 'longOverdue', grade: 'C', amount: 32_000_00, days: 90, deals: 0, words: '' }],
      provisional: false,
    });
  });

  it('less than 1,000 yuan has no consequences, 1,000 has', () => {
    expect(rated({ longOverdue: 999_99 }).grade).toBe('AAA');
    expect(rated({ longOverdue: 1_000_00 }).grade).toBe('C');
    expect(rated({ longOverdue: 0 }, { overdueFloor: 0 }).grade).toBe('AAA');
  });

  it.each([
    ['less than three months', { months: 2, deals: 9 }],
    ['less than three deals', { months: 30, deals: 2 }],
    ['no document yet', { months: null, deals: 0 }],
  ])('%s: at most A', (_why, record) => {
    const { grade: letter, caps } = rated({ record });
    expect(letter).toBe('A');
    expect(caps).toMatchObject([{ code: 'newCustomer', days: record.months ?? 0, deals: record.deals }]);
  });

  it('three months and three deals are enough', () => {
    expect(rated({ record: { months: 3, deals: 3 } }).caps).toEqual([]);
  });

  it('a lawsuit is judged with 0: at most C', () => {
    const judgement = { ...JUDGED, scores: { lawsuits: 0 } };
    expect(rated({ card: { ...NO_CARD, judgement } })).toMatchObject({ grade: 'C', caps: [{ code: 'lawsuit' }] });
  });

  it('a veto in the user’s words: at most C', () => {
    const card = { ...NO_CARD, veto: '票据造假', judgement: JUDGED };
    expect(rated({ card })).toMatchObject({ grade: 'C', caps: [{ code: 'veto', words: '票据造假' }] });
  });

  it.each([
    ['停业整改', 'closed', '停业整改'],
    ['黑名单', 'blacklisted', ''],
  ])('%s: D, whatever the score, and whatever is known', (closed, code, words) => {
    const card = { ...NO_CARD, closed, judgement: JUDGED };
    expect(rated({ card })).toMatchObject({ grade: 'D', byScore: 'AAA', caps: [{ code, words }] });
    const unknown = { total: null, completeness: 0 };
    expect(rated({ card, scorecard: unknown })).toMatchObject({ grade: 'D', byScore: null, caps: [{ code }] });
  });

  it('the strictest comes first; those that lower nothing are not told', () => {
    const facts = {
      card: { ...NO_CARD, closed: '破产', veto: '失信', judgement: JUDGED },
      record: { months: 1, deals: 1 },
      longOverdue: 5_000_00,
    };
    expect(rated(facts).caps.map(({ code }) => code)).toEqual(['closed', 'veto', 'longOverdue', 'newCustomer']);
    const low = { ...facts, scorecard: { total: 65, completeness: 1 } };
    expect(rated(low).caps.map(({ code }) => code)).toEqual(['closed', 'veto', 'longOverdue']);
  });
});

describe('what is not known', () => {
  it.each([
    [0.6, 'AAA'],
    [0.7 - 0.1, 'AAA'],
    [0.59, null],
  ])('complete to %d: %s', (completeness, letter) => {
    expect(rated({ scorecard: { total: 91, completeness } }).grade).toBe(letter);
  });

  it('who is not graded is not capped either', () => {
    expect(rated({ scorecard: { total: 91, completeness: 0.3 }, longOverdue: 5_000_00 })).toEqual({
      grade: null,
      byScore: null,
      caps: [],
      provisional: false,
    });
  });

  it('a grade that nobody has judged is provisional', () => {
    expect(rated({ card: NO_CARD })).toMatchObject({ grade: 'AAA', provisional: true });
  });
});

describe('grades of the user’s own', () => {
  const grades = ['优', '良', '差'].map((name, i) => ({
    grade: name,
    score: [80, 60, 0][i] ?? 0,
    days: 0,
    factor: 0,
    handling: '款到发货',
  }));

  it('caps that name a shipped grade hold by its score', () => {
    expect(gradeByScore(85, grades)?.grade).toBe('优');
    // A begins at 70, C at 50.
    expect(rated({ record: { months: 1, deals: 1 } }, { creditGrades: grades }).grade).toBe('良');
    expect(rated({ longOverdue: 5_000_00 }, { creditGrades: grades }).grade).toBe('差');
  });

  it('caps that name a grade nobody knows let nobody through', () => {
    expect(rated({ longOverdue: 5_000_00 }, { badBest: 'E' }).grade).toBe('D');
  });
});
