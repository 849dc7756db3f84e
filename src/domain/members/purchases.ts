import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import type { Fen, SerialDay } from '../cell/value';
import { customerKey } from '../worklist/companies';
import { isVoid } from '../worklist/paymentsDue';

/** What one customer paid at once. */
export interface Purchase {
  readonly day: SerialDay;
  /** Negative where goods were taken back. */
  readonly paid: Fen;
}

/** All purchases of one customer, the oldest first. */
export interface Purchases {
  /** As it stands in the sheet. */
  readonly customer: string;
  readonly purchases: readonly Purchase[];
}

/** One document of a sale counts, the first of these that a register has (ANALYSIS C0). */
const SALES = ['发货', '开票', '订单'] as const;
const RETURN = '退货';
const NO_SALE: ReadonlySet<string> = new Set(['回款', '调整']);

/**
 * What every customer paid, purchase by purchase (R-6.01 实付金额): lines of one document are one purchase; without document
 * numbers those of one day are. Paid is what was received, else the amount less what is still owed.
 *
 * @param registers trades; fields customer, date, docNo, docType, docState, amount, received, balance where present
 * @param today serial number; later documents do not count
 * @example purchasesOf([trades], today)[0]?.purchases // [{ day: 46296, paid: 68000 }]
 */
export function purchasesOf(registers: readonly Register[], today: SerialDay): readonly Purchases[] {
  const customers = new Map<string, { customer: string; byDocument: Map<string, { day: SerialDay; paid: Fen }> }>();
  for (const register of registers) {
    const sign = signOf(register);
    for (const row of dataRows(register)) {
      const day = dayAt(register, 'date', row);
      const customer = textAt(register, 'customer', row);
      const times = sign(row);
      if (!day || day > today || customer === '' || !times) continue;
      const key = customerKey(customer);
      let known = customers.get(key);
      if (!known) customers.set(key, (known = { customer, byDocument: new Map() }));
      const document = textAt(register, 'docNo', row) || `@${String(day)}`;
      const purchase = known.byDocument.get(document) ?? { day, paid: 0 };
      purchase.paid += times * paidOn(register, row);
      known.byDocument.set(document, purchase);
    }
  }
  return [...customers.values()].map(({ customer, byDocument }) => ({
    customer,
    purchases: [...byDocument.values()].sort((one, other) => one.day - other.day),
  }));
}

/** 1 for a sale, −1 for goods taken back, 0 for what is neither. */
function signOf(register: Register): (row: number) => number {
  const types = new Set(register.columns.get('docType')?.parsed);
  const counted = SALES.find((type) => types.has(type));
  return (row) => {
    if (isVoid(register, row)) return 0;
    const type = textAt(register, 'docType', row);
    if (type === RETURN) return (numberAt(register, 'amount', row) ?? 0) < 0 ? 1 : -1;
    if (NO_SALE.has(type)) return 0;
    return counted === undefined || type === counted || type === '' ? 1 : 0;
  };
}

function paidOn(register: Register, row: number): Fen {
  const numberOf = (field: 'received' | 'amount' | 'balance') => numberAt(register, field, row);
  return numberOf('received') ?? (numberOf('amount') ?? 0) - (numberOf('balance') ?? 0);
}
