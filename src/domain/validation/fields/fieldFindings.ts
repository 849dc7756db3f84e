import type { Register } from '../../cards/register';
import { ANONYMOUS } from '../../privacy/anonymised';
import type { CheckContext } from '../checkContext';
import type { Finding } from '../finding';
import { fieldCheck } from './fieldCheck';

/**
 * Everything that is wrong with single cells of a register, at most one finding a cell.
 *
 * @param register of any kind; skipped rows are not looked at
 * @param context settings, today, the 1904 flag
 * @returns findings by column, from top to bottom
 * @example fieldFindings(leads, context)[0] // { row: 39, field: 'phone', rule: 'phone', code: 'phoneLength', … }
 */
export function fieldFindings(register: Register, context: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const { rowCount, skipped } = register;
  const names = register.columns.get('name')?.raw;
  // Of who was made anonymous nothing can be asked any more.
  const isAsked = (rule: Finding['rule'], row: number) => rule !== 'required' || names?.[row] !== ANONYMOUS;
  for (const column of register.columns.values()) {
    const { field, raw, parsed, problems } = column;
    const check = fieldCheck(register.kind, field, context, column);
    for (let row = 0; row < rowCount; row++) {
      const value = parsed[row] ?? null;
      const found = check(raw[row] ?? '', value, value === null ? problems.get(row) : undefined);
      if (found !== null && !skipped.has(row) && isAsked(found.rule, row)) findings.push({ ...found, row, field });
    }
  }
  return findings;
}
