import { localeOf, textIn } from '../../../src/workbench/page/texts';
import { enUS } from '../../../src/workbench/page/texts/en-US';
import { zhCN } from '../../../src/workbench/page/texts/zh-CN';

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts of the page', () => {
  it('have the same placeholders in both languages', () => {
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[])
      expect([key, placeholders(enUS[key])]).toEqual([key, placeholders(zhCN[key])]);
  });

  it('are filled in', () => {
    expect(textIn('zh-CN')('notice.empty', { file: 'a.xlsx' })).toBe('“a.xlsx”是空文件，没有打开。');
  });

  it('are English for English browsers and Chinese for all others', () => {
    expect(['en-GB', 'EN', 'zh-TW', 'fr'].map(localeOf)).toEqual(['en-US', 'en-US', 'zh-CN', 'zh-CN']);
  });
});
