import type { Register } from '../../cards/register';
import type { CardKind, FieldKey } from '../../cards/types';
import { dataRows, textAt } from '../../cards/valueAt';
import { plainName } from '../../customers/knownIndex';
import { companyName, type CompanyName } from '../../duplicates/companyName';
import type { BookCustomer } from '../tradeBook';
import { textsOf, writtenIn } from './columnReader';
import { distinctNames, nameKey, namedCustomers, numberKey, type Naming } from './namedCustomers';

/** The customers of one or several registers. */
export interface CustomerList {
  readonly customers: readonly BookCustomer[];
  /** Index of the customer that is meant; −1 where it is none of the list. */
  readonly find: (number: string, names: readonly string[]) => number;
  /** By register and row, index of the customer; −1 for rows that name nobody. */
  readonly rows: readonly Int32Array[];
}

/** The numbers a customer may be named by. */
const NUMBERS: Readonly<Partial<Record<CardKind, readonly FieldKey[]>>> = {
  corporate: ['corpId'],
  owners: ['ownerId', 'phone'],
  members: ['cardNo', 'phone'],
  leads: ['leadId', 'phone'],
};
/** So many digits of a phone tell people of one name apart. */
const END_OF_PHONE = 4;
const NOBODY = -1;

/**
 * The customers of registers of companies (企业客户资料): rows of one number are one company.
 *
 * @param registers fields corpId, name, short where present
 * @example companyList([corporate]).find('', ['华东机电']) // 0, who stands there as 华东机电有限公司
 */
export function companyList(registers: readonly Register[]): CustomerList {
  return customerList(registers, (register) => {
    const [numberOf, nameOf, shortOf] = [
      textsOf(register, 'corpId'),
      writtenIn(register, 'name'),
      writtenIn(register, 'short'),
    ];
    return (row) => ({ number: numberOf(row), name: nameOf(row) || shortOf(row) });
  });
}

/**
 * The people of registers of owners, members or leads: rows of one name and phone are one person; 某先生 is a different one in
 * every row.
 *
 * @param registers fields name, company, phone, ownerId, cardNo, leadId where present
 * @example personList([owners]).customers.length // 61 who bought 64 cars
 */
export function personList(registers: readonly Register[]): CustomerList {
  return customerList(registers, (register) => {
    const [nameOf, companyOf] = [writtenIn(register, 'name'), writtenIn(register, 'company')];
    const phoneOf = textsOf(register, 'phone');
    const [first = 'ownerId'] = NUMBERS[register.kind] ?? [];
    const numberOf = textsOf(register, first);
    return (row) => {
      const [name, phone] = [nameOf(row) || (register.kind === 'leads' ? companyOf(row) : ''), phoneOf(row)];
      const told = numberOf(row) || phone.slice(-END_OF_PHONE);
      if (phone !== '') return { number: `${nameKey(name)} ${phone}`, name: name || phone, told };
      const unknown = name !== '' && plainName(name) === '';
      return { number: unknown ? `${register.sheet} ${String(row)}` : name === '' ? told : '', name, told };
    };
  });
}

interface Told extends Naming {
  /** What is shown beside the name where others have it too; the number where it is left out. */
  readonly told?: string;
}

function customerList(
  registers: readonly Register[],
  namingsOf: (register: Register) => (row: number) => Told,
): CustomerList {
  const places: { readonly register: Register; readonly of: number; readonly row: number }[] = [];
  const namings: Told[] = [];
  registers.forEach((register, of) => {
    const namingOf = namingsOf(register);
    for (const row of dataRows(register)) {
      const naming = namingOf(row);
      if (naming.name === '' && naming.number === '') continue;
      places.push({ register, of, row });
      namings.push(naming);
    }
  });
  const named = namedCustomers(namings);
  const cards: ((typeof places)[number] & { readonly naming: Told })[] = [];
  const rows = registers.map(({ rowCount }) => new Int32Array(rowCount).fill(NOBODY));
  places.forEach((place, i) => {
    const customer = named.of[i] ?? NOBODY;
    const naming = namings[i];
    if (naming) cards[customer] ??= { ...place, naming };
    rows[place.of]?.fill(customer, place.row, place.row + 1);
  });
  const shown = distinctNames(cards.map(({ naming: { name, number, told } }) => ({ name, number: told ?? number })));
  const customers = shown.map((names, i): BookCustomer => {
    const card = cards[i];
    return { ...names, card: card ? { register: card.register, row: card.row } : null };
  });
  return { customers, rows, find: finder(places, rows) };
}

/** By number; else by name; else by short name; else by the name without its legal form, where only one has it. */
function finder(
  places: readonly { readonly register: Register; readonly of: number; readonly row: number }[],
  rows: readonly Int32Array[],
): CustomerList['find'] {
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  const byShort = new Map<string, number>();
  for (const { register, of, row } of places) {
    const customer = rows[of]?.[row] ?? NOBODY;
    for (const field of NUMBERS[register.kind] ?? [])
      first(byNumber, numberKey(textAt(register, field, row)), customer);
    first(byName, nameKey(textAt(register, 'name', row)), customer);
    if (register.kind === 'corporate') onlyOf(byShort, nameKey(textAt(register, 'short', row)), customer);
  }
  let cores: ReadonlyMap<string, readonly Core[]> | undefined;
  return (number, names) => {
    const numbered = byNumber.get(numberKey(number));
    if (numbered !== undefined) return numbered;
    for (const name of names) {
      const key = nameKey(name);
      const found = byName.get(key) ?? byShort.get(key) ?? byNumber.get(numberKey(name)) ?? NOBODY;
      if (found !== NOBODY) return found;
    }
    cores ??= coresOf(places, rows);
    for (const name of names) {
      const found = byCore(cores, companyName(name));
      if (found !== NOBODY) return found;
    }
    return NOBODY;
  };
}

function first(index: Map<string, number>, key: string, customer: number): void {
  if (key !== '' && !index.has(key)) index.set(key, customer);
}

/** What several have finds none of them. */
function onlyOf(index: Map<string, number>, key: string, customer: number): void {
  if (key === '') return;
  const known = index.get(key);
  index.set(key, known === undefined || known === customer ? customer : NOBODY);
}

type Core = CompanyName & { readonly customer: number };

function coresOf(
  places: readonly { readonly register: Register; readonly of: number; readonly row: number }[],
  rows: readonly Int32Array[],
): ReadonlyMap<string, readonly Core[]> {
  const cores = new Map<string, Core[]>();
  for (const { register, of, row } of places) {
    if (register.kind !== 'corporate') continue;
    const name = companyName(textAt(register, 'name', row));
    if (!name) continue;
    const core = { ...name, customer: rows[of]?.[row] ?? NOBODY };
    const known = cores.get(name.core);
    if (known) known.push(core);
    else cores.set(name.core, [core]);
  }
  return cores;
}

/** 华东机电(上海) is not 华东机电(深圳). */
function byCore(cores: ReadonlyMap<string, readonly Core[]>, name: CompanyName | null): number {
  const known = name ? (cores.get(name.core) ?? []) : [];
  const customers = new Set(known.map(({ customer }) => customer));
  const [one] = known;
  if (!one || !name || customers.size !== 1) return NOBODY;
  const elsewhere = one.place !== '' && name.place !== '' && one.place !== name.place;
  return elsewhere ? NOBODY : one.customer;
}
