import { creditFigures } from '../../../src/domain/credit/creditFigures';
import type { CreditFigures, CustomerCredit } from '../../../src/domain/credit/customerCredit';
import { settlementDays } from '../../../src/domain/credit/settlementDays';
import { addMonths, formatDay } from '../../../src/domain/cell/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import type { Settings } from '../../../src/domain/settings/settings';
import { day } from '../day';
import { AS_OF, bookOf, settled, type Document, type Told } from './creditBook';

const yuan = (amount: number) => amount * 100;

function figuresOf(told: Told, settings: Partial<Settings> = {}, asOf = AS_OF): CreditFigures {
  const book = bookOf(told, asOf);
  const settlements = settlementDays(asOf).map((on) => settled(book, on));
  return creditFigures(book, settlements, { ...DEFAULT_SETTINGS, ...settings });
}

/** The analysis of the first customer that is told of. */
function first(told: Told, settings: Partial<Settings> = {}): CustomerCredit {
  const [customer] = figuresOf(told, settings).customers;
  if (!customer) throw new Error('nobody is told of');
  return customer;
}

const sale = (on: string, amount: number, rest: Partial<Document> = {}): Document => ({
  of: '华东机电',
  on: day(on),
  yuan: amount,
  ...rest,
});
const paid = (on: string, amount: number, rest: object = {}) => ({
  of: '华东机电',
  on: day(on),
  yuan: amount,
  ...rest,
});
/** Deliveries on the 12th of eleven months, each paid on its due day. */
const FAITHFUL = Array.from({ length: 11 }, (_none, i) => addMonths(day('2026-10-12'), -i));
const YEAR: Told = {
  documents: FAITHFUL.map((on) => ({ of: '华东机电', on, yuan: 100_000 })),
  payments: FAITHFUL.map((on) => ({ of: '华东机电', on: on + 30, yuan: 100_000 })),
};
const JUDGED = {
  scores: { business: 80, standing: 70, cooperation: 90, management: 80, lawsuits: 100 },
  by: '陈会计',
  on: AS_OF,
};

/** The six invoices of ANALYSIS C7. */
const C7: Told = {
  documents: [
    sale('2026-11-10', 100_000, { due: day('2026-12-10'), number: 'INV1' }),
    sale('2026-10-01', 80_000, { due: day('2026-10-31'), number: 'INV2' }),
    sale('2026-08-30', 60_000, { due: day('2026-09-29'), number: 'INV3' }),
    sale('2026-07-25', 40_000, { due: day('2026-08-24'), number: 'INV4' }),
    sale('2026-05-01', 30_000, { due: day('2026-05-31'), number: 'INV5' }),
    sale('2025-12-01', 20_000, { due: day('2025-12-31'), number: 'INV6' }),
  ],
  payments: [paid('2026-10-20', 30_000, { pays: 'INV2' }), paid('2026-06-10', 10_000, { pays: 'INV5' })],
};

it('is settled at the ends of five months and on its day', () => {
  expect(settlementDays(AS_OF).map(formatDay)).toEqual([
    '2026-06-30',
    '2026-07-31',
    '2026-08-31',
    '2026-09-30',
    '2026-10-31',
    '2026-11-21',
  ]);
});

describe('the six invoices of C7', () => {
  it('by due day', () => {
    expect(first(C7)).toMatchObject({
      receivable: yuan(290_000),
      buckets: [100_000, 50_000, 60_000, 40_000, 20_000, 20_000].map(yuan),
      overdue: yuan(190_000),
      longest: 325,
      step: 'legal',
      handling: '法务催收',
      expectedLoss: expect.closeTo(yuan(18_020), 6) as number,
    });
    expect(first(C7).weightedDays).toBeCloseTo(93.53, 2);
    expect(first(C7).record.overdueShare).toBeCloseTo(0.6552, 4);
  });

  it('by the day of the document nothing is undue; what is overdue, and expected losses, stay the same', () => {
    expect(first(C7, { agingFrom: 'documentDay' })).toMatchObject({
      buckets: [0, 100_000, 50_000, 60_000, 40_000, 40_000].map(yuan),
      overdue: yuan(190_000),
      expectedLoss: expect.closeTo(yuan(18_020), 6) as number,
    });
  });

  it('six months: what was open at the end of each', () => {
    const { months } = figuresOf(C7);
    expect(months.map((month) => [formatDay(month.day), month.receivable / 100, month.overdue / 100])).toEqual([
      ['2026-06-30', 40_000, 40_000],
      ['2026-07-31', 80_000, 40_000],
      ['2026-08-31', 140_000, 80_000],
      ['2026-09-30', 140_000, 140_000],
      ['2026-10-31', 190_000, 140_000],
      ['2026-11-21', 290_000, 190_000],
    ]);
  });

  it('the whole book', () => {
    expect(figuresOf(C7)).toMatchObject({
      asOf: AS_OF,
      receivable: yuan(290_000),
      overdue: yuan(190_000),
      expectedLoss: expect.closeTo(yuan(18_020), 6) as number,
      prepaid: 0,
    });
  });
});

describe('the payment record (C2)', () => {
  it('paid on the due day is in time', () => {
    expect(first(YEAR).record).toEqual({
      onTime: 1,
      overdueDays: 0,
      overdueShare: 0,
      months: 11,
      volume: 1,
      returns: 0,
      deals: 11,
    });
  });

  it('of 100,000 half was paid ten days late, a quarter is open for 51 days, a quarter came back', () => {
    const { record } = first({
      documents: [sale('2026-09-01', 100_000, { due: day('2026-10-01') })],
      payments: [paid('2026-10-11', 50_000), paid('2026-10-12', 25_000, { kind: 'return' })],
    });
    // Of the 75,000 that were to be paid.
    expect(record.onTime).toBe(0);
    expect(record.overdueDays).toBeCloseTo((50 * 10 + 25 * 51) / 75, 10);
    expect(record.returns).toBe(0.25);
  });

  it('only what fell due in the months of the setting, and not what falls due today', () => {
    const documents = [
      sale('2025-10-01', 100, { due: day('2025-11-21') }),
      sale('2025-10-02', 100, { due: day('2025-11-22') }),
      sale('2026-11-01', 100, { due: AS_OF }),
    ];
    const { record } = first({ documents, payments: [paid('2025-11-21', 200)] });
    expect([record.onTime, record.overdueDays]).toEqual([1, 0]);
    const long = first({ documents, payments: [paid('2025-11-24', 200)] }, { creditMonths: 24 }).record;
    expect(long.overdueDays).toBeCloseTo(2.5, 10);
    expect(first({ documents: [documents[2] ?? sale('2026-11-01', 1)] }).record.onTime).toBeNull();
  });

  it('receipts of which nobody knows the day do not count', () => {
    const documents = [sale('2026-08-01', 300), sale('2026-09-01', 100)];
    const payments = [paid('2026-08-01', 300, { undated: true }), paid('2026-10-11', 100)];
    expect(first({ documents, payments }).record).toMatchObject({ onTime: 0, overdueDays: 10 });
  });

  it('trading since: what the card says, or the first document where that is earlier', () => {
    const { documents } = YEAR;
    const since = (on: number) => first({ documents, cards: { 华东机电: { since: on } } }).record.months;
    expect([since(0), since(day('2020-11-21')), since(day('2026-11-01'))]).toEqual([11, 72, 11]);
  });

  it('of who has never bought anything nothing can be said', () => {
    expect(first({ cards: { 华东机电: { approvedLimit: 1 } } })).toMatchObject({
      record: { onTime: null, overdueShare: null, months: null, volume: null, returns: null, deals: 0 },
      rating: { grade: null },
      handling: '款到发货',
      suggestedLimit: 0,
      suggestedDays: 0,
    });
  });
});

describe('grade, terms and limit', () => {
  it('who pays in time, and is judged well', () => {
    const customer = first({ ...YEAR, cards: { 华东机电: { judgement: JUDGED } } });
    // (25 + 15 + 10 + 5·11/36 + 10 + 5) + 25.2
    expect(customer.scorecard.total).toBeCloseTo(91.728, 3);
    expect(customer).toMatchObject({
      rating: { grade: 'AAA', provisional: false },
      suggestedDays: 90,
      // 100,000 a month × 3 × 1.5
      suggestedLimit: yuan(450_000),
      yearSales: yuan(1_100_000),
      handling: '正常供货',
    });
  });

  it('one old document lowers the grade and stops the supply', () => {
    const documents = [...(YEAR.documents ?? []), sale('2026-07-01', 32_000, { number: 'OLD' })];
    const payments = (YEAR.payments ?? []).map((payment, i) => ({ ...payment, pays: String(i) }));
    const numbered = documents.map((one, i) => ({ ...one, number: one.number ?? String(i) }));
    expect(first({ documents: numbered, payments })).toMatchObject({
      overdue: yuan(32_000),
      rating: { grade: 'C', byScore: 'A', caps: [{ code: 'longOverdue', amount: yuan(32_000), days: 90 }] },
      handling: '法务催收',
      suggestedLimit: 0,
    });
    const disputed = numbered.map((one) => ({ ...one, disputed: one.number === 'OLD' }));
    expect(first({ documents: disputed, payments })).toMatchObject({
      overdue: yuan(32_000),
      disputed: yuan(32_000),
      rating: { grade: 'A' },
      step: null,
      handling: '正常供货',
    });
    expect(first({ documents: disputed, payments }, { disputedCounts: true })).toMatchObject({ step: 'legal' });
  });

  it('the grade before: that of the register, else what the sheets gave at the end of the month before', () => {
    const previous = (card: object) => first({ ...YEAR, cards: { 华东机电: card } }).previous;
    expect(previous({ lastGrade: 'b', lastGradedOn: day('2026-09-30') })).toBe('B');
    expect(previous({})).toBe('AAA');
    expect(previous({ lastGrade: '优', lastGradedOn: day('2026-09-30') })).toBe('AAA');
    expect(previous({ lastGrade: 'B', lastGradedOn: AS_OF })).toBe('AAA');
    expect(first({ documents: [sale('2026-11-10', 1)] }).previous).toBeNull();
  });

  it('the ladder at the end of the month before', () => {
    const told = { documents: [sale('2026-08-20', 5_000)] };
    expect(first(told)).toMatchObject({ longest: 63, step: 'stop', previousStep: 'noCredit' });
  });
});

describe('used limit', () => {
  const told: Told = {
    documents: [sale('2026-11-01', 100_000)],
    payments: [paid('2026-11-02', 40_000, { billDue: AS_OF + 1 }), paid('2026-11-02', 10_000, { billDue: AS_OF })],
    orders: [{ of: '华东机电', yuan: 30_000 }],
  };
  const limited = (card: object, settings: Partial<Settings> = {}) =>
    first({ ...told, cards: { 华东机电: { approvedLimit: yuan(100_000), ...card } } }, settings);

  it('receivables, bills that are not due, and orders that are not delivered', () => {
    expect(limited({})).toMatchObject({
      receivable: yuan(50_000),
      bills: yuan(40_000),
      unshipped: yuan(30_000),
      used: yuan(120_000),
      available: yuan(-20_000),
      over: yuan(20_000),
    });
    expect(limited({}, { billsUseLimit: false })).toMatchObject({ used: yuan(80_000), over: 0 });
  });

  it('the temporary limit holds up to its day', () => {
    const until = (tempLimitEnd: number | null) => limited({ tempLimit: yuan(15_000), tempLimitEnd }).over;
    expect([until(AS_OF), until(AS_OF - 1), until(null)]).toEqual([yuan(5_000), yuan(20_000), yuan(20_000)]);
  });

  it('where nothing was approved nothing is exceeded, and nothing is available', () => {
    const customer = first(told);
    expect(customer).toMatchObject({ approvedLimit: null, over: 0, available: yuan(-120_000) });
  });
});

it('who paid ahead owes nothing, and makes nobody else owe less', () => {
  const told: Told = {
    documents: [sale('2026-11-01', 100), { of: '乙五金', on: AS_OF, yuan: 50 }],
    payments: [paid('2026-11-02', 180)],
  };
  expect(figuresOf(told)).toMatchObject({
    receivable: yuan(50),
    prepaid: yuan(80),
    customers: [
      { receivable: 0, prepaid: yuan(80) },
      { receivable: yuan(50), prepaid: 0 },
    ],
  });
});

it('customers without documents, receipts, orders or a limit are not told', () => {
  const told: Told = {
    cards: { 甲: { approvedLimit: 1 }, 乙: { group: '集团' }, 丙: { tempLimit: 1, tempLimitEnd: AS_OF } },
    documents: [{ of: '丁', on: AS_OF, yuan: 1 }],
    payments: [{ of: '戊', on: AS_OF, yuan: 1 }],
    orders: [{ of: '己', yuan: 1 }],
  };
  expect(figuresOf(told).customers.map(({ customer }) => customer)).toEqual([0, 2, 3, 4, 5]);
});

it('receipts of nobody are told as a sum', () => {
  const receipt = { of: 0, row: 0, day: AS_OF, amount: yuan(7), customer: '?' };
  const unused = [
    { ...receipt, side: 'receipt', reason: 'unmatched' },
    { ...receipt, side: 'receipt', reason: 'noCustomer', customer: '' },
    { ...receipt, side: 'receipt', reason: 'future' },
    { ...receipt, side: 'document', reason: 'unmatched' },
  ] as const;
  expect(figuresOf({ unused }).unmatchedReceipts).toBe(yuan(14));
});

describe('DSO (C6)', () => {
  it('1.2 million of 3.6 million in 90 days are 30 days, at best 20', () => {
    const documents = [
      sale('2026-08-24', 2_400_000),
      sale('2026-10-01', 400_000, { due: AS_OF - 1 }),
      sale('2026-11-20', 800_000),
    ];
    const { outstanding } = figuresOf({ documents, payments: [paid('2026-09-01', 2_400_000)] });
    expect(outstanding).toMatchObject({ period: 30, best: 20, delinquent: 10 });
  });

  it('counts back through the days of this month and the months before, less what came back', () => {
    const documents = [sale('2026-08-05', 500), sale('2026-09-05', 650)];
    const payments = [paid('2026-09-06', 50, { kind: 'return' }), paid('2026-09-07', 100)];
    const { outstanding } = figuresOf({ documents, payments }, {}, day('2026-09-30'));
    expect(outstanding.countBack).toBeCloseTo(54.8, 10);
  });

  it('annual: a year of sales against the average of what was owed at the ends of its months', () => {
    const documents = [sale('2025-11-30', 1_300), sale('2026-05-10', 650), { of: '乙五金', on: AS_OF, yuan: 130 }];
    const payments = [paid('2026-05-20', 2_000)];
    const { outstanding } = figuresOf({ documents, payments });
    // 1,300 at six ends from November to April, then the one is 50 ahead and the other owes 130 on the last day.
    expect(outstanding.annual).toBeCloseTo((365 * ((6 * 1_300 + 130) / 13)) / 2_080, 10);
  });

  it('a book younger than 90 days: as many days as it is old', () => {
    const { outstanding } = figuresOf({ documents: [{ of: '甲', on: AS_OF - 29, yuan: 100 }] });
    expect(outstanding.period).toBe(30);
  });

  it('without sales there is none', () => {
    const told = { documents: [sale('2026-08-05', 500, { kind: 'opening' })] };
    expect(figuresOf(told).outstanding).toEqual({
      period: null,
      annual: null,
      countBack: null,
      best: null,
      delinquent: null,
    });
  });
});

it('an analysis needs a settlement', () => {
  expect(() => creditFigures(bookOf({}), [], DEFAULT_SETTINGS)).toThrow('settlement');
});
