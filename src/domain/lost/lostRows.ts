import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { dataRows, dayAt, textAt, wordsAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { namedRows } from '../followup/namedRows';
import { gradeName } from '../grading/gradeName';
import { leadOutcome } from '../grading/leadState';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';
import { boughtBrand, lostKind, type LostKind } from './lostKind';
import { readVerdict, type Verdict } from './verdict';

/** One row of the register of the lost, understood. Texts are empty where nothing is known. */
export interface LostRow {
  /** Serial number; 0 where the day is not known. */
  readonly day: SerialDay;
  readonly kind: LostKind;
  readonly name: string;
  readonly phone: string;
  readonly toBrand: string;
  readonly reason: string;
  readonly detail: string;
  readonly process: string;
  readonly lesson: string;
  readonly verdict: Verdict | null;
  readonly owner: string;
  /** The grade before, of the register or of the lead. */
  readonly grade: string;
  readonly reviewer: string;
}

/** A row of a register of leads. */
interface Lead {
  readonly leads: Register;
  readonly row: number;
}

/** The lost, and the leads that are closed as lost without a row of their own. */
export interface Lost {
  readonly rows: readonly LostRow[];
  readonly missing: readonly Lead[];
}

/**
 * Reads the registers of the lost together with the leads they come from (R-5.01, R-5.03, R-5.06, D-11).
 *
 * @param lost registers of the lost; fields lostOn, kind, toBrand, name, phone, leadId … where present
 * @param leads registers of leads; fields leadId, phone, name, state, createdOn, gradeManual, owner where present
 * @param settings dormantMonths, monthRule and gradeProfile
 * @returns a row a loss; leads in state 战败 that have none are `missing`
 * @example readLost([lost], [leads], DEFAULT_SETTINGS).rows[0]?.kind // 'vehicle'
 */
export function readLost(lost: readonly Register[], leads: readonly Register[], settings: Settings): Lost {
  const seen = leads.map(() => new Set<number>());
  const rows = lost.flatMap((from) => {
    const named = leads.map((register) => namedRows(from, register));
    return Array.from(dataRows(from), (row) => {
      let lead: Lead | null = null;
      named.forEach((find, i) => {
        find(row, (found) => {
          seen[i]?.add(found);
          const register = leads[i];
          if (register) lead ??= { leads: register, row: found };
        });
      });
      return lostRow(from, row, lead, settings);
    });
  });
  const missing = leads.flatMap((register, i) =>
    [...dataRows(register)]
      .filter((row) => !seen[i]?.has(row) && leadOutcome(textAt(register, 'state', row)) === 'lost')
      .map((row) => ({ leads: register, row })),
  );
  return { rows, missing };
}

function lostRow(from: Register, row: number, lead: Lead | null, settings: Settings): LostRow {
  const text = (field: FieldKey) => textAt(from, field, row);
  const ofLead = (field: FieldKey) => (lead ? textAt(lead.leads, field, lead.row) : '');
  const day = dayAt(from, 'lostOn', row);
  const since = lead ? dayAt(lead.leads, 'createdOn', lead.row) : 0;
  const limit = { count: settings.dormantMonths, unit: 'month' as const };
  const old = day > 0 && since > 0 && day > addSpan(since, limit, settings.monthRule);
  const grade = gradeName(text('gradeAtLoss') || ofLead('gradeManual'), settings.gradeProfile);
  return {
    day,
    kind: lostKind(text('kind'), text('toBrand'), old),
    name: text('name') || ofLead('name'),
    phone: text('phone') || ofLead('phone'),
    toBrand: boughtBrand(text('toBrand')),
    reason: text('reason1'),
    detail: text('reason2'),
    process: wordsAt(from, 'process', row),
    lesson: wordsAt(from, 'lesson', row),
    verdict: readVerdict(text('truth')),
    owner: text('owner') || ofLead('owner'),
    grade: typeof grade === 'string' ? grade : (grade?.foreign ?? ''),
    reviewer: text('reviewedBy'),
  };
}
