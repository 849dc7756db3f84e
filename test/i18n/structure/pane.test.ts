import { structurePaneText } from '../../../src/i18n/structure/pane';
import { structurePaneEnUS } from '../../../src/i18n/structure/pane.en-US';
import { structurePaneZhCN } from '../../../src/i18n/structure/pane.zh-CN';

const placeholders = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

test('both languages have the same keys', () => {
  expect(Object.keys(structurePaneEnUS)).toEqual(Object.keys(structurePaneZhCN));
});

test.each(Object.keys(structurePaneZhCN) as (keyof typeof structurePaneZhCN)[])(
  'both ask for the same in %s',
  (key) => {
    expect(placeholders(structurePaneEnUS[key])).toEqual(placeholders(structurePaneZhCN[key]));
    expect(structurePaneEnUS[key]).not.toBe('');
  },
);

test('Chinese sentences have Chinese punctuation', () => {
  const halfWidth = Object.values(structurePaneZhCN).filter((sentence) =>
    /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(sentence),
  );
  expect(halfWidth).toEqual([]);
});

test('counts are filled in', () => {
  expect(structurePaneText('zh-CN')('quality', { used: 305, unused: 7 })).toBe('统计口径：采用 305 行，未采用 7 行。');
  expect(structurePaneText('en-US')('quality', { used: 1, unused: 7 })).toBe('Basis: 1 row counted, 7 not.');
});
