/** A row of a sheet of deliveries as it is written; 0 or empty is a blank cell. */
export interface WrittenLine {
  readonly day: number;
  readonly customer: string;
  readonly product: string;
  readonly region: string;
  readonly back: boolean;
  readonly isVoid: boolean;
  /** null is a blank cell. */
  readonly fen: number | null;
}

/** A customer as he stands in the list of customers. */
export interface WrittenCustomer {
  readonly name: string;
  readonly region: string;
  readonly closed: boolean;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

type Sums = Map<string, bigint>;

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day so many months later; the last of a shorter month. */
export function monthsLater(day: number, months: number): number {
  const at = new Date(EPOCH + day * DAY_MS);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round((first.getTime() - EPOCH) / DAY_MS) + Math.min(at.getUTCDate(), days) - 1;
}

const plus = (sums: Sums, key: string, value: bigint): void => void sums.set(key, (sums.get(key) ?? 0n) + value);
const all = (values: Iterable<bigint>): bigint => [...values].reduce((sum, value) => sum + value, 0n);
const descending = (one: bigint, other: bigint): number => (one < other ? 1 : one > other ? -1 : 0);
/** A quotient of large integers. */
const ratio = (part: bigint, whole: bigint): number => Number((part * 10n ** 18n) / whole) / 1e18;

/** Why a line is not counted; empty where it is. */
function reasonOf({ day, customer, isVoid, fen }: WrittenLine, today: number): string {
  if (isVoid) return 'void';
  if (day === 0) return 'noDay';
  if (day > today) return 'future';
  if (fen === null) return 'noAmount';
  return customer === '' ? 'noCustomer' : '';
}

/** The sales of a book counted once more, line by line, in whole 分 that do not overflow. */
export function secondCount(
  written: readonly WrittenLine[],
  customers: readonly WrittenCustomer[],
  today: number,
  { now, before }: { readonly now: Span; readonly before: Span },
) {
  const lines = written
    .filter((line) => reasonOf(line, today) === '')
    .map((line) => ({
      ...line,
      region: line.region || (customers.find(({ name }) => name === line.customer)?.region ?? ''),
      value: BigInt(line.back && (line.fen ?? 0) > 0 ? -(line.fen ?? 0) : (line.fen ?? 0)),
    }));
  const within = ({ from, to }: Span) => lines.filter(({ day }) => day >= from && day <= to);
  const by = (span: Span, key: 'customer' | 'product' | 'region'): Sums => {
    const sums: Sums = new Map();
    for (const line of within(span)) plus(sums, line[key], line.value);
    return sums;
  };
  const composition = (key: 'product' | 'region') => {
    const [own, was] = [by(now, key), by(before, key)];
    const whole = all([...own.values()].filter((value) => value > 0n));
    const named = new Set([...own.keys(), ...was.keys()]);
    return new Map(
      [...named].map((name) => {
        const value = own.get(name) ?? 0n;
        const buyers = new Set(within(now).filter((line) => line[key] === name).map(({ customer }) => customer)).size; // prettier-ignore
        const share = value < 0n || whole === 0n ? null : ratio(value, whole);
        return [name, { now: value, before: was.get(name) ?? 0n, share, buyers }];
      }),
    );
  };
  const year = { from: Math.min(now.from, monthsLater(now.to, -12) + 1), to: now.to };
  return {
    total: all(within(now).map(({ value }) => value)),
    previous: all(within(before).map(({ value }) => value)),
    used: within(now).length,
    unused: unusedIn(written, today, now),
    customers: by(now, 'customer').size,
    product: composition('product'),
    region: composition('region'),
    ...concentrationIn([...by(now, 'customer').values()]),
    abc: abcIn([...by(now, 'customer').values()]),
    pyramid: pyramidIn([...by(year, 'customer').values()]),
    movement: movementIn(lines, customers, now),
  };
}

/** Lines that are not counted, by reason: those without a day may be of any period, those of days to come are of one that goes on. */
function unusedIn(written: readonly WrittenLine[], today: number, { from, to }: Span): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of written) {
    const reason = reasonOf(line, today);
    const goesOn = reason === 'future' && to === today;
    const isMeant = line.day === 0 || (line.day >= from && (line.day <= to || goesOn));
    if (reason !== '' && isMeant) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

function concentrationIn(amounts: readonly bigint[]) {
  const positive = amounts.filter((amount) => amount > 0n).sort(descending);
  const total = all(positive);
  if (total === 0n) return { cr: null, hhi: null };
  const cr = (k: number) => ratio(all(positive.slice(0, k)), total);
  return { cr, hhi: 10_000 * ratio(all(positive.map((amount) => amount * amount)), total * total) };
}

/** Heads and 分 of A, B and C: whoever stands behind less than 80 % of the total is A, behind less than 95 % B. */
function abcIn(amounts: readonly bigint[]): readonly (readonly [number, bigint])[] {
  const total = all(amounts.filter((amount) => amount > 0n));
  let before = 0n;
  const classes = [...amounts].sort(descending).map((amount) => {
    const place = amount <= 0n || before * 100n >= 95n * total ? 2 : before * 100n >= 80n * total ? 1 : 0;
    before += amount;
    return { place, amount };
  });
  return [0, 1, 2].map((place) => tallied(classes.filter((one) => one.place === place).map(({ amount }) => amount)));
}

/** Heads and 分 of the tiers of 1, 19, 30 and 50 %: whoever ties with the last of a tier is in it. */
function pyramidIn(amounts: readonly bigint[]): readonly (readonly [number, bigint])[] {
  const sorted = [...amounts].sort(descending);
  const cuts = [1, 20, 50, 100].map((percent) => Math.max(1, Math.floor((percent * sorted.length + 99) / 100)));
  const placed = sorted.map((amount) => {
    const rank = sorted.indexOf(amount);
    return { tier: amount <= 0n ? 3 : cuts.findIndex((cut) => rank < cut), amount };
  });
  return [0, 1, 2, 3].map((tier) => tallied(placed.filter((one) => one.tier === tier).map(({ amount }) => amount)));
}

const tallied = (amounts: readonly bigint[]): readonly [number, bigint] => [amounts.length, all(amounts)];

/** Who is a customer: bought less than twelve months ago, and has not been closed since. */
function movementIn(
  lines: readonly { readonly customer: string; readonly day: number; readonly value: bigint }[],
  customers: readonly WrittenCustomer[],
  { from, to }: Span,
) {
  const counts = { start: 0, new: 0, revived: 0, lost: 0, end: 0 };
  for (const { name, closed } of customers) {
    const days = lines.filter(({ customer, value }) => customer === name && value > 0n).map(({ day }) => day);
    const last = Math.max(...days);
    const isOne = (at: number) => days.some((day) => day <= at && monthsLater(day, 12) > at) && !(closed && at > last);
    const [start, end] = [isOne(from - 1), isOne(to)];
    if (start) counts.start++;
    if (end) counts.end++;
    if (start && !end) counts.lost++;
    if (end && !start) counts[Math.min(...days) < from ? 'revived' : 'new']++;
  }
  return counts;
}
