import { creditPaneText } from '../../../src/i18n/credit/pane';
import { creditPaneEnUS } from '../../../src/i18n/credit/pane.en-US';
import { creditPaneZhCN } from '../../../src/i18n/credit/pane.zh-CN';

const placeholders = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

test('both languages have the same keys', () => {
  expect(Object.keys(creditPaneEnUS)).toEqual(Object.keys(creditPaneZhCN));
});

test.each(Object.keys(creditPaneZhCN) as (keyof typeof creditPaneZhCN)[])('both ask for the same in %s', (key) => {
  expect(placeholders(creditPaneEnUS[key])).toEqual(placeholders(creditPaneZhCN[key]));
  expect(creditPaneEnUS[key]).not.toBe('');
});

test('Chinese sentences have Chinese punctuation', () => {
  const halfWidth = Object.values(creditPaneZhCN).filter((sentence) =>
    /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(sentence),
  );
  expect(halfWidth).toEqual([]);
});

test('amounts and counts are filled in', () => {
  expect(creditPaneText('zh-CN')('order.over', { amount: '18,000' })).toBe('超额度 18,000 元');
  expect(creditPaneText('en-US')('months', { count: 6 })).toBe('Overdue share of receivables, last 6 months');
});
