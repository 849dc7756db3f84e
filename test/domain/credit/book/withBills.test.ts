import { withBills } from '../../../../src/domain/credit/book/withBills';
import { formatDay } from '../../../../src/domain/cell/day';
import { trades } from '../../structure/book/sheet';
import { creditBook, paid } from './book';

const deliveries = trades('送货', {
  'docNo:送货单号': ['SH1', 'SH2'],
  'date:送货日期': ['2026-08-05', '2026-09-08'],
  customer: ['甲', '乙'],
  amount: [1000, 800],
});
const receipts = trades('回款及承兑', {
  'receivedOn:收款日期': ['2026-09-30', '2026-10-02', '2026-10-05'],
  customer: ['甲', '乙', '甲'],
  'received:电汇': [300, '', 100],
  'bills:承兑汇票': ['', 500, 200],
  'due:汇票到期日': ['', '2027-03-31', ''],
});

describe('money and bills of exchange in two columns', () => {
  it('are both received', () => {
    expect(withBills(receipts).columns.get('received')?.parsed).toEqual([300_00, 500_00, 300_00]);
    expect(withBills(receipts)).toBe(withBills(receipts));
    expect(withBills(deliveries)).toBe(deliveries);
  });

  it('pay what is owed; a bill has its day', () => {
    const book = creditBook({ trades: [deliveries, receipts] });
    expect(paid(book)).toEqual(['receipt 甲 2026-09-30 300', 'receipt 乙 2026-10-02 500', 'receipt 甲 2026-10-05 300']);
    expect(Array.from(book.credits.billDue, (day) => day && formatDay(day))).toEqual([0, '2027-03-31', '2027-04-03']);
  });

  it('are a list of receipts where there are bills only', () => {
    const bills = trades('承兑登记', {
      'receivedOn:收票日期': ['2026-10-02'],
      customer: ['乙'],
      'bills:票面金额': [500],
    });
    expect(paid(creditBook({ trades: [deliveries, bills] }))).toEqual(['receipt 乙 2026-10-02 500']);
  });
});
