import { isoOf, type SerialDay } from '../calendar';
import type { Random } from '../random';
import { documentNumbers } from './deliveries';
import { cents, workingDay } from './goods';
import { FIRST_DAY, LAST_DAY } from './lives';
import type { Company, DeliveryLine, Receipt } from './model';
import { STOPPED_CUSTOMERS } from './movement';
import { PREPAID } from './reference';

const RECEIPTS = 2_500;
/** Payments for goods that have not been ordered yet. */
const ADVANCES = 30;

const METHODS: readonly (readonly [string, number])[] = [
  ['转账', 76],
  ['承兑', 18],
  ['微信', 4],
  ['现金', 2],
];
/** Bills of exchange are for large amounts, and run for half a year. */
const LEAST_BILL = 20_000;
const BILL_DAYS = 180;
/** Smaller amounts are paid at once. */
const LEAST_SPLIT = 3_000;
const ADVANCE_NOTE = '预收货款';

interface Payment {
  readonly company: Company;
  readonly day: SerialDay;
  readonly amount: number;
  readonly matchNo: string | null;
  readonly note: string | null;
}

/** How late a customer pays: most on time, some weeks late, a few months. */
function habitOf(random: Random, { id }: Company): readonly [earliest: number, latest: number] {
  if (STOPPED_CUSTOMERS[id] !== undefined) return [60, 260];
  return random.weighted([
    [[-4, 4], 66],
    [[3, 35], 25],
    [[25, 110], 9],
  ] as const);
}

/** What each delivery comes to, less what came back. */
function bills(
  deliveries: readonly DeliveryLine[],
): readonly { readonly line: DeliveryLine; readonly amount: number }[] {
  const sums = new Map<string, { line: DeliveryLine; amount: number }>();
  const byOrder = new Map<string, string>();
  for (const line of deliveries) {
    const key = line.docType === '退货' ? (byOrder.get(line.orderNo) ?? '') : line.docNo;
    if (line.docType !== '退货') byOrder.set(line.orderNo, line.docNo);
    const sum = sums.get(key) ?? { line, amount: 0 };
    sums.set(key, { ...sum, amount: cents(sum.amount + Number(line.amount)) });
  }
  return [...sums.values()].filter(({ amount }) => amount > 0);
}

function paymentsFor(random: Random, deliveries: readonly DeliveryLine[]): Payment[] {
  const habits = new Map<string, readonly [number, number]>();
  return bills(deliveries).flatMap(({ line: { company, docNo, day, due }, amount }) => {
    const habit = habits.get(company.id) ?? habitOf(random, company);
    habits.set(company.id, habit);
    const isPrepaid = company.terms === PREPAID;
    const on = isPrepaid ? Number(day) - random.int(1, 5) : Number(due) + random.int(...habit);
    const isMatched = !isPrepaid && random.chance(0.7);
    const paid = random.chance(0.02) ? cents(amount * 0.9) : amount;
    const note = isPrepaid ? ADVANCE_NOTE : paid < amount ? '质保金未付' : null;
    return [
      { company, day: workingDay(Math.max(FIRST_DAY, on)), amount: paid, matchNo: isMatched ? docNo : null, note },
    ];
  });
}

/** Half of it now, the rest some weeks later. */
function inTwo(random: Random, payment: Payment): readonly [Payment, Payment] {
  const first = Math.round((payment.amount * random.int(3, 7)) / 1000) * 100;
  const later = workingDay(payment.day + random.int(6, 35));
  return [
    { ...payment, amount: first },
    { ...payment, amount: cents(payment.amount - first), day: later },
  ];
}

/** The receipts by day: exactly as many as the sheet has rows. */
export function receiptsOf(
  random: Random,
  companies: readonly Company[],
  deliveries: readonly DeliveryLine[],
): Receipt[] {
  const payments = paymentsFor(random, deliveries).filter(({ day }) => day <= LAST_DAY);
  const buyers = companies.filter(({ lives, status }) => lives.length > 0 && status === '正常');
  for (let i = 0; i < ADVANCES; i++) {
    const amount = random.int(5, 80) * 1_000;
    payments.push({ company: random.pick(buyers), day: workingDay(LAST_DAY - random.int(0, 400)), amount, matchNo: null, note: ADVANCE_NOTE }); // prettier-ignore
  }
  for (const i of random.shuffle([...payments.keys()])) {
    const payment = payments[i];
    if (payments.length === RECEIPTS) break;
    if (!payment || payment.note !== null || payment.amount < LEAST_SPLIT) continue;
    const [now, later] = inTwo(random, payment);
    if (later.day > LAST_DAY) continue;
    payments[i] = now;
    payments.push(later);
  }
  const number = documentNumbers('SK');
  return payments
    .sort((a, b) => a.day - b.day)
    .map(({ company, day, amount, matchNo, note }, i): Receipt => {
      const method = amount >= LEAST_BILL || company.terms === PREPAID ? random.weighted(METHODS) : '转账';
      const isBill = method === '承兑' && amount >= LEAST_BILL;
      return {
        docNo: number(day, String(i)),
        docType: '回款',
        day,
        customer: company.name,
        customerId: company.id,
        amount,
        method: method === '承兑' && !isBill ? '转账' : method,
        matchNo,
        owner: company.owner,
        note: note ?? (isBill ? `银行承兑，${isoOf(day + BILL_DAYS)}到期` : null),
      };
    });
}
