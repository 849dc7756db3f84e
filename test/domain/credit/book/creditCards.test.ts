import { formatDay } from '../../../../src/domain/cell/day';
import { sheetOf, trades } from '../../structure/book/sheet';
import { creditBook, oddities } from './book';

const sold = trades('发货', { docNo: ['FH1', 'FH2', 'FH3'], date: ['2026-10-05', '2026-10-05', '2026-10-05'], customer: ['甲', '乙', '丙'], amount: [1, 1, 1] }); // prettier-ignore
const corporate = sheetOf('corporate', '企业客户资料', {
  name: ['甲', '乙', '丙'],
  approvedLimit: [500000, '', ''],
  limit: [1, 80000, ''],
  tempLimit: [100000, 20000, ''],
  tempLimitEnd: ['2026-12-31', '', ''],
  paymentTerms: ['月结30', '', ''],
  terms: ['转账', '货到30天', '电汇'],
  group: ['甬江集团', '', ''],
  credit: ['AA', '未评', ''],
  status: ['正常', '黑名单', '停业整改'],
});
const credit = sheetOf('credit', '客户信用分析表', {
  customer: ['甲', '甲', '甲', '乙', '丙', '丙'],
  asOf: ['2026-06-30', '2026-09-30', '2026-11-21', '2026-09-30', '2026-03-31', '2026-09-30'],
  grade: ['A', 'B', 'C', '', 'C', 'D'],
  limit: [7, 7, 7, 7, 60000, ''],
  days: ['', '', '', 45, 45, ''],
  veto: ['', '', '', '无', '被起诉', '否'],
  business: [80, '', '', '', '', ''],
  cooperation: [70, 90, '', 120, '', ''],
  assessor: ['顾宁', '沈佳', '', '', '', ''],
});
const book = creditBook({ trades: [sold], corporate: [corporate], credit: [credit] });
const cards = Object.fromEntries(book.customers.map(({ name }, i) => [name, book.cards[i]]));

describe('the card of a customer', () => {
  it('has the approved limit, else the limit, else that of the credit register', () => {
    expect(book.cards.map(({ approvedLimit }) => approvedLimit)).toEqual([500_000_00, 80_000_00, 60_000_00]);
  });

  it('has a temporary limit with its last day, and says where there is none', () => {
    const { tempLimit, tempLimitEnd } = cards.甲 ?? {};
    expect([tempLimit, tempLimitEnd && formatDay(tempLimitEnd)]).toEqual([100_000_00, '2026-12-31']);
    expect(oddities(book)).toEqual(['limitWithoutDay 1']);
  });

  it('has the terms that say when to pay, else the days of the credit register', () => {
    expect(book.cards.map(({ terms, termDays }) => [terms, termDays])).toEqual([
      ['月结30', 30],
      ['货到30天', 30],
      ['45', 45],
    ]);
  });

  it('has the grade before: of the latest day before the analysis, else of the register of companies', () => {
    expect([cards.甲?.lastGrade, formatDay(cards.甲?.lastGradedOn ?? 0)]).toEqual(['B', '2026-09-30']);
    expect([cards.乙?.lastGrade, cards.乙?.lastGradedOn]).toEqual(['', 0]);
    const alone = creditBook({ trades: [sold], corporate: [corporate] });
    expect(alone.cards.map(({ lastGrade }) => lastGrade)).toEqual(['AA', '', '']);
  });

  it('has of each item what was judged last, who judged, and when; points of no scorecard are left out', () => {
    const { judgement } = cards.甲 ?? {};
    expect(judgement?.scores).toEqual({ business: 80, cooperation: 90 });
    expect([judgement?.by, formatDay(judgement?.on ?? 0)]).toEqual(['沈佳', '2026-09-30']);
    expect(cards.乙?.judgement).toEqual({ scores: {}, by: '', on: 0 });
  });

  it('says who is closed, blacklisted or vetoed, in the words of the sheet; a later 否 takes a veto back', () => {
    expect(book.cards.map(({ closed, veto }) => [closed, veto])).toEqual([
      ['', ''],
      ['黑名单', ''],
      ['停业整改', ''],
    ]);
    const earlier = creditBook({ trades: [sold], corporate: [corporate], credit: [credit] }, {}, cards.甲?.lastGradedOn && cards.甲.lastGradedOn - 1); // prettier-ignore
    expect(earlier.cards[2]?.veto).toBe('被起诉');
    expect(cards.甲?.group).toBe('甬江集团');
  });
});
