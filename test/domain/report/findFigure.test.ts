import { findFigure, type FigurePlace } from '../../../src/domain/report/findFigure';
import type { Report, ReportTable } from '../../../src/domain/report/report';
import type { Trace } from '../../../src/domain/report/trace';

const traceOf = (value: number): Trace => ({ make: 'value', terms: [{ of: 'now', count: 'sum', as: 'money', value, rows: () => [] }] }); // prettier-ignore
const table = (title: string, rows: ReportTable['rows']): ReportTable => ({
  kind: 'table',
  title,
  columns: [
    { header: '区域', as: 'text' },
    { header: '业务员', as: 'text' },
    { header: '销售额（元）', as: 'money', total: 'all' },
    { header: '占比', as: 'share' },
    { header: '累计占比', as: 'share', formula: { of: 'cumulative', column: 3 } },
    { header: '程度', as: 'text' },
  ],
  rows,
  none: '没有数据',
  trace: (row, column) => {
    const value = rows[row]?.[column];
    return typeof value === 'number' ? traceOf(value) : undefined;
  },
});

const REPORT: Report = {
  id: 'structure',
  sheet: '客户结构分析',
  title: '客户结构分析',
  basis: [],
  sections: [
    {
      kind: 'figures',
      figures: [
        { label: '销售额（元）', value: 112_000, as: 'money', trace: () => traceOf(112_000) },
        { label: '同比', value: '新增', as: 'growth' },
      ],
    },
    { kind: 'lines', title: '主要结论', lines: ['本期无异常'] },
    table('区域构成', [
      ['华东', '顾宁', 52_000, 0.4643, 0.4643, '高'],
      ['华东', null, 27_000, 0.2411, 0.7054, '低'],
      ['华南', '沈佳', 33_000, 0.2946, 1, '低'],
    ]),
    table('区域构成（按数量）', [['华东', '顾宁', 5, 1, 1, '高']]),
  ],
  signatures: [],
  rows: 3,
};

type InTable = NonNullable<FigurePlace['inTable']>;
const place = (inTable: Partial<InTable>): FigurePlace => ({
  above: '',
  inTable: { titles: ['区域构成'], column: 2, row: ['华东', '顾宁', 520, 0.4643], isTotal: false, ...inTable },
});

describe('a head figure', () => {
  it('is known by the label above it', () => {
    expect(findFigure(REPORT, { above: '销售额（元）', inTable: null })).toMatchObject({
      path: ['销售额（元）'],
      value: 112_000,
      as: 'money',
      trace: traceOfShape(112_000),
    });
    expect(findFigure(REPORT, { above: '同比', inTable: null })).toMatchObject({ value: '新增', trace: undefined });
  });

  it('is none beneath other words', () => {
    expect(findFigure(REPORT, { above: '主要结论', inTable: null })).toBeNull();
  });
});

function traceOfShape(value: number) {
  return { make: 'value', terms: [expect.objectContaining({ value })] };
}

describe('a figure of a table', () => {
  it('is known by the words its row begins with, wherever the row stands', () => {
    const found = findFigure(REPORT, place({ row: ['华南', '沈佳', 1, 2, 3, '中'] }));
    expect(found).toMatchObject({ path: ['区域构成', '华南', '沈佳', '销售额（元）'], value: 33_000, as: 'money' });
    expect(found?.trace).toMatchObject(traceOfShape(33_000));
  });

  it('is told from one whose words are blank', () => {
    expect(findFigure(REPORT, place({ row: ['华东', '', 270] }))?.value).toBe(27_000);
  });

  it('is of the nearest table above whose title the report knows', () => {
    const titles = ['区域', '', '各区域', '区域构成（按数量）', '', '区域构成'];
    expect(findFigure(REPORT, place({ titles }))?.value).toBe(5);
  });

  it('says whether it goes by the order of the rows', () => {
    expect(findFigure(REPORT, place({ column: 4 }))?.isRunning).toBe(true);
    expect(findFigure(REPORT, place({ column: 3 }))?.isRunning).toBe(false);
  });

  it('has no trace where it is words', () => {
    expect(findFigure(REPORT, place({ column: 5 }))).toMatchObject({ value: '高', trace: undefined });
  });

  it('is none of a row, a table or a column that there is no more', () => {
    expect(findFigure(REPORT, place({ row: ['西部', '蒲云'] }))).toBeNull();
    expect(findFigure(REPORT, place({ titles: ['商品构成', ''] }))).toBeNull();
    expect(findFigure(REPORT, place({ column: 9 }))).toBeNull();
  });
});

describe('a total', () => {
  it('is what the rows of its column come to, with all that stands behind them', () => {
    const found = findFigure(REPORT, place({ isTotal: true, row: ['汇总', '', 1_120] }));
    expect(found).toMatchObject({ path: ['区域构成', '销售额（元）'], value: 112_000, as: 'money' });
    expect(found?.trace).toMatchObject(traceOfShape(112_000));
  });

  it('is none in a column that is not added up', () => {
    expect(findFigure(REPORT, place({ isTotal: true, column: 3 }))).toBeNull();
  });
});
