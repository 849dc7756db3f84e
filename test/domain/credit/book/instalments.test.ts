import { settle } from '../../../../src/domain/credit/settlement/settle';
import { documentRows } from '../../../../src/domain/structure/book/documentRows';
import { TODAY, trades } from '../../structure/book/sheet';
import { creditBook, dues, owed, paid, unused } from './book';

const contracts = trades('合同', {
  'docNo:合同编号': ['HT1', 'HT2'],
  'date:签订日期': ['2026-08-05', '2026-09-08'],
  customer: ['甲', '乙'],
  'amount:合同金额': [1000, 800],
});
/** Number and customer are merged over the instalments of a contract. */
const plan = (amounts: readonly number[]) =>
  trades('分期收款', {
    'docNo:合同编号': ['HT1', '', '', 'HT2', '', ''],
    customer: ['甲', '', '', '乙', '', ''],
    'due:应收日期': ['2026-08-15', '2026-10-01', '2027-09-30', '2026-09-15', '2026-11-01', '2027-10-31'],
    'amount:应收金额': amounts,
    'receivedOn:实收日期': ['2026-08-14', '2026-10-09', '', '2026-09-20', '', ''],
    'received:实收金额': [300, 600, '', 240, '', ''],
  });
const book = creditBook({ trades: [contracts, plan([300, 600, 100, 240, 480, 80])] });

describe('a contract that is paid in instalments', () => {
  it('is written once above its further instalments', () => {
    const headOf = documentRows(plan([300, 600, 100, 240, 480, 80]));
    expect([0, 1, 2, 3, 4, 5].map(headOf)).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('is owed instalment by instalment, each on its day', () => {
    expect(owed(book)).toEqual([
      'sale 甲 2026-08-05 300',
      'sale 甲 2026-08-05 600',
      'sale 甲 2026-08-05 100',
      'sale 乙 2026-09-08 240',
      'sale 乙 2026-09-08 480',
      'sale 乙 2026-09-08 80',
    ]);
    expect(dues(book)).toEqual([
      '2026-08-15 document',
      '2026-10-01 document',
      '2027-09-30 document',
      '2026-09-15 document',
      '2026-11-01 document',
      '2027-10-31 document',
    ]);
  });

  it('is paid by what was received of it, also in rows without its number', () => {
    expect(paid(book)).toEqual([
      'receipt 甲 2026-08-14 300 HT1',
      'receipt 甲 2026-10-09 600 HT1',
      'receipt 乙 2026-09-20 240 HT2',
    ]);
    expect(unused(book)).toEqual([]);
    expect([...settle(book, TODAY).open].map((fen) => fen / 100)).toEqual([0, 0, 100, 0, 480, 80]);
  });

  it('is owed at once where the plan does not come to its amount', () => {
    const other = creditBook({ trades: [contracts, plan([300, 600, 90, 240, 480, 80])] });
    expect(owed(other)[0]).toBe('sale 甲 2026-08-05 1000');
    expect(dues(other)[0]).toBe('2026-09-04 setting');
    const always = creditBook({ trades: [contracts, plan([300, 600, 100, 240, 480, 80])] }, { dueRule: 'documentDay' });
    expect(dues(always)).toEqual(['2026-09-04 setting', '2026-10-08 setting']);
  });

  it('is owed by its plan where the workbook has nothing else', () => {
    const alone = creditBook({ trades: [plan([300, 600, 100, 240, 480, 80])] });
    expect(owed(alone)).toEqual([
      'sale 甲 2026-08-15 300',
      'sale 甲 2026-10-01 600',
      'sale 甲 2026-11-21 100',
      'sale 乙 2026-09-15 240',
      'sale 乙 2026-11-01 480',
      'sale 乙 2026-11-21 80',
    ]);
    expect(dues(alone)[2]).toBe('2027-09-30 document');
    expect([...settle(alone, TODAY).open].map((fen) => fen / 100)).toEqual([0, 0, 100, 0, 480, 80]);
  });

  it('is not told from blanks in the columns of a list where a number comes twice', () => {
    const list = trades('收款', {
      'docNo:合同编号': ['HT1', '', '', 'HT1', '', ''],
      customer: ['甲', '', '', '乙', '', ''],
      due: ['2026-08-15', '2026-10-01', '2027-09-30', '2026-09-15', '2026-11-01', '2027-10-31'],
      amount: [1, 2, 3, 4, 5, 6],
    });
    expect([0, 1, 2].map(documentRows(list))).toEqual([0, 1, 2]);
  });
});
