import type { FindingCode } from '../../domain/validation/finding';
import type { CheckRuleId } from '../../domain/settings/tables/checkRules';
import { fill, type TextValue } from '../fill';
import type { Locale } from '../speaker';
import { fieldsEnUS } from './fields.en-US';
import { fieldsZhCN } from './fields.zh-CN';
import { rowsEnUS } from './rows.en-US';
import { rowsZhCN } from './rows.zh-CN';
import { rulesEnUS } from './rules.en-US';
import { rulesZhCN } from './rules.zh-CN';

const RULES: Readonly<Record<Locale, Readonly<Record<CheckRuleId, string>>>> = {
  'zh-CN': rulesZhCN,
  'en-US': rulesEnUS,
};
const FINDINGS: Readonly<Record<Locale, Readonly<Record<FindingCode, string>>>> = {
  'zh-CN': { ...fieldsZhCN, ...rowsZhCN },
  'en-US': { ...fieldsEnUS, ...rowsEnUS },
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
