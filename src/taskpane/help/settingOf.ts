import type { SettingPlace } from '../../actions/showSetting';
import { ruleOf } from '../../i18n/help';
import type { FigureTopic, HelpTopic, WorkTopic } from '../../i18n/help/topics';

/** Where on the settings sheet something is changed; what is not here cannot be. */
const PLACES: Readonly<Partial<Record<FigureTopic | WorkTopic, SettingPlace>>> = {
  grading: { group: 'grading', item: 'gradeProfile' },
  review: { group: 'gradeProfiles' },
  nextContact: { group: 'intervals' },
  worklist: { group: 'followUp', item: 'upcomingDays' },
  'due.contact': { group: 'intervals' },
  'due.care': { group: 'care', item: 'careDays' },
  'due.insurance': { group: 'care', item: 'insuranceDays' },
  'due.receivable': { group: 'receivables', item: 'dueRule' },
  'due.service': { group: 'care', item: 'firstService' },
  'due.replenishment': { group: 'structure', item: 'orderHistory' },
  'due.revisit': { group: 'care', item: 'revisitMonths' },
  'due.revision': { group: 'care', item: 'staleMonths' },
  recognition: { group: 'columnFields' },
  privacy: { group: 'privacy', item: 'keepMonths' },
  'structure.total': { group: 'receivables', item: 'basis' },
  'structure.lost': { group: 'structure', item: 'lostMonths' },
  'credit.receivable': { group: 'receivables', item: 'basis' },
  'credit.overdue': { group: 'receivables', item: 'dueRule' },
  'credit.grade': { group: 'creditGrades' },
  'credit.score': { group: 'creditWeights', item: 'weightOnTime' },
  'credit.limit': { group: 'creditGrades' },
  'credit.terms': { group: 'creditGrades' },
  'credit.handling': { group: 'receivables', item: 'overdueLadder' },
  'credit.approved': { group: 'credit', item: 'approvalAbove' },
  'credit.used': { group: 'receivables', item: 'billsUseLimit' },
};

/**
 * The entry of the settings sheet a topic is about: a rule of 检查 is switched on and off there.
 *
 * @example settingOf('rule.idNo') // { group: 'checkRules', item: 'idNo' }
 */
export function settingOf(topic: HelpTopic): SettingPlace | undefined {
  const rule = ruleOf(topic);
  return rule ? { group: 'checkRules', item: rule } : PLACES[topic as FigureTopic | WorkTopic];
}
