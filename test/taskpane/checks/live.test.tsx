import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { openPane } from '../pane';
import { change, givenWorkbook, LEADS, mocked, NOTES } from '../workbook';
import { button, linesOf, openChecked, violations } from './checksTab';
import { checks, found, givenChecked, OTHER_PHONE, SHORT_PHONE, validated } from './found';

beforeEach(() => {
  givenWorkbook([LEADS, NOTES]);
  givenChecked(validated(SHORT_PHONE, OTHER_PHONE));
  checks.checkChange.mockResolvedValue({ sheet: '意向客户', findings: [SHORT_PHONE] });
});

const edit = (address: string, sheet = '意向客户') => act(async () => change({ sheet, address }));
const line = () => screen.getByRole('status', { name: '刚改的单元格' });

test('a wrong entry is said in one line under any tab, without a dialog; a press opens 检查 with all of it', async () => {
  const user = userEvent.setup();
  await openPane();
  await edit('D5');
  expect(line()).toHaveTextContent('D5：手机号应为11位，这里只有10位。');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(within(line()).getByRole('button'));
  const strip = within(await screen.findByRole('region', { name: '刚改的单元格' }));
  await user.click(strip.getByRole('button', { name: 'D5 · 张三 · 联系电话' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'D5');
  expect(await violations()).toEqual([]);
});

test('it goes away when the cell is right', async () => {
  await openPane();
  await edit('D5');
  checks.checkChange.mockResolvedValue({ sheet: '意向客户', findings: [] });
  await edit('D5');
  expect(line()).toBeEmptyDOMElement();
});

test('several are counted, the latest is named; they can be sent away', async () => {
  const { user } = await openChecked();
  await edit('D5');
  const mail = found({ cell: 'G7', row: 7, field: 'email', header: '邮箱', rule: 'email', message: '邮箱写错了。' });
  checks.checkChange.mockResolvedValue({ sheet: '意向客户', findings: [mail] });
  await edit('G7');
  expect(line()).toHaveTextContent('G7：邮箱写错了。共 2 处');
  await user.click(button('不再提示这些'));
  expect(line()).toBeEmptyDOMElement();
});

test('a cell that was put right is no finding any more', async () => {
  const { user } = await openChecked();
  await user.click(button(/^错误 电话号码/));
  checks.checkChange.mockResolvedValue({ sheet: '意向客户', findings: [] });
  await edit('D5');
  expect(linesOf('填写')).toEqual([
    '电话号码 意向客户1',
    '李四 第 9 行 · 联系电话 1390013900 手机号应为11位，这里只有10位。',
  ]);
  expect(screen.getByRole('status', { name: '检查结果' })).toHaveTextContent('错误 1');
});

test('on a worksheet that is no register nobody looks', async () => {
  await openPane();
  await edit('A1', '说明');
  expect(checks.checkChange).not.toHaveBeenCalled();
});

test('where it cannot be looked at, nobody is stopped in his work', async () => {
  await openPane();
  checks.checkChange.mockRejectedValue(new ActionFailure('cellEditing', {}));
  await edit('D5');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(line()).toBeEmptyDOMElement();
});
