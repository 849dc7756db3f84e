import type { Register } from '../../cards/register';
import type { BookCustomer } from '../tradeBook';
import { companyList, personList, type CustomerList } from './customerList';
import { joinedNamings } from './joinedNamings';
import { distinctNames, namedCustomers, type NamedCustomer, type Naming } from './namedCustomers';

/** Registers of customers. */
export interface CustomerRegisters {
  readonly corporate: readonly Register[];
  readonly owners: readonly Register[];
  readonly members: readonly Register[];
}

/** Who the customers of some lines are. */
export interface BookCustomers {
  readonly customers: readonly BookCustomer[];
  /** By naming, index of the customer; −1 where he does not stand in the register of customers. */
  readonly of: Int32Array;
  /** The customers are those of the registers. */
  readonly matched: boolean;
}

/** A register that knows fewer of the customers is not the list of them. */
const MOST = 0.5;
/** Of registers of companies and of people, one that knows fewer of the customers is about others. */
const SOME = 0.1;
const NOBODY = -1;

/**
 * The customers whom lines name, found in the registers of customers: companies first, then owners and members. Where the
 * registers know fewer than half of them they are not the list of these customers, who are then whom the lines name.
 *
 * @param namings number and name as lines give them, each once
 * @param others namings of other lines, such as receipts: they decide nothing, and are customers of the same
 * @returns of: namings, and others behind them
 * @example bookCustomers([{ number: '', name: '华东机电' }], { corporate: [corporate], owners: [], members: [] }).matched // true
 */
export function bookCustomers(
  namings: readonly Naming[],
  registers: CustomerRegisters,
  others: readonly Naming[] = [],
): BookCustomers {
  const named = namedCustomers(namings);
  const joined = joinedNamings(named.customers, others);
  const found = inLists(joined.customers, listsOf(registers), named.customers.length);
  const of = new Int32Array(namings.length + others.length);
  of.set(named.of.map((customer) => found.of[customer] ?? NOBODY));
  others.forEach(({ number, name }, i) => {
    const own = found.matched && number !== '' ? found.find(number, name === '' ? [] : [name]) : NOBODY;
    of[namings.length + i] = own === NOBODY ? (found.of[joined.of[i] ?? NOBODY] ?? NOBODY) : own;
  });
  return { customers: found.customers, of, matched: found.matched };
}

function listsOf({ corporate, owners, members }: CustomerRegisters): readonly CustomerList[] {
  return [companyList(corporate), personList([...owners, ...members])].filter(({ customers }) => customers.length);
}

interface FoundCustomers extends BookCustomers {
  readonly find: CustomerList['find'];
}

/** @param deciding so many of the named, the first ones, decide which lists are theirs */
function inLists(named: readonly NamedCustomer[], lists: readonly CustomerList[], deciding: number): FoundCustomers {
  const placeOf = (number: string, names: readonly string[], among: readonly boolean[]) => {
    for (const [list, { find }] of lists.entries()) {
      const customer = among[list] === false ? NOBODY : find(number, names);
      if (customer !== NOBODY) return { list, customer };
    }
    return null;
  };
  const found = named.map(({ number, names }) => placeOf(number, names, []));
  const judged = found.slice(0, deciding);
  const hits = (list: number) => judged.filter((one) => one?.list === list).length;
  const used = lists.map((_list, i) => lists.length === 1 || hits(i) >= SOME * deciding);
  const known = judged.filter((one) => one !== null && used[one.list]).length;
  if (!used.includes(true) || known < MOST * deciding) return asNamed(named, found, lists);
  let before = 0;
  const firsts = lists.map(({ customers }, i) => {
    const first = before;
    if (used[i]) before += customers.length;
    return first;
  });
  const indexOf = (one: ReturnType<typeof placeOf>) =>
    one && used[one.list] ? (firsts[one.list] ?? 0) + one.customer : NOBODY;
  const inUse = lists.filter((_list, i) => used[i]);
  return {
    customers:
      inUse.length === 1 ? (inUse[0]?.customers ?? []) : withDistinctNames(inUse.flatMap((list) => list.customers)),
    of: Int32Array.from(found, indexOf),
    matched: true,
    find: (number, names) => indexOf(placeOf(number, names, used)),
  };
}

/** Who stands in a register all the same has his card there. */
function asNamed(
  named: readonly NamedCustomer[],
  found: readonly ({ readonly list: number; readonly customer: number } | null)[],
  lists: readonly CustomerList[],
): FoundCustomers {
  const customers = distinctNames(named).map((names, i) => {
    const place = found[i];
    return { ...names, card: (place && lists[place.list]?.customers[place.customer]?.card) ?? null };
  });
  return { customers, of: Int32Array.from(named, (_one, i) => i), matched: false, find: () => NOBODY };
}

/** A person may be called like a company. */
function withDistinctNames(customers: readonly BookCustomer[]): readonly BookCustomer[] {
  const names = distinctNames(customers.map(({ name }) => ({ number: '', name })));
  return customers.map((customer, i) => ({ ...customer, ...names[i] }));
}
