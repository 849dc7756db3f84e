import { GROUP_KEYS } from '../../../src/domain/settings/parameter';
import { PARAMETERS } from '../../../src/domain/settings/settings';
import { settingProblem, settingWords } from '../../../src/i18n/settings';
import { settingsEnUS } from '../../../src/i18n/settings.en-US';
import { settingsZhCN } from '../../../src/i18n/settings.zh-CN';

const placeholders = (template: string): string[] => [...template.matchAll(/\{(\w+)/g)].map(([name]) => name).sort();

describe('the words of the settings sheet', () => {
  it('have the same keys and ask for the same values in both languages', () => {
    expect(Object.keys(settingsEnUS)).toEqual(Object.keys(settingsZhCN));
    for (const key of Object.keys(settingsZhCN) as (keyof typeof settingsZhCN)[])
      expect([key, placeholders(settingsEnUS[key])]).toEqual([key, placeholders(settingsZhCN[key])]);
  });

  it('set Chinese with Chinese punctuation and use the words of the trade', () => {
    const texts = Object.values<string>(settingsZhCN);
    expect(texts.filter((text) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(text))).toEqual([]);
    const avoided = ['评级', '排程', '撤销', '校验', '留资率', '有效客户', '冲突', '交易条件', '数据质量'];
    expect(avoided.filter((word) => texts.join('\n').includes(word))).toEqual([]);
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'tell settings apart in %s: no two groups or items of a group share a name',
    (locale) => {
      const { say } = settingWords(locale);
      const groups = GROUP_KEYS.map((key) => say(`group.${key}`));
      const items = Object.entries(PARAMETERS).map(([key, { group }]) => `${group}|${say(`item.${key}`)}`);
      for (const names of [groups, items]) expect(new Set(names).size).toBe(names.length);
    },
  );

  it('say what is wrong and what holds instead in one sentence', () => {
    const finding = { code: 'notANumber', params: { value: '很快', standard: '7天' }, instead: 'standard' };
    expect(settingProblem('zh-CN', finding)).toBe('“很快”不是数字，改用7天。');
    expect(settingProblem('zh-CN', { ...finding, code: 'duplicate', instead: 'last' })).toBe(
      '“很快”写了不止一次，以最后一行为准。',
    );
  });
});
