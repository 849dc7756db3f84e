import { NOTHING_SAVED } from '../../../src/domain/recognition/savedMapping';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { parameterId, settingsRows } from '../../../src/domain/settings/rows';
import { CROSS_RULE_IDS } from '../../../src/domain/settings/tables/checkRules';
import { RULE_IDS } from '../../../src/domain/validation/rules';
import { figuresZhCN } from '../../../src/i18n/help/figures.zh-CN';
import type { HelpTopic } from '../../../src/i18n/help/topics';
import { workZhCN } from '../../../src/i18n/help/work.zh-CN';
import { settingWords } from '../../../src/i18n/settings';
import { settingOf } from '../../../src/taskpane/help/settingOf';

const RULES = [...RULE_IDS, ...CROSS_RULE_IDS].map((rule) => `rule.${rule}` as const);
const TOPICS = [...RULES, ...Object.keys({ ...workZhCN, ...figuresZhCN })] as readonly HelpTopic[];
const ROWS = settingsRows(DEFAULT_SETTINGS, NOTHING_SAVED, settingWords('zh-CN'));

test('every rule of 检查 can be switched off from its explanation', () => {
  expect(RULES.filter((topic) => settingOf(topic)?.group !== 'checkRules')).toEqual([]);
});

test.each(TOPICS.filter((topic) => settingOf(topic)))('the setting of %s is on the settings sheet', (topic) => {
  const { group, item } = settingOf(topic) ?? {};
  const own = ROWS.filter((row) => row.group === group);
  const ids = own.map(({ id }) => id);
  expect(own.length).toBeGreaterThan(0);
  if (item !== undefined) expect([parameterId(item), `${group}\n${item}\n`].some((id) => ids.includes(id))).toBe(true);
});
