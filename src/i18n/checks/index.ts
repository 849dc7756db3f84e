import type { FindingCode } from '../../domain/validation/finding';
import type { CheckRuleId } from '../../domain/settings/tables/checkRules';
import type { ConsistencyCode } from '../../domain/consistency/codes';
import { fill, type TextValue } from '../fill';
import type { Locale } from '../speaker';
import { consistencyEnUS } from './consistency.en-US';
import { consistencyZhCN } from './consistency.zh-CN';
import { fieldsEnUS } from './fields.en-US';
import { fieldsZhCN } from './fields.zh-CN';
import { rowsEnUS } from './rows.en-US';
import { rowsZhCN } from './rows.zh-CN';
import { rulesEnUS } from './rules.en-US';
import { rulesZhCN } from './rules.zh-CN';

export { entryCheckMark, entryCheckTexts, entryKeptText, isEntryCheckMark, namesChoices } from './entryChecks';

const RULES: Readonly<Record<Locale, Readonly<Record<CheckRuleId, string>>>> = {
  'zh-CN': rulesZhCN,
  'en-US': rulesEnUS,
};
const FINDINGS: Readonly<Record<Locale, Readonly<Record<FindingCode, string>>>> = {
  'zh-CN': { ...fieldsZhCN, ...rowsZhCN },
  'en-US': { ...fieldsEnUS, ...rowsEnUS },
};

const TABLES: Readonly<Record<Locale, Readonly<Record<ConsistencyCode | 'nameless', string>>>> = {
  'zh-CN': consistencyZhCN,
  'en-US': consistencyEnUS,
};

/**
 * What a rule is called.
 *
 * @example ruleName('zh-CN', 'idNo') // '身份证号'
 */
export function ruleName(locale: Locale, rule: CheckRuleId): string {
  return RULES[locale][rule];
}

/**
 * One sentence about a finding: what is wrong, and what to do.
 *
 * @example findingText('zh-CN', 'leftBeforeCame', { in: '14:30', out: '3:05' }) // '离店时间 3:05 早于进店时间 14:30。请核对两个时间。'
 */
export function findingText(
  locale: Locale,
  code: FindingCode,
  params: Readonly<Record<string, TextValue>> = {},
): string {
  return fill(FINDINGS[locale][code], params, locale);
}

export { duplicatesText } from './duplicates';

/**
 * One sentence about what does not agree between two registers, or what a customer without a name is called.
 *
 * @example consistencyText('zh-CN', 'noCard', { name: '赵先生', grade: 'B' }) // '赵先生有意向级别B，却没有建卡。请建卡。'
 */
export function consistencyText(
  locale: Locale,
  code: ConsistencyCode | 'nameless',
  params: Readonly<Record<string, TextValue>>,
): string {
  return fill(TABLES[locale][code], params, locale);
}
