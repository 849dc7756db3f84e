import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { openMapping, openPane } from '../pane';
import { CARD, column, givenWorkbook, LEADS_MAPPING, mocked, NOTES } from '../workbook';

beforeEach(() => givenWorkbook());

const columns = () => within(screen.getByRole('list', { name: '各列的对应' })).getAllByRole('listitem');
const entry = (header: string) => {
  const found = columns().find((item) => within(item).queryByText(header));
  if (!found) throw new Error(`No entry of the column ${header}`);
  return within(found);
};
const showAll = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('switch', { name: '只看待确认（2）' }));
const last = () => mocked.saveMapping.mock.lastCall?.[1];

test('a sheet opens at what is to be confirmed, and all its columns can be seen', async () => {
  const user = await openMapping();
  expect(screen.getByRole('heading', { name: '意向客户' })).toHaveFocus();
  expect(screen.getByText('5 列，已对应 3 列')).toBeVisible();
  expect(columns()).toHaveLength(2);
  await showAll(user);
  expect(columns()).toHaveLength(5);
});

test('a column tells how sure it is, its values, and what could not be read', async () => {
  const user = await openMapping();
  await showAll(user);
  expect(entry('手机').getByText('确定')).toBeVisible();
  expect(entry('手机').getByText('例：13500009730 · 13700004487')).toBeVisible();
  expect(entry('客户手机').getByText('未对应')).toBeVisible();
  expect(entry('回访日期').getByText('待确认')).toBeVisible();
  expect(entry('建档').getByText('推测')).toBeVisible();
  expect(entry('建档').getByText('3 格读不懂，如 E5：不是日期')).toBeVisible();
});

test('a question is answered by one press, and stays where it was', async () => {
  const answered = LEADS_MAPPING.columns.map((one) =>
    one.header === '回访日期' ? { ...one, field: 'nextContact', status: 'saved' as const } : one,
  );
  mocked.saveMapping.mockResolvedValue({ ...LEADS_MAPPING, columns: answered });
  const user = await openMapping();
  await user.click(entry('回访日期').getByRole('button', { name: '下次访问时间' }));
  expect(last()).toEqual({
    sheet: '意向客户',
    columns: [{ header: '回访日期', occurrence: 1, field: 'nextContact' }],
  });
  expect(await screen.findByText('“回访日期”列现在对应“下次访问时间”。')).toBeVisible();
  expect(await entry('回访日期').findByText('已确认（人工）')).toBeVisible();
});

test('a field is chosen by keyboard, by the initials of its pinyin', async () => {
  const user = await openMapping();
  await showAll(user);
  const box = screen.getByRole('combobox', { name: '“客户手机”列（C）对应的项目' });
  await user.click(box);
  await user.clear(box);
  await user.type(box, 'lxdh');
  expect(screen.getAllByRole('option')[0]).toHaveTextContent('联系电话');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(last()?.columns?.[0]).toEqual({ header: '客户手机', occurrence: 1, field: 'phone' }));
});

test('what is typed and not chosen changes nothing', async () => {
  const user = await openMapping();
  const box = screen.getByRole('combobox', { name: '“建档”列（E）对应的项目' });
  await user.clear(box);
  await user.type(box, 'zzzz');
  expect(screen.getByText('没有这样的项目')).toBeVisible();
  await user.keyboard('{Enter}{Escape}');
  await user.tab();
  expect(box).toHaveValue('建卡日期');
  expect(mocked.saveMapping).not.toHaveBeenCalled();
});

test('a column can be left alone', async () => {
  const user = await openMapping();
  await user.click(screen.getByRole('combobox', { name: '“建档”列（E）对应的项目' }));
  await user.click(screen.getByRole('option', { name: '不使用此列' }));
  await waitFor(() => expect(last()?.columns?.[0]?.field).toBeNull());
});

test('what the user has said can be taken back, and made known on all sheets of the kind', async () => {
  const saved = column({ column: 'C', header: '客户热线', field: 'phone', status: 'saved' });
  mocked.readMapping.mockResolvedValue({ ...LEADS_MAPPING, columns: [saved] });
  mocked.saveMapping.mockResolvedValue({ ...LEADS_MAPPING, columns: [saved] });
  const user = await openMapping();
  await user.click(entry('客户热线').getByRole('button', { name: '添加为同义词' }));
  expect(last()).toEqual({ sheet: '意向客户', synonym: { word: '客户热线', kind: 'leads', field: 'phone' } });
  await user.click(entry('客户热线').getByRole('button', { name: '还原为自动识别' }));
  expect(last()?.columns).toEqual([{ header: '客户热线', occurrence: 1, field: undefined }]);
});

test('the kind of the sheet is corrected and taken back', async () => {
  mocked.saveMapping.mockResolvedValue({ ...LEADS_MAPPING, kind: 'roster', saved: true });
  const user = await openMapping();
  await user.click(screen.getByRole('combobox', { name: '表类型' }));
  expect(screen.getAllByRole('option')).toHaveLength(16);
  await user.click(screen.getByRole('option', { name: '名单' }));
  expect(last()).toEqual({ sheet: '意向客户', kind: 'roster' });
  await user.click(await screen.findByRole('button', { name: '还原为自动识别' }));
  expect(last()).toEqual({ sheet: '意向客户', kind: null });
});

test('a sheet that was not recognised can be given a kind, or be left alone', async () => {
  givenWorkbook([NOTES]);
  mocked.readMapping.mockResolvedValue({
    ...LEADS_MAPPING,
    name: '说明',
    kind: 'other',
    layout: 'other',
    headerRow: 0,
    columns: [],
  });
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: /^说明/ }));
  expect(await screen.findByText('没有认出这张表。如果它是客户登记表，请选择表类型。')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: '表类型' }));
  await user.click(screen.getByRole('option', { name: '不使用此表' }));
  expect(last()).toEqual({ sheet: '说明', kind: 'other' });
});

test('lost columns, registers that are not read and unknown grades are told', async () => {
  mocked.readMapping.mockResolvedValue({
    ...LEADS_MAPPING,
    stale: [{ header: '电话2', occurrence: 1, field: 'phone2' }],
    others: [{ kind: 'followups', address: 'J1:N1' }],
    grades: { letters: ['A', 'B', 'C', 'D'], profile: null },
  });
  const user = await openMapping();
  expect(screen.getByText(/还有别的登记表没有读取：跟进记录（J1:N1）/)).toBeVisible();
  expect(screen.getByText(/级别里的 A、B、C、D 还不知道/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '删除“电话2”列的对应' }));
  expect(last()).toEqual({ sheet: '意向客户', columns: [{ header: '电话2', occurrence: 1, field: undefined }] });
});

test('the column letter shows the header in Excel', async () => {
  const user = await openMapping();
  await user.click(screen.getByRole('button', { name: '在表里查看 D1' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'D1');
});

test('a column of a repeated contact says which contact it is of', async () => {
  const second = column({ column: 'F', header: '第二次回访内容', field: 'content', contact: 2 });
  mocked.readMapping.mockResolvedValue({ ...LEADS_MAPPING, columns: [second] });
  await openMapping();
  expect(screen.getByRole('combobox', { name: /第二次回访内容/ })).toHaveValue('第 2 次联系 · 洽谈内容');
});

test('the labels of a card are corrected like columns', async () => {
  givenWorkbook([CARD]);
  mocked.readMapping.mockResolvedValue({
    ...LEADS_MAPPING,
    name: '袁美美',
    layout: 'card',
    headerRow: 0,
    columns: [column({ column: 'B', header: '姓名', cell: 'B3', field: 'name', samples: ['袁美美'] })],
  });
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: /^袁美美/ }));
  expect(await screen.findByText('这是一张卡片，按标签读取：')).toBeVisible();
  expect(entry('姓名').getByText('例：袁美美')).toBeVisible();
  expect(entry('姓名').getByRole('combobox')).toHaveValue('顾客姓名');
});

test('the way back leads to the sheet in the list', async () => {
  const user = await openMapping();
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('button', { name: /^意向客户/ })).toHaveFocus();
});

test('a mapping that cannot be read can be read again', async () => {
  mocked.readMapping.mockRejectedValueOnce(new ActionFailure('busy'));
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: /^意向客户/ }));
  await user.click(await screen.findByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('5 列，已对应 3 列')).toBeVisible();
});

test('a correction that fails is told, and the column stays as it was', async () => {
  mocked.saveMapping.mockRejectedValue(new ActionFailure('protected', { sheet: '客户卡设置' }));
  const user = await openMapping();
  await user.click(entry('建档').getByRole('button', { name: '建卡日期' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('工作表“客户卡设置”受保护');
  expect(entry('建档').getByText('推测')).toBeVisible();
});
