import fs from 'node:fs';
import path from 'node:path';
import { creditText } from '../../../src/i18n/credit';
import { creditEnUS } from '../../../src/i18n/credit/report.en-US';
import { creditZhCN } from '../../../src/i18n/credit/report.zh-CN';
import { traceEnUS } from '../../../src/i18n/trace/en-US';
import { traceZhCN } from '../../../src/i18n/trace/zh-CN';

type Texts = Readonly<Record<string, string>>;

const placeholders = (template = ''): string =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort().join();

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
  ['the credit analysis', creditZhCN, creditEnUS, 'src/actions/credit'],
  ['what stands behind a figure', traceZhCN, traceEnUS, 'src/actions/trace'],
];

describe.each(SETS)('the words of %s', (_what, zh, en, folder) => {
  test('are there in both languages, under the same keys', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.entries({ ...zh, ...en }).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  test('ask for the same values', () => {
    expect(Object.keys(zh).filter((key) => placeholders(zh[key]) !== placeholders(en[key]))).toEqual([]);
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
    const avoided = ['排程', '撤销', '校验', '有效客户', '冲突', '交易条件', '数据质量', '速动比', '激活', '账款周转']; // prettier-ignore
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
  const t = creditText('en-US');
  const [one, two] = [1, 2].map((count) => t('finding.overLimit', { count, amount: 'CNY 3', name: 'A' }));
  expect(one).not.toBe(two?.replace('2', '1'));
});

test('Chinese letters name their scale or stand in a column that does', () => {
  const zh: Texts = creditZhCN;
  expect(Object.values(zh).filter((words) => /^[A-D]+$/.test(words))).toEqual([]);
});
