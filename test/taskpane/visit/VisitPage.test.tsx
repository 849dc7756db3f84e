import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ActionFailure } from '../../../src/actions/failure';
import { givenForms, refused, VISIT_FORM, written } from '../forms';
import { openPane } from '../pane';
import { givenJournal, givenWorkbook, mocked, RUN } from '../workbook';

beforeEach(() => {
  givenWorkbook();
  givenJournal(RUN);
  givenForms();
});

/** The script of the page has to be fetched first. */
const PATIENT = { timeout: 20_000 };

async function openVisit(language?: string) {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await user.click(screen.getByRole('button', { name: language ? 'Register a visit or call' : '登记来店（电）' }));
  await screen.findByLabelText(/^顾客名称/, undefined, PATIENT);
  return { user: { ...user, fill: fillWith(user) }, ...pane };
}

/** Puts a text into a box at once, as from the clipboard. */
const fillWith = (user: ReturnType<typeof userEvent.setup>) => async (label: string, text: string) => {
  await user.click(box(label));
  await user.paste(text);
};

/** The box under a label; a star stands behind the label of one that is required. */
const box = (label: string) => screen.getByLabelText(new RegExp(`^${label}\\*?$`), { selector: 'input, textarea' });
const flag = (label: string) => within(screen.getByLabelText(label));
const save = () => screen.getByText('保存');
const sent = () => mocked.registerVisit.mock.lastCall?.[1] ?? {};

test('stands in place of the page, under the headers of the user’s own sheet, and the first field has the keyboard', async () => {
  await openVisit();
  expect(screen.getByRole('heading', { name: '登记来店（电）' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '定级并排回访' })).not.toBeInTheDocument();
  expect(box('登记日期')).toHaveFocus();
  expect(box('登记日期')).toHaveValue('2026-11-21');
});

test('a visitor who left a number is written with the grade and the day that goes with it', async () => {
  const { user } = await openVisit();
  await user.fill('顾客名称', '孙立');
  await user.fill('联系电话', '13700137000');
  expect(flag('留档').getByLabelText('是')).toBeChecked();
  await user.fill('意向级别', 'H');
  expect(box('下次回访日期')).toHaveValue('2026-11-24');
  await user.fill('离去时间', '1530');
  await user.click(save());
  expect(sent()).toEqual({
    date: '2026-11-21',
    name: '孙立',
    phone: '13700137000',
    timeIn: '14:05',
    timeOut: '15:30',
    owner: '赵敏',
    leftInfo: '是',
    model: '',
    grade: 'H',
    nextContact: '2026-11-24',
    ordered: '',
    note: '',
  });
});

test('the next contact stays as it was typed, whatever the grade', async () => {
  const { user } = await openVisit();
  await user.fill('联系电话', '13700137000');
  await user.clear(box('下次回访日期'));
  await user.fill('下次回访日期', '+2');
  await user.fill('意向级别', 'B');
  expect(box('下次回访日期')).toHaveValue('2026-11-23');
});

describe('who left nothing (R-3.01)', () => {
  test('is registered all the same: a name is proposed, the reason is asked for, no grade is', async () => {
    const { user } = await openVisit();
    expect(flag('留档').getByLabelText('否')).toBeChecked();
    expect(screen.queryByLabelText(/^意向级别/)).not.toBeInTheDocument();
    await user.click(screen.getByText('某女士'));
    expect(box('顾客名称')).toHaveValue('某女士');
    await user.click(save());
    const reason = box('未留档原因');
    expect(reason).toHaveAccessibleDescription('请填写“未留档原因”。');
    expect(reason).toHaveFocus();
    expect(mocked.registerVisit).not.toHaveBeenCalled();
    await user.type(reason, '下雨躲雨');
    expect(reason).not.toHaveAccessibleDescription();
    await user.click(save());
    expect(sent()).toMatchObject({ name: '某女士', phone: '', leftInfo: '否', noInfoReason: '下雨躲雨' });
    expect(sent()).not.toHaveProperty('grade');
  });

  test('may have left something else: then the number and the grade are asked for', async () => {
    const { user } = await openVisit();
    await user.click(flag('留档').getByLabelText('是'));
    await user.fill('顾客名称', '孙立');
    await user.click(save());
    expect(box('联系电话')).toHaveAccessibleDescription('请填写“联系电话”。');
    expect(box('联系电话')).toHaveFocus();
  });
});

describe('who is known already', () => {
  const known = () => within(screen.getByLabelText('可能是这些客户'));

  test('of another salesperson: both registration days, and the manager decides (D-16)', async () => {
    const { user } = await openVisit();
    await user.fill('联系电话', '010-62345678');
    expect(await screen.findByText(/^撞单/, undefined, PATIENT)).toHaveTextContent(
      '撞单：钱进 登记于 2026-03-01，本次 赵敏 登记于 2026-11-21。按登记时间应归 钱进，由销售经理决定。',
    );
    expect(known().getByRole('listitem')).toHaveTextContent(
      '袁美美 是 钱进 的客户电话相同 · 意向 A · 跟进中 · 2026-03-01 登记 · 意向客户第 12 行',
    );
    expect(mocked.visitForm).toHaveBeenCalledTimes(1);
  });

  test('of one’s own: the card is opened, and what was typed is not lost', async () => {
    const { user, session } = await openVisit();
    await user.fill('顾客名称', '粤B12345');
    expect(known().getByRole('listitem')).toHaveTextContent('林超刚 是您自己的客户');
    expect(screen.queryByText(/^撞单/)).not.toBeInTheDocument();
    await user.click(known().getByText('打开客户卡'));
    expect(session.state().page).toEqual({ kind: 'card', place: { sheet: '意向客户', row: 7, name: '林超刚' } });
    act(() => session.openPage({ kind: 'visit' }));
    await waitFor(() => expect(box('顾客名称')).toHaveValue('粤B12345'), PATIENT);
  });

  test('is said to a screen reader, in a place that was there before', async () => {
    const { user } = await openVisit();
    const places = screen.getAllByRole('status');
    await user.fill('联系电话', '13800138000');
    const said = (await screen.findByText(/^撞单/, undefined, PATIENT)).closest('[role=status]');
    expect(places).toContain(said);
  });
});

test('what is ordered on the spot is no lead any more', async () => {
  const { user } = await openVisit();
  await user.click(flag('现场订购').getByLabelText('是'));
  expect(screen.getByText('按已订客户登记，不再按意向客户回访。')).toBeVisible();
});

test('after saving it says where, is empty again for the next, and that one is known from now on', async () => {
  const { user } = await openVisit();
  await user.click(screen.getByText('某先生'));
  await user.fill('未留档原因', '赶时间');
  mocked.registerVisit.mockResolvedValue(
    written('来店登记表', 602, { problems: [{ field: 'note', severity: 'warning', message: '“注释”不足4个字。' }] }),
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(
    await screen.findByText('已写入：来店登记表第 602 行（新增）；下次回访 2026-11-28', undefined, PATIENT),
  ).toBeVisible();
  expect(screen.getByText('“注释”不足4个字。')).toBeVisible();
  expect(box('顾客名称')).toHaveValue('');
  expect(box('登记日期')).toHaveFocus();
  expect(mocked.visitForm).toHaveBeenCalledTimes(2);
  expect(screen.getByLabelText('上次操作')).toHaveTextContent(/登记来店（电）：来店登记表第 602 行/);
});

test('what Excel’s side refuses is shown at its field, nothing is lost, and no run is told of', async () => {
  const { user } = await openVisit();
  await user.click(screen.getByText('某先生'));
  await user.fill('未留档原因', '赶时间');
  const { problems } = refused('budget', '“预算”看不懂，请改正后再保存。');
  const outcome = refused('timeOut', '离店时间早于进店时间，请核对。');
  mocked.registerVisit.mockResolvedValue({ ...outcome, problems: [...outcome.problems, ...problems] });
  await user.click(save());
  await waitFor(() => expect(box('离去时间')).toHaveFocus(), PATIENT);
  // Of a field the form does not ask for it is said above.
  expect(screen.getByText('“预算”看不懂，请改正后再保存。')).toBeVisible();
  expect(box('离去时间')).toHaveAccessibleDescription('离店时间早于进店时间，请核对。');
  expect(box('顾客名称')).toHaveValue('某先生');
  expect(screen.getByLabelText('上次操作')).not.toHaveTextContent('登记来店');
});

test('what is refused of the next visitor is shown at its field too', async () => {
  const { user } = await openVisit();
  await user.click(screen.getByText('某先生'));
  await user.fill('未留档原因', '赶时间');
  await user.click(save());
  await waitFor(() => expect(box('登记日期')).toHaveFocus(), PATIENT);
  mocked.registerVisit.mockResolvedValue(refused('timeOut', '离店时间早于进店时间，请核对。'));
  await user.click(screen.getByText('某女士'));
  await user.fill('未留档原因', '赶时间');
  await user.click(save());
  await waitFor(() => expect(box('离去时间')).toHaveFocus(), PATIENT);
});

test('what failed can be tried again, and the form is empty once it was written', async () => {
  const { user } = await openVisit();
  await user.click(screen.getByText('某先生'));
  await user.fill('未留档原因', '赶时间');
  mocked.registerVisit.mockRejectedValueOnce(new ActionFailure('protected', { sheet: '来店登记表' }));
  await user.click(save());
  await screen.findByRole('alert');
  expect(box('顾客名称')).toHaveValue('某先生');
  await user.click(screen.getByText('再试一次'));
  await waitFor(() => expect(box('顾客名称')).toHaveValue(''), PATIENT);
});

describe('leaving', () => {
  test('goes back at once where nothing was typed, and the button has the keyboard', async () => {
    const { user } = await openVisit();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '登记来店（电）' })).toHaveFocus();
  });

  test('asks where something was typed; Escape again types on, and only a press throws it away', async () => {
    const { user } = await openVisit();
    await user.fill('顾客名称', '孙立');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('alert')).toHaveTextContent('已填的内容还没有保存。');
    expect(screen.getByText('继续填写')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(box('顾客名称')).toHaveFocus();
    await user.click(screen.getByLabelText('返回'));
    await user.click(screen.getByText('放弃已填内容'));
    await user.click(screen.getByRole('button', { name: '登记来店（电）' }));
    expect(await screen.findByLabelText(/^顾客名称/, undefined, PATIENT)).toHaveValue('');
  });

  test('Escape in an open list only closes the list', async () => {
    const { user } = await openVisit();
    await user.click(box('拟购车型'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '登记来店（电）' })).toBeVisible();
  });

  test('for another tab loses nothing', async () => {
    const { user } = await openVisit();
    await user.fill('顾客名称', '孙立');
    await user.click(screen.getByRole('tab', { name: '检查' }));
    await user.click(screen.getByRole('tab', { name: '今日' }));
    expect(await screen.findByLabelText(/^顾客名称/, undefined, PATIENT)).toHaveValue('孙立');
  });
});

test('what is not on a list is kept as it was typed', async () => {
  const { user } = await openVisit();
  await user.fill('拟购车型', '途');
  await user.tab();
  expect(box('拟购车型')).toHaveValue('途');
});

test('a time is taken from the clock at a press', async () => {
  const { user } = await openVisit();
  await user.click(screen.getByLabelText('现在（离去时间）'));
  expect(box('离去时间')).toHaveValue('14:05');
});

test('a number that cannot be right is said so once the field is left', async () => {
  const { user } = await openVisit();
  await user.fill('联系电话', '1380013800');
  expect(box('联系电话')).not.toHaveAccessibleDescription();
  await user.tab();
  expect(box('联系电话')).toHaveAccessibleDescription('手机号应为 11 位，现在是 10 位');
});

test('works in a workbook that has no register of visits yet', async () => {
  mocked.visitForm.mockResolvedValue({ ...VISIT_FORM, sheet: null, leads: null, customers: [] });
  await openVisit();
  expect(screen.getByText('工作簿里还没有来店登记表，保存时会新建一张。')).toBeVisible();
});

test.each([['zh-CN'], ['en-US']])('is accessible in %s', async (language) => {
  const english = language === 'en-US';
  const { user } = await openVisit(english ? language : undefined);
  await user.fill('联系电话', '13800138000');
  await user.keyboard('{Escape}');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
