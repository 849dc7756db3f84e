import { readFileSync } from 'node:fs';
import { buildPipeline } from '../../../src/actions/reports/pipeline';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { connect, textOf, workbookOf } from '../../excel/hosted';
import { built, figuresOf, headersOf, linesOf, rowsOf } from './built';
import { SHOWROOM } from './showroom';

describe('潜在顾客等级推进表', () => {
  beforeEach(() => void workbookOf(SHOWROOM));

  it('has the leads of the month with their days, and how the salespersons moved them', async () => {
    const report = await built(buildPipeline);
    expect([report.sheet, report.title, report.rows]).toEqual(['推进表2026-11', '潜在顾客等级推进表（2026-11）', 3]);
    const rows = rowsOf(report, '推进明细') ?? [];
    expect(rows.map((row) => [row[0], row[4], row[5], ...row.slice(36)])).toEqual([
      ['YX1', '李晓', 'A', 'H', '升级', day('2026-11-22'), 0, '谈价'],
      ['YX2', '王强', 'A', 'A', '维持', day('2026-11-18'), 3, '报价'],
      ['YX3', '王强', 'B', 'B', '维持', null, null, ''],
    ]);
    expect(rowsOf(report, '本月离开推进表的客户')?.map((row) => [row[0], row[4], row[5], ...row.slice(36)])).toEqual([
      ['YX5', '李晓', 'H', 'H', '成交', null, null, '成交'],
    ]);
    expect(rows[0]?.[6 + 20]).toBe('●H');
    expect(rowsOf(report, '按销售顾问')).toEqual([
      ['李晓', 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0],
      ['王强', 0, 1, 1, 0, 1, 1, 0, 2, 0, 0, 0, 0, 1, 1],
    ]);
    expect(figuresOf(report)).toMatchObject({ 在跟客户: 3, H级: 1, A级: 1, B级: 1, 升级: 1, 成交: 1 });
    expect(linesOf(report)).toEqual([
      '升级 1 位，维持 2 位，降级 0 位；成交 1 位，战败 0 位。',
      '逾期未回访 1 位：王强 1。',
      '没有定下次回访日期 1 位：王强 1。',
    ]);
  });

  it('of one salesperson, in English, and of another month with its own days', async () => {
    const report = await built(buildPipeline, { owner: '王强' }, 'en-US');
    expect(rowsOf(report, 'Leads')?.map((row) => [row[0], row[37]])).toEqual([
      ['YX2', 'Same'],
      ['YX3', 'Same'],
    ]);
    const february = await built(buildPipeline, { period: { from: day('2026-02-03'), to: day('2026-02-28') } });
    expect(february.title).toBe('潜在顾客等级推进表（2026-02）');
    expect(rowsOf(february, '推进明细')).toEqual([]);
    const october = await built(buildPipeline, { period: { from: day('2026-10-01'), to: day('2026-10-31') } });
    expect(headersOf(october, '推进明细')).toHaveLength(6 + 31 + 5);
    expect(rowsOf(october, '推进明细')?.map((row) => row[0])).toEqual(['YX5', 'YX1', 'YX2']);
  });

  it('says of the sample workbook what its own table says, but for the leads its authors have misplaced', async () => {
    const host = connect(ExcelHost.open(new Uint8Array(readFileSync('assets/samples/汽车4S店客户管理.xlsx'))));
    const rows = new Map((rowsOf(await built(buildPipeline), '推进明细') ?? []).map((row) => [row[0], row]));
    const own = textOf(host, '潜在顾客等级推进表', 'A5:AP214');
    // YX000125 is of grade C and has no place in it.
    expect(own.filter(([id]) => !rows.has(id ?? '')).map(([id]) => id)).toEqual(['YX000125']);
    const started = own.filter(([id]) => rows.has(id ?? '')).map((cells) => [cells[0], cells[5], cells[38]]);
    expect(started.map(([id]) => [id, rows.get(id ?? '')?.[5], rows.get(id ?? '')?.[37]])).toEqual(started);
  });
});
