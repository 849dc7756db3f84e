import { cardOf } from '../cards';
import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { dataRows, dayAt, numberAt, textAt, wordsAt } from '../cards/valueAt';
import { foldWidth } from '../cell/text';
import { MERGED_STATE } from '../customers/merged';
import { phoneNumbers, plainName } from '../customers/knownIndex';
import { leadPhase } from '../grading/leadState';
import type { RowRef } from './cluster';
import { COMPARED_KINDS, VISIT_FIELDS, type ComparedKind, type CustomerKind } from './comparedKinds';
import { companyName, isCompany, type CompanyName } from './companyName';

/** What has to be known of rows that share keys to say what they are. */
export interface RowFacts {
  /** Where a row stands, by its number. */
  readonly refs: readonly RowRef[];
  /** The salesperson; empty where there is none. */
  readonly owner: (row: number) => string;
  /** The day, with its time where it is known; Infinity where no day is. */
  readonly since: (row: number) => number;
  /** Name of the worksheet; empty for a card of one customer. */
  readonly sheet: (row: number) => string;
  /** Two rows that share a key and are no duplicates: another car of the same owner, the card made of the row. */
  readonly isApart: (a: number, b: number) => boolean;
}

/** The rows of all registers of one kind, numbered through. */
export interface ComparedRows extends RowFacts {
  readonly by: ComparedKind;
  /** Rows that hold a customer. */
  readonly customers: readonly number[];
  /** Visits and calls, where they are looked at too. */
  readonly visits: readonly number[];
  readonly phones: (row: number) => readonly string[];
  /** The row names a person, or stands for one who gave no name: a visit. */
  readonly isPerson: (row: number) => boolean;
  /** The person of a row as it is compared; empty for a company's, and for 某先生. */
  readonly person: (row: number) => string;
  /** The company of a row, whether it is the customer or where the person works. */
  readonly company: (row: number) => CompanyName | null;
  readonly text: (row: number, field: FieldKey | undefined) => string;
}

/** A visit of a day comes before a card that was made on it. */
const END_OF_DAY = 0.9999;

/**
 * Numbers the rows of the registers of one kind, but for those that are no duplicates of anybody: merged ones, and leads that
 * are closed (who comes back after that is a customer again, and gets a card again).
 *
 * @param registers all that were read, of every kind
 * @param kind whose rows are compared
 * @param withVisits visits are numbered too, behind them
 */
export function comparedRows(registers: readonly Register[], kind: CustomerKind, withVisits: boolean): ComparedRows {
  const by: ComparedKind = COMPARED_KINDS[kind];
  const refs: RowRef[] = [];
  const number = (wanted: Register['kind'], isIn: (register: Register, row: number) => boolean) => {
    const rows: number[] = [];
    registers.forEach((register, at) => {
      if (register.kind !== wanted) return;
      for (const row of dataRows(register)) if (isIn(register, row)) rows.push(refs.push({ register: at, row }) - 1);
    });
    return rows;
  };
  const customers = number(kind, (register, row) => isThere(register, row, by));
  const closed = withVisits ? closedLeads(registers) : new Map<string, number>();
  const visits = withVisits ? number('visits', (register, row) => isFirstVisit(register, row, closed)) : [];
  const isVisit = (row: number) => row >= customers.length;

  const at = <T>(row: number, ask: (register: Register, row: number) => T, none: T): T => {
    const ref = refs[row];
    const register = ref && registers[ref.register];
    return ref && register ? ask(register, ref.row) : none;
  };
  const text: ComparedRows['text'] = (row, field) =>
    field === undefined ? '' : at(row, (register, own) => textAt(register, field, own), '');
  const firstOf = (row: number, fields: readonly FieldKey[]) => {
    for (const field of fields) {
      const found = text(row, field);
      if (found !== '') return found;
    }
    return '';
  };
  const names = customers.map((row) => firstOf(row, by.person));
  const isPerson = (row: number) => isVisit(row) || (names[row] !== '' && !isCompany(names[row] ?? ''));
  const persons = customers.map((row) => (isPerson(row) ? plainName(names[row] ?? '') : ''));
  const person = (row: number) => persons[row] ?? '';
  const company = remembered((row: number) =>
    companyName(isCompany(names[row] ?? '') ? (names[row] ?? '') : firstOf(row, by.company)),
  );
  const sheet = (row: number) => at(row, (register) => register.sheet, '');
  const isCard = (row: number) => at(row, ({ headerRow }) => headerRow < 0, false);
  const [idField] = cardOf(kind).identity;
  const isSameName = (a: number, b: number) => {
    const nameOf = (row: number) => person(row) || (company(row)?.core ?? '');
    return nameOf(a) === nameOf(b);
  };
  /** A branch with a code of its own, a couple with one telephone; a name with two numbers is a slip in one of them. */
  const isOtherEntity = (a: number, b: number) => {
    const [one, other] = [text(a, by.entity), text(b, by.entity)];
    const fullName = (row: number) => person(row) || (company(row)?.folded ?? '');
    return one !== '' && other !== '' && one !== other && fullName(a) !== fullName(b);
  };
  const isSameId = (a: number, b: number) => text(a, idField) !== '' && text(a, idField) === text(b, idField);

  return {
    by,
    refs,
    customers,
    visits,
    isPerson,
    person,
    company,
    text,
    sheet,
    phones: remembered((row) =>
      at(row, (register, own) => phonesIn(register, own, isVisit(row) ? [VISIT_FIELDS.phone] : by.phones), []),
    ),
    owner: (row) => foldWidth(text(row, isVisit(row) ? VISIT_FIELDS.owner : by.owner)),
    since: (row) => at(row, (register, own) => (isVisit(row) ? cameAt(register, own) : madeAt(register, own, by)), Infinity), // prettier-ignore
    isApart: (a, b) => {
      if (isCard(a) !== isCard(b)) return isSameId(a, b) || isSameName(a, b);
      if (isOtherEntity(a, b)) return true;
      return kind === 'owners' && isSameName(a, b) && isOtherCar((field) => [text(a, field), text(b, field)]);
    },
  };
}

/** What is asked of a row again and again is worked out once. */
function remembered<T>(ask: (row: number) => T): (row: number) => T {
  const known: T[] = [];
  return (row) => (row in known ? (known[row] as T) : (known[row] = ask(row)));
}

function isThere(register: Register, row: number, { state, gone = [] }: ComparedKind): boolean {
  if (state === undefined) return true;
  const said = textAt(register, state, row);
  if (said === MERGED_STATE || gone.includes(said)) return false;
  return register.kind !== 'leads' || leadPhase(said) !== 'closed';
}

/** The day of the last card that was closed, by telephone number. */
function closedLeads(registers: readonly Register[]): ReadonlyMap<string, number> {
  const closed = new Map<string, number>();
  for (const register of registers.filter(({ kind }) => kind === 'leads'))
    for (const row of dataRows(register)) {
      if (isThere(register, row, COMPARED_KINDS.leads)) continue;
      const made = madeAt(register, row, COMPARED_KINDS.leads);
      for (const number of phonesIn(register, row, COMPARED_KINDS.leads.phones))
        closed.set(number, Math.max(made, closed.get(number) ?? 0));
    }
  return closed;
}

/** Who comes again is received by whoever is there: no registration. Nor is a visit that led to a card closed by now. */
function isFirstVisit(register: Register, row: number, closed: ReadonlyMap<string, number>): boolean {
  if (register.columns.get(VISIT_FIELDS.first)?.parsed[row] === false) return false;
  if (!closed.size) return true;
  const came = cameAt(register, row);
  return phonesIn(register, row, [VISIT_FIELDS.phone]).every((number) => came > (closed.get(number) ?? 0));
}

function phonesIn(register: Register, row: number, fields: readonly FieldKey[]): readonly string[] {
  const [first = '', ...others] = fields;
  const numbers = phoneNumbers(wordsAt(register, first, row));
  return others.length ? [...numbers, ...phonesIn(register, row, others)] : numbers;
}

function cameAt(register: Register, row: number): number {
  return (dayAt(register, VISIT_FIELDS.day, row) || Infinity) + (numberAt(register, VISIT_FIELDS.time, row) ?? 0);
}

function madeAt(register: Register, row: number, { since }: ComparedKind): number {
  for (const field of since) {
    const made = numberAt(register, field, row);
    if (made !== null) return Number.isInteger(made) ? made + END_OF_DAY : made;
  }
  return Infinity;
}

/** Two cars, by their VINs, else by their plates. */
function isOtherCar(both: (field: FieldKey) => readonly [string, string]): boolean {
  for (const field of ['vin', 'plate']) {
    const [one, other] = both(field);
    if (one !== '' && other !== '') return one !== other;
  }
  return false;
}
