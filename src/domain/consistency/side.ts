import type { Register } from '../cards/register';
import type { RuleResult, TableFinding } from './tableFinding';

/** Among fewer rows a coincidence would decide; where nothing at all is found, among fewer than these. */
const FEWEST = 10;
const FEWEST_OF_NONE = 6;

/**
 * One side of a comparison of two registers, row by row. Where fewer than half of its rows are found on the other side at
 * all the two do not belong together (another month, another team): that is said once instead of row by row.
 *
 * @param from the register whose rows were looked for
 * @param other the one they were looked for in
 * @param rows what each row came to: null where it was found
 * @returns the findings, or a single one that says how many were found
 * @example side(visits, daily, [null, null, finding]) // { checked: 3, findings: [finding] }
 */
export function side(
  from: Register | undefined,
  other: Register | undefined,
  rows: readonly (TableFinding | null)[],
): RuleResult {
  const findings = rows.filter((row) => row !== null);
  const found = rows.length - findings.length;
  const few = rows.length < (found ? FEWEST : FEWEST_OF_NONE);
  if (!from || !other || few || found * 2 >= rows.length) return { checked: rows.length, findings };
  // Columns of one worksheet that hardly ever agree do not mean the same.
  if (from.sheet === other.sheet) return { checked: rows.length, findings: [] };
  const unrelated: TableFinding = {
    code: 'unrelated',
    severity: 'info',
    at: { register: from, row: -1 },
    compared: { register: other, row: -1 },
    params: { found, total: rows.length },
  };
  return { checked: rows.length, findings: [unrelated] };
}

/**
 * Several comparisons of one rule together.
 *
 * @example joined([{ checked: 3, findings: [] }, { checked: 2, findings: [] }]).checked // 5
 */
export function joined(results: readonly RuleResult[]): RuleResult {
  return {
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}
