import type { Register } from '../cards/register';
import type { TrackedLeads } from '../followup/trackedLeads';

/** The registers in which the work of salespersons leaves its traces. */
export interface SalesRegisters {
  readonly leads: readonly TrackedLeads[];
  readonly logs: readonly Register[];
  readonly visits: readonly Register[];
  readonly owners: readonly Register[];
  readonly lost: readonly Register[];
  readonly trades: readonly Register[];
}
