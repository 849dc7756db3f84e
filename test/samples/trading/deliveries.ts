import { isoOf, type SerialDay } from '../calendar';
import type { Random } from '../random';
import { cents, workingDay } from './goods';
import { FIRST_DAY, LAST_DAY } from './lives';
import type { Company, DeliveryLine, OrderLine } from './model';
import type { Ordered } from './orders';

/** Rows of 发货, goods taken back among them. */
const DELIVERY_LINES = 3_000;
const RETURN_LINES = 66;
const REASONS = ['规格不符', '质量问题，供方确认', '多发退回', '客户订错型号', '包装破损'];

/** Numbers documents by the month: `DD2412-0001`. Things of one document come one after another. */
export function documentNumbers(prefix: string): (day: SerialDay, key: string) => string {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  return (day, key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const month = isoOf(day).slice(2, 7).replace('-', '');
    const count = (counts.get(month) ?? 0) + 1;
    counts.set(month, count);
    const number = `${prefix}${month}-${String(count).padStart(4, '0')}`;
    numbers.set(key, number);
    return number;
  };
}

interface Books {
  readonly orders: OrderLine[];
  readonly deliveries: DeliveryLine[];
}

/** A line that was sent out. */
interface Sent {
  readonly of: Ordered;
  readonly day: SerialDay;
  readonly quantity: number;
}

/** Takes orders until the deliveries are as many as they shall be; what is to be sent after the last day is still open. */
function takeOrders(orders: Iterable<Ordered>): { readonly taken: Ordered[]; readonly sent: Sent[] } {
  const taken: Ordered[] = [];
  const sent: Sent[] = [];
  const wanted = DELIVERY_LINES - RETURN_LINES;
  for (const one of orders) {
    const parts = one.isCancelled ? [] : one.parts.filter(({ day }) => day <= LAST_DAY);
    if (sent.length + parts.length > wanted) continue;
    taken.push(one);
    for (const { day, quantity } of parts) sent.push({ of: one, day, quantity });
    if (sent.length === wanted) break;
  }
  return { taken, sent };
}

function stateOf({ isCancelled, parts }: Ordered): string {
  if (isCancelled) return '已取消';
  const done = parts.filter(({ day }) => day <= LAST_DAY).length;
  return done === parts.length ? '已发完' : done ? '部分发货' : '未发货';
}

/** What a line of any document has of its customer. */
function partyOf(company: Company): Pick<DeliveryLine, 'company' | 'owner' | 'region' | 'branch' | 'customer'> {
  const { name, owner, region, branch } = company;
  return { company, customer: name, owner, region, branch };
}

/** The books from orders: sorted by day, numbered by month, goods taken back among the deliveries. */
export function booksOf(random: Random, source: Iterable<Ordered>): Books {
  const { taken, sent } = takeOrders(source);
  const orderNo = documentNumbers('DD');
  const inOrder = [...taken].sort((a, b) => a.day - b.day || a.order - b.order);
  const orders = inOrder.map((one): OrderLine => ({
    ...partyOf(one.company),
    docNo: orderNo(one.day, String(one.order)),
    docType: '订单',
    day: one.day,
    customerId: one.company.id,
    product: one.product.name,
    category: one.product.category,
    quantity: one.quantity,
    unit: one.product.unit,
    price: one.price,
    amount: cents(one.quantity * one.price),
    state: stateOf(one),
    note: null,
  }));
  const back = takenBack(random, sent);
  const numbers = { 发货: documentNumbers('FH'), 退货: documentNumbers('TH') };
  const deliveries = [...sent, ...back]
    .sort((a, b) => a.day - b.day || a.of.order - b.of.order || b.quantity - a.quantity)
    .map(({ of, day, quantity }): DeliveryLine => {
      const docType = quantity < 0 ? '退货' : '发货';
      const { product, price, company } = of;
      return {
        ...partyOf(company),
        docNo: numbers[docType](day, `${of.order} ${day}`),
        docType,
        day,
        customerId: company.id,
        orderNo: orderNo(of.day, String(of.order)),
        product: product.name,
        category: product.category,
        quantity,
        unit: product.unit,
        price,
        amount: cents(quantity * price),
        cost: cents(quantity * product.price * product.cost * (0.98 + random.next() * 0.05)),
        due: quantity < 0 ? null : day + company.termDays,
        state: day > LAST_DAY - 5 ? '已发货' : '已签收',
        note: quantity < 0 ? random.pick(REASONS) : null,
      };
    });
  return { orders, deliveries };
}

/** Goods that come back, from customers who neither come nor go: what they bought last stays what they bought last. */
function takenBack(random: Random, sent: readonly Sent[]): readonly Sent[] {
  const steady = sent.filter(({ of: { company }, day, quantity }) => {
    const [life] = company.lives;
    return life?.[0] === FIRST_DAY && life[1] === LAST_DAY && day < LAST_DAY - 50 && quantity > 1;
  });
  return random
    .shuffle(steady)
    .slice(0, RETURN_LINES)
    .map(({ of, day, quantity }) => ({
      of,
      day: workingDay(day + random.int(4, 40)),
      quantity: -Math.max(1, Math.round(quantity * (0.1 + random.next() * 0.5))),
    }));
}
