const CHINESE = new Intl.Collator('zh-CN');

/** Names in the order of a Chinese dictionary; nobody comes last. */
export function compareNames(one: string, other: string): number {
  return Number(one === '') - Number(other === '') || CHINESE.compare(one, other);
}

/**
 * The places of names in the order of a Chinese dictionary: names are few and rows many, so they are compared once.
 *
 * @returns the place of one of the names
 * @example nameOrder(['王强', '李晓'])('李晓') // 0
 */
export function nameOrder(names: Iterable<string>): (name: string) => number {
  const places = new Map([...new Set(names)].sort(compareNames).map((name, place) => [name, place]));
  return (name) => places.get(name) ?? places.size;
}
