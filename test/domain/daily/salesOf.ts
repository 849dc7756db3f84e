import type { CardKind } from '../../../src/domain/cards/types';
import type { CellValue } from '../../../src/domain/cell/value';
import type { SalesRegisters } from '../../../src/domain/daily/salesRegisters';
import { leadContacts } from '../../../src/domain/followup/leadContacts';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

export const TODAY = day('2026-11-21');

type Cells = Readonly<Record<string, readonly CellValue[]>>;

/** The registers of a showroom, each given by its columns; those that are left out the showroom does not have. */
export function salesOf(
  cells: Readonly<Partial<Record<'leads' | 'followups' | 'visits' | 'owners' | 'lost' | 'trades', Cells>>>,
): SalesRegisters {
  const read = (kind: CardKind & keyof typeof cells) => {
    const own = cells[kind];
    return own ? [registerOf(kind, own, { today: TODAY })] : [];
  };
  const logs = read('followups');
  return {
    leads: read('leads').map((register) => ({
      register,
      grades: gradeLeads(register, DEFAULT_SETTINGS, TODAY),
      contacts: leadContacts(register, logs, [], DEFAULT_SETTINGS.gradeProfile, TODAY),
    })),
    logs,
    visits: read('visits'),
    owners: read('owners'),
    lost: read('lost'),
    trades: read('trades'),
  };
}
