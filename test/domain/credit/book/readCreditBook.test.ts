import { creditQuality } from '../../../../src/domain/credit/book/creditQuality';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { formatDay } from '../../../../src/domain/cell/day';
import { bookOf, sheetOf, TODAY, trades } from '../../structure/book/sheet';
import { creditBook, dues, oddities, owed, paid, unused } from './book';

const companies = sheetOf('corporate', '企业客户资料', {
  corpId: ['K1', 'K2'],
  name: ['甲机电有限公司', '乙五金有限公司'],
  paymentTerms: ['月结30', ''],
});
const deliveries = trades('发货', {
  docNo: ['FH1', 'FH2', 'TH1', 'FH3', 'FH4'],
  docType: ['发货', '发货', '退货', '发货', '发货'],
  'date:发货日期': ['2026-09-05', '2026-10-08', '2026-10-20', '2026-11-02', '2026-12-01'],
  customer: ['甲机电有限公司', '乙五金有限公司', '甲机电有限公司', '某某公司', '甲机电有限公司'],
  amount: [1000, 800, 100, 50, 70],
  due: ['', '2026-10-31', '', '', ''],
  'matchNo:关联订单号': ['DD1', 'DD2', 'DD1', '', ''],
  docState: ['已签收', '有争议', '', '', ''],
});
const receipts = trades('回款', {
  docNo: ['SK1', 'SK2', 'SK3', 'SK4', 'SK5'],
  'receivedOn:回款日期': ['2026-10-30', '2026-11-02', '2026-11-05', '2026-11-06', '2026-12-02'],
  customer: ['甲机电有限公司', '', '查无此人', '乙五金有限公司', '甲机电有限公司'],
  'received:回款金额(元)': [300, 200, 40, -50, 9],
  payMethod: ['承兑', '转账', '转账', '转账', '转账'],
  matchNo: ['FH1', 'FH2', '', 'FH9', ''],
});
const book = creditBook({ trades: [deliveries, receipts], corporate: [companies] });

describe('a book of deliveries and receipts', () => {
  it('has what was sold as debits, goods back and money as credits, money given back as a debit', () => {
    expect(owed(book)).toEqual([
      'sale 甲机电有限公司 2026-09-05 1000',
      'sale 乙五金有限公司 2026-10-08 800',
      'adjustment 乙五金有限公司 2026-11-06 50',
    ]);
    expect(paid(book)).toEqual([
      'return 甲机电有限公司 2026-10-20 100 DD1',
      'receipt 甲机电有限公司 2026-10-30 300 FH1',
      'receipt 乙五金有限公司 2026-11-02 200 FH2',
    ]);
  });

  it('takes due days from the document, else from the terms, else from the settings', () => {
    expect(dues(book)).toEqual(['2026-10-30 terms', '2026-10-31 document', '2026-12-06 setting']);
    const always = creditBook({ trades: [deliveries], corporate: [companies] }, { dueRule: 'documentDay' });
    expect(dues(always)).toEqual(['2026-10-05 setting', '2026-11-07 setting']);
  });

  it('knows bills, disputes, and which lines it does not count', () => {
    expect(Array.from(book.credits.billDue, (day) => day && formatDay(day))).toEqual([0, '2027-04-28', 0]);
    expect([...book.debits.disputed]).toEqual([0, 1, 0]);
    expect(unused(book)).toEqual([
      'document 3 unmatched',
      'document 4 future',
      'receipt 2 unmatched',
      'receipt 4 future',
    ]);
    expect(oddities(book)).toEqual(['numberUnknown 3']);
  });

  it('agrees with the trade book on the lines of sales and their customers', () => {
    const sales = bookOf({ trades: [deliveries, receipts], corporate: [companies] });
    expect(book.customers).toEqual(sales.customers);
    const documents = book.unused.filter(({ side }) => side === 'document');
    expect(documents).toEqual(sales.unused.map((line) => ({ ...line, side: 'document' })));
    expect(sales.amount.reduce((sum, fen) => sum + fen, 0)).toBe(1700_00);
  });

  it('comes to the ledger total', () => {
    const quality = creditQuality(book);
    expect(quality.debits.sale).toEqual({ count: 2, amount: 1800_00 });
    expect(quality.credits.receipt).toEqual({ count: 2, amount: 500_00 });
    expect(quality.unused).toContainEqual({ side: 'receipt', reason: 'unmatched', count: 1, amount: 40_00 });
    const { open, left } = settle(book, TODAY);
    const sum = (amounts: Float64Array) => amounts.reduce((total, fen) => total + fen, 0);
    expect(quality.balance).toBe(1250_00);
    expect(sum(open) - sum(left)).toBe(quality.balance);
  });

  it('has the return of an order settle its delivery', () => {
    expect([...settle(book, TODAY).open]).toEqual([600_00, 600_00, 50_00]);
  });
});

describe('receipts', () => {
  const sold = trades('发货', { docNo: ['FH1'], date: ['2026-10-05'], customer: ['甲'], amount: [100] });
  const listed = (cells: Parameters<typeof trades>[1]) => creditBook({ trades: [sold, trades('回款', cells)] });

  it('name a document by their own number where the list has no other column for it', () => {
    const days = { receivedOn: ['2026-11-01', '2026-11-02'], customer: ['甲', '甲'] };
    const contracts = listed({ 'docNo:合同编号': ['FH1', 'FH7'], ...days, received: [10, 20] });
    expect([paid(contracts), oddities(contracts)]).toEqual([
      ['receipt 甲 2026-11-01 10 FH1', 'receipt 甲 2026-11-02 20 FH7'],
      ['numberUnknown 1'],
    ]);
    const own = listed({ 'docNo:收款单号': ['SK1', 'SK2'], ...days, received: [10, 20] });
    expect([paid(own), oddities(own)]).toEqual([['receipt 甲 2026-11-01 10', 'receipt 甲 2026-11-02 20'], []]);
  });

  it('of another customer than the document they name are said', () => {
    const two = trades('发货', { docNo: ['FH1', 'FH2'], date: ['2026-10-05', '2026-10-05'], customer: ['甲', '乙'], amount: [100, 100] }); // prettier-ignore
    const list = trades('回款', { receivedOn: ['2026-11-01'], customer: ['乙'], received: [10], matchNo: ['FH1'] });
    expect(oddities(creditBook({ trades: [two, list] }))).toEqual(['otherCustomer 0']);
  });

  it('count what was received, not the contract beside it, and nothing where nothing was received yet', () => {
    const list = listed({
      receivedOn: ['2026-11-01', ''],
      customer: ['甲', '甲'],
      amount: [100, 500],
      received: [10, ''],
    });
    expect([paid(list), unused(list)]).toEqual([['receipt 甲 2026-11-01 10'], []]);
  });

  it('given back are owed again though they are written positive', () => {
    const list = listed({ receivedOn: ['2026-11-01'], customer: ['甲'], received: [10], docType: ['退款'] });
    expect(owed(list)).toEqual(['sale 甲 2026-10-05 100', 'adjustment 甲 2026-11-01 10']);
  });

  it('of the year beside those of its months count once', () => {
    const rows = Array.from({ length: 12 }, (_none, i) => i);
    const cells = {
      receivedOn: rows.map((i) => `2026-10-${String(i + 10)}`),
      customer: rows.map(() => '甲'),
      received: rows.map((i) => 3 + i),
    };
    const once = creditBook({ trades: [sold, trades('2026年回款', cells)] });
    const twice = creditBook({ trades: [sold, trades('2026年回款', cells), trades('10月回款', cells)] });
    expect(paid(twice)).toEqual(paid(once));
    expect(paid(once)).toHaveLength(12);
  });

  it('of somebody who has bought nothing make him a customer where there is no list of customers', () => {
    const list = listed({ receivedOn: ['2026-11-01'], customer: ['丙'], received: [10] });
    expect(paid(list)).toEqual(['receipt 丙 2026-11-01 10']);
  });
});

describe('adjustments', () => {
  it('written positive make customers owe less where their words say so, else what their sign says', () => {
    const mixed = trades('往来', {
      docNo: ['FH1', 'TZ1', 'TZ2', 'TZ3', 'TZ4'],
      docType: ['发货', '折让', '应收调整', '应收调整', '抹零'],
      date: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'],
      customer: ['甲', '甲', '甲', '甲', '甲'],
      amount: [100, 10, 20, -5, 0.5],
    });
    const adjusted = creditBook({ trades: [mixed] });
    expect(owed(adjusted)).toEqual(['sale 甲 2026-10-05 100', 'adjustment 甲 2026-10-07 20']);
    expect(paid(adjusted)).toEqual([
      'adjustment 甲 2026-10-06 10 TZ1',
      'adjustment 甲 2026-10-08 5 TZ3',
      'adjustment 甲 2026-10-09 0.5 TZ4',
    ]);
  });
});

describe('期初应收', () => {
  const opening = sheetOf('corporate', '企业客户资料', { name: ['甲', '乙', '丙'], opening: [500, -80, ''] });
  const sold = trades('发货', { docNo: ['FH1'], date: ['2026-10-05'], customer: ['甲'], amount: [100] });

  it('is owed on the day before the first line, and paid ahead where it is negative', () => {
    const begun = creditBook({ trades: [sold], corporate: [opening] });
    expect(owed(begun)).toEqual(['sale 甲 2026-10-05 100', 'opening 甲 2026-10-04 500']);
    expect(paid(begun)).toEqual(['receipt 乙 2026-10-04 80']);
    expect([...begun.credits.undated]).toEqual([1]);
    expect(begun.debits.of[1]).toBe(1);
  });

  it('is listed where nobody knows the customer', () => {
    const others = trades('发货', { docNo: ['FH1', 'FH2', 'FH3'], date: ['2026-10-05', '2026-10-05', '2026-10-05'], customer: ['甲', '戊', '己'], amount: [1, 1, 1] }); // prettier-ignore
    const unlisted = creditBook({ trades: [others], corporate: [opening] });
    expect([unlisted.matched, unused(unlisted)]).toEqual([false, ['document 1 unmatched']]);
    expect(owed(unlisted)).toContain('opening 甲 2026-10-04 500');
  });
});
