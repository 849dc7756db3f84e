import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import '../lineHeights';
import { openPane } from '../pane';
import { due, givenWorkbook, mocked, NOBODY_DUE } from '../workbook';

const DUE = due({ name: '袁美美', owner: '', next: '2026-11-11', days: 10 });

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
