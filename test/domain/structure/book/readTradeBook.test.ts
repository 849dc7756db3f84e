import fc from 'fast-check';
import { formatDay } from '../../../../src/domain/cell/day';
import type { CellValue } from '../../../../src/domain/cell/value';
import { dataQuality } from '../../../../src/domain/structure/book/dataQuality';
import { linesWithin } from '../../../../src/domain/structure/book/linesWithin';
import { day } from '../../day';
import { bookOf, reasons, sheetOf, TODAY, total, totals, trades, type Cells } from './sheet';

const DAY = '2026-11-02';
const line = (cells: Cells) => bookOf({ trades: [trades('11月', { date: [DAY], customer: ['甲'], ...cells })] });

describe('why a line is not counted', () => {
  it('is one reason, the first of a fixed order', () => {
    const register = trades('11月', {
      date: [DAY, '', '2026-11-22', DAY, DAY, '', '等通知'],
      customer: ['甲', '甲', '甲', '甲', '', '', '甲'],
      docState: ['作废', '', '', '', '', '已取消', ''],
      amount: [1, 2, 3, '面议', 5, '', 7],
    });
    const book = bookOf({ trades: [register] });
    expect(reasons(book)).toEqual(['0 void', '1 noDay', '2 future', '3 noAmount', '4 noCustomer', '5 void', '6 noDay']);
    expect(book.unused.map(({ amount }) => amount)).toEqual([100, 200, 300, null, 500, null, 700]);
    expect([book.lines, book.days]).toEqual([0, null]);
  });

  it('is none for today, nor for an amount of nothing', () => {
    const book = bookOf({ trades: [trades('11月', { date: [TODAY], customer: ['甲'], amount: [0] })] });
    expect([book.lines, book.unused]).toEqual([1, []]);
  });

  it('is void for a sale that was taken back, and none for the line that takes it back', () => {
    const cells = { docType: ['发货', '退货'], docState: ['已退货', '已退货'] };
    const register = trades('发货', { ...cells, date: [DAY, DAY], customer: ['甲', '甲'], amount: [50, -50] });
    const book = bookOf({ trades: [register] });
    expect([reasons(book), total(book)]).toEqual([['0 void'], -50]);
  });
});

describe('what a line comes to', () => {
  it('is its amount, in 万元 where the header says so, as text too', () => {
    expect(line({ 'amount:金额(万元)': [1.2] }).amount[0]).toBe(12_000_00);
    expect(line({ amount: ['¥1,200.50元'] }).amount[0]).toBe(1200_50);
    expect(line({ amount: ['３.５万'] }).amount[0]).toBe(35_000_00);
  });

  it('is quantity × price where there is no amount, to the 分', () => {
    expect(line({ qty: [1000], price: [3.456], amount: [''] }).amount[0]).toBe(3456_00);
    expect(line({ qty: [3], price: ['0.285元'], amount: [''] }).amount[0]).toBe(87);
    expect(line({ qty: [-2], price: [19.99] }).amount[0]).toBe(-39_98);
    expect(reasons(line({ qty: [2], price: [''], amount: [''] }))).toEqual(['0 noAmount']);
  });

  it('is no price of a foreign currency', () => {
    expect(reasons(line({ qty: [2], price: [5], amount: ['USD 10'] }))).toEqual(['0 noAmount']);
  });

  it('is what was paid, and is still owed, where the register has no amounts', () => {
    const shop = { product: ['会员卡'], 'received:实收': [300] };
    expect(line(shop).amount[0]).toBe(300_00);
    expect(line({ ...shop, 'balance:欠款': [100] }).amount[0]).toBe(400_00);
    expect(line({ ...shop, 'received:实收': [''], qty: [2], price: [40] }).amount[0]).toBe(80_00);
  });

  it('has the day of its payment in a register that has no other', () => {
    const school = trades('报名', {
      'receivedOn:缴费日期': [DAY],
      customer: ['甲'],
      product: ['钢琴'],
      'amount:学费': [3000],
    });
    const book = bookOf({ trades: [school] });
    expect([formatDay(book.day[0] ?? 0), total(book)]).toEqual([DAY, 3000]);
  });

  it('has the margin of the sheet, else what is left after the cost', () => {
    expect(line({ amount: [100], margin: [30], cost: [1] }).margin[0]).toBe(30_00);
    expect(line({ amount: [100], cost: [60] }).margin[0]).toBe(40_00);
    expect(line({ amount: [100], qty: [4], 'cost:进价': [15] }).margin[0]).toBe(40_00);
    expect(line({ amount: [-100], cost: [60] }).margin[0]).toBe(-40_00);
    expect(line({ docType: ['退货'], amount: [100], cost: [60] }).margin[0]).toBe(-40_00);
    expect(line({ amount: [100], cost: [''] }).margin[0]).toBe(0);
  });

  it('has pieces that went back where its amount is negative, unless it only lowers a price', () => {
    expect(line({ amount: [-100], qty: [5] }).quantity[0]).toBe(-5);
    expect(line({ amount: [-100], qty: [5], price: [-20] }).quantity[0]).toBe(5);
  });
});

describe('what the registers tell', () => {
  it('is known by the columns of those that count', () => {
    expect(line({ amount: [1] }).known).toEqual({ amount: true, quantity: false, margin: false });
    expect(line({ qty: [1], price: [1] }).known).toEqual({ amount: true, quantity: true, margin: false });
    expect(line({ amount: [1], cost: [1] }).known).toEqual({ amount: true, quantity: false, margin: true });
  });

  it.each([
    ['含税金额(元)', ['included'], ['元']],
    ['不含税金额', ['excluded'], []],
    ['未税金额（万元）', ['excluded'], ['万元']],
    ['价税合计', ['included'], []],
    ['合同总价(万)', [], ['万元']],
    ['总金额(USD)', [], ['USD']],
    ['金额', [], []],
  ])('of taxes and units by %s: %j, %j', (header, taxes, units) => {
    const book = line({ [`amount:${header}`]: [1] });
    expect([book.taxes, book.units]).toEqual([taxes, units]);
  });

  it('differs where registers differ', () => {
    const months = ['含税金额', '不含税金额(万元)', '含税金额'].map((header, i) =>
      trades(`${String(i)}月`, { date: [DAY], customer: ['甲'], [`amount:${header}`]: [1] }),
    );
    const { taxes, units } = bookOf({ trades: months });
    expect([taxes, units]).toEqual([['included', 'excluded'], ['万元']]);
  });
});

describe('a period of the book', () => {
  const register = trades('2026', {
    date: ['2026-10-31', '2026-11-01', '2026-11-21', '', '2026-11-05', '2026-10-05', '2026-11-30'],
    customer: ['甲', '乙', '甲', '乙', '乙', '乙', '甲'],
    docState: ['', '', '', '', '作废', '作废', ''],
    amount: [1, 2, 4, 8, 16, 32, 64],
  });
  const book = bookOf({ trades: [register] });
  const period = { from: day('2026-11-01'), to: TODAY };

  it('has its first and last day', () => {
    expect([...linesWithin(book, period)]).toEqual([1, 2]);
    expect(book.days).toEqual({ from: day('2026-10-31'), to: TODAY });
  });

  it('has the lines that are looked at', () => {
    expect([...linesWithin(book, period, (at) => book.customers[book.customer[at] ?? 0]?.name === '甲')]).toEqual([2]);
  });

  it('says what is not counted: of its days, without a day, and of days to come where it ends today', () => {
    const quality = dataQuality(book, period);
    expect(quality).toMatchObject({ used: 2, usedAmount: 600, sourceAmount: 9400 });
    expect(quality.unused).toEqual([
      { reason: 'noDay', count: 1, amount: 800 },
      { reason: 'void', count: 1, amount: 1600 },
      { reason: 'future', count: 1, amount: 6400 },
    ]);
    expect(quality.lines.map(({ row }) => row)).toEqual([3, 4, 6]);
  });

  it('that is over has nothing of days to come', () => {
    const october = { from: day('2026-10-01'), to: day('2026-10-31') };
    expect(dataQuality(book, october).lines.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('says so of the lines that are looked at', () => {
    const quality = dataQuality(
      book,
      period,
      (at) => at === 2,
      ({ reason }) => reason === 'void',
    );
    expect(quality).toMatchObject({ used: 1, usedAmount: 400, sourceAmount: 2000 });
  });
});

/** A row as people type it, and what a bookkeeper would count of it, in 分; null where he would not. */
interface Typed {
  readonly cells: Readonly<
    Record<'date' | 'customer' | 'docType' | 'docState' | 'amount' | 'qty' | 'price', CellValue>
  >;
  readonly fen: bigint | null;
}

const WRITTEN: readonly ((sign: string, whole: string, cents: string) => CellValue)[] = [
  (sign, whole, cents) => Number(`${sign}${whole}.${cents}`),
  (sign, whole, cents) => `${sign}${whole}.${cents}`,
  (sign, whole, cents) => `${sign}¥${whole}.${cents}`,
  (sign, whole, cents) => `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}元`,
];

/** Written in 元, or under a header of 万元 with six digits behind the point. */
const typedRow = (inTenThousands: boolean): fc.Arbitrary<Typed> =>
  fc
    .record({
      fen: fc.integer({ min: -5_000_000, max: 500_000_000 }),
      as: fc.nat({ max: WRITTEN.length - 1 }),
      amount: fc.constantFrom('written', 'written', 'written', 'blank', 'byPieces'),
      customer: fc.constantFrom('甲', '乙', ' 乙', '丙有限公司', ''),
      docType: fc.constantFrom('发货', '发货', '退货', '回款', '订单'),
      docState: fc.constantFrom('', '', '', '作废'),
      days: fc.integer({ min: -400, max: 20 }),
      noDay: fc.constantFrom(false, false, false, true),
    })
    .map(({ fen, as, amount, customer, docType, docState, days, noDay }): Typed => {
      const digits = String(Math.abs(fen)).padStart(3, '0');
      const [whole, cents] = [digits.slice(0, -2), digits.slice(-2)];
      const sign = fen < 0 ? '-' : '';
      const small = `${sign}${(Math.abs(fen) / 1e6).toFixed(6)}`;
      const written = inTenThousands ? (as % 2 ? small : Number(small)) : WRITTEN[as]?.(sign, whole, cents);
      const counted = ['发货', '退货'].includes(docType) && docState === '' && customer !== '' && !noDay && days <= 0;
      const own = BigInt(fen);
      const known = amount === 'written' ? own : amount === 'byPieces' ? own : null;
      return {
        cells: {
          date: noDay ? '' : TODAY + days,
          customer,
          docType,
          docState,
          amount: amount === 'written' ? (written ?? '') : '',
          qty: amount === 'byPieces' ? fen : '',
          price: amount === 'byPieces' ? 0.01 : '',
        },
        fen: !counted || known === null ? null : docType === '退货' && known > 0n ? -known : known,
      };
    });

const registerOfRows = (name: string, rows: readonly Typed[], header: string) => {
  const column = (key: keyof Typed['cells']) => rows.map(({ cells }) => cells[key]);
  return trades(name, {
    date: column('date'),
    customer: column('customer'),
    docType: column('docType'),
    docState: column('docState'),
    [`amount:${header}`]: column('amount'),
    qty: column('qty'),
    price: column('price'),
  });
};
const someRows = (inTenThousands: boolean) => fc.array(typedRow(inTenThousands), { minLength: 1, maxLength: 40 });
/** Orders count where a workbook has no delivery that holds. */
const hasDelivery = (rows: readonly Typed[]) =>
  rows.some(({ cells }) => cells.docType === '发货' && cells.docState === '');

describe('any book', () => {
  it('comes to what a bookkeeper adds up with pencil and paper, to the 分', () => {
    fc.assert(
      fc.property(someRows(false), someRows(true), (yuan, tenThousands) => {
        fc.pre(hasDelivery([...yuan, ...tenThousands]));
        const book = bookOf({
          trades: [registerOfRows('甲店', yuan, '金额(元)'), registerOfRows('乙店', tenThousands, '金额(万元)')],
        });
        const counted = [...yuan, ...tenThousands].filter(({ fen }) => fen !== null);
        const sum = counted.reduce((all, { fen }) => all + (fen ?? 0n), 0n);
        const inBook = [...book.amount].reduce((all, one) => all + BigInt(one), 0n);
        expect(inBook).toBe(sum);
        expect(book.lines).toBe(counted.length);
      }),
    );
  });

  it('has every data row once: as a line, as one that is not counted, or as another document', () => {
    fc.assert(
      fc.property(someRows(false), fc.uniqueArray(fc.nat({ max: 39 })), (rows, skipped) => {
        const inside = skipped.filter((row) => row < rows.length);
        const register = { ...registerOfRows('甲店', rows, '金额'), skipped: new Set(inside) };
        const book = bookOf({ trades: [register] });
        const others = [...book.others.values()].reduce((sum, count) => sum + count, 0);
        expect(book.lines + book.unused.length + others).toBe(rows.length - inside.length);
      }),
    );
  });

  it('comes to the same by customer in whatever order its rows stand', () => {
    fc.assert(
      fc.property(someRows(false), fc.infiniteStream(fc.nat()), (rows, keys) => {
        const order = rows.map((row) => ({ row, key: keys.next().value })).sort((one, other) => one.key - other.key);
        const corporate = [sheetOf('corporate', '企业客户资料', { corpId: ['K1', 'K2'], name: ['甲', '丙'] })];
        const inOrder = bookOf({ trades: [registerOfRows('甲店', rows, '金额')], corporate });
        const mixed = registerOfRows('甲店', order.map(({ row }) => row), '金额'); // prettier-ignore
        expect(totals(bookOf({ trades: [mixed], corporate }))).toEqual(totals(inOrder));
      }),
    );
  });
});

it('counts no payment of a ledger as a sale where goods have a price and no amount', () => {
  const ledger = trades('味美食品', {
    date: ['2026-11-02', '2026-11-03', '2026-11-05'],
    customer: ['味美食品', '味美食品', '味美食品'],
    product: ['外箱', '彩盒', '收货款'],
    qty: [100, 50, ''],
    price: [2, 4, ''],
    received: ['', '', 150],
    balance: [200, 400, 250],
  });
  expect(total(bookOf({ trades: [ledger] }))).toBe(400);
});
