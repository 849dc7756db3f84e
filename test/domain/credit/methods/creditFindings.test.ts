import type { CreditFacts } from '../../../../src/domain/credit/methods/creditFacts';
import { creditFindings } from '../../../../src/domain/credit/methods/creditFindings';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const NOBODY = { customers: 0, amount: 0, name: '' };
const QUIET: CreditFacts = {
  receivable: { now: 1000, before: 1000 },
  overdue: { now: 100, before: 100 },
  longOverdue: NOBODY,
  newlyOverdue: NOBODY,
  overLimit: NOBODY,
  downgraded: NOBODY,
  notGraded: NOBODY,
  disputed: NOBODY,
  largest: { name: '华东机电', amount: 100 },
  unmatchedReceipts: 0,
};
const found = (facts: Partial<CreditFacts>) => creditFindings({ ...QUIET, ...facts }, DEFAULT_SETTINGS);
const keys = (facts: Partial<CreditFacts>) => found(facts).map(({ key }) => key);
const some = (amount: number) => ({ customers: 2, amount, name: '乙五金' });

it('a quiet month has one finding: nothing', () => {
  expect(found({})).toEqual([{ key: 'nothing', params: {}, money: 0 }]);
});

describe('receivables and what is overdue of them', () => {
  it('12 % more than at the end of the month before', () => {
    const [finding] = found({ receivable: { now: 1120, before: 1000 } });
    expect(finding).toMatchObject({ key: 'receivableChange', params: { now: 1120, before: 1000 }, money: 120 });
    expect(finding?.key === 'receivableChange' && finding.params.growth).toBeCloseTo(0.12, 10);
  });

  it('a change of 5 % is one, of less is none', () => {
    expect(keys({ receivable: { now: 950, before: 1000 } })).toEqual(['receivableChange']);
    expect(keys({ receivable: { now: 951, before: 1000 } })).toEqual(['nothing']);
  });

  it('overdue rose from 10 % to 15 %, or fell to 5 %', () => {
    expect(found({ overdue: { now: 150, before: 100 } })).toEqual([
      { key: 'overdueRise', params: { now: 150, before: 100, share: 0.15, shareBefore: 0.1 }, money: 50 },
    ]);
    expect(found({ overdue: { now: 50, before: 100 } })).toMatchObject([{ key: 'overdueFall', money: 50 }]);
  });

  it('a small overdue amount that doubles is none', () => {
    expect(keys({ overdue: { now: 20, before: 10 } })).toEqual(['nothing']);
  });

  it('is compared with nothing where the month before was not settled', () => {
    const receivable = { now: 1000, before: null };
    expect(keys({ receivable, overdue: { now: 900, before: null } })).toEqual(['nothing']);
  });
});

describe('limits of the settings, however little is at stake', () => {
  it('longer overdue than the ladder: 90 days', () => {
    expect(found({ longOverdue: some(20) })).toEqual([
      { key: 'longOverdue', params: { ...some(20), days: 90, share: 0.02 }, money: 20 },
    ]);
  });

  it.each(['overLimit', 'newlyOverdue', 'downgraded'] as const)('%s', (key) => {
    expect(found({ [key]: some(3) })).toEqual([{ key, params: some(3), money: 3 }]);
  });

  it('one owes more than 30 %', () => {
    expect(found({ largest: { name: '华东集团', amount: 460 } })).toEqual([
      { key: 'largestDebtor', params: { name: '华东集团', amount: 460, share: 0.46, limit: 0.3 }, money: 460 },
    ]);
    expect(keys({ largest: { name: '华东集团', amount: 300 } })).toEqual(['nothing']);
    expect(keys({ largest: null })).toEqual(['nothing']);
  });
});

describe('5 % of the receivables', () => {
  it.each(['notGraded', 'disputed'] as const)('%s', (key) => {
    expect(found({ [key]: some(50) })).toEqual([{ key, params: { ...some(50), share: 0.05 }, money: 50 }]);
    expect(keys({ [key]: some(49) })).toEqual(['nothing']);
  });

  it('are receipts of nobody', () => {
    expect(found({ unmatchedReceipts: 60 })).toEqual([
      { key: 'unmatchedReceipts', params: { amount: 60, share: 0.06 }, money: 60 },
    ]);
    expect(keys({ unmatchedReceipts: 49 })).toEqual(['nothing']);
  });
});

it('seven at most, the most money first', () => {
  const everything = found({
    receivable: { now: 1000, before: 800 },
    overdue: { now: 300, before: 150 },
    longOverdue: some(220),
    newlyOverdue: some(210),
    overLimit: some(40),
    downgraded: some(260),
    notGraded: some(90),
    disputed: some(70),
    largest: { name: '华东机电', amount: 320 },
    unmatchedReceipts: 60,
  });
  expect(everything.map(({ key, money }) => [key, money])).toEqual([
    ['largestDebtor', 320],
    ['downgraded', 260],
    ['longOverdue', 220],
    ['newlyOverdue', 210],
    ['receivableChange', 200],
    ['overdueRise', 150],
    ['notGraded', 90],
  ]);
});
