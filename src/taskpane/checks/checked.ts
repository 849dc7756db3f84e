import type {
  CheckedCell,
  ConsistencyFinding,
  ConsistencyOutcome,
  DuplicatesOutcome,
  ValidateOutcome,
} from '../../actions/checks/types';
import type { RuleId, Severity } from '../../domain/validation/rules';
import { areaOf } from '../../excel/address';

/** What one run of 检查 came to. */
export interface Checked {
  readonly validated: ValidateOutcome;
  readonly duplicates: DuplicatesOutcome;
  readonly consistency: ConsistencyOutcome;
  /** Only this worksheet was asked for; absent for all. */
  readonly sheet?: string;
  /** When, such as 14:05. */
  readonly at: string;
}

/** The sections of the result. */
export const SECTIONS = ['cells', 'duplicates', 'tables'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** What was found, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings about registers that are compared with each other. */
export function tableFindings({ consistency }: Checked): readonly ConsistencyFinding[] {
  return consistency.rules.flatMap(({ findings }) => findings);
}

/**
 * How many findings there are of each severity, in cells and between registers.
 *
 * @example severityCounts(checked) // { error: 3, warning: 12, info: 40 }
 */
export function severityCounts(checked: Checked): Readonly<Record<Severity, number>> {
  const counts = { ...checked.validated.counts };
  for (const { severity } of tableFindings(checked)) counts[severity]++;
  return counts;
}

/** How many things each section has to show. */
export function sectionCounts(checked: Checked): Readonly<Record<SectionName, number>> {
  return {
    cells: checked.validated.findings.length,
    duplicates: checked.duplicates.groups.length,
    tables: tableFindings(checked).length,
  };
}

/**
 * What concerns one worksheet. Whether a customer stands twice, or is missing elsewhere, shows only beside all others: so
 * everything is compared, and this is kept of it.
 */
export function concerning(sheet: string, checked: Checked): Checked {
  const { duplicates, consistency } = checked;
  const concerns = (finding: ConsistencyFinding): boolean =>
    finding.sheet === sheet || finding.compared?.sheet === sheet;
  return {
    ...checked,
    sheet,
    duplicates: {
      ...duplicates,
      groups: duplicates.groups.filter(({ members }) => members.some((member) => member.sheet === sheet)),
    },
    consistency: {
      ...consistency,
      rules: consistency.rules.map((rule) => ({ ...rule, findings: rule.findings.filter(concerns) })),
    },
  };
}

/** What stands in rows that were looked at again. */
export interface LookedAtAgain {
  readonly sheet: string;
  /** Address of the cells that were changed. */
  readonly address: string;
  readonly findings: readonly CheckedCell[];
}

/** Whether such a thing is so shows only beside other rows and registers, which were not looked at again. */
const BESIDE_OTHERS: ReadonlySet<RuleId> = new Set(['required', 'uniqueId', 'uniquePhone', 'reference']);

/**
 * The findings with what was found again in place of what was found there before: in the changed cells, and in what else is
 * filled in of their rows.
 *
 * @example withAgain(findings, { sheet: '意向客户', address: 'D5', findings: [] }) // nothing is wrong with row 5 any more
 */
export function withAgain(known: readonly CheckedCell[], again: LookedAtAgain): readonly CheckedCell[] {
  const changed = areaOf(again.address);
  if (!changed) return known;
  const isIn = (at: number, from: number, count: number): boolean => at >= from && at < from + count;
  const kept = known.filter(({ sheet, row, cell, value, rule }) => {
    if (sheet !== again.sheet || !isIn(row - 1, changed.row, changed.rowCount)) return true;
    if (isIn(areaOf(cell)?.column ?? -1, changed.column, changed.columnCount)) return false;
    return value === '' || BESIDE_OTHERS.has(rule);
  });
  return kept.length === known.length && again.findings.length === 0 ? known : [...kept, ...again.findings];
}

/** The result with what was found again. */
export function checkedAgain(checked: Checked, again: LookedAtAgain): Checked {
  const findings = withAgain(checked.validated.findings, again);
  if (findings === checked.validated.findings) return checked;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { ...checked, validated: { ...checked.validated, findings, counts } };
}
