import type { CardKind, FieldKey } from '../../cards/types';
import { formatDay } from '../../cell/day';
import { valuesOf, type RowRule, type RowRules } from './rowRule';
import type { RowFindingCode } from './codes';

/** The later day is found fault with: what was put down first stands. */
type Pair = readonly [earlier: FieldKey, later: FieldKey, code: RowFindingCode];

/** Days that follow each other (DICTIONARY, the rules of each kind's table). */
const PAIRS: Readonly<Partial<Record<CardKind, readonly Pair[]>>> = {
  visits: [['date', 'checkedOn', 'beforeVisit']],
  leads: [
    ['createdOn', 'expectedOn', 'beforeCard'],
    ['createdOn', 'gradedOn', 'beforeCard'],
    ['createdOn', 'wonOn', 'beforeCard'],
  ],
  followups: [['at', 'next', 'beforeContact']],
  owners: [
    ['deliveredOn', 'insuranceEnd', 'beforeDelivery'],
    ['deliveredOn', 'warrantyEnd', 'beforeDelivery'],
    ['deliveredOn', 'nextCare', 'beforeDelivery'],
    ['deliveredOn', 'lastCare', 'beforeDelivery'],
    ['deliveredOn', 'lastService', 'beforeDelivery'],
  ],
  corporate: [
    ['founded', 'since', 'beforeFounding'],
    ['createdOn', 'reviewedOn', 'beforeCard'],
  ],
  members: [
    ['applyOn', 'issuedOn', 'beforeApplication'],
    ['issuedOn', 'expiresOn', 'beforeIssue'],
  ],
  issues: [
    ['receivedAt', 'ackAt', 'beforeReceipt'],
    ['receivedAt', 'dueAt', 'beforeReceipt'],
    ['receivedAt', 'revisitOn', 'beforeReceipt'],
  ],
  roster: [['assignedOn', 'firstContact', 'beforeAssignment']],
};

/**
 * The rule that a day does not lie before another one. Only days are compared: one of two moments is often noted without its
 * time.
 *
 * @example daysInOrder(['createdOn', 'expectedOn', 'beforeCard']).field // 'expectedOn'
 */
export function daysInOrder(
  [earlier, later, code]: Pair,
  head: Pick<RowRule, 'rule' | 'severity'> = { rule: 'dateOrder', severity: 'warning' },
): RowRule {
  return {
    ...head,
    code,
    field: later,
    needs: [earlier, later],
    judge: (register) => {
      const [first, second] = [valuesOf(register, earlier), valuesOf(register, later)];
      return (row) => {
        const [since, day] = [first[row], second[row]];
        if (typeof since !== 'number' || typeof day !== 'number') return null;
        return Math.floor(day) >= Math.floor(since) ? true : { day: formatDay(day), since: formatDay(since) };
      };
    },
  };
}

/** Days that stand in their order. */
export const DATE_ORDER: RowRules = {
  ...Object.fromEntries(
    Object.entries(PAIRS).map(([kind, pairs]) => [kind, pairs.map((pair) => daysInOrder(pair))] as const),
  ),
  trades: [daysInOrder(['date', 'due', 'dueBeforeDate'], { rule: 'dueDate', severity: 'error' })],
};
