import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ActionFailure } from '../../../src/actions/failure';
import { markMoved, openMapping, openPane, pageOpened } from '../pane';
import {
  CARD,
  givenGraded,
  givenJournal,
  givenWorkbook,
  GRADED,
  gradingAtWork,
  LEADS,
  mocked,
  NOTES,
  PLAN,
  RUN,
  SETTINGS,
  VISITS,
} from '../workbook';

beforeEach(() => givenWorkbook());

/** What a screen reader would stumble over; colours need a real page. */
async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const pressGrade = () => userEvent.click(screen.getByRole('button', { name: '定级并排回访' }));

test.each(['今日', '检查', '客户卡', '分析', '设置'])('the tab %s', async (name) => {
  givenWorkbook([VISITS, LEADS, CARD, NOTES]);
  mocked.settingsStatus.mockResolvedValue(SETTINGS);
  await openPane();
  await userEvent.click(screen.getByRole('tab', { name }));
  await markMoved();
  await pageOpened();
  expect(await violations()).toEqual([]);
});

test('in English', async () => {
  await openPane('en-US');
  expect(await violations()).toEqual([]);
});

test('a run at work', async () => {
  const work = gradingAtWork();
  await openPane();
  await pressGrade();
  act(() => work.context().onProgress?.({ step: 'reading', done: 1, total: 2 }));
  expect(await violations()).toEqual([]);
});

test('a result with everything in it', async () => {
  givenGraded({ ...GRADED, conflicts: [{ sheet: '意向客户', row: 12 }] });
  await openPane();
  await pressGrade();
  await screen.findByRole('region', { name: '定级结果' });
  expect(await violations()).toEqual([]);
});

test('what would be written, and a run that was broken off', async () => {
  mocked.planGrade.mockResolvedValue(PLAN);
  await openPane();
  givenJournal({ ...RUN, status: 'open' });
  await pressGrade();
  await screen.findByRole('heading', { name: /^将写入/ });
  await screen.findByRole('group', { name: /没有完成。$/ });
  expect(await violations()).toEqual([]);
});

test('the journal, with a question in it', async () => {
  givenJournal({ ...RUN, id: 'r2', at: '2026-11-21 09:10' }, RUN);
  await openPane();
  await userEvent.click(screen.getByRole('tab', { name: '设置' }));
  await markMoved();
  await pageOpened();
  await userEvent.click(await screen.findByRole('button', { name: '还原 2026-11-20 18:32 的“定级并排回访”' }));
  expect(await violations()).toEqual([]);
});

test('a failure', async () => {
  mocked.planGrade.mockRejectedValue(new ActionFailure('protected', { sheet: '意向客户' }));
  await openPane();
  await pressGrade();
  await screen.findByRole('alert');
  expect(await violations()).toEqual([]);
});

test('the mapping of a sheet', async () => {
  await openMapping();
  await userEvent.click(screen.getByRole('switch'));
  expect(await violations()).toEqual([]);
});
