import type { Register } from '../../cards/register';
import { formatDay } from '../../cell/day';
import { addSpan } from '../../grading/span';
import type { CheckContext } from '../checkContext';
import { valuesOf, type Judge, type RowRules } from './rowRule';

/** A card may end on the day itself or on the day before. */
const TOLERANCE = 1;

/** A card is valid for its term, or for several where it was renewed (R-6.03, D-3). */
function forItsTerm(register: Register, { settings: { cardMonths, monthRule } }: CheckContext): Judge {
  const [issued, expires] = [valuesOf(register, 'issuedOn'), valuesOf(register, 'expiresOn')];
  return (row) => {
    const [from, to] = [issued[row], expires[row]];
    if (typeof from !== 'number' || typeof to !== 'number' || to < from) return null;
    let end = from;
    for (let terms = 1; end + TOLERANCE < to; terms++) {
      end = addSpan(from, { count: terms * cardMonths, unit: 'month' }, monthRule);
      if (Math.abs(end - to) <= TOLERANCE) return true;
    }
    const expected = addSpan(from, { count: cardMonths, unit: 'month' }, monthRule);
    return { day: formatDay(to), since: formatDay(from), expected: formatDay(expected), months: cardMonths };
  };
}

/** Nobody spends points he does not have. */
function notNegative(register: Register): Judge {
  const points = valuesOf(register, 'points');
  return (row) => {
    const own = points[row];
    return typeof own !== 'number' ? null : own >= 0 ? true : { points: own };
  };
}

/** Cards of members (R-6.03, R-6.04; DICTIONARY members). */
export const MEMBER_CARDS: RowRules = {
  members: [
    {
      rule: 'validity',
      code: 'otherExpiry',
      severity: 'warning',
      field: 'expiresOn',
      needs: ['issuedOn', 'expiresOn'],
      judge: forItsTerm,
    },
    {
      rule: 'points',
      code: 'negativePoints',
      severity: 'error',
      field: 'points',
      needs: ['points'],
      judge: notNegative,
    },
  ],
};
