import { nameKey, namedCustomers, numberKey, type NamedCustomer, type Naming } from './namedCustomers';

const SEVERAL = -2;

/**
 * More namings of customers who are known already: by number, else by name. Who is none of them is a customer of his own. What
 * the first lines say of who is who stays as it is.
 *
 * @param named customers, in their order
 * @param others namings by other lines
 * @returns those customers and the new ones behind them; by naming of others, index of the customer
 * @example joinedNamings([甲], [{ number: '', name: '甲' }, { number: '', name: '乙' }]).of // [0, 1]
 */
export function joinedNamings(
  named: readonly NamedCustomer[],
  others: readonly Naming[],
): { readonly customers: readonly NamedCustomer[]; readonly of: Int32Array } {
  const placeOf = placesOf(named);
  const places = others.map(placeOf);
  const unknown = others.filter((_naming, i) => places[i] === undefined);
  const more = namedCustomers(unknown);
  let next = 0;
  const of = Int32Array.from(places, (place) => place ?? named.length + (more.of[next++] ?? 0));
  return { customers: [...named, ...more.customers], of };
}

function placesOf(named: readonly NamedCustomer[]): (naming: Naming) => number | undefined {
  const byNumber = new Map<string, number>();
  const unnumbered = new Map<string, number>();
  const byName = new Map<string, number>();
  named.forEach(({ number, names }, i) => {
    if (number !== '') byNumber.set(numberKey(number), i);
    for (const name of names) {
      const key = nameKey(name);
      if (number === '') unnumbered.set(key, i);
      byName.set(key, byName.has(key) ? SEVERAL : i);
    }
  });
  return ({ number, name }) => {
    const key = nameKey(name);
    const only = byName.get(key);
    const plain = unnumbered.get(key) ?? (only === SEVERAL ? undefined : only);
    if (number === '') return plain;
    // Nobody has told the number of that name before.
    const told = plain === undefined || named[plain]?.number !== '' ? undefined : plain;
    return byNumber.get(numberKey(number)) ?? told;
  };
}
