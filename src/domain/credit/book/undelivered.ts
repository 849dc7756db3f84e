import type { Fen } from '../../cell/value';
import type { DocumentDetails } from './documentDetails';
import { openOrders, type Delivered } from './openOrders';
import type { BookSides } from './readSides';
import type { BookSide } from './bookSide';

const COUNTED = -1;

/**
 * Orders that are not delivered yet: which deliveries are theirs is told by 关联订单号, else by a number both have.
 *
 * @param details by register
 * @example undelivered(sides, details).orders.amount // Float64Array [40000_00]
 */
export function undelivered(
  { trades: { typed }, sales, ordered }: Pick<BookSides, 'trades' | 'sales' | 'ordered'>,
  details: readonly DocumentDetails[],
): ReturnType<typeof openOrders> {
  if (!ordered.lines.count) return openOrders(ordered, typed, [], { byOrder: new Map(), naming: 0, lines: 0 });
  const numbers = numbersOn(ordered, details);
  return openOrders(ordered, typed, numbers, deliveredOf(sales, details, new Set(numbers)));
}

function numbersOn({ lines }: BookSide, details: readonly DocumentDetails[]): readonly string[] {
  return Array.from({ length: lines.count }, (_none, line) => {
    return details[lines.of[line] ?? 0]?.numberOf(lines.row[line] ?? 0) ?? '';
  });
}

function deliveredOf({ lines }: BookSide, details: readonly DocumentDetails[], orders: ReadonlySet<string>): Delivered {
  const byOrder = new Map<string, Fen>();
  let [naming, count] = [0, 0];
  for (let line = 0; line < lines.count; line++) {
    const [amount, row] = [lines.amount[line] ?? 0, lines.row[line] ?? 0];
    if (lines.reason[line] !== COUNTED || !(amount > 0)) continue;
    count++;
    const said = details[lines.of[line] ?? 0];
    const number = [said?.appliesTo(row) ?? '', said?.numberOf(row) ?? ''].find((one) => one !== '' && orders.has(one));
    if (number === undefined) continue;
    naming++;
    byOrder.set(number, (byOrder.get(number) ?? 0) + amount);
  }
  return { byOrder, naming, lines: count };
}
