import { serialDay } from '../../../src/domain/cell/day';
import { creditPaneText } from '../../../src/i18n/credit/pane';
import { creditInWords } from '../../../src/taskpane/analysis/credit/creditInWords';
import { emptyDesk, paperProblem, paperWish } from '../../../src/taskpane/analysis/credit/customer/creditDesk';
import { orderVerdict } from '../../../src/taskpane/analysis/credit/customer/orderVerdict';
import { scoreProblem, scoresToSave, shownScore } from '../../../src/taskpane/analysis/credit/customer/scoresToSave';
import { typedAmount } from '../../../src/taskpane/analysis/credit/customer/typedAmount';
import { typedScore } from '../../../src/taskpane/analysis/credit/customer/typedScore';
import { overdueShare } from '../../../src/taskpane/analysis/credit/overdueShare';
import { shareInWords } from '../../../src/taskpane/analysis/shareInWords';

const TODAY = serialDay(2026, 11, 21);
const DESK = emptyDesk(TODAY);

test.each([
  ['12,000', 12_000],
  ['1.2万', 12_000],
  ['１２０００元', 12_000],
  ['¥0.5', 0.5],
  ['', null],
  ['0', null],
  ['-5', null],
  ['很多', null],
  ['100 USD', null],
])('an amount typed as “%s” is %p yuan', (typed, yuan) => {
  expect(typedAmount(typed)).toBe(yuan);
});

test.each([
  ['85', 85],
  ['８５分', 85],
  ['0', 0],
  ['100', 100],
  ['72.5', 72.5],
  [' ', null],
  ['100.1', undefined],
  ['-1', undefined],
  ['1.2万', undefined],
  ['好', undefined],
])('a score typed as “%s” is %p', (typed, score) => {
  expect(typedScore(typed)).toBe(score);
});

describe('the paper', () => {
  test('is the statement of the last month at first', () => {
    expect(DESK).toMatchObject({ paper: 'statement', from: '2026-10-01', to: '2026-10-31', level: 'auto' });
    expect(paperProblem(DESK)).toBeUndefined();
    expect(paperWish(DESK, '华东机电')).toEqual({
      paper: 'statement',
      customer: '华东机电',
      from: serialDay(2026, 10, 1),
      to: serialDay(2026, 10, 31),
    });
  });

  test.each([
    [{ from: '' }, 'missing'],
    [{ to: '2026-02-30' }, 'missing'],
    [{ from: '2026-11-21', to: '2026-11-01' }, 'order'],
    [{ from: '2026-11-21', to: '2026-11-21' }, undefined],
    [{ paper: 'dunning', from: '' }, undefined],
  ] as const)('of %p: what has to be put right is %p', (part, problem) => {
    expect(paperProblem({ ...DESK, ...part })).toBe(problem);
  });

  test('is a letter of a level only where one was chosen', () => {
    const dunning = { ...DESK, paper: 'dunning' } as const;
    expect(paperWish(dunning, '华东机电')).toEqual({ paper: 'dunning', customer: '华东机电' });
    expect(paperWish({ ...dunning, level: 'demand' }, '华东机电')).toEqual({
      paper: 'dunning',
      customer: '华东机电',
      level: 'demand',
    });
  });
});

describe('the scores', () => {
  const business = { item: 'business', label: '经营状况', weight: 8, value: 80 } as const;
  const standing = { item: 'standing', label: '行业地位', weight: 5, value: null } as const;

  test('are shown as typed, else as they stand, blank where nobody has judged', () => {
    expect([business, standing].map((item) => shownScore(item, {}))).toEqual(['80', '']);
    expect(shownScore(business, { business: '' })).toBe('');
  });

  test.each([
    [business, {}, undefined],
    [business, { business: '' }, 'kept'],
    [business, { business: '101' }, 'wrong'],
    [standing, { standing: '' }, undefined],
    [standing, { standing: '好' }, 'wrong'],
  ] as const)('of %p with %p: the problem is %p', (item, typed, problem) => {
    expect(scoreProblem(item, typed)).toBe(problem);
  });

  test('that were changed are saved; where none was, all that stand; blank ones never', () => {
    expect(scoresToSave([business, standing], { business: '85' })).toEqual({ business: 85 });
    expect(scoresToSave([business, standing], { standing: '0' })).toEqual({ standing: 0 });
    expect(scoresToSave([business, standing], { business: '80' })).toEqual({ business: 80 });
    expect(scoresToSave([standing], { standing: ' ' })).toBeNull();
  });
});

test.each([
  [{ allowed: true, approver: '' }, 'allowed'],
  [{ allowed: true, approver: '销售主管' }, 'approval'],
  [{ allowed: false, approver: '总经理' }, 'refused'],
  [{ allowed: false, approver: '' }, 'refused'],
] as const)('an answer of %p says %s', (answer, verdict) => {
  expect(orderVerdict(answer)).toBe(verdict);
});

test('of 290,000 owed 190,000 are 65.5 % overdue; of nothing there is no share', () => {
  const share = overdueShare({ due: 100_000, overdue: 190_000 });
  expect(shareInWords('zh-CN', share ?? 0)).toBe('65.5%');
  expect(overdueShare({ due: 0, overdue: 0 })).toBeNull();
});

test('the parameters in words always say the day', () => {
  const t = creditPaneText('zh-CN');
  expect(creditInWords(t, { asOf: '', unit: 'yuan', owner: '' }, TODAY)).toEqual([
    '截至 2026-11-21',
    '元',
    '全部业务员',
  ]);
  expect(creditInWords(t, { asOf: '2026-10-31', unit: 'tenThousand', owner: '王强' }, TODAY)).toEqual([
    '截至 2026-10-31',
    '万元',
    '王强',
  ]);
});
