import { recognise, recogniseForPane } from '../../src/actions/recognise';
import { TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const leads = (rows: number) => [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '下次访问时间'],
  ...Array.from({ length: rows }, (_, i) => [
    `YX${i}`,
    `张${'伟芳娜敏静'.charAt(i % 5)}${i}`,
    String(13800138000 + i),
    'HABC'.charAt(i % 4),
    '2026-11-25',
  ]),
];

describe('recognising a workbook', () => {
  it('counts the data rows of every register, totals, blanks and notes left out', async () => {
    workbookOf({
      意向客户: [...leads(120), [], ['合计', '', '', '', ''], ['制表：王芳', '', '', '', '']],
      空表: [],
    });
    const [register, empty] = await recognise(CONTEXT);
    expect(register).toMatchObject({ rows: 120, lastRow: 120, reading: { kind: 'leads', layout: 'register' } });
    expect(empty).toMatchObject({ rows: 0, lastRow: -1, reading: { kind: 'other' } });
  });

  it('reads no more than sixty full rows and one column of a sheet', async () => {
    const host = workbookOf({ 意向客户: leads(2000), 老客户: leads(1000) });
    const reads: string[] = [];
    host.onTraffic(({ request }) => reads.push(JSON.stringify(request)));
    const found = await recognise(CONTEXT);
    expect(found.map(({ rows }) => rows)).toEqual([2000, 1000]);
    const resized = reads.flatMap((body) => [...body.matchAll(/"GetAbsoluteResizedRange"[^}]*?\[(\d+),(\d+)\]/g)]);
    expect(resized.map(([, rows, columns]) => [rows, columns])).toEqual([
      ['60', '5'],
      ['60', '5'],
    ]);
    const columns = reads.flatMap((body) => [
      ...body.matchAll(/"GetRangeByIndexes"[^}]*?\[(\d+),(\d+),(\d+),(\d+)\]/g),
    ]);
    expect(columns.map((match) => match.slice(3))).toEqual([
      ['2000', '1'],
      ['1000', '1'],
    ]);
  });

  it('leaves the sheets we keep ourselves out of what the pane shows', async () => {
    workbookOf({ 意向客户: leads(3), 客户卡设置: [['类别', '项目']] });
    expect((await recogniseForPane(CONTEXT)).sheets.map(({ name }) => name)).toEqual(['意向客户']);
  });

  it('tells the pane what every sheet is and where the user is', async () => {
    workbookOf({ 意向客户: leads(3), 说明: [['使用说明']] });
    expect(await recogniseForPane(CONTEXT)).toEqual({
      active: '意向客户',
      sheets: [
        expect.objectContaining({
          name: '意向客户',
          kind: 'leads',
          layout: 'register',
          rows: 3,
          mapped: 5,
          headers: 5,
        }),
        expect.objectContaining({ name: '说明', kind: 'other', layout: 'other', rows: 0 }),
      ],
    });
  });
});
