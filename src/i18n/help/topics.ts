import type { CheckRuleId } from '../../domain/settings/tables/checkRules';
import type { DueKind } from '../../domain/worklist/dueItem';

/** The head figures of 客户结构分析, in the order in which they are shown. */
export const STRUCTURE_TOPICS = [
  'structure.total',
  'structure.growth',
  'structure.yearGrowth',
  'structure.customers',
  'structure.new',
  'structure.lost',
] as const;

/** The head figures of 客户信用分析, in the order in which they are shown. */
export const CREDIT_TOPICS = [
  'credit.receivable',
  'credit.overdue',
  'credit.overdueShare',
  'credit.dso',
  'credit.over',
  'credit.unmatched',
] as const;

/** The figures beside the answer whether an order may be delivered, in the order in which they are shown. */
export const ORDER_TOPICS = [
  'credit.grade',
  'credit.approved',
  'credit.used',
  'credit.available',
  'credit.overdue',
  'credit.prepaid',
] as const;

/** What somebody asks about the figures of an analysis. */
export type FigureTopic =
  | (typeof STRUCTURE_TOPICS | typeof CREDIT_TOPICS | typeof ORDER_TOPICS)[number]
  | `credit.${'score' | 'limit' | 'terms' | 'handling'}`;

/** What somebody asks about the work of the day and about what is written. */
export type WorkTopic =
  | 'grading'
  | 'review'
  | 'nextContact'
  | 'worklist'
  | `due.${DueKind}`
  | 'recognition'
  | 'preview'
  | 'journal'
  | 'privacy';

/** What can be asked about in the pane. */
export type HelpTopic = `rule.${CheckRuleId}` | FigureTopic | WorkTopic;

/** What is said about a rule of 检查; its title is the rule's name. */
export interface RuleHelp {
  /** What the rule is for, in two to four sentences, with an example where one says more. */
  readonly text: string;
  /** Where it comes from: a standard, a form of the trade, the workbook's own settings. */
  readonly source: string;
}

/** What is said about a topic. */
export interface HelpText extends RuleHelp {
  readonly title: string;
}
