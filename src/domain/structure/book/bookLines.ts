import type { Register } from '../../cards/register';
import { dataRows } from '../../cards/valueAt';
import type { SerialDay } from '../../cell/value';
import { UNUSED_REASONS, type DocumentType, type Measure, type UnusedReason } from '../tradeBook';
import type { LineFigures } from './lineFigures';
import type { Naming } from './namedCustomers';

/** A register, and how its rows are read as lines. */
export interface LineSource {
  readonly register: Register;
  /** Rows that may be lines of it; left out where all rows with data may. */
  readonly rows?: readonly number[];
  /** The document of a row that is none of the sales that count; null for those that are. */
  readonly otherOf: (row: number) => DocumentType | null;
  /** Why a line is not counted whatever else it says. */
  readonly barredOf: (row: number) => UnusedReason | null;
  /** 0 where there is none. */
  readonly dayOf: (row: number) => SerialDay;
  readonly figuresOf: (row: number) => LineFigures;
  readonly namingOf: (row: number) => Naming;
  /** The customer as he stands in the sheet. */
  readonly writtenOf: (row: number) => string;
  readonly known: Readonly<Record<Measure, boolean>>;
  /** Header of its amounts; empty where it has none. */
  readonly amountHeader: string;
}

/** Lines in parallel arrays, before their customers are known. */
export interface ReadLines {
  readonly count: number;
  readonly of: Int32Array;
  readonly row: Int32Array;
  readonly day: Int32Array;
  /** NaN where it cannot be read. */
  readonly amount: Float64Array;
  readonly quantity: Float64Array;
  readonly margin: Float64Array;
  /** Index of whom the line names; −1 where it is not counted anyway. */
  readonly naming: Int32Array;
  /** Index of the reason why it is not counted; −1 where there is none. */
  readonly reason: Int8Array;
  readonly namings: readonly Naming[];
  /** Lines of documents that do not count. */
  readonly others: ReadonlyMap<DocumentType, number>;
}

const NONE = -1;

/**
 * The lines of registers, with the first reason, in a fixed order, why one is not counted: its document is not told, void, no
 * day, a day to come, no amount, no customer. Lines of other documents are only counted up.
 *
 * @param sources in the order of the book
 * @param today serial number
 * @example readLines([source], today).reason[0] // -1: the line counts
 */
export function readLines(sources: readonly LineSource[], today: SerialDay): ReadLines {
  const most = sources.reduce((sum, { register, rows }) => sum + (rows?.length ?? register.rowCount), 0);
  const [of, row, day, naming] = [
    new Int32Array(most),
    new Int32Array(most),
    new Int32Array(most),
    new Int32Array(most),
  ];
  const [amount, quantity, margin] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const reason = new Int8Array(most);
  const others = new Map<DocumentType, number>();
  const { namings, indexOf } = namingIndex();
  let count = 0;
  sources.forEach((source, register) => {
    for (const at of source.rows ?? dataRows(source.register)) {
      const other = source.otherOf(at);
      if (other !== null) {
        others.set(other, (others.get(other) ?? 0) + 1);
        continue;
      }
      const figures = source.figuresOf(at);
      const on = source.dayOf(at);
      const why = source.barredOf(at) ?? reasonOf(on, figures.amount, today);
      const who = why === null ? indexOf(source.namingOf(at)) : NONE;
      of[count] = register;
      row[count] = at;
      day[count] = on;
      amount[count] = figures.amount ?? NaN;
      quantity[count] = figures.quantity;
      margin[count] = figures.margin;
      naming[count] = who;
      reason[count] = why === null && who !== NONE ? NONE : UNUSED_REASONS.indexOf(why ?? 'noCustomer');
      count++;
    }
  });
  return { count, of, row, day, amount, quantity, margin, naming, reason, namings, others };
}

function reasonOf(day: SerialDay, amount: number | null, today: SerialDay): UnusedReason | null {
  if (!day) return 'noDay';
  if (day > today) return 'future';
  return amount === null ? 'noAmount' : null;
}

/** Whom lines name, each once; most lines name somebody who is known. */
function namingIndex(): { readonly namings: readonly Naming[]; readonly indexOf: (naming: Naming) => number } {
  const namings: Naming[] = [];
  const byName = new Map<string, Map<string, number>>();
  const indexOf = (naming: Naming) => {
    const { number, name } = naming;
    if (number === '' && name === '') return NONE;
    let numbers = byName.get(name);
    if (!numbers) byName.set(name, (numbers = new Map<string, number>()));
    let index = numbers.get(number);
    if (index === undefined) {
      numbers.set(number, (index = namings.length));
      namings.push(naming);
    }
    return index;
  };
  return { namings, indexOf };
}
