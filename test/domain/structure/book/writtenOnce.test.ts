import { dimension } from '../../../../src/domain/structure/book/dimension';
import { customerRows, dayRows } from '../../../../src/domain/structure/book/writtenOnce';
import { bookOf, reasons, total, totals, trades, type Cells } from './sheet';

const rowsOf = (cells: Cells, rowOf: (register: ReturnType<typeof trades>) => (row: number) => number) => {
  const register = trades('批发明细', cells);
  return Array.from({ length: register.rowCount }, (_none, row) => rowOf(register)(row));
};

describe('a list with a block of rows a customer, who stands in merged cells', () => {
  const cells = {
    customer: ['甲', '', '', '', '乙', '', '丙', '', '', ''],
    region: ['华东', '', '', '', '华南', '', '华东', '', '', ''],
    date: [
      '2026-03-01',
      '2026-04-02',
      '2026-05-03',
      '2026-05-04',
      '2026-02-01',
      '2026-06-01',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-09-01',
    ],
    product: ['白酒', '啤酒', '白酒', '饮料', '白酒', '饮料', '白酒', '', '饮料', '白酒'],
    amount: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
  };

  it('is counted with the customer of the block', () => {
    const book = bookOf({ trades: [trades('批发明细', cells)] });
    expect(reasons(book)).toEqual([]);
    expect(totals(book)).toEqual({ 甲: 15, 乙: 48, 丙: 960 });
  });

  it('has the region of the block, but each line its own product', () => {
    const book = bookOf({ trades: [trades('批发明细', cells)] });
    const namesOf = (key: 'region' | 'product') => {
      const { names, codes } = dimension(book, key);
      return Array.from(codes, (code) => names[code]);
    };
    expect(namesOf('region')).toEqual(['华东', '华东', '华东', '华东', '华南', '华南', '华东', '华东', '华东', '华东']);
    expect(namesOf('product')[7]).toBe('');
  });

  it('may stand newest first', () => {
    const dates = [[0, 4], [4, 6], [6, 10]].flatMap(([from, to]) => cells.date.slice(from, to).reverse()); // prettier-ignore
    const turned = { ...cells, date: dates };
    expect(rowsOf(turned, customerRows)).toEqual([0, 0, 0, 0, 4, 4, 6, 6, 6, 6]);
  });

  it('is no list by day of sales to whoever came in, of whom some leave their names', () => {
    const shop = { ...cells, date: [...cells.date].sort() };
    expect(rowsOf(shop, customerRows)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(reasons(bookOf({ trades: [trades('销售流水', shop)] }))).toHaveLength(7);
  });

  it('is no list in which customers come again, or one is forgotten here and there', () => {
    expect(
      rowsOf({ ...cells, customer: cells.customer.map((name) => (name === '丙' ? '甲' : name)) }, customerRows)[1],
    ).toBe(1);
    const filled = ['甲', '甲', '', '甲', '乙', '乙', '丙', '丙', '丙', '丙'];
    expect(rowsOf({ ...cells, customer: filled }, customerRows)[2]).toBe(2);
  });
});

describe('a list by day, with the day in merged cells', () => {
  const cells = {
    date: ['2026-03-01', '', '2026-03-02', '', '2026-03-03', '2026-03-05', '', '2026-03-06', '2026-03-07', ''],
    customer: ['甲', '乙', '丙', '甲', '乙', '甲', '丙', '丁', '甲', '乙'],
    amount: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
  };

  it('is counted on the day that stands above', () => {
    const book = bookOf({ trades: [trades('3月', { ...cells, docState: cells.date.map(() => '已付款') })] });
    expect([total(book), book.unused]).toEqual([1023, []]);
    expect([book.day[1], book.day[3], book.day[6]]).toEqual([book.day[0], book.day[2], book.day[5]]);
  });

  it('may be short where every row is a document with a number of its own', () => {
    const date = ['2026-03-01', '2026-03-02', '', '', '2026-03-08', '2026-03-09', '', '2026-03-11'];
    const short = { date, customer: cells.customer.slice(2) };
    const rows = (one: Cells) => rowsOf(one, (register) => dayRows(register, 'date'));
    const docNo = date.map((_day, i) => `FH00${String(i)}`);
    expect(rows({ ...short, docNo })).toEqual([0, 1, 1, 1, 4, 5, 5, 7]);
    expect(rows(short)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('may have few blanks, or few rows, beside others that are kept by day', () => {
    const kept = trades('3月', cells);
    const quiet = trades('4月', {
      date: ['2026-04-01', '2026-04-02', '', '2026-04-09'],
      customer: ['甲', '乙', '丙', '甲'],
    });
    expect(dayRows(quiet, 'date')(2)).toBe(2);
    expect(dayRows(quiet, 'date', [kept, quiet])(2)).toBe(1);
    const otherWords = trades('4月', { 'date:到店日期': cells.date, customer: cells.customer });
    expect(dayRows(quiet, 'date', [otherWords, quiet])(2)).toBe(2);
    const mixed = trades('4月', {
      date: ['2026-04-09', '2026-04-02', '', '2026-04-01'],
      customer: ['甲', '乙', '丙', '甲'],
    });
    expect(dayRows(mixed, 'date', [kept, mixed])(2)).toBe(2);
  });

  it.each([
    ['too few rows', { date: cells.date.slice(0, 7), customer: cells.customer.slice(0, 7), amount: cells.amount.slice(0, 7) }], // prettier-ignore
    ['days of delivery: those are still to come', { ...cells, 'date:发货日期': cells.date, date: undefined }],
    ['days that come twice', { ...cells, date: cells.date.map((day, i) => (i === 2 ? '2026-03-01' : day)) }],
    ['few blanks', { ...cells, date: cells.date.map((day, i) => (i === 1 || i === 3 ? `2026-03-0${String(i === 1 ? 1 : 2)}` : day)) }], // prettier-ignore
  ])('is none with %s', (_name, { date, ...rest }) => {
    const register = trades('3月', date ? { ...rest, date } : rest);
    expect(dayRows(register, 'date')(6)).toBe(6);
  });
});
