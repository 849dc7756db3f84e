import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { foldWidth } from '../../cell/text';
import type { RowFindingCode } from './codes';
import { daysInOrder } from './dateOrder';
import { blankIn, remembered, valuesOf, type Judge, type RowRule, type RowRules } from './rowRule';

const CLOSED = /关闭|结案|办结|闭环|^(?:已解决|已完成|已处理|closed|resolved|solved|done)/;
const NOT_YET = /[未没待不否]|中$|re-?open|not/;

/**
 * Whether a complaint is done with, by its state.
 *
 * @example isClosed('已关闭') // true
 */
export function isClosed(state: string): boolean {
  const folded = foldWidth(state).toLowerCase();
  return CLOSED.test(folded) && !NOT_YET.test(folded);
}

/** A closed complaint has a field filled in. */
function closedWith(code: RowFindingCode, field: FieldKey): RowRule {
  const judge = (register: Register): Judge => {
    const states = valuesOf(register, 'status');
    const closed = remembered(isClosed);
    const isBlank = blankIn(register, field);
    return (row) => (!closed(states[row]) ? null : isBlank(row) ? {} : true);
  };
  return { rule: 'closedIssue', code, severity: 'warning', field, needs: ['status', field], judge };
}

/** What closing a complaint demands (DICTIONARY issues: 原因分析, 解决办法, 处理结果, 解决时间). */
export const CLOSED_ISSUE: RowRules = {
  issues: [
    closedWith('closedWithoutCause', 'cause'),
    closedWith('closedWithoutAction', 'action'),
    closedWith('closedWithoutResult', 'result'),
    closedWith('closedWithoutTime', 'closedAt'),
    daysInOrder(['receivedAt', 'closedAt', 'beforeReceipt'], { rule: 'closedIssue', severity: 'warning' }),
  ],
};
