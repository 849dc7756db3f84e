import { columnWidths, evenSpans, letterWidths, spansOf } from '../../../src/domain/report/columnWidths';
import { reportLayout } from '../../../src/domain/report/layout';
import type { Report, ReportTable } from '../../../src/domain/report/report';
import { reportName } from '../../../src/domain/report/reportName';
import { TODAY } from '../../excel/hosted';

const TABLE: ReportTable = {
  kind: 'table',
  title: '按销售顾问',
  columns: [
    { header: '销售顾问', as: 'text' },
    { header: '批次', as: 'count', total: 'sum' },
  ],
  rows: [
    ['王强', 12],
    ['李敏', 8],
  ],
  none: '没有来店登记',
};

function report(...sections: Report['sections']): Report {
  return {
    id: 'visit-statistics',
    sheet: '来店登记统计',
    title: '来店登记统计',
    basis: ['数据截至 2026-11-21'],
    sections,
    signatures: ['制表', '审核'],
    rows: 20,
  };
}

/** Every cell that something stands on, as row and column; one that is taken twice would stand twice. */
function takenBy({ cells, tables, charts }: ReturnType<typeof reportLayout>): string[] {
  return [...cells, ...tables, ...charts].flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_none, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`),
  );
}

describe('where a report stands on its sheet', () => {
  const chart = { as: 'column', title: '批次', category: 0, series: [1] } as const;
  const everything = reportLayout(
    report(
      { kind: 'figures', figures: Array.from({ length: 9 }, (_none, i) => ({ label: `${i}`, value: i, as: 'count' })) },
      { kind: 'lines', title: '要点', lines: ['周六最忙', '随便看看最多'] },
      { ...TABLE, charts: [chart, chart, chart] },
      { ...TABLE, note: '首次批次' },
      { kind: 'room', title: '当日小结', lines: 4 },
    ),
  );

  test('nothing covers anything else', () => {
    const taken = takenBy(everything);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('charts stand above their table', () => {
    expect(everything.charts).toHaveLength(3);
    for (const { row, rows, table } of everything.charts) expect(row + rows).toBeLessThanOrEqual(table.row);
  });

  test('a table has a header, its rows and a row of totals', () => {
    expect(everything.tables[0]).toMatchObject({ rows: 4, columns: 2, totals: true });
  });

  test('where there are no rows a line says so', () => {
    const { tables, cells } = reportLayout(report({ ...TABLE, rows: [] }));
    expect(tables).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain('没有来店登记');
  });

  test('headers that are alike are told apart, as Excel wants it', () => {
    const columns = ['合计', '合计', ''].map((header) => ({ header, as: 'text' as const }));
    const [table] = reportLayout(report({ ...TABLE, columns, rows: [['1', '2', '3']] })).tables;
    expect(table?.head.map(({ header }) => header)).toEqual(['合计', '合计 2', '-']);
  });

  test('the header of the only table stays in sight; of a sheet of several the title does', () => {
    expect(reportLayout(report(TABLE)).frozen).toBe(5);
    expect(everything.frozen).toBe(1);
  });

  test('the header of a long last table is printed on every page', () => {
    const rows = Array.from({ length: 60 }, (_none, i) => [`顾问${i}`, i]);
    const long = reportLayout(report(TABLE, { ...TABLE, rows }));
    expect(long.repeated).toBe(long.tables[1]?.row);
    expect(everything.repeated).toBe(0);
  });

  test('a row is as high as its longest words need', () => {
    const layout = reportLayout(
      report({ ...TABLE, columns: [{ header: '备注', as: 'text', width: 10 }], rows: [['客'.repeat(36)], ['短']] }),
    );
    const first = (layout.tables[0]?.row ?? 0) + 1;
    expect(layout.heights.filter(({ row }) => row >= first && row <= first + 1)).toEqual([
      { row: first, rows: 1, height: 16 + 3 * 13.5 },
    ]);
  });
});

describe('what leads elsewhere', () => {
  test('is a line of its own below the others', () => {
    const link = { text: '客户明细', to: 'structure-customers' } as const;
    const { cells } = reportLayout(report({ kind: 'lines', title: '要点', lines: ['周六最忙'], link }));
    const [finding, line] = cells.filter(({ role }) => role === 'finding' || role === 'link');
    expect(line).toMatchObject({ role: 'link', value: '客户明细', to: 'structure-customers' });
    expect(line?.row).toBe((finding?.row ?? 0) + 1);
  });
});

describe('pages of a report', () => {
  const page = { kind: 'page' } as const;
  const chart = { as: 'column', title: '批次', category: 0, series: [1] } as const;

  test('a report without any is fitted to the width of a page', () => {
    expect(reportLayout(report(TABLE, TABLE)).pages).toBeNull();
  });

  test('what follows begins on one, with its heading', () => {
    const { pages, cells } = reportLayout(report(TABLE, page, { ...TABLE, title: '按客源' }));
    expect(pages?.breaks).toEqual([cells.find(({ value }) => value === '按客源')?.row]);
  });

  test('a chart is not torn by the end of one', () => {
    const charts = [chart, chart, chart, chart, chart, chart];
    const { pages, charts: placed } = reportLayout(report(TABLE, page, { ...TABLE, title: '按客源', charts }));
    const tops = [...new Set(placed.map(({ row }) => row))];
    // A band of charts fits on a page, with the heading; each further one begins the next.
    expect(tops).toHaveLength(3);
    expect(pages?.breaks.slice(1, 3)).toEqual([tops[1], tops[2]]);
  });
});

test('the label of a figure is as high as its words need', () => {
  const figures = Array.from({ length: 7 }, () => ({ label: '占比变化(百分点)比去年同期', value: 1, as: 'count' as const })); // prettier-ignore
  const { heights, cells } = reportLayout(report({ kind: 'figures', figures }));
  const label = cells.find(({ role }) => role === 'label')?.row;
  expect(heights.find(({ row }) => row === label)?.height).toBe(16 + 2 * 13.5);
});

test('totals of all rows take a row too', () => {
  const columns = [TABLE.columns[0], { header: '批次', as: 'count', total: 'all' }] as ReportTable['columns'];
  expect(reportLayout(report({ ...TABLE, columns })).tables[0]).toMatchObject({ rows: 4, totals: true });
});

it('a row is never higher than Excel allows, however long a text is', () => {
  const { heights } = reportLayout(report({ ...TABLE, rows: [['很长的名字'.repeat(1_000), 1]] }));
  expect(Math.max(...heights.map(({ height }) => height))).toBe(409);
});

describe('columns', () => {
  test('are as wide as what stands in any of the tables, and fill a page', () => {
    const rows = [['客户名称很长的一家公司']];
    const widths = columnWidths([TABLE, { columns: [{ header: '客户', as: 'text' }], rows }]);
    expect(widths[0]).toBe(Math.round(11 * 10.6 + 8 + 9));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(720);
    expect(columnWidths([]).length).toBe(12);
  });

  test('hold totals, which are longer than what they sum', () => {
    const rows = Array.from({ length: 400 }, () => ['王强', 99_999_999]);
    const width = (total?: 'all') => columnWidths([{ columns: [{ header: '金额', as: 'money', total }], rows: rows.map(([, amount]) => [amount ?? 0]) }])[0]; // prettier-ignore
    expect(width('all')).toBeGreaterThan(width() ?? 0);
  });

  test('are narrower where amounts are shown in 万元', () => {
    const tables = [{ columns: [{ header: '额', as: 'money' as const }], rows: [[123_456_789_000]] }];
    expect(columnWidths(tables, 'tenThousand')[0]).toBeLessThan(columnWidths(tables)[0] ?? 0);
  });

  test('are cut into neighbours of a width, or of a number', () => {
    expect(spansOf([60, 60, 60], 100)).toEqual([{ column: 0, columns: 2 }]);
    expect(evenSpans([60, 60, 60], 2)).toEqual([
      { column: 0, columns: 2 },
      { column: 2, columns: 1 },
    ]);
    expect(evenSpans([60, 60], 5)).toHaveLength(2);
    expect(evenSpans([300, 20, 20, 20], 3).map(({ columns }) => columns)).toEqual([1, 1, 2]);
  });
});

describe('the name of a generated sheet', () => {
  test('is its own, then has the day, then a number', () => {
    const names = [0, 1, 2, 3].map((index) => reportName('来店登记统计', TODAY, index));
    expect(names).toEqual(['来店登记统计', '来店登记统计(11-21)', '来店登记统计(11-21 2)', '来店登记统计(11-21 3)']);
  });

  test('is one that Excel takes, the day included', () => {
    const name = reportName(`客户交接表：王强/李敏${'很'.repeat(40)}`, TODAY, 1);
    expect(name).toHaveLength(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
    expect(name).toMatch(/\(11-21\)$/);
  });
});

describe('a letter', () => {
  const movements = (count: number) => Array.from({ length: count }, (_none, i) => [`FH-${i}`, i]);
  const words = {
    kind: 'words',
    lines: [{ pieces: ['请贵公司核对以上数据。'] }, { pieces: ['制表', '复核'] }],
  } as const;
  const boxes = { kind: 'boxes', boxes: [['数据证明无误', '', '', '（盖章）'], ['数据不符']] } as const;
  const letter = (count: number) =>
    reportLayout({
      ...report(words, { ...TABLE, title: '', rows: movements(count) }, words, boxes),
      paper: 'letter',
      basis: [],
      signatures: [],
    });

  test('is as wide as an upright page, whatever its table needs', () => {
    const width = letter(3).widths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThanOrEqual(523);
    expect(letterWidths([])).toHaveLength(8);
    expect(letterWidths([]).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(523);
  });

  test('sets pieces and boxes side by side, and nothing above the table', () => {
    const { cells, tables } = letter(3);
    expect(cells.filter(({ value }) => value === '制表' || value === '复核').map(({ column }) => column)).toEqual([0, 1, 0, 1]); // prettier-ignore
    const [first, second] = cells.filter(({ role }) => role === 'box');
    expect([first?.row, second?.column]).toEqual([second?.row, 1]);
    expect(cells.some(({ role }) => role === 'heading')).toBe(false);
    expect(cells.some(({ row }) => row === (tables[0]?.row ?? 0) - 1)).toBe(false);
  });

  test('boxes are as high as the fullest, and all begin at the top', () => {
    const { cells, heights } = letter(3);
    const texts = cells.filter(({ role }) => role === 'box').map(({ value }) => String(value).split('\n').length);
    expect(texts).toEqual([4, 4]);
    expect(heights.at(-1)?.height).toBeGreaterThan(60);
  });

  test('of few lines is one page; where it is longer, the last rows stay with what is signed', () => {
    expect(letter(3).pages).toEqual({ breaks: [] });
    const { tables, pages } = letter(38);
    const [table] = tables;
    expect(pages?.breaks).toEqual([(table?.row ?? 0) + (table?.rows ?? 0) - 3]);
  });

  test('nothing of it stays in sight, so that a small screen shows the rest', () => {
    expect(letter(3).frozen).toBe(0);
  });
});
