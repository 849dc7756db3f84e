import type { Register } from '../cards/register';
import { textAt } from '../cards/valueAt';
import { namedRows } from '../followup/namedRows';
import type { TrackedLeads } from '../followup/trackedLeads';
import { leadOutcome, leadPhase } from '../grading/leadState';

/** Registers that tell on which day a lead came to its end. */
export interface ClosingRegisters {
  readonly visits: readonly Register[];
  readonly owners: readonly Register[];
  readonly lost: readonly Register[];
}

/**
 * The day every lead left the pipeline: an ordered one on the day of its order in the showroom, a won one on delivery, a
 * lost or dormant one on the day of its loss; a closed one of which no register tells, on the day of its last contact.
 *
 * @param leads fields leadId, phone, name, state where present
 * @param registers visits (date, ordered), owners (deliveredOn) and lost (lostOn) with leadId, phone, name
 * @returns serial numbers by row; 0 where a lead is open or nothing tells the day
 * @example closingDays(leads, { visits: [], owners: [], lost: [lost] })[0] // 46346
 */
export function closingDays(leads: TrackedLeads, { visits, owners, lost }: ClosingRegisters): Int32Array {
  const { register, contacts } = leads;
  const days = new Int32Array(register.rowCount);
  const wanted = Array.from(days, (_none, row) => endOf(textAt(register, 'state', row)));
  const take = (end: End, source: Register, field: string, counts: (row: number) => boolean = () => true) => {
    const values = source.columns.get(field)?.parsed;
    const leadsNamed = namedRows(source, register);
    values?.forEach((value, row) => {
      if (typeof value !== 'number' || source.skipped.has(row) || !counts(row)) return;
      leadsNamed(row, (lead) => {
        if (wanted[lead] === end) days[lead] = Math.max(days[lead] ?? 0, Math.floor(value));
      });
    });
  };
  for (const one of visits) take('ordered', one, 'date', (row) => one.columns.get('ordered')?.parsed[row] === true);
  for (const one of owners) take('won', one, 'deliveredOn');
  for (const one of lost) take('lost', one, 'lostOn');
  return days.map((day, row) => {
    if (day || wanted[row] === null || wanted[row] === 'ordered') return day;
    return Math.floor(contacts[row]?.at(-1)?.at ?? 0);
  });
}

type End = 'ordered' | 'won' | 'lost';

function endOf(state: string): End | null {
  const phase = leadPhase(state);
  if (phase !== 'closed') return phase === 'ordered' ? 'ordered' : null;
  return leadOutcome(state) === 'won' ? 'won' : 'lost';
}
