import type { Register } from '../../cards/register';
import type { CheckContext } from '../checkContext';
import type { Finding } from '../finding';
import { AMOUNTS } from './amounts';
import { CITY_IN_PROVINCE } from './cityInProvince';
import { CLOSED_ISSUE } from './closedIssue';
import { DATE_ORDER } from './dateOrder';
import { ID_AGREES } from './idAgrees';
import { LOST_DETAILS } from './lostDetails';
import { MEMBER_CARDS } from './memberCards';
import { NEXT_CONTACT } from './nextContact';
import { findingsOf, type RowRules } from './rowRule';
import { SECOND_PHONE } from './secondPhone';
import { VISIT_DETAILS } from './visitDetails';
import { VISIT_TIMES } from './visitTimes';

const RULES: readonly RowRules[] = [
  ID_AGREES,
  CITY_IN_PROVINCE,
  VISIT_TIMES,
  VISIT_DETAILS,
  NEXT_CONTACT,
  DATE_ORDER,
  LOST_DETAILS,
  AMOUNTS,
  MEMBER_CARDS,
  CLOSED_ISSUE,
  SECOND_PHONE,
];

/**
 * What does not agree within the rows of a register (VALIDATION.md §11). A rule whose columns are missing or empty is not there.
 *
 * @param register any kind; the rules of its kind are applied
 * @param context settings and today
 * @returns findings by rule, each from top to bottom
 * @example rowFindings(visits, context)[0] // { row: 200, field: 'timeOut', rule: 'visitTimes', code: 'leftBeforeCame', … }
 */
export function rowFindings(register: Register, context: CheckContext): readonly Finding[] {
  return RULES.flatMap((rules) => rules[register.kind] ?? [])
    .filter(({ rule }) => context.settings.checkRules[rule])
    .flatMap((rule) => findingsOf(register, rule, () => rule.judge(register, context)));
}
