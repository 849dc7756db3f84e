import type { Register } from '../../cards/register';
import type { CheckContext } from '../checkContext';
import type { Finding } from '../finding';
import { ACROSS } from './acrossRegisters';
import { unknownReferences } from './references';
import { findingsOf } from './rowRule';
import { strangers } from './strangers';

/** A finding, and in which of the registers it is. */
interface PlacedFinding {
  /** Index of the register. */
  readonly register: number;
  readonly finding: Finding;
}

/**
 * What does not agree between the registers of a workbook: numbers that the other register does not have, orders of which the
 * card knows nothing, a last contact that the log does not know (VALIDATION.md §11). The eight rules of 三表一卡 are not here.
 *
 * @param registers all that are read of a workbook
 * @param context settings and today
 * @returns findings by register
 * @example referenceFindings([leads, log], context)[0] // { register: 1, finding: { row: 301, field: 'leadId', code: 'unknownNumberOf', … } }
 */
export function referenceFindings(registers: readonly Register[], context: CheckContext): readonly PlacedFinding[] {
  const { checkRules } = context.settings;
  const alone = checkRules.staff ? strangers(registers, context) : [];
  const found = registers.flatMap((register, index) => {
    const across = ACROSS.filter(({ of }) => of === register.kind).flatMap(({ to, rules }) => {
      const others = registers.filter(({ kind }) => kind === to);
      return others.length ? rules(register, others, context) : [];
    });
    const agreeing = across
      .filter(({ rule }) => checkRules[rule])
      .flatMap((rule) => findingsOf(register, rule, rule.prepare));
    const unknown = checkRules.reference ? unknownReferences(register, registers) : [];
    return [...unknown, ...agreeing].map((finding) => ({ register: index, finding }));
  });
  return [...found, ...alone];
}
