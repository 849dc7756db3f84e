import { foldWidth } from '../../cell/text';
import { customerKey } from '../../worklist/companies';

/** Whom a line or a row of a register of customers names. */
export interface Naming {
  /** What tells customers of one name apart; empty where nothing does. */
  readonly number: string;
  /** As it is shown; empty where there is only a number. */
  readonly name: string;
}

/** A customer, under one or several names. */
export interface NamedCustomer extends Naming {
  readonly names: readonly string[];
}

/** The same names are met line after line and register after register. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * A name as customers are compared: widths, capitals and blanks are the same.
 *
 * @example nameKey('华东 机电（上海）') // '华东机电(上海)'
 */
export function nameKey(name: string): string {
  let key = remembered.get(name);
  if (key === undefined) {
    key = customerKey(name).replace(/\s+/g, '');
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, key);
  }
  return key;
}

/**
 * A number as customers are compared.
 *
 * @example numberKey(' kh００１') // 'KH001'
 */
export function numberKey(number: string): string {
  return foldWidth(number).toUpperCase();
}

/**
 * Who is meant by namings: those of one number are one customer, whatever his names; who has no number is the only customer
 * of his name, and where several have it a customer of his own. The order of the namings does not matter, but that the
 * first name of a number is shown.
 *
 * @param namings each with a name or a number
 * @returns the customers in the order they are first named, and the customer of each naming by index
 * @example namedCustomers([{ number: '', name: '甲' }, { number: 'K1', name: '甲' }]).of // [0, 0]
 */
export function namedCustomers(namings: readonly Naming[]): {
  readonly customers: readonly NamedCustomer[];
  readonly of: Int32Array;
} {
  const numbers = numbersByName(namings);
  const byKey = new Map<string, number>();
  const found: { number: string; name: string; names: Set<string> }[] = [];
  const of = Int32Array.from(namings, ({ number, name }) => {
    const own = number === '' ? onlyOne(numbers.get(nameKey(name))) : numberKey(number);
    const key = own === '' ? `=${nameKey(name)}` : `#${own}`;
    let index = byKey.get(key);
    if (index === undefined) {
      byKey.set(key, (index = found.length));
      found.push({ number, name, names: new Set() });
    }
    const customer = found[index];
    if (customer) {
      customer.number ||= number;
      customer.name ||= name;
      if (name !== '') customer.names.add(name);
    }
    return index;
  });
  return { customers: found.map(({ names, ...one }) => ({ ...one, names: [...names] })), of };
}

function numbersByName(namings: readonly Naming[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { number, name } of namings) {
    if (number === '' || name === '') continue;
    const key = nameKey(name);
    const known = numbers.get(key);
    if (known) known.add(numberKey(number));
    else numbers.set(key, new Set([numberKey(number)]));
  }
  return numbers;
}

function onlyOne(numbers: ReadonlySet<string> | undefined): string {
  const [only = ''] = numbers?.size === 1 ? numbers : [];
  return only;
}

/**
 * Names by which customers can be told apart: who shares a name is shown with his number.
 *
 * @returns key and name of each customer, no two the same
 * @example distinctNames([{ number: 'K1', name: '甲' }, { number: 'K2', name: '甲' }])[1] // { key: '甲 K2', name: '甲 (K2)' }
 */
export function distinctNames(
  customers: readonly Naming[],
): readonly { readonly key: string; readonly name: string }[] {
  const counts = new Map<string, number>();
  for (const one of customers) {
    const key = nameKey(one.name || one.number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = new Set<string>();
  const names = new Set<string>();
  return customers.map(({ number, name }) => {
    const shown = name || number;
    const key = nameKey(shown);
    const shared = (counts.get(key) ?? 0) > 1 && name !== '' && number !== '';
    return {
      key: firstFree(keys, shared ? `${key} ${numberKey(number)}` : key),
      name: firstFree(names, shared ? `${shown} (${number})` : shown),
    };
  });
}

/** Numbers may end alike too. */
function firstFree(taken: Set<string>, wished: string): string {
  let free = wished;
  for (let i = 2; taken.has(free); i++) free = `${wished} ${String(i)}`;
  taken.add(free);
  return free;
}
