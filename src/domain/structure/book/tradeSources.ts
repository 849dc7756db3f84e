import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { SerialDay } from '../../cell/value';
import { dataRows, wordsAt } from '../../cards/valueAt';
import { isVoid } from '../../worklist/paymentsDue';
import type { Settings } from '../../settings/settings';
import type { DocumentType } from '../tradeBook';
import type { LineSource } from './bookLines';
import { countedSale, isSale, type Sale } from './countedTypes';
import { textsOf, writtenIn } from './columnReader';
import { documentRows } from './documentRows';
import { lineTypes } from './documentTypes';
import type { LineType } from './documentWords';
import { figureReader } from './lineFigures';
import { daysOrMonths } from './monthDays';
import { repeatedRegisters } from './repeatedRegisters';
import { taxTwins } from './taxTwins';
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
const TAKEN_BACK = /退/;
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
  const withVoid = registers.map((register) => typedRegister(register, asOf));
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

function typedRegister(register: Register, asOf: SerialDay): TypedRegister {
  const headOf = documentRows(register);
  const types = lineTypes(register, headOf);
  const isVoidState = voidStates(register);
  const isVoidLine = (row: number) => isVoidState(headOf(row), types[row]?.back === true);
  const dayField = DAYS.find((field) => register.columns.has(field)) ?? 'date';
  const [dayIn, dayRowOf] = [daysOrMonths(register, dayField, asOf), dayRows(register, dayField)];
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

/** A sale that was taken back is void; the line that takes it back is not. */
function voidStates(register: Register): (row: number, back: boolean) => boolean {
  if (!register.columns.has('docState')) return () => false;
  const stateOf = textsOf(register, 'docState');
  const known = new Map<string, boolean>();
  return (row, back) => {
    const state = stateOf(row);
    let isVoidState = known.get(state);
    if (isVoidState === undefined) known.set(state, (isVoidState = isVoid(register, row)));
    return isVoidState && !(back && TAKEN_BACK.test(state));
  };
}
