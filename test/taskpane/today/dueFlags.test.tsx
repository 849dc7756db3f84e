import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { DueCustomer } from '../../../src/actions/types';
import { openPane } from '../pane';
import { givenWorkbook, mocked, NOBODY_DUE } from '../workbook';

const DUE: DueCustomer = {
  sheet: '意向客户',
  row: 2,
  kind: 'contact',
  name: '袁美美',
  phone: '',
  owner: '',
  grade: 'A',
  next: '2026-11-11',
  days: 10,
  about: '',
  last: '',
};

// jsdom lays nothing out: a line is as high as three lines of text, everything else as the pane.
for (const [owner, height] of [
  [HTMLElement, 'offsetHeight'],
  [Element, 'clientHeight'],
] as const)
  Object.defineProperty(owner.prototype, height, {
    configurable: true,
    get(this: Element) {
      return this.tagName === 'LI' ? 60 : 600;
    },
  });
HTMLElement.prototype.scrollTo = () => undefined;

test.each([
  ['zh-CN', '袁美美 意向 A 可转移 上报主管 建卡超期 逾期 10 天'],
  ['en-US', '袁美美 Intent A May be reassigned Tell the manager Card late 10 days overdue'],
])('what the manager has to know is said in words: %s', async (language, words) => {
  givenWorkbook();
  const flags = ['reassign', 'escalate', 'cardLate'] as const;
  mocked.worklist.mockResolvedValue({ ...NOBODY_DUE, overdue: [{ ...DUE, flags }] });
  await openPane(language);
  const line = await screen.findByRole('button', { name: /^袁美美/ });
  expect(line.textContent?.replace(/\s+/g, ' ').trim()).toBe(words);
});

test.each([
  ['service', '首次保养'],
  ['replenishment', '补货'],
  ['revisit', '年度回访'],
  ['revision', '资料复核'],
] as const)('a %s is called %s', async (kind, word) => {
  givenWorkbook();
  mocked.worklist.mockResolvedValue({ ...NOBODY_DUE, overdue: [{ ...DUE, kind, grade: '' }] });
  await openPane();
  expect(await screen.findByRole('button', { name: `袁美美 ${word} 逾期 10 天` })).toBeVisible();
});
