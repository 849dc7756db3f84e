import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { SerialDay } from '../../cell/value';
import { dataRows, wordsAt } from '../../cards/valueAt';
import type { Settings } from '../../settings/settings';
import type { DocumentType } from '../tradeBook';
import type { LineSource } from './bookLines';
import { countedSale, isSale, type Sale } from './countedTypes';
import { textsOf, writtenIn } from './columnReader';
import { documentRows } from './documentRows';
import { lineTypes, typeOfRegister } from './documentTypes';
import type { LineType } from './documentWords';
import { figureReader } from './lineFigures';
import { daysOrMonths } from './monthDays';
import { repeatedRegisters } from './repeatedRegisters';
import { taxTwins } from './taxTwins';
import { voidRows } from './voidRows';
import { customerRows, dayRows } from './writtenOnce';

/** The lines of trades, and which of them are sales that count. */
export interface TradeSources {
  readonly sources: readonly LineSource[];
  readonly document: DocumentType | null;
  readonly repeated: readonly Register[];
  /** By source, what its lines are whether they count or not. */
  readonly typed: readonly TypedRegister[];
}

/** A register of trades with the documents its lines are. */
export interface TypedRegister extends Pick<LineSource, 'namingOf' | 'writtenOf'> {
  readonly register: Register;
  /** The row in which the document of a row begins. */
  readonly headOf: (row: number) => number;
  readonly types: readonly LineType[];
  readonly sales: ReadonlySet<Sale>;
  /** 0 where there is none. */
  readonly dayOf: (row: number) => number;
  readonly isVoidLine: (row: number) => boolean;
}

/** Where a register has no column of the day, who pays at once does so on that day. */
const DAYS: readonly FieldKey[] = ['date', 'receivedOn', 'sys_created'];
/** What is no sale, and takes none back. */
const MONEY: ReadonlySet<DocumentType | null> = new Set(['回款', '调整', '其他'] as const);
const UNTOLD: LineType = { type: null, back: false };

/**
 * Which lines of trades count as sales (ANALYSIS C0). Of 发货, 开票 and 订单 one counts in the whole workbook; lines that do not
 * say what they are count in registers that tell none of the three. 退货 always counts; 回款 and 调整 never do.
 *
 * @param registers trades; see BOOK_FIELDS
 * @param settings basis, and whether 含税 or 不含税 counts where a workbook has both
 * @param asOf serial number: the end of a month that is not over
 * @example tradeSources([orders, deliveries], DEFAULT_SETTINGS, asOf).document // '发货'
 */
export function tradeSources(
  registers: readonly Register[],
  { basis, tax }: Pick<Settings, 'basis' | 'tax'>,
  asOf: SerialDay,
): TradeSources {
  const withVoid = withPlans(
    registers.map((register) => typedRegister(register, registers, asOf)),
    asOf,
  );
  const valid = withVoid.map((one) => ({ ...one, sales: salesIn(one, (row) => !one.isVoidLine(row)) }));
  // A cancelled delivery makes no deliveries of the orders beside it.
  const typed = valid.some(({ sales }) => sales.size) ? valid : withVoid;
  const document = countedSale(new Set(typed.flatMap(({ sales }) => [...sales])), basis);
  const counted = typed.map((one) => ({
    register: one.register,
    told: one.sales.size > 0,
    rows: registers.length > 1 ? dataRows(one.register).filter((row) => counts(one, row, document)) : [],
    dayOf: one.dayOf,
  }));
  const repeated = new Set([...repeatedRegisters(counted), ...taxTwins(counted, tax)]);
  return {
    sources: typed.map((one, i) => sourceOf(one, document, repeated.has(i))),
    document,
    repeated: registers.filter((_register, i) => repeated.has(i)),
    typed,
  };
}

/**
 * A workbook of receipts only has its sales where these are planned: 应收日期 and 应收金额 beside 实收日期 and 实收金额. A plan is of
 * the day it is due, or of today where that is still to come.
 */
function withPlans(typed: readonly TypedRegister[], asOf: SerialDay): readonly TypedRegister[] {
  const isMoney = ({ register, types }: TypedRegister) =>
    dataRows(register).every((row) => MONEY.has(types[row]?.type ?? null));
  if (!typed.every(isMoney)) return typed;
  return typed.map((one) => {
    const { columns } = one.register;
    if (!['due', 'amount', 'received'].every((field) => columns.has(field))) return one;
    const dueIn = daysOrMonths(one.register, 'due', asOf);
    const dayOf = (row: number) => Math.min(dueIn(row) || dueIn(one.headOf(row)), asOf);
    return { ...one, types: one.types.map((type) => (type.type === '回款' ? UNTOLD : type)), dayOf };
  });
}

function typedRegister(register: Register, beside: readonly Register[], asOf: SerialDay): TypedRegister {
  const headOf = documentRows(register);
  const types = lineTypes(register, headOf);
  const isVoidRow = voidRows(register);
  const isVoidLine = (row: number) => {
    const back = types[row]?.back === true;
    return isVoidRow(headOf(row), back) || isVoidRow(row, back);
  };
  // 还款日期 is a day to come beside a document, and the day of the money in a list of receipts.
  const days = typeOfRegister(register) === '回款' ? [...DAYS, 'due'] : DAYS;
  const dayField = days.find((field) => register.columns.has(field)) ?? 'date';
  const [dayIn, dayRowOf] = [daysOrMonths(register, dayField, asOf), dayRows(register, dayField, beside)];
  const dayOf = (row: number) => dayIn(dayRowOf(headOf(row)));
  const read = { register, headOf, types, dayOf, isVoidLine, ...customersNamedIn(register, headOf) };
  return { ...read, sales: salesIn(read, () => true) };
}

function customersNamedIn(
  register: Register,
  headOf: (row: number) => number,
): Pick<LineSource, 'namingOf' | 'writtenOf'> {
  const { about } = register;
  if (about !== undefined) return { namingOf: () => ({ number: '', name: about }), writtenOf: () => about };
  const [numberOf, nameOf] = [textsOf(register, 'customerId'), writtenIn(register, 'customer')];
  const customerRowOf = customerRows(register);
  const whoRowOf = (row: number) => customerRowOf(headOf(row));
  return {
    namingOf: (row) => ({ number: numberOf(whoRowOf(row)), name: nameOf(whoRowOf(row)) }),
    writtenOf: (row) => wordsAt(register, 'customer', whoRowOf(row)) || wordsAt(register, 'customerId', whoRowOf(row)),
  };
}

function salesIn(
  { register, types }: Pick<TypedRegister, 'register' | 'types'>,
  isMeant: (row: number) => boolean,
): ReadonlySet<Sale> {
  const sales = new Set<Sale>();
  for (const row of dataRows(register)) {
    const type = types[row]?.type ?? null;
    if (isSale(type) && !sales.has(type) && isMeant(row)) sales.add(type);
  }
  return sales;
}

function counts({ types, sales }: TypedRegister, row: number, document: DocumentType | null): boolean {
  const type = types[row]?.type ?? null;
  return type === null ? !sales.size : type === document || type === '退货';
}

function sourceOf(typed: TypedRegister, document: DocumentType | null, isRepeated: boolean): LineSource {
  const { register, headOf, types, sales, dayOf, isVoidLine, namingOf, writtenOf } = typed;
  const { figures, known, amounts } = figureReader(register, headOf);
  const typeOf = (row: number) => types[row] ?? UNTOLD;
  return {
    register,
    dayOf,
    namingOf,
    writtenOf,
    otherOf: (row) => {
      const { type } = typeOf(row);
      if (isRepeated && counts(typed, row, document)) return '其他';
      return type === null || counts(typed, row, document) ? null : type;
    },
    barredOf: (row) => {
      if (typeOf(row).type === null && sales.size) return 'noType';
      return isVoidLine(row) ? 'void' : null;
    },
    figuresOf: (row) => figures(row, typeOf(row).back),
    known,
    amountHeader: amounts?.header ?? '',
  };
}
