import { CREDIT_KINDS, DEBIT_KINDS, type CreditBook, type CreditKind, type DebitKind } from '../../../../src/domain/credit/creditBook'; // prettier-ignore
import { day } from '../../day';
import { registerOf } from '../../register';

/** What a customer owes; amounts in 元. */
export interface Owed {
  readonly on: string;
  readonly yuan: number;
  readonly number?: string;
  readonly kind?: DebitKind;
  readonly due?: string;
  readonly disputed?: true;
  readonly product?: string;
  readonly customer?: number;
}

/** What he has paid. */
export interface Paid {
  readonly on: string;
  readonly yuan: number;
  readonly kind?: CreditKind;
  readonly number?: string;
  readonly appliesTo?: string;
  readonly billDue?: string;
  readonly undated?: true;
  readonly payMethod?: string;
  readonly product?: string;
  readonly customer?: number;
}

const AS_OF = '2026-11-21';
const DEBITS = 0;
const CREDITS = 1;

/** A register of customers: full name, short name, contact. */
const COMPANIES = [
  ['浙江华东机电设备有限公司', '华东机电', '陈志明'],
  ['苏州/新区*阀门制造有限公司', '', ''],
] as const;

/** A credit book of two customers; lines belong to the first where they do not say. */
export function paperBook(owed: readonly Owed[], paid: readonly Paid[], asOf = AS_OF): CreditBook {
  const today = day(asOf);
  const column = <T>(values: readonly T[], of: (value: T) => string | undefined) => values.map((one) => of(one) ?? '');
  const deliveries = registerOf(
    'trades',
    { docNo: column(owed, ({ number }) => number), product: column(owed, ({ product }) => product) },
    { today },
  );
  const receipts = registerOf(
    'trades',
    {
      docNo: column(paid, ({ number }) => number),
      product: column(paid, ({ product }) => product),
      payMethod: column(paid, ({ payMethod }) => payMethod),
      note: paid.map(() => '内部：催了三次才付'),
    },
    { today },
  );
  const companies = registerOf(
    'corporate',
    {
      name: COMPANIES.map(([name]) => name),
      short: COMPANIES.map(([, short]) => short),
      contact: COMPANIES.map(([, , contact]) => contact),
    },
    { today },
  );
  const entries = (of: number, lines: readonly (Owed | Paid)[]) => ({
    count: lines.length,
    of: Int32Array.from(lines, () => of),
    row: Int32Array.from(lines, (_line, i) => i),
    day: Int32Array.from(lines, ({ on }) => day(on)),
    customer: Int32Array.from(lines, ({ customer = 0 }) => customer),
    amount: Float64Array.from(lines, ({ yuan }) => Math.round(yuan * 100)),
    number: lines.map(({ number = '' }) => number.toLowerCase()),
  });
  return {
    registers: [deliveries, receipts],
    customers: COMPANIES.map(([name], row) => ({
      key: name,
      name: row === 0 ? `${name}（K1）` : name,
      card: { register: companies, row },
    })),
    matched: true,
    asOf: today,
    document: '发货',
    taxes: ['included'],
    debits: {
      ...entries(DEBITS, owed),
      kind: Uint8Array.from(owed, ({ kind = 'sale' }) => DEBIT_KINDS.indexOf(kind)),
      due: Int32Array.from(owed, ({ on, due }) => (due === undefined ? day(on) + 30 : day(due))),
      dueFrom: Uint8Array.from(owed, () => 0),
      disputed: Uint8Array.from(owed, ({ disputed }) => (disputed ? 1 : 0)),
    },
    credits: {
      ...entries(CREDITS, paid),
      kind: Uint8Array.from(paid, ({ kind = 'receipt' }) => CREDIT_KINDS.indexOf(kind)),
      appliesTo: paid.map(({ appliesTo = '' }) => appliesTo.toLowerCase()),
      billDue: Int32Array.from(paid, ({ billDue }) => (billDue === undefined ? 0 : day(billDue))),
      undated: Uint8Array.from(paid, ({ undated }) => (undated ? 1 : 0)),
    },
    orders: entries(DEBITS, []),
    ordersKnown: false,
    unused: [],
    oddities: [],
    cards: COMPANIES.map((_company, i) => ({
      approvedLimit: null,
      tempLimit: null,
      tempLimitEnd: null,
      terms: '',
      termDays: null,
      owner: i === 0 ? '王强' : '',
      group: '',
      industry: '',
      since: 0,
      lastGrade: '',
      lastGradedOn: 0,
      closed: '',
      veto: '',
      judgement: { scores: {}, by: '', on: 0 },
    })),
  };
}

/** ANALYSIS C7: six documents with three partial payments, and one that is disputed. */
export const OWED: readonly Owed[] = [
  { on: '2026-11-10', due: '2026-12-10', yuan: 100_000, number: 'FH-1006', product: '数控刀片' },
  { on: '2026-10-01', due: '2026-10-31', yuan: 80_000, number: 'FH-1005', product: '液压站' },
  { on: '2026-08-30', due: '2026-09-29', yuan: 60_000, number: 'FH-1004', product: '轴承' },
  { on: '2026-07-25', due: '2026-08-24', yuan: 40_000, number: 'FH-1003', product: '减速机' },
  { on: '2026-05-01', due: '2026-05-31', yuan: 30_000, number: 'FH-1002', product: '伺服电机' },
  { on: '2025-12-01', due: '2025-12-31', yuan: 20_000, number: 'FH-1001', product: '电动工具' },
  { on: '2026-06-01', due: '2026-07-01', yuan: 5_600.5, number: 'FH-1007', disputed: true, product: '砂轮' },
];
export const PAID: readonly Paid[] = [
  { on: '2026-10-15', yuan: 30_000, number: 'SK-201', appliesTo: 'FH-1005', payMethod: '转账' },
  { on: '2026-10-20', yuan: 6_000, number: 'SK-202', appliesTo: 'FH-1002', payMethod: '承兑', billDue: '2027-01-31' },
  { on: '2026-10-28', yuan: 4_000, number: 'TH-031', appliesTo: 'FH-1002', kind: 'return', product: '伺服电机' },
];
