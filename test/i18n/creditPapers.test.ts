import fs from 'node:fs';
import path from 'node:path';
import { creditPapersEnUS } from '../../src/i18n/credit/papers.en-US';
import { creditPapersZhCN } from '../../src/i18n/credit/papers.zh-CN';

type Texts = Readonly<Record<string, string>>;
const [ZH, EN]: readonly [Texts, Texts] = [creditPapersZhCN, creditPapersEnUS];

const placeholders = (template = ''): string =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort().join();

describe('the words of 对账单 and 催款函', () => {
  test('are there in both languages, under the same keys', () => {
    expect(Object.keys(EN)).toEqual(Object.keys(ZH));
    expect(Object.values({ ...ZH, ...EN }).filter((words) => words.trim() === '')).toEqual([]);
  });

  test('ask for the same values', () => {
    expect(Object.keys(ZH).filter((key) => placeholders(ZH[key]) !== placeholders(EN[key]))).toEqual([]);
  });

  test('are all said somewhere', () => {
    const folder = 'src/actions/credit/papers';
    const source = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n'); // prettier-ignore
    // `kind.${kind}` is any key of one more word.
    const stems = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, stem = '']) => stem);
    const isBuilt = (key: string) =>
      stems.some((stem) => key.startsWith(stem) && !key.slice(stem.length).includes('.'));
    expect(stems.length).toBeGreaterThan(3);
    expect(Object.keys(ZH).filter((key) => !source.includes(`'${key}'`) && !isBuilt(key))).toEqual([]);
  });

  test('set Chinese sentences with Chinese punctuation', () => {
    const halfWidth = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/;
    expect(Object.values(ZH).filter((words) => halfWidth.test(words))).toEqual([]);
  });
});
