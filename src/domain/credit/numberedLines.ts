import type { Entries } from './creditBook';

/** Lines by the numbers they go by: those of one customer and one number are a group. */
export interface NumberedLines {
  /** How many groups there are. */
  readonly count: number;
  /** By line, its group; −1 where it has no number. */
  readonly groupOf: readonly number[];
  /** −1 where the customer has no line of that number. */
  readonly find: (customer: number, number: string) => number;
  /** Whose number it is; `SEVERAL` may have one, and `NOBODY`. */
  readonly ownerOf: (number: string) => number;
}

export const NOBODY = -1;
export const SEVERAL = -2;
const NONE = -1;

/** A book is read and settled by the same numbers. */
const remembered = new WeakMap<readonly string[], Index>();

/**
 * The lines of each number; worked out once, and then only for lines that were added since: a hundred thousand texts are slow
 * to look up, and are looked at in the order of the sheet because neighbours there are neighbours in memory.
 *
 * @param lines of the numbers
 * @param numbers by line; lines of an empty number are in no group
 * @example numberedLines(debits, debits.number).ownerOf('FH001') // 0
 */
export function numberedLines(
  { count, customer }: Pick<Entries, 'count' | 'customer'>,
  numbers: readonly string[],
): NumberedLines {
  let index = remembered.get(numbers);
  if (!index) remembered.set(numbers, (index = newIndex()));
  const { groupOf, owner, add, find, ownerOf } = index;
  for (let line = groupOf.length; line < count; line++) add(customer[line] ?? NONE, numbers[line] ?? '');
  return { count: owner.length, groupOf, find, ownerOf };
}

type Index = ReturnType<typeof newIndex>;

function newIndex() {
  const groupOf: number[] = [];
  // By group, whose it is, and the group of another customer with the same number.
  const [owner, sibling]: [number[], number[]] = [[], []];
  const latest = new Map<string, number>();
  const ownGroup = (from: number, customer: number) => {
    let group = from;
    while (group !== NONE && owner[group] !== customer) group = sibling[group] ?? NONE;
    return group;
  };
  return {
    groupOf,
    owner,
    add: (customer: number, number: string): void => {
      if (number === '') {
        groupOf.push(NONE);
        return;
      }
      const from = latest.get(number) ?? NONE;
      const known = ownGroup(from, customer);
      if (known === NONE) {
        latest.set(number, owner.length);
        owner.push(customer);
        sibling.push(from);
      }
      groupOf.push(known === NONE ? owner.length - 1 : known);
    },
    find: (customer: number, number: string): number => ownGroup(latest.get(number) ?? NONE, customer),
    ownerOf: (number: string): number => {
      const group = latest.get(number);
      if (group === undefined) return NOBODY;
      return sibling[group] === NONE ? (owner[group] ?? NOBODY) : SEVERAL;
    },
  };
}
