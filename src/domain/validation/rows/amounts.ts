import type { Register, RegisterColumn } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { Severity } from '../rules';
import type { RowFindingCode } from './codes';
import { remembered, valuesOf, type Judge, type RowRule, type RowRules } from './rowRule';

/** An amount as the sentence names it: 1,200.50. */
const yuan = (fen: number) => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

/** Two decimals of the unit a column is in, as 分: amounts in 万元 are rounded to 100 yuan. */
function roundingOf(column: RegisterColumn | undefined): number {
  const row = column?.parsed.findIndex((fen, i) => typeof fen === 'number' && fen !== 0 && isBare(column.raw[i])) ?? -1;
  const [fen, raw] = [column?.parsed[row], column?.raw[row]];
  return typeof fen === 'number' && typeof raw === 'number' ? Math.max(1, Math.round(fen / raw / 100)) : 1;
}

const isBare = (raw: unknown): boolean => typeof raw === 'number';

/** Quantity times price is the amount, ±0.01 of its unit. */
function multiplied(register: Register): Judge {
  const [counts, prices] = [valuesOf(register, 'qty'), valuesOf(register, 'price')];
  const amounts = valuesOf(register, 'amount');
  const rounding = roundingOf(register.columns.get('amount'));
  return (row) => {
    const [count, price, amount] = [counts[row], prices[row], amounts[row]];
    if (typeof count !== 'number' || typeof price !== 'number' || typeof amount !== 'number') return null;
    const product = Math.round(count * price);
    return Math.abs(amount - product) <= rounding ? true : { amount: yuan(amount), product: yuan(product) };
  };
}

/** Goods that were taken back count against the sales. */
function takenBack(register: Register): Judge {
  const [types, amounts] = [valuesOf(register, 'docType'), valuesOf(register, 'amount')];
  const isReturn = remembered((type) => /退货|销退|退回|return/i.test(type));
  return (row) => {
    const amount = amounts[row];
    if (typeof amount !== 'number' || amount === 0 || !isReturn(types[row])) return null;
    return amount < 0 ? true : { amount: yuan(amount) };
  };
}

/** What is received beyond the amount is an advance for the next order. */
function notOverpaid(register: Register): Judge {
  const [receipts, amounts] = [valuesOf(register, 'received'), valuesOf(register, 'amount')];
  const rounding = roundingOf(register.columns.get('amount'));
  return (row) => {
    const [received, amount] = [receipts[row], amounts[row]];
    if (typeof received !== 'number' || typeof amount !== 'number' || amount <= 0) return null;
    return received <= amount + rounding ? true : { received: yuan(received), amount: yuan(amount) };
  };
}

/** One amount is another less a third. */
function lessThan(
  [result, whole, part]: readonly [FieldKey, FieldKey, FieldKey],
  code: RowFindingCode,
  severity: Severity,
): RowRule {
  const judge = (register: Register): Judge => {
    const [results, wholes, parts] = [result, whole, part].map((field) => valuesOf(register, field));
    const rounding = roundingOf(register.columns.get(result));
    return (row) => {
      const [own, from, less] = [results?.[row], wholes?.[row], parts?.[row]];
      if (typeof own !== 'number' || typeof from !== 'number' || typeof less !== 'number') return null;
      const expected = from - less;
      return Math.abs(own - expected) <= rounding ? true : { value: yuan(own), expected: yuan(expected) };
    };
  };
  return { rule: 'amounts', code, severity, field: result, needs: [result, whole, part], judge };
}

/** Amounts that are worked out from each other (DICTIONARY trades, credit). */
export const AMOUNTS: RowRules = {
  trades: [
    {
      rule: 'amounts',
      code: 'otherAmount',
      severity: 'warning',
      field: 'amount',
      needs: ['qty', 'price', 'amount'],
      judge: multiplied,
    },
    {
      rule: 'amounts',
      code: 'returnNotNegative',
      severity: 'warning',
      field: 'amount',
      needs: ['docType', 'amount'],
      judge: takenBack,
    },
    {
      rule: 'amounts',
      code: 'overpaid',
      severity: 'warning',
      field: 'received',
      needs: ['received', 'amount'],
      judge: notOverpaid,
    },
    lessThan(['balance', 'amount', 'received'], 'otherBalance', 'warning'),
    lessThan(['margin', 'amount', 'cost'], 'otherMargin', 'info'),
  ],
  credit: [lessThan(['avail', 'limit', 'used'], 'otherAvailable', 'warning')],
};
