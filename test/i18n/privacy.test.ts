import fs from 'node:fs';
import path from 'node:path';
import { privacyPaneEnUS } from '../../src/i18n/privacy/pane.en-US';
import { privacyPaneZhCN } from '../../src/i18n/privacy/pane.zh-CN';
import { privacySheetEnUS } from '../../src/i18n/privacy/sheet.en-US';
import { privacySheetZhCN } from '../../src/i18n/privacy/sheet.zh-CN';

type Texts = Readonly<Record<string, string>>;
const SETS: readonly (readonly [string, Texts, Texts, readonly string[]])[] = [
  ['the pane', privacyPaneZhCN, privacyPaneEnUS, ['src/taskpane/privacy', 'src/taskpane/preview', 'src/i18n/privacy']],
  ['the copy', privacySheetZhCN, privacySheetEnUS, ['src/actions/privacy']],
];
const placeholders = (template = ''): string =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort().join();
const sourceOf = (folder: string): string =>
  fs
    .readdirSync(folder)
    .filter((name) => !/(zh-CN|en-US)\.ts$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');

describe.each(SETS)('the words of privacy in %s', (_what, zh, en, folders) => {
  test('are there in both languages, ask for the same values, and are all said', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.keys(zh).filter((key) => placeholders(zh[key]) !== placeholders(en[key]))).toEqual([]);
    const source = folders.map(sourceOf).join('\n');
    expect(Object.keys(zh).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  test('are the words of the trade, with Chinese punctuation in Chinese', () => {
    const avoided = ['评级', '排程', '撤销', '校验', '冲突'];
    const chinese = Object.values(zh).join('\n');
    expect(avoided.filter((word) => chinese.includes(word))).toEqual([]);
    expect(Object.values(zh).filter((words) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(words))).toEqual([]); // prettier-ignore
    expect(Object.values(en).filter((words) => /[\u4e00-\u9fff]/.test(words))).toEqual([]);
  });
});
