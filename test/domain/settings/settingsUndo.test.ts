import { settingsUndo, type SettingsEffect } from '../../../src/domain/settings/settingsEffect';

const cell = (content: string) => ({ content, format: '@' });

/** 期限 was set, the second source was taken out, a third added. */
const EFFECT: SettingsEffect = {
  kind: 'settings',
  sheet: '客户卡设置',
  columns: [
    { column: 0, header: '类别' },
    { column: 1, header: '项目' },
    { column: 2, header: '值' },
  ],
  identity: [0, 1],
  value: 2,
  set: [
    {
      about: '回访\n期限',
      cells: [{ row: 1, column: 2, before: 7, after: 15, formatBefore: 'General', formatAfter: null }],
    },
  ],
  removed: [{ row: 3, inTable: true, above: '来源\n来店', cells: [cell('来源'), cell('抖音'), cell('')] }],
  appended: [['来源', '网络', '']],
};
const HEADER = ['类别', '项目', '值'];
const SET = ['回访', '期限', 15];
const SHOWROOM = ['来源', '来店', ''];
const ADDED = ['来源', '网络', ''];
const undoOf = (...rows: (string | number)[][]) => settingsUndo(EFFECT, { top: 0, left: 0, rows });

it('puts values back, takes out what was added and puts in what was taken out, below the row it stood below', () => {
  const { set, remove, insert, edited } = undoOf(HEADER, SET, SHOWROOM, ADDED);
  expect(set.map(({ row, column, before }) => [row, column, before])).toEqual([[1, 2, 7]]);
  expect(remove.map(({ row }) => row)).toEqual([3]);
  expect(insert.map(({ row }) => row)).toEqual([3]);
  expect(edited).toEqual([]);
});

it('finds rows and columns wherever they stand by now', () => {
  const turned = [HEADER, ADDED, SHOWROOM, SET].map((row) => ['我的', ...row].reverse());
  const { set, remove, insert } = settingsUndo(EFFECT, { top: 4, left: 2, rows: [['标题'], ...turned] });
  expect(set.map(({ row, column }) => [row, column])).toEqual([[8, 2]]);
  expect(remove.map(({ row }) => row)).toEqual([6]);
  // Once the added row is out.
  expect(insert.map(({ row }) => row)).toEqual([7]);
});

it('leaves what was edited since, and what is as it was before', () => {
  const edited = undoOf(HEADER, ['回访', '期限', 20], SHOWROOM, ['来源', '网络', '停用']);
  expect([edited.set, edited.remove, edited.edited]).toEqual([[], [], [1, 3]]);
  const untouched = undoOf(HEADER, ['回访', '期限', 7], SHOWROOM, ['来源', '抖音', '']);
  expect(untouched).toMatchObject({ set: [], remove: [], insert: [], edited: [] });
});
