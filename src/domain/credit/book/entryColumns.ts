import type { Fen, SerialDay } from '../../cell/value';
import {
  CREDIT_KINDS,
  DEBIT_KINDS,
  DUE_SOURCES,
  type CreditKind,
  type Credits,
  type DebitKind,
  type Debits,
  type DueSource,
  type Entries,
} from '../creditBook';

/** A line of a register. */
export interface Entry {
  readonly of: number;
  readonly row: number;
  readonly day: SerialDay;
  readonly customer: number;
  /** 分, never negative. */
  readonly amount: Fen;
  readonly number: string;
}

/** What a customer owes. */
export interface DebitEntry extends Entry {
  readonly kind: DebitKind;
  readonly due: SerialDay;
  readonly dueFrom: DueSource;
  readonly disputed: boolean;
  /** Empty where there is none. */
  readonly orderNo: string;
}

/** What a customer has paid or brought back. */
export interface CreditEntry extends Entry {
  readonly kind: CreditKind;
  readonly appliesTo: string;
  /** 0 where it is no bill. */
  readonly billDue: SerialDay;
  readonly undated: boolean;
  /** −1 where it stands in no document's row. */
  readonly beside: number;
}

/** Columns of numbers have room for so many lines at first. */
const ROOM = 1024;
const NONE = -1;
const int32 = (length = ROOM): Int32Array => new Int32Array(length);
const uint8 = (length = ROOM): Uint8Array => new Uint8Array(length);
const float64 = (length = ROOM): Float64Array => new Float64Array(length);

/**
 * Collects lines one by one, and gives them back in columns. A hundred thousand lines are put into their columns at once:
 * lists of numbers would have to be copied into them.
 *
 * @example entryColumns().entries() // { count: 0, … }
 */
export function entryColumns() {
  let [of, row, day, customer] = [int32(), int32(), int32(), int32()];
  let amount = float64();
  const number: string[] = [];
  return {
    /** Adds a line, and gives back its index. */
    add: (entry: Entry): number => {
      const line = number.push(entry.number) - 1;
      if (line === of.length) {
        [of, row, day, customer] = [
          roomier(of, int32),
          roomier(row, int32),
          roomier(day, int32),
          roomier(customer, int32),
        ];
        amount = roomier(amount, float64);
      }
      of[line] = entry.of;
      row[line] = entry.row;
      day[line] = entry.day;
      customer[line] = entry.customer;
      amount[line] = entry.amount;
      return line;
    },
    entries: (): Entries => {
      const count = number.length;
      const lines = { of: of.slice(0, count), row: row.slice(0, count), day: day.slice(0, count) };
      return { count, ...lines, customer: customer.slice(0, count), amount: amount.slice(0, count), number };
    },
  };
}

/**
 * Collects what customers owe.
 *
 * @example debitColumns().debits().count // 0
 */
export function debitColumns() {
  const lines = entryColumns();
  let [kind, due, dueFrom, disputed] = [uint8(), int32(), uint8(), uint8()];
  const orderNo: string[] = [];
  let namesOrders = false;
  return {
    add: (entry: DebitEntry): number => {
      const line = lines.add(entry);
      if (line === due.length)
        [kind, due, dueFrom, disputed] = [
          roomier(kind, uint8),
          roomier(due, int32),
          roomier(dueFrom, uint8),
          roomier(disputed, uint8),
        ];
      kind[line] = DEBIT_KINDS.indexOf(entry.kind);
      due[line] = entry.due;
      dueFrom[line] = DUE_SOURCES.indexOf(entry.dueFrom);
      disputed[line] = entry.disputed ? 1 : 0;
      orderNo.push(entry.orderNo);
      namesOrders ||= entry.orderNo !== '';
      return line;
    },
    debits: (): Debits => {
      const count = orderNo.length;
      return {
        ...lines.entries(),
        kind: kind.slice(0, count),
        due: due.slice(0, count),
        dueFrom: dueFrom.slice(0, count),
        disputed: disputed.slice(0, count),
        ...(namesOrders && { orderNo }),
      };
    },
  };
}

/**
 * Collects what customers have paid and brought back.
 *
 * @example creditColumns().credits().count // 0
 */
export function creditColumns() {
  const lines = entryColumns();
  let [kind, billDue, undated, beside] = [uint8(), int32(), uint8(), int32()];
  const appliesTo: string[] = [];
  let standsBeside = false;
  return {
    add: (entry: CreditEntry): number => {
      const line = lines.add(entry);
      if (line === billDue.length)
        [kind, billDue, undated, beside] = [
          roomier(kind, uint8),
          roomier(billDue, int32),
          roomier(undated, uint8),
          roomier(beside, int32),
        ];
      kind[line] = CREDIT_KINDS.indexOf(entry.kind);
      billDue[line] = entry.billDue;
      undated[line] = entry.undated ? 1 : 0;
      beside[line] = entry.beside;
      appliesTo.push(entry.appliesTo);
      standsBeside ||= entry.beside !== NONE;
      return line;
    },
    credits: (): Credits => {
      const count = appliesTo.length;
      return {
        ...lines.entries(),
        kind: kind.slice(0, count),
        appliesTo,
        billDue: billDue.slice(0, count),
        undated: undated.slice(0, count),
        ...(standsBeside && { beside: beside.slice(0, count) }),
      };
    },
  };
}

/** A copy with twice the room. */
function roomier<T extends Int32Array | Uint8Array | Float64Array>(column: T, wider: (length: number) => T): T {
  const copy = wider(2 * column.length);
  copy.set(column);
  return copy;
}
