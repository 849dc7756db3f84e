/** Who could take over what, and how many each would have then. */
export interface Proposal {
  /** A name by item; empty where there is nobody. */
  readonly takers: readonly string[];
  /** Numbers by name after that. */
  readonly after: ReadonlyMap<string, number>;
}

/**
 * Who could take over customers so that numbers are balanced: each goes to whoever has the fewest by then. It is a
 * proposal; who does take over is for the manager to say.
 *
 * @param items how many are to be handed over
 * @param loads how many each possible taker has now; of equal ones the first of the map is preferred
 * @example proposeTakers(3, new Map([['王强', 5], ['李晓', 3]])).takers // ['李晓', '李晓', '王强']
 */
export function proposeTakers(items: number, loads: ReadonlyMap<string, number>): Proposal {
  const after = new Map(loads);
  const waiting = [...loads.keys()].sort((one, other) => (loads.get(one) ?? 0) - (loads.get(other) ?? 0));
  const level: string[] = [];
  const takers: string[] = [];
  // Round by round everybody at the lowest number gets one, until the next one's number is reached.
  for (let least = loads.get(waiting[0] ?? '') ?? 0; waiting.length + level.length && takers.length < items; least++) {
    while (waiting[0] !== undefined && (loads.get(waiting[0]) ?? 0) <= least) level.push(waiting.shift() ?? '');
    for (const name of level.slice(0, items - takers.length)) {
      takers.push(name);
      after.set(name, least + 1);
    }
  }
  while (takers.length < items) takers.push('');
  return { takers, after };
}
