import type { CardKind } from '../cards/types';
import { careInDaily } from './careInDaily';
import { customerStates, type CustomerState } from './customerStates';
import { gradesAgree } from './gradesAgree';
import { intentsHaveCards } from './intentsHaveCards';
import { oneStateEach } from './oneStateEach';
import { openLeadsInPipeline } from './openLeadsInPipeline';
import { plansInDaily } from './plansInDaily';
import { receptionsRegistered } from './receptionsRegistered';
import { kindsThere, type Tables } from './tables';
import { CONSISTENCY_RULES, type ConsistencyRule, type RuleResult } from './tableFinding';
import { workInDaily } from './workInDaily';

interface Rule {
  /** Registers without which there is nothing to check. */
  readonly needs: readonly CardKind[];
  /** Registers without which a part of it stays unchecked. */
  readonly uses?: readonly CardKind[];
  readonly check: (tables: Tables) => RuleResult;
}

const RULES: Readonly<Record<ConsistencyRule, Rule>> = {
  1: { needs: ['visits'], uses: ['daily'], check: receptionsRegistered },
  2: { needs: ['visits', 'leads'], check: intentsHaveCards },
  3: { needs: ['leads', 'pipeline'], check: openLeadsInPipeline },
  4: { needs: ['leads'], uses: ['owners', 'lost'], check: oneStateEach },
  5: { needs: ['daily'], uses: ['visits', 'followups'], check: workInDaily },
  6: { needs: ['leads'], uses: ['pipeline', 'daily'], check: plansInDaily },
  7: { needs: ['leads'], uses: ['followups', 'pipeline', 'daily'], check: gradesAgree },
  8: { needs: ['owners', 'daily'], check: careInDaily },
};
const NOTHING: RuleResult = { checked: 0, findings: [] };

/** What a rule came to, and the registers it would have needed. */
export interface CheckedRule extends RuleResult {
  readonly rule: ConsistencyRule;
  readonly missing: readonly CardKind[];
}

/** What the eight rules came to, and the customers by state. */
export interface CheckedTables {
  readonly rules: readonly CheckedRule[];
  readonly states: Readonly<Record<CustomerState, number>>;
}

/**
 * Checks the eight rules of 三表一卡 over the user's own registers (R-3.20 … ). What can be checked without a register
 * that is missing is; which ones are missing is said. Rules that are switched off (settings.checkRules.tables1 … tables8)
 * find nothing.
 *
 * @param tables the registers, opened for a day
 * @returns a result for each rule, in their order
 * @example checkTables(openTables(registers, DEFAULT_SETTINGS, today)).rules[2]?.findings.length // 2
 */
export function checkTables(tables: Tables): CheckedTables {
  const { settings } = tables;
  const there = kindsThere(tables);
  const rules = CONSISTENCY_RULES.map((rule): CheckedRule => {
    const { needs, uses = [], check } = RULES[rule];
    const isOn = settings.checkRules[`tables${rule}`] && needs.every((kind) => there.has(kind));
    return {
      rule,
      missing: [...needs, ...uses].filter((kind) => !there.has(kind)),
      ...(isOn ? check(tables) : NOTHING),
    };
  });
  return { rules, states: customerStates(tables, rules.find(({ rule }) => rule === 4)?.findings ?? []) };
}
