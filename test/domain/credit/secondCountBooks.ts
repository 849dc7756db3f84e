import fc from 'fast-check';
import { monthsLater } from '../../actions/structure/secondCount';
import { TODAY } from '../structure/book/sheet';

/** A line of a sheet of documents as it is written; 0, null or empty is a blank cell. */
export interface WrittenLine {
  readonly number: string;
  readonly type: 'sale' | 'return' | 'adjustment';
  readonly state: '' | '作废' | '有争议';
  /** 折让 stands in its note: it makes the customer owe less, though it is written positive. */
  readonly reduces: boolean;
  readonly day: number;
  readonly customer: string;
  readonly fen: number | null;
  readonly due: number;
  readonly order: string;
  /** Beside it in its row, and when. */
  readonly received: number | null;
  readonly receivedOn: number;
}

export interface WrittenReceipt {
  readonly number: string;
  readonly day: number;
  readonly customer: string;
  readonly fen: number | null;
  readonly isBill: boolean;
  readonly billDue: number;
  readonly names: readonly string[];
}

export interface WrittenOrder {
  readonly number: string;
  readonly day: number;
  readonly customer: string;
  readonly fen: number;
  readonly state: '' | '未发货' | '部分发货' | '已完成' | '作废';
}

export interface WrittenCustomer {
  readonly name: string;
  readonly terms: '' | '月结30' | '月结' | '货到45天' | '款到发货';
  readonly limit: number | null;
  readonly temp: number | null;
  readonly tempEnd: number;
  readonly opening: number | null;
  readonly since: number;
  readonly status: '' | '正常' | '黑名单' | '注销';
  readonly group: '' | '东方集团' | '西部集团';
}

export interface WrittenJudgement {
  readonly customer: string;
  readonly day: number;
  readonly scores: readonly (number | null)[];
  readonly veto: '' | '无' | '被起诉';
}

/** The sheets of a workbook. */
export interface WrittenBook {
  readonly document: '发货' | '开票';
  readonly lines: readonly WrittenLine[];
  readonly receipts: readonly WrittenReceipt[];
  readonly orders: readonly WrittenOrder[];
  /** Without the register of customers they are whom the lines name. */
  readonly customers: readonly WrittenCustomer[] | null;
  readonly judgements: readonly WrittenJudgement[];
}

export const NAMES = ['甲', '乙', '丙', '丁', '戊'] as const;
const STRANGER = '路人';
/** Without a register of customers a stranger is one like all others. */
export const EVERYBODY = [...NAMES, STRANGER] as const;

const often = <T>(weight: number, usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
const sometimes = (weight: number) => often(weight, fc.constant(false), fc.constant(true));
const dayFrom = (days: number) => fc.integer({ min: TODAY - days, max: TODAY });
const anyDay = fc.oneof(
  { weight: 8, arbitrary: dayFrom(130) },
  { weight: 8, arbitrary: dayFrom(420) },
  { weight: 4, arbitrary: dayFrom(1_200) },
  // First and last days of spans.
  { weight: 3, arbitrary: fc.constantFrom(TODAY, TODAY - 30, TODAY - 31, TODAY - 90, TODAY - 91, monthsLater(TODAY, -12), monthsLater(TODAY, -12) + 1) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant(TODAY + 3) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const customer = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant(STRANGER) },
);
// Round amounts tie and fit each other. What stands beside documents is odd: it is never taken for what stands in the list.
const round = fc.constantFrom(1_000_00, 2_000_00, 5_000_00, 10_000_00);
const amount = often(1, round, fc.integer({ min: 1, max: 4_999_999 }));
const evenFen = amount.map((fen) => 2 * Math.ceil(fen / 2));
const oddFen = fc.integer({ min: 0, max: 999_999 }).map((fen) => 2 * fen + 1);
const orderNumber = often(1, fc.constant(''), fc.integer({ min: 1, max: 4 }).map((i) => `DD${String(i)}`)); // prettier-ignore

/** A document of one to three lines, which say the same of all but amounts and receipts. */
const documentLines: fc.Arbitrary<readonly Omit<WrittenLine, 'number'>[]> = fc
  .record({
    type: fc.oneof(
      { weight: 12, arbitrary: fc.constant('sale' as const) },
      { weight: 2, arbitrary: fc.constant('return' as const) },
      { weight: 1, arbitrary: fc.constant('adjustment' as const) },
    ),
    state: fc.oneof(
      { weight: 12, arbitrary: fc.constant('' as const) },
      { weight: 1, arbitrary: fc.constant('作废' as const) },
      { weight: 2, arbitrary: fc.constant('有争议' as const) },
    ),
    reduces: fc.boolean(),
    day: anyDay,
    customer,
    credit: often(1, fc.constant(0), fc.integer({ min: 1, max: 90 })),
    order: orderNumber,
    lines: fc.array(
      fc.record({
        fen: often<number | null>(14, amount, fc.constant(null)),
        isNegative: fc.boolean(),
        received: often<number | null>(2, fc.constant(null), oddFen),
        receivedOn: often(1, fc.constant(0), dayFrom(200)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ credit, lines, ...document }) =>
    lines.map(({ fen, isNegative, received, receivedOn }) => ({
      ...document,
      reduces: document.reduces && document.type === 'adjustment',
      due: credit && document.day ? document.day + credit : 0,
      fen: fen !== null && isNegative && document.type !== 'sale' ? -fen : fen,
      received: document.type === 'sale' ? received : null,
      receivedOn: received === null ? 0 : receivedOn,
    })),
  );

/** Without any sale that holds the orders would count as sales; without any of somebody on the list the list would not. */
function firstIsSold(lines: readonly Omit<WrittenLine, 'number'>[], document: number): typeof lines {
  if (document > 0) return lines;
  return lines.map((line, i) => ({
    ...line,
    type: 'sale',
    state: '',
    reduces: false,
    day: Math.min(line.day || TODAY, TODAY),
    customer: NAMES[0],
    fen: line.fen === null ? (i ? null : 1_000_00) : Math.abs(line.fen),
  }));
}

const receipt: fc.Arbitrary<WrittenReceipt> = fc
  .record({
    day: anyDay,
    customer,
    fen: fc.oneof(
      { weight: 16, arbitrary: evenFen },
      { weight: 1, arbitrary: evenFen.map((fen) => -fen) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    isBill: sometimes(4),
    billIn: often(1, fc.constant(0), fc.integer({ min: 1, max: 200 })),
    names: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 14 }).map((i) => `FH${String(i)}`) },
        { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }).map((i) => `DD${String(i)}`) },
        { weight: 1, arbitrary: fc.constant('FH999') },
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ billIn, ...said }) => ({ ...said, number: '', billDue: said.isBill && billIn && said.day ? said.day + billIn : 0 })); // prettier-ignore

const order: fc.Arbitrary<Omit<WrittenOrder, 'number'>> = fc.record({
  day: dayFrom(90),
  customer: fc.constantFrom(...NAMES),
  fen: amount,
  state: fc.constantFrom('', '未发货', '部分发货', '已完成', '作废'),
});

const cards: fc.Arbitrary<readonly WrittenCustomer[]> = fc.tuple(
  ...NAMES.map((name) =>
    fc.record({
      name: fc.constant(name),
      terms: fc.constantFrom('', '月结30', '月结', '货到45天', '款到发货'),
      limit: often<number | null>(1, fc.constant(null), round),
      temp: often<number | null>(3, fc.constant(null), round),
      tempEnd: fc.constantFrom(0, TODAY - 1, TODAY, TODAY + 30),
      opening: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: evenFen },
        { weight: 1, arbitrary: evenFen.map((fen) => -fen) },
      ),
      since: often(3, fc.constant(0), dayFrom(1_500)),
      status: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('' as const, '正常' as const) },
        { weight: 1, arbitrary: fc.constantFrom('黑名单' as const, '注销' as const) },
      ),
      group: fc.constantFrom('', '东方集团', '西部集团'),
    }),
  ),
);

const judgement: fc.Arbitrary<WrittenJudgement> = fc.record({
  customer: fc.constantFrom(...NAMES),
  day: fc.integer({ min: TODAY - 40, max: TODAY + 1 }),
  scores: fc.array(often(2, fc.constantFrom<number | null>(0, 50, 80, 100), fc.constant(null)), { minLength: 5, maxLength: 5 }), // prettier-ignore
  veto: fc.constantFrom('', '', '', '无', '被起诉'),
});

/** Small books of all sorts: with numbers and without, with orders, receipts in a list, beside the documents, or both. */
export const BOOKS: fc.Arbitrary<WrittenBook> = fc
  .record({
    document: fc.constantFrom('发货' as const, '开票' as const),
    hasNumbers: often(3, fc.constant(true), fc.constant(false)),
    isBeside: fc.boolean(),
    documents: fc.array(documentLines, { minLength: 2, maxLength: 14 }),
    receipts: fc.array(receipt, { maxLength: 12 }),
    orders: often<readonly Omit<WrittenOrder, 'number'>[]>(
      1,
      fc.constant([]),
      fc.array(order, { minLength: 1, maxLength: 4 }),
    ),
    customers: often<WrittenBook['customers']>(5, cards, fc.constant(null)),
    judgements: fc.array(judgement, { maxLength: 6 }),
  })
  .map(({ hasNumbers, isBeside, documents, receipts, orders, ...rest }) => ({
    ...rest,
    lines: documents.map(firstIsSold).flatMap((lines, i) =>
      lines.map((line) => ({
        ...line,
        number: hasNumbers ? `FH${String(i)}` : '',
        order: hasNumbers ? line.order : '',
        ...(isBeside ? {} : { received: null, receivedOn: 0 }),
      })),
    ),
    receipts: receipts.map((one, i) => ({ ...one, number: hasNumbers ? `SK${String(i)}` : '', names: hasNumbers ? one.names : [] })), // prettier-ignore
    orders: orders.map((one, i) => ({ ...one, number: hasNumbers ? `DD${String(i + 1)}` : '' })),
  }));
