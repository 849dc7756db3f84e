import { RULE_IDS, type RuleId } from '../../validation/rules';
import type { Table } from '../table';
import { eitherType } from '../valueTypes';
import { keyNamed } from '../words';

/** The eight rules of 三表一卡, by their numbers, and the search for duplicates. */
export const CROSS_RULE_IDS = [
  'tables1',
  'tables2',
  'tables3',
  'tables4',
  'tables5',
  'tables6',
  'tables7',
  'tables8',
  'duplicates',
] as const;

/** Everything that can be switched off in 检查. */
export type CheckRuleId = RuleId | (typeof CROSS_RULE_IDS)[number];
const CHECK_RULE_IDS: readonly CheckRuleId[] = [...RULE_IDS, ...CROSS_RULE_IDS];

export type CheckRules = Readonly<Record<CheckRuleId, boolean>>;

function rulesOf(isOn: (rule: CheckRuleId) => boolean): CheckRules {
  return Object.fromEntries(CHECK_RULE_IDS.map((rule) => [rule, isOn(rule)])) as CheckRules;
}

/** 检查规则: which rules are checked; all of them unless the user says otherwise. */
export const checkRules: Table<CheckRules, boolean> = {
  group: 'checkRules',
  standard: rulesOf(() => true),
  entries: (rules) => CHECK_RULE_IDS.map((rule) => ({ item: rule, detail: '', value: rules[rule] })),
  build: (entries) => rulesOf((rule) => entries.find(({ item }) => item === rule)?.value ?? true),
  type: () => eitherType('checked', 'unchecked'),
  family: ({ item }) => item,
  readPlace: ({ item }, { words }) => {
    const rule = keyNamed(item, CHECK_RULE_IDS, 'rule.', words);
    return rule ? { item: rule, detail: '' } : { fault: 'unknownRule' };
  },
  writePlace: ({ item }, words) => ({ item: words.say(`rule.${item}`), detail: '' }),
};
