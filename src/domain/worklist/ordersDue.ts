import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import { foldWidth } from '../cell/text';
import type { SerialDay } from '../cell/value';
import { usualInterval } from '../followup/usualInterval';
import type { Settings } from '../settings/settings';
import { customerKey } from './companies';
import type { DueItem } from './dueItem';
import { isVoid } from './paymentsDue';

/** What counts as an order: the first of these that a register has; one sale is not to be counted three times. */
const ORDER_TYPES = ['订单', '发货', '开票'] as const;
/** Documents by which nothing is ordered. */
const OTHER_TYPES: ReadonlySet<string> = new Set(['回款', '退货', '调整']);
const RANK = 60;

/** An order: whose register and row, which day, and what. */
interface Order {
  readonly of: number;
  readonly row: number;
  readonly day: SerialDay;
  readonly product: string;
}

/** An item of one of several registers. */
export type OrderDue = DueItem & {
  /** Index of the register. */
  readonly of: number;
};

/**
 * When customers usually order again (R-4.11; ANALYSIS A8): the day of the last order and the median interval of the last
 * orders. Orders of one day are one. Who has waited longer than the limit of the settings is at risk; who has waited longer
 * than the other one is lost, and no longer on the list of the day.
 *
 * @param registers trades, of one month each perhaps; fields customer, date, product, docType, docState, amount where present
 * @param settings orderHistory, riskFactor, lostFactor
 * @param today serial number; orders after it are slips of the pen
 * @returns an item a customer, at the row of the latest order, about the product that was ordered most often
 * @example ordersDue([trades], DEFAULT_SETTINGS, today)[0] // ordered 2026-10-01, 10-16, 10-31: due 2026-11-15
 */
export function ordersDue(
  registers: readonly Register[],
  { orderHistory, riskFactor, lostFactor }: Pick<Settings, 'orderHistory' | 'riskFactor' | 'lostFactor'>,
  today: SerialDay,
): readonly OrderDue[] {
  const items: OrderDue[] = [];
  for (const all of ordersByCustomer(registers, today).values()) {
    const orders = withoutRepeats(all);
    const usual = usualInterval(
      orders.map(({ day }) => day),
      orderHistory,
    );
    const last = orders.at(-1);
    if (!usual || !last) continue;
    const { interval, since } = usual;
    const waited = (today - last.day) / interval;
    if (waited > lostFactor) continue;
    items.push({
      kind: 'replenishment',
      of: last.of,
      row: last.row,
      day: last.day + Math.round(interval),
      grade: '',
      rank: RANK,
      about: mostFrequent(orders.filter(({ day }) => day >= since).map(({ product }) => product)),
      ...(waited > riskFactor && { flags: ['atRisk'] }),
    });
  }
  return items;
}

function ordersByCustomer(registers: readonly Register[], today: SerialDay): ReadonlyMap<string, Order[]> {
  const customers = new Map<string, Order[]>();
  registers.forEach((register, of) => {
    const isOrder = orderRows(register);
    for (const row of dataRows(register)) {
      const day = dayAt(register, 'date', row);
      const key = customerKey(textAt(register, 'customer', row));
      if (!day || day > today || key === '' || !isOrder(row)) continue;
      const order = { of, row, day, product: textAt(register, 'product', row) };
      const known = customers.get(key);
      if (known) known.push(order);
      else customers.set(key, [order]);
    }
  });
  return customers;
}

/**
 * A customer's orders by day. Registers of one month each follow one another; one that overlaps with a longer one has the
 * same sales again, as deliveries or invoices.
 */
function withoutRepeats(orders: readonly Order[]): readonly Order[] {
  const sorted = [...orders].sort((one, other) => one.day - other.day || one.of - other.of || one.row - other.row);
  if (sorted.every(({ of }) => of === sorted[0]?.of)) return sorted;
  const registers = [...new Set(sorted.map(({ of }) => of))].map((of) => sorted.filter((order) => order.of === of));
  const kept: Order[][] = [];
  for (const own of registers.sort(
    (one, other) => other.length - one.length || (one[0]?.of ?? 0) - (other[0]?.of ?? 0),
  ))
    if (!kept.some((other) => overlap(own, other))) kept.push(own);
  return kept.flat().sort((one, other) => one.day - other.day);
}

/** Orders by day, and others. */
function overlap(one: readonly Order[], other: readonly Order[]): boolean {
  const [from, to] = [one[0]?.day ?? 0, one.at(-1)?.day ?? 0];
  return from <= (other.at(-1)?.day ?? 0) && to >= (other[0]?.day ?? 0);
}

function orderRows(register: Register): (row: number) => boolean {
  const { columns } = register;
  // A list of receipts orders nothing.
  if (columns.has('received') && !columns.has('amount') && !columns.has('product')) return () => false;
  const types = columns.get('docType')?.parsed.map((type) => foldWidth(String(type ?? '')));
  const present = new Set(types);
  const wanted = ORDER_TYPES.find((type) => present.has(type));
  return (row) => {
    const type = types?.[row] ?? '';
    if (wanted === undefined ? OTHER_TYPES.has(type) : type !== wanted) return false;
    return (numberAt(register, 'amount', row) ?? 0) >= 0 && !isVoid(register, row);
  };
}

/** Of several that are equally frequent the latest; blanks do not count. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...texts].reverse().find((text) => counts.get(text) === most) ?? '';
}
