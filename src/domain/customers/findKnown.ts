import { phoneNumbers, plainName, plainPlate, type Known, type KnownIndex } from './knownIndex';

/** What is asked for: as far as it has been typed. */
export interface Asked {
  readonly name: string;
  readonly phone: string;
  readonly plate: string;
  /** The salesperson who asks. */
  readonly owner: string;
}

/**
 * A customer somebody asks for is known already: `own`, of the same salesperson: the card is opened; `others`, of
 * another one (撞单): the manager decides; `free`, of nobody: may be claimed.
 */
export interface Match<Customer extends Known> {
  readonly customer: Customer;
  readonly by: 'phone' | 'plate' | 'name';
  readonly verdict: 'own' | 'others' | 'free';
}

/** So many are enough to look at. */
const MOST = 20;

/**
 * Who of the known customers somebody is who comes or calls: the same telephone number, one of several in a cell too,
 * the same plate, the same name. A plate may stand where the name does (某先生 / 牌照号, R-3.01).
 *
 * @param index see `knownIndex`
 * @param asked what has been typed so far; what is no whole number or name finds nobody
 * @returns each customer once, by what tells most: phone, plate, name; then the earliest registration first, those of
 *   an unknown day last
 * @example findKnown(index, { name: '', phone: '138 0013 8000', plate: '', owner: '赵敏' })[0]?.verdict // 'others'
 */
export function findKnown<Customer extends Known>(
  index: KnownIndex<Customer>,
  asked: Asked,
): readonly Match<Customer>[] {
  const found = new Map<Customer, Match<Customer>>();
  const add = (by: Match<Customer>['by'], customers: readonly Customer[] = []) => {
    const earliestFirst = customers.length > 1 ? [...customers].sort(bySince) : customers;
    for (const customer of earliestFirst)
      if (found.size < MOST && !found.has(customer))
        found.set(customer, { customer, by, verdict: verdictOf(customer.owner, asked.owner) });
  };
  for (const number of phoneNumbers(asked.phone)) add('phone', index.byPhone.get(number));
  for (const plate of [asked.plate, asked.name]) add('plate', index.byPlate.get(plainPlate(plate)));
  add('name', index.byName.get(plainName(asked.name)));
  return [...found.values()];
}

/**
 * The salesperson whom the earliest registration proposes as the owner; the manager decides (D-16).
 *
 * @param matches of `findKnown`; a name alone proves nobody to be the same person
 * @returns null where nobody who is certainly the same belongs to another salesperson
 * @example proposedOwner([{ customer: { owner: '钱进', since: '2026-03-01', … }, by: 'phone', verdict: 'others' }]) // that match
 */
export function proposedOwner<Customer extends Known>(matches: readonly Match<Customer>[]): Match<Customer> | null {
  const [first = null] = matches
    .filter(({ by, verdict }) => by !== 'name' && verdict !== 'free')
    .sort((a, b) => bySince(a.customer, b.customer));
  return first?.verdict === 'others' ? first : null;
}

function verdictOf(owner: string, asking: string): Match<Known>['verdict'] {
  if (owner.trim() === '') return 'free';
  return owner.trim() === asking.trim() ? 'own' : 'others';
}

const LATER_THAN_ALL = '9999-12-31';

function bySince(a: Known, b: Known): number {
  const [first, second] = [a.since || LATER_THAN_ALL, b.since || LATER_THAN_ALL];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
