import { formatDay } from '../../../src/domain/cell/day';
import { settle } from '../../../src/domain/credit/settlement/settle';
import { companiesOf } from '../../../src/domain/worklist/companies';
import { openPayments } from '../../../src/domain/worklist/openPayments';
import { creditBook } from '../credit/book/book';
import { registerOf } from '../register';
import { TODAY, trades } from '../structure/book/sheet';

const DELIVERIES = trades('发货', {
  docNo: ['FH1', 'FH1', 'FH2', 'FH3'],
  date: ['2026-09-01', '2026-09-01', '2026-09-10', '2026-10-01'],
  due: ['2026-10-01', '2026-10-01', '2026-10-10', '2026-10-31'],
  customer: ['华东机电', '华东机电', '华东机电', '永泰粮行'],
  amount: [100, 50, 80, 60],
});
const RECEIPTS = trades('回款', {
  docNo: ['SK1', 'SK2'],
  date: ['2026-09-20', '2026-10-20'],
  customer: ['华东机电', '永泰粮行'],
  amount: [120, 60],
});

const due = (companies?: Parameters<typeof openPayments>[2]) => {
  const book = creditBook({ trades: [DELIVERIES, RECEIPTS] });
  const found = openPayments(book, settle(book, book.asOf), companies);
  return Object.fromEntries([...found].map(([sheet, items]) => [sheet, items.map(({ row, day, amount }) => `${String(row)} ${formatDay(day)} ${String((amount ?? 0) / 100)}`)])); // prettier-ignore
};

describe('payments that are due where receipts stand on a sheet of their own', () => {
  it('are documents with what the receipts have left open, an item a document; who has paid owes nothing', () => {
    expect(due()).toEqual({ 发货: ['0 2026-10-01 30', '2 2026-10-10 80'], 回款: [] });
  });

  it('are asked for on the pay day of the customer', () => {
    const companies = companiesOf([
      registerOf('corporate', { name: ['华东机电'], payDay: ['每月25日'] }, { today: TODAY }),
    ]);
    expect(due(companies)['发货']).toEqual(['0 2026-10-25 30', '2 2026-10-25 80']);
  });
});
