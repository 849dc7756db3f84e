import type { Register, RegisterColumn } from '../../cards/register';
import { numbersOf } from '../../structure/book/columnReader';

/** A register is one and the same wherever it is asked for. */
const remembered = new WeakMap<Register, Register>();

/**
 * A register whose receipts are told whole: who keeps money and bills of exchange in two columns (电汇, 承兑汇票) has received
 * what stands in both.
 *
 * @param register trades; fields received, bills where present
 * @returns the register itself where it has no column of bills
 * @example withBills(receipts).columns.get('received')?.parsed[1] // 5000000: nothing in 电汇, 50,000 in 承兑
 */
export function withBills(register: Register): Register {
  const bills = register.columns.get('bills');
  if (!bills) return register;
  let whole = remembered.get(register);
  if (!whole) {
    const columns = new Map(register.columns).set('received', together(register, bills));
    remembered.set(register, (whole = { ...register, columns }));
  }
  return whole;
}

function together(register: Register, bills: RegisterColumn): RegisterColumn {
  const received = register.columns.get('received');
  if (!received) return { ...bills, field: 'received' };
  const [moneyOf, billOf] = [numbersOf(register, 'received'), numbersOf(register, 'bills')];
  const parsed = Array.from({ length: register.rowCount }, (_none, row) => {
    const [money, bill] = [moneyOf(row), billOf(row)];
    return money === null ? bill : money + (bill ?? 0);
  });
  const raw = received.raw.map((value, row) => (value === '' ? (bills.raw[row] ?? '') : value));
  return { ...received, raw, parsed };
}
