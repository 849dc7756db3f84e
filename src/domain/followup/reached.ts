import { foldWidth } from '../cell/text';

const NOT_REACHED = /[未没无不拒否×✗]|空号|关机|停机|占线|忙|挂断|失败|来电提醒|^(?:n|no|0|false|missed|busy|failed)$/;
const REACHED =
  /有效|接通|接听|联系上|成功|正常|到店|面谈|见面|完成|[是有√✓✔]|^已|^(?:y|yes|1|true|ok|reached|connected|answered)$/;

/**
 * Whether a contact reached the customer, by the log's column 有效性: only then is it a contact that resets the clock
 * (D-25: unreached calls do not count). A blank says nothing and does not count either.
 *
 * @param effective the cell's text
 * @returns true for 有效, 已接通, 是, √ and the like
 * @example isReached('未接通') // false
 */
export function isReached(effective: string): boolean {
  const folded = foldWidth(effective).toLowerCase();
  return !NOT_REACHED.test(folded) && REACHED.test(folded);
}
