/**
 * How often each name occurs, the most frequent first; those of one count in the order they were met.
 *
 * @example tally(['价格', '库存', '价格']) // [['价格', 2], ['库存', 1]]
 */
export function tally(names: Iterable<string>): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/**
 * Rows by a name, in the order the names were met.
 *
 * @example groupBy(rows, ({ owner }) => owner).get('王强')?.length // 3
 */
export function groupBy<T, K>(rows: Iterable<T>, nameOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
