import { consistencyText } from '../../../src/i18n/checks';
import { consistencyEnUS } from '../../../src/i18n/checks/consistency.en-US';
import { consistencyZhCN } from '../../../src/i18n/checks/consistency.zh-CN';
import { CONSISTENCY_CODES } from '../../../src/domain/consistency/codes';

const placeholders = (template: string): string[] => [...template.matchAll(/\{(\w+)/g)].map(([name]) => name).sort();

describe('the sentences of 三表一卡', () => {
  it('ask for the same values in both languages', () => {
    expect(Object.keys(consistencyEnUS)).toEqual(Object.keys(consistencyZhCN));
    for (const code of CONSISTENCY_CODES)
      expect([code, placeholders(consistencyEnUS[code])]).toEqual([code, placeholders(consistencyZhCN[code])]);
  });

  it('set Chinese with Chinese punctuation', () => {
    const texts = Object.values(consistencyZhCN);
    expect(texts.filter((text) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('name the customer, and say what to do', () => {
    expect(consistencyText('zh-CN', 'noCard', { name: '赵先生', grade: 'B' })).toBe(
      '赵先生有意向级别B，却没有建卡。请建卡。',
    );
  });
});
