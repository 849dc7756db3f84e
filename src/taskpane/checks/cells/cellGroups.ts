import type { CheckedCell } from '../../../actions/checks/types';
import { RULE_IDS, type RuleId, type Severity } from '../../../domain/validation/rules';
import { SEVERITIES } from '../checked';
import type { LineGroup } from '../../lines/useOpenGroups';

/** What one rule has found on one worksheet. */
export interface CellGroup extends LineGroup<CheckedCell> {
  readonly rule: RuleId;
  readonly sheet: string;
  /** The worst of it. */
  readonly severity: Severity;
}

const ORDER: ReadonlyMap<string, number> = new Map([...SEVERITIES, ...RULE_IDS].map((name, i) => [name, i]));
const rank = (name: Severity | RuleId): number => ORDER.get(name) ?? ORDER.size;

/**
 * Findings by rule and worksheet: what is worst first, then in the order of the rules.
 *
 * @example cellGroups(findings).map(({ rule, sheet, items }) => [rule, sheet, items.length]) // [['phone', '意向客户', 3]]
 */
export function cellGroups(findings: readonly CheckedCell[]): readonly CellGroup[] {
  const groups = new Map<string, CellGroup & { readonly items: CheckedCell[] }>();
  for (const finding of findings) {
    const { rule, sheet, severity } = finding;
    const key = `${severity} ${rule} ${sheet}`;
    const known = groups.get(key);
    if (known) known.items.push(finding);
    else groups.set(key, { key, rule, sheet, severity, items: [finding] });
  }
  return [...groups.values()].sort((a, b) => rank(a.severity) - rank(b.severity) || rank(a.rule) - rank(b.rule));
}

/** What tells one finding from all others of its group. */
export const cellKey = ({ sheet, cell, field, message }: CheckedCell): string =>
  [sheet, cell, field, message].join(' ');
