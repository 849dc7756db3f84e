import { settle } from '../../../../src/domain/credit/settlement/settle';
import { TODAY, trades } from '../../structure/book/sheet';
import { creditBook, oddities, owed, paid, unused } from './book';

const open = (book: ReturnType<typeof creditBook>) => [...settle(book, TODAY).open].map((fen) => fen / 100);

describe('a sheet of one row an order', () => {
  const orders = trades('2026年', {
    docNo: ['HT1', 'HT2', 'HT3'],
    'date:签订日期': ['2026-08-05', '2026-09-08', '2026-10-20'],
    customer: ['甲', '甲', '乙'],
    amount: [1000, 800, 600],
    received: [400, 800, ''],
    balance: [600, 0, 600],
    receivedOn: ['2026-09-30', '', ''],
  });

  it('has a receipt beside its order, of its day where it is known', () => {
    const book = creditBook({ trades: [orders] });
    expect(paid(book)).toEqual(['receipt 甲 2026-09-30 400 HT1', 'receipt 甲 2026-09-08 800 HT2']);
    expect([...book.credits.undated]).toEqual([0, 1]);
    expect(open(book)).toEqual([600, 0, 600]);
    expect(oddities(book)).toEqual([]);
  });

  it('has what its balance lacks where it has no column of receipts', () => {
    const balances = trades('2026年', {
      'date:签订日期': ['2026-08-05', '2026-09-08', '2026-10-20'],
      customer: ['甲', '甲', '乙'],
      amount: [1000, 800, 600],
      balance: [600, 0, 600],
    });
    const book = creditBook({ trades: [balances] });
    expect(paid(book)).toEqual(['receipt 甲 2026-08-05 400', 'receipt 甲 2026-09-08 800']);
    expect(open(book)).toEqual([600, 0, 600]);
  });

  it('is wrong where a balance is not what its row comes to', () => {
    const wrong = trades('2026年', {
      'date:签订日期': ['2026-08-05', '2026-09-08', '2026-10-20'],
      customer: ['甲', '甲', '乙'],
      amount: [1000, 800, 600],
      received: [400, 800, ''],
      balance: [600, 10, 600],
    });
    const book = creditBook({ trades: [wrong] });
    expect(book.oddities).toEqual([{ code: 'balanceDiffers', of: 0, row: 1, amount: 10_00 }]);
  });

  it('counts a list of the same receipts once, and a list of others too', () => {
    const list = (amounts: readonly number[]) =>
      trades('回款', {
        receivedOn: ['2026-09-30', '2026-10-02'],
        customer: ['甲', '甲'],
        received: amounts,
        matchNo: ['HT1', 'HT2'],
      });
    const same = creditBook({ trades: [orders, list([400, 800])] });
    expect(paid(same)).toEqual(['receipt 甲 2026-09-30 400 HT1', 'receipt 甲 2026-10-02 800 HT2']);
    expect(oddities(same)).toEqual(['receivedTwice 0', 'receivedTwice 1']);
    expect(open(same)).toEqual([600, 0, 600]);
    const rest = creditBook({ trades: [orders, list([350, 5])] });
    expect(paid(rest)).toHaveLength(4);
    expect(oddities(rest)).toEqual([]);
  });

  it('has receipts beside orders pay the deliveries of those orders', () => {
    const deliveries = trades('发货', {
      docNo: ['FH1', 'FH2'],
      date: ['2026-08-09', '2026-09-10'],
      customer: ['甲', '甲'],
      amount: [1000, 800],
      matchNo: ['HT1', 'HT2'],
    });
    const book = creditBook({ trades: [trades('订单', { docNo: ['HT1', 'HT2'], date: ['2026-08-05', '2026-09-08'], customer: ['甲', '甲'], amount: [1000, 800], received: ['', 300] }), deliveries] }); // prettier-ignore
    expect(open(book)).toEqual([1000, 500]);
  });
});

describe('a ledger', () => {
  const ledger = trades('往来账', {
    date: ['', '2026-09-02', '2026-09-20', '2026-10-08', '2026-10-25'],
    customer: ['甲', '甲', '甲', '甲', '甲'],
    note: ['期初余额', '发货', '收款', '发货', '收款'],
    amount: ['', 1000, '', 800, ''],
    received: ['', '', 700, '', 900],
    balance: [500, 1500, 800, 1600, 700],
  });

  it('has a debit or a credit a row, and opens with what was owed before', () => {
    const book = creditBook({ trades: [ledger] });
    expect(owed(book)).toEqual(['sale 甲 2026-09-02 1000', 'sale 甲 2026-10-08 800', 'opening 甲 2026-09-01 500']);
    expect(paid(book)).toEqual(['receipt 甲 2026-09-20 700', 'receipt 甲 2026-10-25 900']);
    expect([...book.credits.undated]).toEqual([0, 0]);
    expect([unused(book), oddities(book)]).toEqual([[], []]);
    expect(open(book)).toEqual([0, 700, 0]);
  });

  it('is checked where its balance does not run, and never counted by it', () => {
    const wrong = trades('往来账', {
      date: ['2026-09-01', '2026-09-02', '2026-09-20', '2026-10-08', '2026-10-25'],
      customer: ['甲', '甲', '甲', '甲', '甲'],
      amount: [100, 1000, '', 800, 50],
      received: ['', '', 700, '', 900],
      balance: [100, 1100, 400, 1300, 450],
    });
    const book = creditBook({ trades: [wrong] });
    expect(book.oddities).toEqual([{ code: 'balanceDiffers', of: 0, row: 3, amount: 100_00 }]);
    expect(open(book)).toEqual([0, 0, 300, 50]);
  });

  it('carries over from month to month only once', () => {
    const october = trades('10月', {
      date: ['', '2026-10-08', '2026-10-09', '2026-10-25'],
      customer: ['上期结转', '甲', '甲', '甲'],
      amount: ['', 800, 100, ''],
      received: ['', '', '', 900],
      balance: [1500, 2300, 2400, 1500],
    });
    const september = trades('9月', {
      date: ['', '2026-09-02', '2026-09-03'],
      customer: ['上期结转', '甲', '甲'],
      amount: ['', 600, 400],
      received: ['', '', ''],
      balance: [500, 1100, 1500],
    });
    const book = creditBook({ trades: [october, september] });
    expect(owed(book).filter((line) => line.startsWith('opening'))).toEqual(['opening 甲 2026-09-01 500']);
    expect(open(book).reduce((sum, yuan) => sum + yuan, 0)).toBe(1500);
  });
});

it('takes 还款日期 for the day of the money in a list of receipts, and for the due day beside a document', () => {
  const documents = trades('欠款明细', {
    'date:接单日期': ['2026-08-05'],
    customer: ['甲'],
    'amount:总价': [1000],
    'due:还款日期': ['2026-09-20'],
  });
  const receipts = trades('还款', { 'due:还款日期': ['2026-10-02'], customer: ['甲'], 'received:还款额': [400] });
  const book = creditBook({ trades: [documents, receipts] });
  expect(paid(book)).toEqual(['receipt 甲 2026-10-02 400']);
  expect(owed(book)).toEqual(['sale 甲 2026-08-05 1000']);
});

it('takes no number of a voucher, which comes again every month, for that of a document', () => {
  const ledger = (header: string) =>
    trades('应收明细账', {
      date: ['2026-08-05', '2026-09-08', '2026-09-20', '2026-10-06'],
      customer: ['甲', '甲', '甲', '甲'],
      [`docNo:${header}`]: ['记-1', '记-2', '记-2', '记-2'],
      amount: [1000, 800, '', -50],
      received: ['', '', 400, ''],
      balance: [1000, 1800, 1400, 1350],
    });
  expect(open(creditBook({ trades: [ledger('凭证号')] }))).toEqual([550, 800]);
  expect(open(creditBook({ trades: [ledger('单据号')] }))).toEqual([1000, 350]);
});
