import { documentRows } from '../../../../src/domain/structure/book/documentRows';
import { typeOfRegister } from '../../../../src/domain/structure/book/documentTypes';
import { typeOfCell, typesNamedIn } from '../../../../src/domain/structure/book/documentWords';
import { countedSale } from '../../../../src/domain/structure/book/countedTypes';
import { bookOf, reasons, sheetOf, total, totals, trades } from './sheet';

const DAY = '2026-11-02';

describe('what a cell calls its line', () => {
  it.each([
    ['发货', '发货', false],
    ['销售出库单', '发货', false],
    ['销售', '发货', false],
    ['销售订单', '订单', false],
    ['合同', '订单', false],
    ['发票', '开票', false],
    ['红字发票', '开票', true],
    ['收款单', '回款', false],
    ['定金', '回款', false],
    ['销售退货', '退货', true],
    ['退货入库', '退货', true],
    ['退定金', '回款', false],
    ['应收调整', '调整', false],
    ['还款', '回款', false],
    ['采购退货', '其他', false],
    ['报价', '其他', false],
    ['批发', null, false],
  ])('%s is %s', (text, type, back) => {
    expect(typeOfCell(text, '单据类型')).toEqual({ type, back });
  });

  it('tells no invoice by the kind of invoice an order gets', () => {
    expect(typeOfCell('增值税专用发票', '发票类型').type).toBeNull();
    expect(typeOfCell('红字发票', '发票类型')).toEqual({ type: null, back: true });
  });
});

describe('what headers and names of worksheets speak of', () => {
  it.each([
    ['发货日期', ['发货']],
    ['出库单号', ['发货']],
    ['送货单号', ['发货']],
    ['开票日期', ['开票']],
    ['发票号码', ['开票']],
    ['下单时间', ['订单']],
    ['合同编号', ['订单']],
    ['PO No', ['订单']],
    ['Invoice Date', ['开票']],
    ['退货明细', ['退货']],
    ['还款记录', ['回款']],
    ['合同及回款', ['回款', '订单']],
    ['报价单号', ['其他']],
    ['日期', []],
    ['position', []],
  ])('%s: %j', (words, types) => {
    expect(typesNamedIn(words)).toEqual(types);
  });
});

describe('what the lines of a register are', () => {
  const of = (name: string, ...titles: readonly string[]) =>
    typeOfRegister(trades(name, Object.fromEntries(titles.map((title) => [title, ['']]))));

  it.each([
    ['发货', ['date', 'docNo:订单号', 'customer', 'amount'], '发货'],
    ['2026年销售', ['date:出库日期', 'docNo:订单编号', 'customer', 'amount'], '发货'],
    ['Sheet1', ['date:开票日期', 'docNo:合同号', 'customer', 'amount'], '开票'],
    ['Sheet1', ['date:业务日期', 'docNo:发票号', 'customer', 'amount'], '开票'],
    ['Sheet1', ['date', 'docNo', 'customer', 'amount:合同金额'], '订单'],
    ['1月', ['date', 'customer', 'product', 'amount'], null],
    ['客户采购记录', ['date', 'customer', 'product', 'amount'], null],
    ['采购', ['date', 'customer:往来单位', 'product', 'amount'], '其他'],
    ['报价跟踪', ['date:报价日期', 'docNo:报价单号', 'customer', 'amount:报价金额'], '其他'],
    ['退货登记', ['date', 'customer', 'product', 'amount'], '退货'],
  ])('%s with %j: %s', (name, titles, type) => {
    expect(of(name, ...titles)).toBe(type);
  });

  it('are receipts where nothing is sold in them', () => {
    expect(of('Sheet1', 'receivedOn:到款日期', 'customer:付款单位', 'received:到款金额', 'matchNo')).toBe('回款');
    expect(of('回款明细', 'date', 'customer', 'amount', 'payMethod')).toBe('回款');
    expect(of('回款登记', 'receivedOn', 'customer', 'docNo:合同编号', 'amount:合同金额', 'received:本次回款')).toBe(
      '回款',
    );
    expect(of('2026', 'date', 'customer', 'docNo:合同编号', 'amount:合同金额', 'received:本次回款')).toBe('回款');
  });

  it('are nothing that counts where only what is owed stands beside a customer', () => {
    expect(of('欠款', 'customer', 'balance:欠款金额', 'note')).toBe('其他');
    expect(of('往来', 'date', 'customer', 'balance:欠款')).toBeNull();
  });

  it('are payments and what was owed before in the lines of a ledger that have nothing of goods', () => {
    const ledger = trades('甲', {
      date: ['上年结余', DAY, DAY, DAY],
      product: ['', 'A8801', '', 'A8802'],
      amount: ['', 100, '', ''],
      received: ['', '', 80, 20],
      balance: [30, 130, 50, 30],
    });
    const book = bookOf({ trades: [{ ...ledger, about: '甲' }] });
    expect([total(book), Object.fromEntries(book.others)]).toEqual([100, { 回款: 1, 其他: 1 }]);
    expect(book.unused.map(({ row, reason }) => [row, reason])).toEqual([[3, 'noAmount']]);
  });

  it('are no sales where a page is carried over', () => {
    const ledger = trades('春播', { date: [DAY, '承前页', DAY], customer: ['甲', '', '乙'], amount: [100, 100, 50] });
    const book = bookOf({ trades: [ledger] });
    expect([total(book), book.unused, [...book.others]]).toEqual([150, [], [['其他', 1]]]);
  });

  it('are sales where what was sold stands beside what was paid', () => {
    expect(of('合同回款台账', 'docNo:合同编号', 'date:签订日期', 'customer', 'amount:合同金额', 'received')).toBe(
      '订单',
    );
    expect(of('回款', 'date:签订日期', 'customer', 'amount:合同金额', 'received:已回款')).toBe('订单');
    expect(of('小票', 'date:销售日期', 'product', 'received:实收', 'customerId')).toBeNull();
  });
});

describe('countedSale', () => {
  it('is the one of the settings where the workbook has it, else deliveries, invoices, orders', () => {
    expect(countedSale(new Set(['订单', '开票', '发货']), 'firstKnown')).toBe('发货');
    expect(countedSale(new Set(['订单', '开票']), 'firstKnown')).toBe('开票');
    expect(countedSale(new Set(['订单', '开票', '发货']), 'order')).toBe('订单');
    expect(countedSale(new Set(['订单']), 'invoice')).toBe('订单');
    expect(countedSale(new Set(), 'delivery')).toBeNull();
  });
});

describe('which lines count', () => {
  const orders = trades('订单', { date: [DAY, DAY], customer: ['甲', '乙'], amount: [100, 200] });
  const deliveries = trades('发货', { date: [DAY], customer: ['甲'], amount: [60] });
  const receipts = trades('回款', { date: [DAY, DAY, DAY], customer: ['甲', '甲', '乙'], amount: [20, 20, 20] });
  const months = ['9月', '10月', '11月'].map((name, i) =>
    trades(name, { date: [`2026-0${String(i + 1)}-05`], customer: ['甲'], product: ['电池'], amount: [10 * (i + 1)] }),
  );

  it('are the deliveries where orders, deliveries and receipts have a worksheet each', () => {
    const book = bookOf({ trades: [orders, deliveries, receipts] });
    expect([total(book), book.document]).toEqual([60, '发货']);
    expect(Object.fromEntries(book.others)).toEqual({ 订单: 2, 回款: 3 });
    expect(book.unused).toEqual([]);
  });

  it('are the orders where the settings say so', () => {
    const book = bookOf({ trades: [orders, deliveries, receipts] }, { basis: 'order' });
    expect([total(book), book.document]).toEqual([300, '订单']);
    expect(Object.fromEntries(book.others)).toEqual({ 发货: 1, 回款: 3 });
  });

  it('are the orders where the only delivery was cancelled', () => {
    const cancelled = trades('发货', { date: [DAY], customer: ['甲'], docState: ['作废'], amount: [60] });
    const book = bookOf({ trades: [orders, cancelled] });
    expect([total(book), book.document]).toEqual([300, '订单']);
  });

  it('are those of one document on a worksheet that has all of them; a line that does not say is listed', () => {
    const mixed = trades('往来', {
      docType: ['订单', '发货', '回款', '退货', '发货', ''],
      date: [DAY, DAY, DAY, DAY, DAY, DAY],
      customer: ['甲', '甲', '甲', '甲', '乙', '乙'],
      amount: [100, 100, 80, 30, 50, 7],
    });
    const book = bookOf({ trades: [mixed] });
    expect(totals(book)).toEqual({ 甲: 70, 乙: 50 });
    expect(Object.fromEntries(book.others)).toEqual({ 订单: 1, 回款: 1 });
    expect(reasons(book)).toEqual(['5 noType']);
  });

  it('are all of monthly worksheets that do not say what they are', () => {
    const book = bookOf({ trades: months });
    expect([total(book), book.document, book.others.size]).toEqual([60, null, 0]);
  });

  it('are also those of monthly worksheets beside one that says what it is', () => {
    const book = bookOf({
      trades: [...months, trades('12月', { 'date:下单日期': [DAY], customer: ['甲'], amount: [40] })],
    });
    expect([total(book), book.document]).toEqual([100, '订单']);
  });

  it('are sales that only returns are told from', () => {
    const shop = trades('流水', {
      docType: ['', '退货', '批发'],
      date: [DAY, DAY, DAY],
      customer: ['甲', '甲', '乙'],
      amount: [90, 20, 30],
    });
    expect(totals(bookOf({ trades: [shop] }))).toEqual({ 甲: 70, 乙: 30 });
  });

  it('take goods back whatever sign they are written with, pieces and margin too', () => {
    const back = trades('发货', {
      docType: ['发货', '退货', '退货'],
      date: [DAY, DAY, DAY],
      customer: ['甲', '甲', '甲'],
      qty: [10, 2, -1],
      amount: [1000, 200, -100],
      margin: [300, 60, -30],
    });
    const { amount, quantity, margin } = bookOf({ trades: [back] });
    expect([...amount]).toEqual([1000_00, -200_00, -100_00]);
    expect([...quantity]).toEqual([10, -2, -1]);
    expect([...margin]).toEqual([300_00, -60_00, -30_00]);
  });

  it('take all lines of a worksheet of returns off, also beside orders that are not counted', () => {
    const returns = trades('退货', { date: [DAY], customer: ['甲'], amount: [15] });
    expect(totals(bookOf({ trades: [orders, deliveries, returns] }))).toEqual({ 甲: 45 });
  });

  it('are no quotations and nothing bought in', () => {
    const quotes = trades('报价', {
      'date:报价日期': [DAY, DAY],
      customer: ['甲', '乙'],
      'amount:报价金额': [500, 600],
    });
    const book = bookOf({ trades: [months[0] ?? orders, quotes] });
    expect(total(book)).toBe(10);
    expect(Object.fromEntries(book.others)).toEqual({ 其他: 2 });
  });
});

describe('registers that repeat one another', () => {
  const lines = Array.from({ length: 24 }, (_one, i) => ({
    day: `2026-${String(1 + (i % 2)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}`,
    customer: `客户${String(i % 7)}`,
    product: i % 3 ? '电池' : '充电器',
    amount: 100 + 13 * i,
  }));
  const sheet = (name: string, of: typeof lines) =>
    trades(name, {
      date: of.map((line) => line.day),
      customer: of.map((line) => line.customer),
      product: of.map((line) => line.product),
      amount: of.map((line) => line.amount),
    });
  const [january, february] = ['-01-', '-02-'].map((month) => lines.filter((line) => line.day.includes(month)));
  const all = lines.reduce((sum, { amount }) => sum + amount, 0);

  it('count once: a year beside its months', () => {
    const book = bookOf({ trades: [sheet('1月', january ?? []), sheet('2月', february ?? []), sheet('全年', lines)] });
    expect(total(book)).toBe(all);
    expect(book.repeated.map((register) => register.sheet)).toEqual(['1月', '2月']);
    expect(Object.fromEntries(book.others)).toEqual({ 其他: 24 });
  });

  it('count as deliveries where a list of sales has the same ones again on other days', () => {
    const later = lines.map((line) => ({ ...line, day: line.day.replace('2026-02', '2026-03') }));
    const book = bookOf({ trades: [sheet('销售明细', lines), sheet('发货', later)] });
    expect([total(book), book.document]).toEqual([all, '发货']);
    expect(book.repeated.map((register) => register.sheet)).toEqual(['销售明细']);
  });

  it('all count where every month has the same sales, such as a rent', () => {
    const rent = ['1月', '2月'].map((name, i) =>
      trades(name, {
        date: Array.from({ length: 12 }, () => `2026-0${String(i + 1)}-05`),
        customer: Array.from({ length: 12 }, (_one, who) => `租户${String(who)}`),
        amount: Array.from({ length: 12 }, () => 3000),
      }),
    );
    const book = bookOf({ trades: rent });
    expect([total(book), book.repeated]).toEqual([72_000, []]);
  });

  it('all count where shops sell much the same on the same days', () => {
    const other = sheet(
      '城西店',
      lines.map((line, i) => ({ ...line, amount: i % 2 ? line.amount : 5 })),
    );
    expect(bookOf({ trades: [sheet('城东店', lines), other] }).repeated).toEqual([]);
  });
});

describe('a document of several lines', () => {
  const merged = trades('送货单', {
    date: [DAY, '', '', '2026-11-05'],
    customer: ['甲', '', '', '乙'],
    docNo: ['S1', '', '', 'S2'],
    region: ['华东', '', '', '华南'],
    product: ['螺丝', '螺母', '', '垫片'],
    qty: [10, 20, '', 5],
    price: [2, 1, '', 4],
    amount: [20, 20, 500, 20],
  });

  it('has its day and customer once, in merged cells; a sum without a product is none of its lines', () => {
    expect([0, 1, 2, 3].map(documentRows(merged))).toEqual([0, 0, 2, 3]);
    const book = bookOf({ trades: [merged] });
    expect(totals(book)).toEqual({ 甲: 40, 乙: 20 });
    expect(reasons(book)).toEqual(['2 noDay']);
  });

  it('has its amount once where that cell is merged too, and by line where each line has its own', () => {
    const cells = { date: [DAY, ''], customer: ['甲', ''], product: ['螺丝', '螺母'], qty: [10, 20], price: [2, 1] };
    expect(total(bookOf({ trades: [trades('11月', { ...cells, amount: [40, ''] })] }))).toBe(40);
    expect(total(bookOf({ trades: [trades('11月', { ...cells, amount: [20, ''] })] }))).toBe(40);
  });

  it('begins in every row where the register has no products', () => {
    const plain = sheetOf('trades', '11月', { date: [DAY, ''], customer: ['甲', ''], amount: [1, 2] });
    expect(documentRows(plain)(1)).toBe(1);
  });
});
