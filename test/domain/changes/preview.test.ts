import type { ChangeSet, ColumnChange } from '../../../src/domain/changes/changeSet';
import { pick, previewColumns, previewLines } from '../../../src/domain/changes/preview';

/** A register from sheet row 2 on whose customers are called as given. */
function changeSet(sheet: string, names: readonly string[], columns: readonly ColumnChange[]): ChangeSet {
  return {
    sheet,
    block: { headerRow: 0, firstRow: 1, rowCount: names.length, left: 0, columnCount: 3 },
    keys: {
      columns: [],
      keys: new Float64Array(names.length),
      printColumns: [],
      prints: new Float64Array(names.length),
      names,
    },
    columns,
  };
}

const grades: ColumnChange = {
  field: 'gradeAuto',
  header: '系统级别',
  as: 'text',
  target: { at: 'existing', column: 2 },
  rows: [0, 2],
  before: ['B', ''],
  after: ['A', 'H'],
};
const days: ColumnChange = {
  field: 'suggestedContact',
  header: '建议回访日期',
  as: 'day',
  target: { at: 'new', prompt: '' },
  rows: [1, 2],
  before: ['', ''],
  // 2026-11-23, 2026-11-24
  after: [46349, 46350],
};
const first = changeSet('意向客户', ['王芳', '李强', '赵敏'], [grades, days]);
const second = changeSet('二店', ['孙丽'], [{ ...grades, rows: [0], before: ['C'], after: ['B'] }]);
const changes = [first, second];
const all = { from: 0, count: 100 };

test('changes are counted by column: blanks filled, values replaced, columns that are new', () => {
  expect(previewColumns(changes)).toEqual([
    {
      set: 0,
      sheet: '意向客户',
      field: 'gradeAuto',
      header: '系统级别',
      isNew: false,
      counts: { fill: 1, replace: 1 },
    },
    {
      set: 0,
      sheet: '意向客户',
      field: 'suggestedContact',
      header: '建议回访日期',
      isNew: true,
      counts: { fill: 2, replace: 0 },
    },
    { set: 1, sheet: '二店', field: 'gradeAuto', header: '系统级别', isNew: false, counts: { fill: 0, replace: 1 } },
  ]);
});

test('one line says whose cell goes from what to what', () => {
  expect(previewLines(changes, { from: 0, count: 1 }, false)).toEqual([
    {
      set: 0,
      field: 'gradeAuto',
      row: 0,
      kind: 'replace',
      sheet: '意向客户',
      sheetRow: 2,
      name: '王芳',
      header: '系统级别',
      from: 'B',
      to: 'A',
    },
  ]);
});

test('lines go down the sheet, those of one customer together, one worksheet after the other', () => {
  expect(previewLines(changes, all, false).map(({ name, header }) => `${name} ${header}`)).toEqual([
    '王芳 系统级别',
    '李强 建议回访日期',
    '赵敏 系统级别',
    '赵敏 建议回访日期',
    '孙丽 系统级别',
  ]);
});

test.each([
  ['fill', ['李强', '赵敏', '赵敏']],
  ['replace', ['王芳', '孙丽']],
] as const)('lines of one kind only: %s', (kind, names) => {
  expect(previewLines(changes, { ...all, kind }, false).map(({ name }) => name)).toEqual(names);
});

test('pages follow on one another and end with the last line', () => {
  const pageFrom = (from: number) => previewLines(changes, { from, count: 2 }, false).map(({ sheetRow }) => sheetRow);
  expect([pageFrom(0), pageFrom(2), pageFrom(4), pageFrom(6)]).toEqual([[2, 3], [4, 4], [2], []]);
});

test.each([
  [false, '2026-11-23'],
  // A day of the 1904 system lies 1462 days later.
  [true, '2030-11-24'],
])('days are shown as days of the workbook: 1904 %s', (date1904, day) => {
  expect(previewLines([first], { from: 1, count: 1 }, date1904)[0]?.to).toBe(day);
});

test('only what is wanted is left, and nothing of a worksheet where nothing is', () => {
  expect(pick(changes, ({ set, row }) => set === 0 && row === 2)).toEqual([
    {
      ...first,
      columns: [
        { ...grades, rows: [2], before: [''], after: ['H'] },
        { ...days, rows: [2], before: [''], after: [46350] },
      ],
    },
  ]);
});

test('a column is left out by its field, a change by its kind', () => {
  expect(pick(changes, ({ field }) => field === 'suggestedContact')).toEqual([{ ...first, columns: [days] }]);
  expect(pick(changes, ({ kind }) => kind === 'replace').map(({ sheet }) => sheet)).toEqual(['意向客户', '二店']);
});

test('everything wanted is everything, untouched', () => {
  expect(pick(changes, () => true)).toEqual(changes);
});
