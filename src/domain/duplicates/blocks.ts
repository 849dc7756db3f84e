/** Keys of a row: one or several; empty ones are none. */
type KeysOf = (row: number) => string | readonly string[];

/**
 * Rows that share a key: whatever is compared afterwards is compared inside these, never everything with everything.
 *
 * @param rows numbers of rows, from top to bottom
 * @returns rows by key, those alone with theirs left out
 * @example sharedBy([0, 1, 2], (row) => ['甲', '乙', '甲'][row] ?? '') // Map { '甲' => [0, 2] }
 */
export function sharedBy(rows: readonly number[], keysOf: KeysOf): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  const put = (key: string, row: number) => {
    if (key === '') return;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (before !== row) add(shared, key, before, row);
  };
  for (const row of rows) {
    const keys = keysOf(row);
    if (typeof keys === 'string') put(keys, row);
    else for (const key of keys) put(key, row);
  }
  return shared;
}

/**
 * Rows that share a second key too. That key is only asked for where there is somebody to share it with.
 *
 * @example sharedWithin(sharedBy(rows, dayOf), productOf) // [[3, 7], …]
 */
export function sharedWithin(
  shared: ReadonlyMap<string, readonly number[]>,
  keysOf: KeysOf,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const rows of shared.values()) for (const own of sharedBy(rows, keysOf).values()) found.push(own);
  return found;
}

/** Fewer rows than these are compared faster than they are put in order. */
const SMALL = 8;

/**
 * Blocks that are small enough to be compared two by two: small ones as they are, others by a second key.
 *
 * @param keysOf what two rows have to share at least in order to be one
 * @example [...comparable(namesakes, addressOf)] // [[3, 7], …]
 */
export function* comparable(
  shared: ReadonlyMap<string, readonly number[]>,
  keysOf: KeysOf,
): Generator<readonly number[]> {
  for (const rows of shared.values())
    if (rows.length <= SMALL) yield rows;
    else yield* sharedBy(rows, keysOf).values();
}

function add(shared: Map<string, number[]>, key: string, before: number, row: number): void {
  const block = shared.get(key);
  if (!block) shared.set(key, [before, row]);
  else if (block[block.length - 1] !== row) block.push(row);
}

/**
 * Every two of a few rows, once.
 *
 * @example [...pairsOf([1, 2, 3])] // [[1, 2], [1, 3], [2, 3]]
 */
export function* pairsOf(rows: readonly number[]): Generator<readonly [number, number]> {
  for (let i = 0; i < rows.length; i++) for (let j = i + 1; j < rows.length; j++) yield [rows[i] ?? 0, rows[j] ?? 0];
}
