import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { ActionFailure } from '../../../src/actions/failure';
import type { TracedFigure } from '../../../src/actions/trace/types';
import '../lineHeights';
import { givenWorkbook, mocked } from '../workbook';
import { button, openAnalysis, panel, violations } from './analysisTab';
import { FIGURE, givenStructure, select, SHARE, stopWatching, structure, TRADES } from './structureWorkbook';

beforeEach(() => {
  givenWorkbook([TRADES]);
  mocked.reportOwners.mockReset().mockResolvedValue([]);
  givenStructure();
});

const status = () => panel().getByRole('status', { name: '追到原始行' });
const lines = () =>
  within(panel().getByRole('list', { name: '原始行' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const given = (figure: TracedFigure | null) => structure.traceFigure.mockResolvedValue(figure);
const selected = () => act(async () => select());

test('a figure that is selected is followed to its rows, with their sum', async () => {
  await openAnalysis();
  given(FIGURE);
  await selected();
  expect(await panel().findByRole('heading', { name: '商品构成 · 整车 · 本期' })).toBeVisible();
  expect(status()).toHaveTextContent('商品构成 · 整车 · 本期 520,000客户结构分析 C12');
  expect(lines()).toEqual([
    '本期 520,0002',
    '华东机电 320,000 2026-11-03 · 订单第 5 行',
    '宁波五金 200,000 2026-11-12 · 订单第 9 行',
  ]);
});

test('the button asks for the selected cell; where it is no figure it is said what to select', async () => {
  const { user } = await openAnalysis();
  expect(status()).toBeEmptyDOMElement();
  await user.click(button('选中的数字从哪来'));
  expect(status()).toHaveTextContent('请在客户卡生成的分析表上选中一个数字，这里会列出它的原始行。');
  expect(panel().queryByRole('list', { name: '原始行' })).toBeNull();
  given(FIGURE);
  await user.click(button('选中的数字从哪来'));
  expect(lines()).toHaveLength(3);
});

test('a press on a row goes there; the arrow keys go from row to row', async () => {
  given(FIGURE);
  const { user } = await openAnalysis();
  await user.click(button('选中的数字从哪来'));
  act(() => button(/^本期/).focus());
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '订单' }), 'A9');
  expect(button(/^宁波五金/)).toHaveFocus();
  expect(button(/^宁波五金/)).toHaveAttribute('aria-current', 'true');
});

test('the rows stay where a cell is selected that is no figure, such as one of them', async () => {
  await openAnalysis();
  given(null);
  await selected();
  expect(status()).toBeEmptyDOMElement();
  given(FIGURE);
  await selected();
  given(null);
  await selected();
  expect(lines()).toHaveLength(3);
});

describe('where the sources have changed since', () => {
  test('what the figure is now stands beside what the sheet shows', async () => {
    given({ ...FIGURE, now: '480,000', changed: true });
    const { user } = await openAnalysis();
    await user.click(button('选中的数字从哪来'));
    expect(status()).toHaveTextContent('生成后来源已改动：现在是 480,000');
  });

  test('a figure that is there no more is told as such', async () => {
    given({ ...FIGURE, now: '', changed: true, terms: [] });
    const { user } = await openAnalysis();
    await user.click(button('选中的数字从哪来'));
    expect(status()).toHaveTextContent('生成后来源已改动：这个数字已经没有来源');
  });

  test('nothing is said where they have not', async () => {
    given(FIGURE);
    const { user } = await openAnalysis();
    await user.click(button('选中的数字从哪来'));
    expect(status()).not.toHaveTextContent('已改动');
  });
});

test('a figure of several sums says how it is worked out; each sum is opened to see its rows', async () => {
  given(SHARE);
  const { user } = await openAnalysis();
  await user.click(button('选中的数字从哪来'));
  expect(status()).toHaveTextContent('前一项 ÷ 后一项');
  expect(lines()).toEqual(['本期 520,0002', '合计 1,120,0002']);
  await user.click(button(/^合计/));
  expect(lines()).toHaveLength(4);
  given(FIGURE);
  await selected();
  expect(lines()).toHaveLength(3);
});

test('of thousands of rows only those in sight are drawn', async () => {
  const rows = Array.from({ length: 4000 }, (_, index) => ({
    sheet: '订单',
    row: index + 2,
    name: `客户${index + 1}`,
    day: '2026-11-03',
    value: '130',
  }));
  given({ ...FIGURE, terms: [{ name: '本期', value: '520,000', rows }] });
  const { user } = await openAnalysis();
  await user.click(button('选中的数字从哪来'));
  const drawn = within(panel().getByRole('list', { name: '原始行' })).getAllByRole('listitem');
  expect(drawn.length).toBeLessThan(50);
  expect(drawn[0]).toHaveAttribute('aria-setsize', '4001');
});

test('of cells that are selected one after the other the last one counts', async () => {
  const answers: ((figure: TracedFigure | null) => void)[] = [];
  structure.traceFigure.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
  await openAnalysis();
  await act(async () => {
    select();
    select();
    select();
  });
  expect(answers).toHaveLength(1);
  await act(async () => answers[0]?.(SHARE));
  expect(answers).toHaveLength(2);
  await act(async () => answers[1]?.(FIGURE));
  expect(panel().getByRole('heading', { name: FIGURE.title })).toBeVisible();
  expect(answers).toHaveLength(2);
});

test('what stands in the way is told only where somebody has asked', async () => {
  given(FIGURE);
  const { user } = await openAnalysis();
  await selected();
  structure.traceFigure.mockRejectedValue(new ActionFailure('cellEditing'));
  await selected();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(panel().getByRole('heading', { name: FIGURE.title })).toBeVisible();
  await user.click(button('选中的数字从哪来'));
  expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
});

test('cells are followed as long as the tab is open', async () => {
  const { user } = await openAnalysis();
  expect(structure.watchFigure).toHaveBeenCalledTimes(1);
  expect(stopWatching).not.toHaveBeenCalled();
  await user.click(screen.getByRole('tab', { name: '今日' }));
  await act(async () => undefined);
  expect(stopWatching).toHaveBeenCalledTimes(1);
});

test('a new analysis leaves no rows of the one before', async () => {
  given(FIGURE);
  const { user } = await openAnalysis();
  await user.click(button('选中的数字从哪来'));
  await user.click(button('生成客户结构分析'));
  expect(await screen.findByRole('region', { name: '客户结构分析结果' })).toBeVisible();
  expect(panel().queryByRole('list', { name: '原始行' })).toBeNull();
});

test.each(['zh-CN', 'en-US'])('nothing stands in the way of anybody (axe), in %s', async (language) => {
  given({ ...SHARE, changed: true });
  const { user } = await openAnalysis(language);
  await user.click(button(language === 'zh-CN' ? '选中的数字从哪来' : 'Where does the selected figure come from?'));
  await user.click(button(/^合计/));
  expect(await violations()).toEqual([]);
});
