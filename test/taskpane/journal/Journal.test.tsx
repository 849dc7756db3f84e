import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../pane';
import { givenJournal, givenWorkbook, mocked, RUN } from '../workbook';

const MAPPING = {
  ...RUN,
  id: 'r2',
  action: 'saveMapping',
  at: '2026-11-21 09:10',
  who: '',
  sheets: ['客户卡设置'],
  cells: 0,
} as const;
const AGAIN = { ...RUN, id: 'r3', at: '2026-11-21 10:20' };

beforeEach(() => givenWorkbook());

async function openJournal() {
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '操作记录' });
  return user;
}
const entries = () => within(screen.getByRole('list', { name: '最近的操作' })).getAllByRole('listitem');
const undoButton = (name: string) => screen.getByRole('button', { name });

test('lists the last runs: what, when, where, how much, who, and how it stands', async () => {
  givenJournal(MAPPING, { ...RUN, status: 'partly' });
  await openJournal();
  expect(entries().map(({ textContent }) => textContent)).toEqual([
    '列对应2026-11-21 09:10客户卡设置 · 已完成还原',
    '定级并排回访2026-11-20 18:32意向客户 · 796 处 · 王经理 · 部分还原',
  ]);
});

test('any run that stands can be taken back, and the list is read again', async () => {
  givenJournal(MAPPING, RUN);
  const user = await openJournal();
  givenJournal(MAPPING, { ...RUN, status: 'reverted' });
  await user.click(undoButton('还原 2026-11-20 18:32 的“定级并排回访”'));
  expect(mocked.undo).toHaveBeenCalledWith(expect.objectContaining({ run: 'r1' }));
  await waitFor(() => expect(entries()[1]).toHaveTextContent('已还原'));
  expect(within(screen.getByRole('list', { name: '最近的操作' })).getAllByRole('button')).toHaveLength(1);
  expect(screen.getByRole('heading', { name: '操作记录' })).toHaveFocus();
});

test('where later runs wrote to the same worksheet it asks first', async () => {
  givenJournal(AGAIN, MAPPING, RUN);
  const user = await openJournal();
  await user.click(undoButton('还原 2026-11-20 18:32 的“定级并排回访”'));
  expect(mocked.undo).not.toHaveBeenCalled();
  const question = screen.getByRole('region', { name: /^之后还有 1 次操作写过同一张表/ });
  await user.click(within(question).getByRole('button', { name: '取消' }));
  expect(question).not.toBeInTheDocument();
  expect(undoButton('还原 2026-11-20 18:32 的“定级并排回访”')).toHaveFocus();
  await user.click(undoButton('还原 2026-11-20 18:32 的“定级并排回访”'));
  await user.click(within(screen.getByRole('region', { name: /^之后/ })).getByRole('button', { name: '还原' }));
  await waitFor(() => expect(mocked.undo).toHaveBeenCalledWith(expect.objectContaining({ run: 'r1' })));
});

test('the sheet the journal is kept on can be shown', async () => {
  givenJournal(RUN);
  const user = await openJournal();
  await user.click(screen.getByRole('button', { name: '显示日志表' }));
  expect(mocked.showJournal).toHaveBeenCalledTimes(1);
});

test('a workbook that was never written to says so', async () => {
  await openJournal();
  expect(screen.getByText('还没有写入过这个工作簿。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '显示日志表' })).not.toBeInTheDocument();
});
