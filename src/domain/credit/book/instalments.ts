import { dataRows } from '../../cards/valueAt';
import type { Fen, SerialDay } from '../../cell/value';
import { numbersOf } from '../../structure/book/columnReader';
import { typeOfRegister } from '../../structure/book/documentTypes';
import type { TypedRegister } from '../../structure/book/tradeSources';
import type { DocumentDetails } from './documentDetails';

/** A part of a contract, and when it is to be paid. */
export interface Instalment {
  readonly due: SerialDay;
  readonly amount: Fen;
}

/**
 * The instalments that lists of receipts plan for a document: 应收日期 and 应收金额 beside what was received (首付款, 到货款, 质保金).
 *
 * @param typed registers of trades; fields docNo, due, amount where present
 * @param details by register
 * @returns by number and amount of a document, the earliest first; empty where no plan comes to its amount
 * @example plannedInstalments(typed, details)('HT1', 10000_00)[0] // { due: 46000, amount: 3000_00 }
 */
export function plannedInstalments(
  typed: readonly TypedRegister[],
  details: readonly DocumentDetails[],
): (number: string, amount: Fen) => readonly Instalment[] {
  const plans = new Map<string, Instalment[]>();
  typed.forEach(({ register, isVoidLine }, of) => {
    if (!register.columns.has('due') || !register.columns.has('docNo') || typeOfRegister(register) !== '回款') return;
    const [dueOf, amountOf] = [numbersOf(register, 'due'), numbersOf(register, 'amount')];
    for (const row of dataRows(register)) {
      const [number, due, amount] = [details[of]?.numberOf(row) ?? '', dueOf(row), amountOf(row)];
      if (number === '' || due === null || !amount || isVoidLine(row)) continue;
      const plan = plans.get(number);
      if (plan) plan.push({ due: Math.floor(due), amount });
      else plans.set(number, [{ due: Math.floor(due), amount }]);
    }
  });
  for (const plan of plans.values()) plan.sort((a, b) => a.due - b.due);
  return (number, amount) => {
    const plan = plans.get(number) ?? [];
    return plan.reduce((sum, one) => sum + one.amount, 0) === amount ? plan : [];
  };
}
