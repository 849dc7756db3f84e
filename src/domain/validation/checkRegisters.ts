import type { Register } from '../cards/register';
import { dataRows, textAt } from '../cards/valueAt';
import type { Settings } from '../settings/settings';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { fieldFindings } from './fields/fieldFindings';
import { apartFromAbroad } from './rows/abroad';
import { referenceFindings } from './rows/referenceFindings';
import { rowFindings } from './rows/rowFindings';
import { valuesOf } from './rows/rowRule';
import { uniqueFindings } from './rows/uniqueFindings';
import type { Severity } from './rules';

/** A register that is to be checked. */
export interface ToCheck {
  readonly register: Register;
  /** Its rows are parts of the rows of another register (第一次回访: 时间 · 内容): only their values are checked. */
  readonly valuesOnly?: boolean;
  /** Its rows are cards of one customer a worksheet: written for people, with days in words and boxes left blank. */
  readonly areCards?: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What is wrong with a list of customers need not be wrong with a card. */
function onCard(finding: Finding): readonly Finding[] {
  if (finding.rule === 'storedAs' && finding.severity !== 'error') return [];
  return [finding.rule === 'required' || finding.rule === 'writtenAs' ? { ...finding, severity: 'info' } : finding];
}

/**
 * Everything that is found in some registers by the rules that are switched on (R-3.20… and duplicates apart).
 *
 * @param registers all of the workbook
 * @param given settings, today, the 1904 flag
 * @returns findings by register, from top to bottom, the worst of a row first
 * @example checkRegisters([{ register: leads }], { settings, today })[0]?.[0]?.rule // 'phone'
 */
export function checkRegisters(registers: readonly ToCheck[], given: CheckContext): readonly (readonly Finding[])[] {
  const context = withStaff(registers, given);
  const found = registers.map(({ register, valuesOnly, areCards }): Finding[] => {
    const read = fieldFindings(register, context);
    const here = apartFromAbroad(register, read);
    const values = areCards ? here.flatMap(onCard) : here;
    if (valuesOnly) return values.filter(({ rule }) => rule !== 'required');
    return [...values, ...rowFindings(register, context), ...uniqueFindings(register, context)];
  });
  const whole = registers.flatMap(({ register, valuesOnly }, i) => (valuesOnly ? [] : [{ register, i }]));
  const across = referenceFindings(
    whole.map(({ register }) => register),
    context,
  );
  for (const { register, finding } of across) found[whole[register]?.i ?? -1]?.push(finding);
  const { checkRules } = context.settings;
  return found.map((own) =>
    own.filter(({ rule }) => checkRules[rule]).sort((a, b) => a.row - b.row || RANK[a.severity] - RANK[b.severity]),
  );
}

/** Without staff in the settings, a worksheet of the staff says who works here. */
function withStaff(registers: readonly ToCheck[], context: CheckContext): CheckContext {
  if (context.settings.staff.length) return context;
  const staff = registers.flatMap(({ register }) => (register.kind === 'staff' ? staffOf(register) : []));
  return { ...context, settings: { ...context.settings, staff } };
}

function staffOf(register: Register): Settings['staff'] {
  const active = valuesOf(register, 'active');
  return [...dataRows(register)].flatMap((row) => {
    const name = textAt(register, 'name', row);
    return name === '' ? [] : [{ name, role: textAt(register, 'role', row), active: active[row] !== false }];
  });
}
