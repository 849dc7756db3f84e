import type { CheckRuleId } from '../../domain/settings/tables/checkRules';
import { ruleName } from '../checks';
import type { Locale } from '../speaker';
import { figuresEnUS } from './figures.en-US';
import { figuresZhCN } from './figures.zh-CN';
import { rulesEnUS } from './rules.en-US';
import { rulesZhCN } from './rules.zh-CN';
import { tablesEnUS } from './tables.en-US';
import { tablesZhCN } from './tables.zh-CN';
import type { FigureTopic, HelpText, HelpTopic, RuleHelp, WorkTopic } from './topics';
import { workEnUS } from './work.en-US';
import { workZhCN } from './work.zh-CN';

type Topics = Readonly<Record<FigureTopic | WorkTopic, HelpText>>;
type Rules = Readonly<Record<CheckRuleId, RuleHelp>>;

const TOPICS: Readonly<Record<Locale, Topics>> = {
  'zh-CN': { ...figuresZhCN, ...workZhCN },
  'en-US': { ...figuresEnUS, ...workEnUS },
};
const RULES: Readonly<Record<Locale, Rules>> = {
  'zh-CN': { ...rulesZhCN, ...tablesZhCN },
  'en-US': { ...rulesEnUS, ...tablesEnUS },
};

/** The rule of 检查 that a topic is about; undefined for other topics. */
export function ruleOf(topic: HelpTopic): CheckRuleId | undefined {
  return topic.startsWith('rule.') ? (topic.slice('rule.'.length) as CheckRuleId) : undefined;
}

/**
 * What is said about a topic: its name, a few sentences, and where it comes from.
 *
 * @example helpText('zh-CN', 'rule.idNo').source // 'GB 11643-1999《公民身份号码》'
 */
export function helpText(locale: Locale, topic: HelpTopic): HelpText {
  const rule = ruleOf(topic);
  return rule
    ? { title: ruleName(locale, rule), ...RULES[locale][rule] }
    : TOPICS[locale][topic as FigureTopic | WorkTopic];
}
