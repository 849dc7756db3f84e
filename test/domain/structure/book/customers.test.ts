import { distinctNames, namedCustomers } from '../../../../src/domain/structure/book/namedCustomers';
import { bookOf, reasons, sheetOf, totals, trades, type Cells } from './sheet';

const DAY = '2026-11-02';
/** One line a customer, of 1, 2, 4 … yuan. */
const of = (customer: readonly string[], more: Cells = {}) =>
  trades('11月', { date: customer.map(() => DAY), customer, amount: customer.map((_name, i) => 2 ** i), ...more });
const companies = (cells: Cells) => sheetOf('corporate', '企业客户资料', cells);

describe('namedCustomers', () => {
  it('goes by numbers; who has none is the only one of his name', () => {
    const named = namedCustomers([
      { number: '', name: '甲' },
      { number: 'k1', name: '甲' },
      { number: 'K1', name: '甲公司' },
      { number: '', name: '甲公司' },
    ]);
    expect([...named.of]).toEqual([0, 0, 0, 0]);
    expect(named.customers).toEqual([{ number: 'k1', name: '甲', names: ['甲', '甲公司'] }]);
  });

  it('keeps namesakes apart, and who gives only their name apart from them', () => {
    const namings = [
      { number: 'K1', name: '甲' },
      { number: 'K2', name: '甲' },
      { number: '', name: '甲' },
    ];
    expect([...namedCustomers(namings).of]).toEqual([0, 1, 2]);
    expect(distinctNames(namings)).toEqual([
      { key: '甲 K1', name: '甲 (K1)' },
      { key: '甲 K2', name: '甲 (K2)' },
      { key: '甲', name: '甲' },
    ]);
  });
});

describe('customers of a register of companies', () => {
  it('are found by number, by name, by short name and without their legal form', () => {
    const corporate = companies({
      corpId: ['K1', 'K2', 'K3', 'K4'],
      name: ['杭州华东机电有限公司', '上海远洋贸易有限公司', '宁波港务（集团）', '南京六合铸造厂'],
      short: ['华东', '', '港务', ''],
    });
    const lines = of(['随便什么', '上海远洋贸易有限公司 ', '港务', '远洋贸易', '南京六合铸造厂'], {
      customerId: ['k1', '', '', '', 'K9'],
    });
    const book = bookOf({ trades: [lines], corporate: [corporate] });
    expect(totals(book)).toEqual({
      杭州华东机电有限公司: 1,
      上海远洋贸易有限公司: 10,
      '宁波港务（集团）': 4,
      南京六合铸造厂: 16,
    });
    expect([book.matched, book.unused]).toEqual([true, []]);
    expect(book.customers.map(({ card }) => card?.row)).toEqual([0, 1, 2, 3]);
  });

  it('are not found by a name two have without its legal form, nor in another city', () => {
    const corporate = companies({
      name: ['华东机电有限公司', '华东机电(上海)有限公司', '远洋(深圳)有限公司', '甲', '乙', '丙'],
    });
    const book = bookOf({ trades: [of(['华东机电', '远洋(上海)有限公司', '甲', '乙', '丙'])], corporate: [corporate] });
    expect(reasons(book)).toEqual(['0 unmatched', '1 unmatched']);
  });

  it('are listed without a line too, and a line of nobody there is not counted', () => {
    const corporate = companies({ corpId: ['K1', 'K2', 'K3'], name: ['甲', '乙', '丙'] });
    const book = bookOf({ trades: [of(['甲', '乙', '写错了'])], corporate: [corporate] });
    expect(book.customers.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(totals(book)).toEqual({ 甲: 1, 乙: 2 });
    expect(book.unused).toEqual([
      { of: 0, row: 2, reason: 'unmatched', day: book.day[0], amount: 400, customer: '写错了' },
    ]);
  });

  it('of one name are told apart by their number', () => {
    const corporate = companies({ corpId: ['K1', 'K2'], name: ['甲', '甲'] });
    const book = bookOf({ trades: [of(['甲', '甲'], { customerId: ['K2', 'K1'] })], corporate: [corporate] });
    expect(totals(book)).toEqual({ '甲 (K2)': 1, '甲 (K1)': 2 });
    expect(new Set(book.customers.map(({ key }) => key)).size).toBe(2);
  });

  it('are one where a row stands twice', () => {
    const book = bookOf({
      trades: [of(['甲'])],
      corporate: [companies({ corpId: ['K1', 'K1', ''], name: ['甲', '甲', '甲'] })],
    });
    expect(book.customers).toHaveLength(1);
  });

  it('are whom the lines name where fewer than half of them stand there', () => {
    const corporate = companies({ corpId: ['K1'], name: ['甲'] });
    const some = bookOf({ trades: [of(['甲', '乙', '丙'])], corporate: [corporate] });
    expect([some.matched, some.unused, totals(some)]).toEqual([false, [], { 甲: 1, 乙: 2, 丙: 4 }]);
    expect(some.customers.map(({ card }) => card?.row ?? null)).toEqual([0, null, null]);
    const half = bookOf({ trades: [of(['甲', '乙'])], corporate: [corporate] });
    expect([half.matched, reasons(half)]).toEqual([true, ['1 unmatched']]);
  });

  it('are whom the lines name where there is no register', () => {
    const book = bookOf({ trades: [of(['ABC Ltd', 'ＡＢＣ ltd', '甲', '甲'], { customerId: ['', '', 'K1', ''] })] });
    expect([book.matched, totals(book)]).toEqual([false, { 'ABC Ltd': 3, 甲: 12 }]);
  });

  it('are all of the register in a workbook without sales', () => {
    const book = bookOf({ corporate: [companies({ name: ['甲', '乙'] })] });
    expect([book.lines, book.days, book.customers.length, book.matched]).toEqual([0, null, 2, true]);
  });
});

describe('customers of a shop', () => {
  const members = sheetOf('members', '会员', {
    cardNo: ['V001', 'V002', 'V003', ''],
    name: ['王芳', '王芳', '李强', '王芳'],
    phone: [13900000001, 13900000002, 13900000003, 13900000001],
  });

  it('are found by card, by phone and by name', () => {
    const lines = of(['', '13900000003', '李强'], { customerId: ['V002', '', ''] });
    const book = bookOf({ trades: [lines], members: [members] });
    expect(totals(book)).toEqual({ '王芳 (V002)': 1, 李强: 6 });
    expect(book.customers.map(({ name }) => name)).toEqual(['王芳 (V001)', '王芳 (V002)', '李强']);
  });

  it('do not push out companies, nor fill up a book of companies', () => {
    const corporate = companies({ name: ['华东机电有限公司', '远洋贸易有限公司'] });
    const both = bookOf({ trades: [of(['华东机电有限公司', '李强'])], corporate: [corporate], members: [members] });
    expect([totals(both), both.customers.length]).toEqual([{ 华东机电有限公司: 1, 李强: 2 }, 5]);
    const only = bookOf({ trades: [of(['华东机电', '远洋贸易'])], corporate: [corporate], members: [members] });
    expect(only.customers.map(({ name }) => name)).toEqual(['华东机电有限公司', '远洋贸易有限公司']);
  });
});

describe('a book without trades', () => {
  const owners = sheetOf('owners', '保有客户', {
    name: ['张伟', '张伟', '张伟', '', '某先生', '某先生'],
    phone: [13800000001, 13800000002, 13800000001, '', '', ''],
    deliveredOn: [DAY, DAY, DAY, DAY, DAY, ''],
    model: ['朗逸', '帕萨特', '途观', '朗逸', '朗逸', '朗逸'],
    invoiceAmt: ['12.5万', 180_000, 200_000, 1, 100_000, 100_000],
  });

  it('has a car a line; who bought two is one customer, namesakes with other phones are two', () => {
    const book = bookOf({ owners: [owners] });
    expect(book.source).toBe('owners');
    expect(totals(book)).toEqual({ '张伟 (0001)': 325_000, '张伟 (0002)': 180_000, 某先生: 100_000 });
    expect([...book.quantity]).toEqual([1, 1, 1, 1]);
    expect(reasons(book)).toEqual(['3 noCustomer', '5 noDay']);
    expect(book.known).toEqual({ amount: true, quantity: true, margin: false });
  });

  it('counts cars where hardly any price is written', () => {
    const few = sheetOf('owners', '保有客户', {
      name: ['甲', '乙', '丙'],
      deliveredOn: [DAY, DAY, DAY],
      invoiceAmt: [1, '', ''],
    });
    const book = bookOf({ owners: [few] });
    expect([book.lines, book.known.amount, [...book.amount]]).toEqual([3, false, [0, 0, 0]]);
  });

  it('has a lead a line where there are no owners, and owners where trades are only receipts', () => {
    const leads = sheetOf('leads', '意向客户', {
      name: ['甲', '乙'],
      createdOn: [DAY, '2026-12-01'],
      model: ['朗逸', '朗逸'],
    });
    const book = bookOf({ leads: [leads] });
    expect([book.source, book.lines, reasons(book)]).toEqual(['leads', 1, ['1 future']]);
    const receipts = trades('回款', { receivedOn: [DAY], customer: ['甲'], received: [5] });
    expect(bookOf({ trades: [receipts], owners: [owners], leads: [leads] }).source).toBe('owners');
  });
});
