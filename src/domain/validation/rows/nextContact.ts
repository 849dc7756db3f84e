import type { Register } from '../../cards/register';
import { formatDay } from '../../cell/day';
import { gradeName } from '../../grading/gradeName';
import { leadPhase } from '../../grading/leadState';
import type { CheckContext } from '../checkContext';
import { blankIn, remembered, valuesOf, type Judge, type RowRules } from './rowRule';

/** Whether the lead of a row is still to be worked on; without a state it is. */
export function openLeads(register: Register): (row: number) => boolean {
  const states = valuesOf(register, 'state');
  const isOpen = remembered((state) => leadPhase(state) === 'open');
  return (row) => isOpen(states[row]);
}

/**
 * An open lead with a grade has a next contact. A blank is work to be done, not a mistake: 定级并排回访 fills it in.
 */
function planned(register: Register, { settings: { gradeProfile: profile } }: CheckContext): Judge {
  const isOpen = openLeads(register);
  const isGraded = remembered((text) => gradeName(text, profile) !== null);
  const [judged, computed] = [valuesOf(register, 'gradeManual'), valuesOf(register, 'gradeAuto')];
  const [noPlan, noProposal] = [blankIn(register, 'nextContact'), blankIn(register, 'suggestedContact')];
  return (row) => {
    const grade = judged[row] ?? computed[row];
    if (!isGraded(grade) || !isOpen(row)) return null;
    return noPlan(row) && noProposal(row) ? {} : true;
  };
}

/** Nobody is contacted before there is a card of him. */
function afterCard(register: Register): Judge {
  const [next, created] = [valuesOf(register, 'nextContact'), valuesOf(register, 'createdOn')];
  const isOpen = openLeads(register);
  return (row) => {
    const [day, card] = [next[row], created[row]];
    if (typeof day !== 'number' || typeof card !== 'number' || !isOpen(row)) return null;
    return Math.floor(day) >= Math.floor(card) ? true : { day: formatDay(day), since: formatDay(card) };
  };
}

/** A planned day has not passed; the list of the day says so too. */
function notPassed(register: Register, { today }: CheckContext): Judge {
  const [next, created] = [valuesOf(register, 'nextContact'), valuesOf(register, 'createdOn')];
  const isOpen = openLeads(register);
  return (row) => {
    const day = next[row];
    if (typeof day !== 'number' || !isOpen(row) || day < Math.floor(Number(created[row] ?? 0))) return null;
    return day >= today ? true : { day: formatDay(day), days: today - Math.floor(day) };
  };
}

const HEAD = { rule: 'nextContact', field: 'nextContact' } as const;

/** The next contact of a lead. */
export const NEXT_CONTACT: RowRules = {
  leads: [
    { ...HEAD, code: 'noNextContact', severity: 'info', needs: ['nextContact'], judge: planned },
    { ...HEAD, code: 'nextBeforeCard', severity: 'warning', needs: ['nextContact', 'createdOn'], judge: afterCard },
    { ...HEAD, code: 'nextPassed', severity: 'info', needs: ['nextContact'], judge: notPassed },
  ],
};
