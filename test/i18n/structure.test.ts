import fs from 'node:fs';
import path from 'node:path';
import { structurePaneEnUS } from '../../src/i18n/structure/pane.en-US';
import { structurePaneZhCN } from '../../src/i18n/structure/pane.zh-CN';
import { structureText } from '../../src/i18n/structure';
import { structureEnUS } from '../../src/i18n/structure/report.en-US';
import { structureZhCN } from '../../src/i18n/structure/report.zh-CN';

type Texts = Readonly<Record<string, string>>;

const placeholders = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

/** The sources below a folder as one text. */
function sourceOf(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** What keys that are put together of parts look like: `unused.${reason}` is any key of one more word. */
function patternsIn(source: string): readonly RegExp[] {
  return [...source.matchAll(/`([a-zA-Z.]*)\$\{[^`}]*\}([a-zA-Z.]*)`/g)]
    .filter(([, before = '', after = '']) => before.endsWith('.') || after.startsWith('.'))
    .map(([, before = '', after = '']) => new RegExp(`^${before.replaceAll('.', '\\.')}[^.]+${after.replaceAll('.', '\\.')}$`)); // prettier-ignore
}

const SETS: readonly (readonly [what: string, zh: Texts, en: Texts, folder: string])[] = [
  ['the sheets', structureZhCN, structureEnUS, 'src/actions/structure'],
  ['the pane', structurePaneZhCN, structurePaneEnUS, 'src/taskpane'],
];

describe.each(SETS)('the words of %s', (_what, zh, en, folder) => {
  test('are there in both languages, under the same keys', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.entries({ ...zh, ...en }).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  test('ask for the same values', () => {
    const others = Object.keys(zh).filter((key) => placeholders(zh[key] ?? '').join() !== placeholders(en[key] ?? '').join()); // prettier-ignore
    expect(others).toEqual([]);
  });

  test('are all said somewhere', () => {
    const source = sourceOf(folder);
    const patterns = patternsIn(source);
    const unsaid = Object.keys(zh).filter(
      (key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unsaid).toEqual([]);
  });

  test('are the words of the trade', () => {
    const avoided = ['评级', '排程', '撤销', '校验', '留资率', '有效客户', '冲突', '交易条件', '数据质量', '速动比', '激活', '路序', '战败客户']; // prettier-ignore
    const chinese = Object.values(zh).join('\n');
    expect(avoided.filter((word) => chinese.includes(word))).toEqual([]);
  });

  test('have Chinese punctuation in Chinese, and none in English', () => {
    const halfWidth = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/;
    expect(Object.values(zh).filter((sentence) => halfWidth.test(sentence))).toEqual([]);
    expect(Object.values(en).filter((sentence) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(sentence))).toEqual([]); // prettier-ignore
  });
});

test('counts decide between one and many in English', () => {
  const t = structureText('en-US');
  const sentences = [1, 2].map((count) => t('dormant.note', { days: 90, count, listed: 40 }));
  expect(sentences[0]).not.toBe(sentences[1]?.replace('2', '1'));
});

test('letters of a scale stand with the name of the scale', () => {
  const zh: Texts = structureZhCN;
  const alone = Object.entries(zh).filter(([, words]) => /^[ABC]$/.test(words));
  expect(alone).toEqual([]);
  expect([zh['abc.class'], zh['nineBox.letter']]).toEqual(['ABC分类', '潜力 {letter}']);
});
