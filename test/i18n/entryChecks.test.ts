import { entryCheckMark, entryCheckTexts, isEntryCheckMark, namesChoices } from '../../src/i18n/checks';
import { entryAlertsEnUS, entryPromptsEnUS } from '../../src/i18n/checks/entryChecks.en-US';
import { entryAlertsZhCN, entryKeptZhCN, entryPromptsZhCN } from '../../src/i18n/checks/entryChecks.zh-CN';

/** Excel's limits for what it shows at a cell. */
const [TITLE, MESSAGE] = [32, 255];

it('prompts and alerts fit into Excel’s boxes; the Chinese ones have Chinese punctuation', () => {
  const chinese = [entryPromptsZhCN, entryAlertsZhCN, entryKeptZhCN].flatMap((texts) => Object.values(texts));
  const english = [entryPromptsEnUS, entryAlertsEnUS].flatMap((texts) => Object.values(texts));
  expect([...chinese, ...english].filter((text) => text.length > MESSAGE)).toEqual([]);
  expect(chinese.filter((text) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(text))).toEqual([]);
  expect(entryCheckMark('zh-CN').length).toBeLessThanOrEqual(TITLE);
  expect(entryCheckMark('en-US').length).toBeLessThanOrEqual(TITLE);
});

it('a prompt names the words of a list that is short, in whatever language it was set', () => {
  expect(entryCheckTexts('zh-CN', 'choice', ['H', 'A']).prompt).toBe('可选：H、A。');
  const { prompt } = entryCheckTexts('en-US', 'openChoice', ['H', 'A']);
  expect(prompt).toBe('One of: H, A. You may type something else.');
  expect([namesChoices(prompt, ['H', 'A']), namesChoices(prompt, ['H', 'A', 'B'])]).toEqual([true, false]);
  expect(entryCheckTexts('zh-CN', 'choice', ['长'.repeat(200)]).prompt).toBe('请从下拉列表里选。');
  expect(isEntryCheckMark('我的检查')).toBe(false);
});
