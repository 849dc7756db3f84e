import type { Register } from '../cards/register';
import { dataRows, textAt } from '../cards/valueAt';
import { foldWidth } from '../cell/text';
import { rowPhones } from './rowPhones';

/** What sheets write where a customer does not want to be contacted, or not any more. */
const WITHDRAWN: ReadonlySet<string> = new Set([
  '已撤回', '撤回', '撤回同意', '已撤回同意', '撤销', '已撤销', '撤销同意', '不同意', '拒绝', '已拒绝', '拒绝联系', '不愿意', '不愿联系', '否', '不', '勿扰', '请勿联系', '不再联系',
  'withdrawn', 'refused', 'declined', 'no', 'n', 'false', 'opt out', 'opted out', 'opt-out', 'do not contact', '×', '✗', 'x',
]); // prettier-ignore

/**
 * Whether somebody has withdrawn the consent to be contacted (PIPL art. 15), by what stands in 信息使用同意. A blank and 未征询 are
 * no refusal.
 *
 * @example isWithdrawn('不同意') // true
 */
export function isWithdrawn(said: string): boolean {
  return WITHDRAWN.has(foldWidth(said).trim().toLowerCase());
}

/** Who has withdrawn consent, over all registers that ask for it: who has said no once is not called from another list. */
export interface Withdrawn {
  /** Whether a row is one of theirs, by its own consent or by one of its phones. */
  readonly has: (register: Register, row: number) => boolean;
}

/**
 * Who is left out of what leads to a call or a message.
 *
 * @param registers with their consent and phones
 * @example withdrawnIn([leads]).has(owners, 3) // true: the same phone has 已撤回 among the leads
 */
export function withdrawnIn(registers: readonly Register[]): Withdrawn {
  const phones = new Set(
    registers.flatMap((register) =>
      dataRows(register)
        .filter((row) => isWithdrawn(textAt(register, 'consent', row)))
        .flatMap((row) => rowPhones(register, row)),
    ),
  );
  return {
    has: (register, row) =>
      isWithdrawn(textAt(register, 'consent', row)) ||
      (phones.size > 0 && rowPhones(register, row).some((phone) => phones.has(phone))),
  };
}
