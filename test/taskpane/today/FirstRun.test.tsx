import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../pane';
import { CARD, givenWorkbook, LEADS, mocked, NOTES, VISITS } from '../workbook';

beforeEach(() => givenWorkbook());

const headline = '本工作簿有 2 张客户登记表';

test('the first run lists what was found in this workbook and names the next step', async () => {
  await openPane();
  expect(await screen.findByRole('heading', { name: headline })).toBeVisible();
  const found = screen.getByRole('list', { name: '识别出的工作表' });
  expect(
    within(found)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['来店登记表来店登记600行', '意向客户400行']);
  expect(screen.getByText('另有 1 张工作表不是客户登记表')).toBeVisible();
  expect(screen.getByText('下一步')).toBeVisible();
  expect(screen.getByRole('button', { name: '定级并排回访' })).toHaveAccessibleDescription(
    /将处理：意向客户（400行）.*已填的内容不改/,
  );
});

test('it can be skipped, and the keyboard lands on the next step', async () => {
  const user = userEvent.setup();
  await openPane();
  await user.click(await screen.findByRole('button', { name: '跳过' }));
  expect(screen.queryByRole('heading', { name: headline })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '定级并排回访' })).toHaveFocus();
  expect(screen.queryByText(/^将处理/)).not.toBeInTheDocument();
  expect(mocked.planGrade).not.toHaveBeenCalled();
});

test('it makes room for the result once something was graded', async () => {
  const user = userEvent.setup();
  await openPane();
  await screen.findByRole('heading', { name: headline });
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  await screen.findByRole('region', { name: '定级结果' });
  expect(screen.queryByRole('heading', { name: headline })).not.toBeInTheDocument();
});

test('without a register of leads it says what is missing and offers to read again', async () => {
  givenWorkbook([VISITS, NOTES], '说明');
  const user = userEvent.setup();
  await openPane();
  expect(await screen.findByText('没有找到意向客户表，暂时不能定级。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '定级并排回访' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '检查' })).toHaveAccessibleDescription(/不改表格/);
  givenWorkbook();
  await user.click(screen.getByRole('button', { name: '重新识别' }));
  expect(await screen.findByRole('button', { name: '定级并排回访' })).toBeVisible();
});

test('without any register it says how a register has to look', async () => {
  givenWorkbook([NOTES], '说明');
  await openPane();
  expect(await screen.findByRole('heading', { name: '本工作簿里没有客户登记表。' })).toBeVisible();
  expect(screen.getByText(/^表头要单独占一行/)).toBeVisible();
  expect(screen.getByRole('button', { name: '登记来店（电）' })).toHaveAccessibleDescription(/自动建好/);
  expect(screen.queryByRole('button', { name: '跳过' })).not.toBeInTheDocument();
});

test('without any register a sample can be inserted to try everything on', async () => {
  givenWorkbook([NOTES], '说明');
  const user = userEvent.setup();
  await openPane();
  const insert = await screen.findByRole('button', { name: '插入示例' });
  expect(insert).toHaveAccessibleDescription(/虚构的客户，随时可以还原/);
  await user.click(insert);
  expect(mocked.insertSample).toHaveBeenCalledTimes(1);
});

test('with cards only they are brought together first', async () => {
  givenWorkbook([CARD, NOTES], '袁美美');
  await openPane();
  expect(await screen.findByRole('heading', { name: '本工作簿有 1 张客户卡片' })).toBeVisible();
  expect(screen.getByRole('button', { name: '卡片汇总成登记表' })).toHaveAccessibleDescription(/之后就能定级/);
});

test('where most rows are sales the structure comes first, and grading stands below', async () => {
  givenWorkbook([LEADS, { ...VISITS, name: '发货', kind: 'trades', rows: 4_000 }]);
  await openPane();
  expect(await screen.findByRole('button', { name: '客户结构分析' })).toHaveAccessibleDescription(/结果在新的工作表上/);
  expect(screen.getByRole('button', { name: '定级并排回访' })).toBeVisible();
  expect(screen.queryByText('没有找到意向客户表，暂时不能定级。')).not.toBeInTheDocument();
});

test('of many registers the first are listed, and all at a press', async () => {
  const user = userEvent.setup();
  givenWorkbook([LEADS, ...Array.from({ length: 6 }, (_, index) => ({ ...VISITS, name: `来店${index + 1}月` }))]);
  await openPane();
  const found = await screen.findByRole('list', { name: '识别出的工作表' });
  expect(within(found).getAllByRole('listitem')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: '查看全部 7 张' }));
  expect(within(found).getAllByRole('listitem')).toHaveLength(7);
  expect(screen.getByRole('button', { name: '收起' })).toHaveAttribute('aria-expanded', 'true');
});
