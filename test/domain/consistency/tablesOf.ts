import type { Register } from '../../../src/domain/cards/register';
import type { CardKind } from '../../../src/domain/cards/types';
import type { CellValue } from '../../../src/domain/cell/value';
import { openTables, type Tables } from '../../../src/domain/consistency/tables';
import type { RuleResult } from '../../../src/domain/consistency/tableFinding';
import { leadContacts } from '../../../src/domain/followup/leadContacts';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

export const TODAY = day('2026-11-21');

type Cells = Readonly<Record<string, readonly CellValue[]>>;
type Sheet = 'visits' | 'leads' | 'logs' | 'pipeline' | 'owners' | 'lost' | 'daily' | 'figures';
const KINDS: Readonly<Record<Sheet, CardKind>> = {
  visits: 'visits',
  leads: 'leads',
  logs: 'followups',
  pipeline: 'pipeline',
  owners: 'owners',
  lost: 'lost',
  daily: 'followups',
  figures: 'daily',
};

/** The registers of a showroom, each by its columns, opened for 2026-11-21; those that are left out it does not have. */
export function tablesOf(
  cells: Readonly<Partial<Record<Sheet, Cells>>>,
  {
    generated = [] as readonly string[],
    settings = DEFAULT_SETTINGS,
    names = {} as Readonly<Partial<Record<Sheet, string>>>,
  } = {},
): Tables {
  const read = (sheet: Sheet): Register[] => {
    const own = cells[sheet];
    return own ? [{ ...registerOf(KINDS[sheet], own, { today: TODAY }), sheet: names[sheet] ?? sheet }] : [];
  };
  const logs = read('logs');
  const registers = {
    leads: read('leads').map((register) => ({
      register,
      grades: gradeLeads(register, settings, TODAY),
      contacts: leadContacts(register, logs, [], settings.gradeProfile, TODAY),
    })),
    logs,
    visits: read('visits'),
    owners: read('owners'),
    lost: read('lost'),
    trades: [],
    pipeline: read('pipeline'),
    daily: read('daily'),
    figures: read('figures'),
    generated: new Set(generated),
  };
  return openTables(registers, settings, TODAY);
}

/** Findings as `code sheet row`, rows from 0. */
export function foundIn({ findings }: RuleResult): readonly string[] {
  return findings.map(({ code, at: { register, row } }) => `${code} ${register.sheet} ${row}`);
}
