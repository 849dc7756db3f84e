import { formatTime } from '../../cell/formatTime';
import type { Register } from '../../cards/register';
import { valuesOf, type Judge, type RowRules } from './rowRule';

const MINUTES_A_DAY = 1_440;
const LONGEST_STAY = 12 * 60;
/** Who comes after 18:00 may leave after midnight. */
const EVENING = 18 / 24;
const DAYBREAK = 6 / 24;

/** The minutes of a stay, below 0 where it ends before it begins; null where a time is missing. */
function stays(register: Register): (row: number) => number | null {
  const [came, left] = [valuesOf(register, 'timeIn'), valuesOf(register, 'timeOut')];
  return (row) => {
    const [from, to] = [came[row], left[row]];
    if (typeof from !== 'number' || typeof to !== 'number') return null;
    const isPastMidnight = from >= EVENING && to < DAYBREAK;
    return Math.round((to - from + (isPastMidnight ? 1 : 0)) * MINUTES_A_DAY);
  };
}

const timesOf = (register: Register, row: number) => ({
  in: formatTime(Number(valuesOf(register, 'timeIn')[row])),
  out: formatTime(Number(valuesOf(register, 'timeOut')[row])),
});

/** Left after having come. */
function inOrder(register: Register): Judge {
  const minutesOf = stays(register);
  return (row) => {
    const minutes = minutesOf(row);
    return minutes === null || (minutes >= 0 ? true : timesOf(register, row));
  };
}

/** Nobody stays longer than half a day. */
function inReason(register: Register): Judge {
  const minutesOf = stays(register);
  return (row) => {
    const minutes = minutesOf(row);
    if (minutes === null || minutes < 0) return null;
    if (minutes <= LONGEST_STAY) return true;
    return { ...timesOf(register, row), hours: Math.floor(minutes / 60) };
  };
}

/** People round a stay. */
const ROUNDING = 5;

/** What is noted as the stay is what the times make it; a talk may be shorter than the stay. */
function asNoted(register: Register): Judge {
  const isTalk = /洽谈|接待|talk/i.test(register.columns.get('stayMin')?.header ?? '');
  const minutesOf = stays(register);
  const noted = valuesOf(register, 'stayMin');
  return (row) => {
    const [minutes, own] = [minutesOf(row), noted[row]];
    // Below 1 it is a time of Excel's: 0:35 is 0.024.
    if (minutes === null || minutes < 0 || typeof own !== 'number' || own < 1) return null;
    if (isTalk && own < minutes) return true;
    return Math.abs(own - minutes) <= ROUNDING ? true : { ...timesOf(register, row), minutes };
  };
}

/** Times of a visit (DICTIONARY visits: 进店时间, 离店时间, 停留时长). */
export const VISIT_TIMES: RowRules = {
  visits: [
    {
      rule: 'visitTimes',
      code: 'leftBeforeCame',
      severity: 'error',
      field: 'timeOut',
      needs: ['timeIn', 'timeOut'],
      judge: inOrder,
    },
    {
      rule: 'visitTimes',
      code: 'longStay',
      severity: 'warning',
      field: 'timeOut',
      needs: ['timeIn', 'timeOut'],
      judge: inReason,
    },
    {
      rule: 'visitTimes',
      code: 'otherStay',
      severity: 'warning',
      field: 'stayMin',
      needs: ['timeIn', 'timeOut', 'stayMin'],
      judge: asNoted,
    },
  ],
};
