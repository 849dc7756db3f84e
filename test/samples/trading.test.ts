import { validate } from '../../src/actions/checks/validate';
import { usccFault } from '../../src/domain/validation/fields/uscc';
import { openSample, type OpenedSample } from './opened';
import { TODAY, dayOf } from './calendar';
import { buildTradingModel } from './trading/buildModel';
import { PROSPECTIVE_CUSTOMERS } from './trading/movement';
import { DELIVERY_FIGURES, MOVEMENT, PLANTED, SHEETS, TURNOVER, type Planted, type SheetName } from './trading/planted';
import { plantTradingFaults } from './trading/plantFaults';
import { dayIn, movementIn, recountTrading, textOf, turnoverIn, type Recount } from './trading/recount';
import { tradingWorkbook } from './trading/workbook';

const AS_OF = '2026-11-21';

let opened: OpenedSample;
let recount: Recount;
beforeAll(async () => {
  const bytes = await tradingWorkbook();
  recount = await recountTrading(bytes, TODAY);
  opened = await openSample(bytes, AS_OF);
});

const summed = (lines: readonly { readonly fen: number }[]) => ({
  lines: lines.length,
  fen: lines.reduce((sum, { fen }) => sum + fen, 0),
});

describe('the books of the wholesaler, recounted from the saved file', () => {
  it.each([
    ['企业客户资料', 200],
    ['订单', 3_041],
    ['发货', 3_000],
    ['回款', 2_500],
    ['拜访记录', 794],
    ['转介绍与潜在客户', 52],
  ] as const)('%s has %i rows', (sheet, rows) => {
    expect(recount.rows[sheet]).toHaveLength(rows);
  });

  it('every planted value stands in every line of its document', () => {
    for (const { sheet, key, column, value } of PLANTED) {
      const lines = recount.rows[sheet].filter((row) => [...row.cells.values()][0] === key);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const isDay = /^\d{4}-\d\d-\d\d$/.test(String(value));
        if (isDay) expect(dayIn(line, column)).toBe(dayOf(String(value)));
        else expect(textOf(line, column)).toBe(String(value ?? ''));
      }
    }
  });

  it.each(Object.entries(DELIVERY_FIGURES.notCounted))('deliveries that do not count: %s', (reason, expected) => {
    const found = recount.notCounted.filter((line) => line.reason === reason);
    expect(summed(found)).toEqual(expected);
    const planted = PLANTED.filter((one) => one.sheet === '发货' && one.reason === reason).map(({ key }) => key);
    expect([...new Set(found.map(({ key }) => key))].sort()).toEqual([...planted].sort());
  });

  it('all others count, goods taken back against the sales', () => {
    const { counted, notCounted, namedOtherwise } = recount;
    expect(counted.length + notCounted.length).toBe(DELIVERY_FIGURES.lines);
    expect(summed(counted)).toEqual(DELIVERY_FIGURES.counted);
    expect(summed(counted.filter(({ isReturn }) => isReturn))).toEqual(DELIVERY_FIGURES.returns);
    expect(namedOtherwise).toBe(DELIVERY_FIGURES.namedOtherwise);
  });

  it.each([
    ['订单', '含税金额(元)'],
    ['发货', '含税金额(元)'],
    ['发货', '成本金额(元)'],
    ['回款', '回款金额(元)'],
  ] as const)('the row of totals below %s adds up %s', (sheet, header) => {
    const sum = recount.rows[sheet].reduce((total, { cells }) => {
      const value = cells.get(header);
      return total + (typeof value === 'number' ? value : 0);
    }, 0);
    expect(recount.totals[sheet]?.cells.get(header)).toBeCloseTo(sum, 2);
  });

  it.each(TURNOVER)('turnover from $from to $to, and the largest customer', ({ from, to, ...expected }) => {
    expect(turnoverIn(recount, from, to)).toEqual(expected);
  });

  it.each(MOVEMENT)('customers who came and went from $from to $to', ({ from, to, ...expected }) => {
    expect(movementIn(recount, from, to)).toEqual(expected);
    expect(expected.start + expected.new.length + expected.revived.length - expected.lost.length).toBe(expected.end);
  });

  it('customers on the list who never bought', () => {
    const bought = new Set(recount.counted.map(({ company }) => company));
    const never = recount.rows.企业客户资料.map((row) => textOf(row, '客户编号')).filter((id) => !bought.has(id));
    expect(never).toEqual(PROSPECTIVE_CUSTOMERS);
  });

  it('the mix of goods shifts towards automation and away from switchgear', () => {
    const share = (category: string, from: string, to: string): number => {
      const lines = recount.counted.filter(({ day }) => day >= dayOf(from) && day <= dayOf(to));
      return summed(lines.filter((line) => line.category === category)).fen / summed(lines).fen;
    };
    const [first, last] = [['2024-12-02', '2025-05-31'] as const, ['2026-06-01', AS_OF] as const];
    expect(share('传感器与自动化', ...last)).toBeGreaterThan(share('传感器与自动化', ...first));
    expect(share('低压电器', ...last)).toBeLessThan(share('低压电器', ...first));
  });

  it('who was sent is known with the customer who sent him', () => {
    const shorts = new Set(recount.rows.企业客户资料.map((row) => textOf(row, '客户简称')));
    const sent = recount.rows.转介绍与潜在客户.filter((row) => textOf(row, '客户来源') === '老客户介绍');
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter((row) => !shorts.has(textOf(row, '介绍人')))).toEqual([]);
  });

  it('companies have names, short names and credit codes of their own', () => {
    const rows = recount.rows.企业客户资料;
    for (const header of ['客户名称', '客户简称', '统一社会信用代码', '联系人手机'])
      expect(new Set(rows.map((row) => textOf(row, header))).size).toBe(rows.length);
    const faulty = rows.filter((row) => usccFault(textOf(row, '统一社会信用代码')) !== null);
    expect(faulty.map((row) => textOf(row, '客户编号'))).toEqual(['KH000014']);
  });
});

describe('what the sheets are taken for', () => {
  const columns: Readonly<Record<SheetName, readonly [kind: string, fields: string]>> = {
    企业客户资料: [
      'corporate',
      'corpId name short uscc group province city region address phone contact contactPhone orgForm industry outlet location ' +
        'route class potential grid owner source since paymentTerms limit status reviewedOn note',
    ],
    订单: ['trades', 'docNo docType date customer customerId product category qty price amount region owner branch docState note'],
    发货: [
      'trades',
      'docNo docType date matchNo customer customerId product category qty price amount cost region owner branch due docState note',
    ],
    回款: ['trades', 'docNo docType receivedOn customer customerId received payMethod matchNo owner note'],
    拜访记录: ['followups', 'logId at leadId company name mode subject content effective next by'],
    转介绍与潜在客户: [
      'leads',
      'leadId createdOn company contact phone source referrer model gradeManual owner lastContact nextContact state',
    ],
  }; // prettier-ignore

  it.each(SHEETS)('%s: its kind, all its columns and its last row, without a question', (sheet) => {
    const { reading, lastRow } = opened.reading(sheet);
    const [kind, fields] = columns[sheet];
    expect(reading.kind).toBe(kind);
    expect(reading.columns.map(({ field }) => field)).toEqual(fields.split(' '));
    expect(reading.questions).toEqual([]);
    // The row of totals is none of a customer.
    expect(lastRow).toBe(recount.rows[sheet].length + 1);
  });
});

describe('what a check finds', () => {
  /** The row of a document, by its first line. */
  const placesOf = ({ sheet, key }: Planted): string[] =>
    recount.rows[sheet].filter((row) => [...row.cells.values()][0] === key).map(({ row }) => `${sheet} ${row}`);
  /** A cancelled document is right; a customer of another name is only told. */
  const isFaulty = ({ reason }: Planted): boolean => reason !== 'void' && reason !== 'unmatched';

  it('finds what was planted, and nothing else above a hint', async () => {
    const { findings } = await validate({ today: TODAY, locale: 'zh-CN' });
    const found = findings.filter(({ severity }) => severity !== 'info').map(({ sheet, row }) => `${sheet} ${row}`);
    const planted = PLANTED.filter(isFaulty).flatMap(placesOf);
    expect([...new Set(found)].sort()).toEqual([...new Set(planted)].sort());
  });

  it('tells of every customer who stands on no list', async () => {
    const { findings } = await validate({ today: TODAY, locale: 'zh-CN' });
    const hints = new Set(
      findings.filter(({ rule }) => rule === 'reference').map(({ sheet, row }) => `${sheet} ${row}`),
    );
    const unmatched = PLANTED.filter(({ reason }) => reason === 'unmatched').flatMap(placesOf);
    expect(unmatched.filter((place) => !hints.has(place))).toEqual([]);
  });
});

it('planting leaves the books as they were', () => {
  const books = buildTradingModel();
  const before = JSON.stringify(books);
  expect(JSON.stringify(plantTradingFaults(books))).not.toBe(before);
  expect(JSON.stringify(books)).toBe(before);
});
