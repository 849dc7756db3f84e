import { reportLayout } from '../../../src/domain/report/layout';
import type { ReportTable } from '../../../src/domain/report/report';
import { columnFormula } from '../../../src/excel/report/columnFormula';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { workbookOf } from '../hosted';
import { bodyOf, drawn, entered, expectAlike } from './drawn';
import { FORMULA_COLUMNS, PRODUCTS, reportOf, salesTable, type Sales } from './sampleReport';

const NAME = '客户结构分析';
let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 订单: [['客户', '金额'], ['甲', 1]] }); // prettier-ignore
});

/** The formulas of the first row of a table. */
function formulasOf(table: ReportTable): (string | undefined)[] {
  const [placed] = reportLayout(reportOf([table])).tables;
  return FORMULA_COLUMNS.map((column) => placed && columnFormula(placed, column)?.(0));
}

const GROWING: Sales = [
  ['整车', 520, 400],
  ['精品', 300, 300],
];

describe('the formulas of a table', () => {
  test('refer to their row, the one above and to sums', () => {
    // Title and two lines of 统计口径, a blank row, heading, note and header stand above the first row.
    expect(formulasOf(salesTable(GROWING))).toEqual([
      '=IF(B8<0,"",B8/SUM($B$8:$B$9))',
      '=N(D7)+N(C8)',
      '=IF(E8<0,"",E8/SUM($E$8:$E$9))',
      '=(C8-F8)*100',
      '=B8-E8',
      '=IF(E8>0,B8/E8-1,"")',
      '=(B8-E8)/SUM($E$8:$E$9)',
      '=IF(E8=0,"",B8/E8)',
    ]);
  });

  test('give shares of the positive values where some are negative', () => {
    expect(formulasOf(salesTable(PRODUCTS))[0]).toBe('=IF(B8<0,"",B8/SUMIF($B$8:$B$12,">0"))');
  });

  test('come to the values of the report, words and blanks staying what they are', async () => {
    const table = salesTable(PRODUCTS);
    await drawn(reportOf([table]));
    const { values, formulas } = bodyOf(host, NAME);
    expectAlike(values, entered(table));
    expect(formulas[0]?.filter((cell) => String(cell).startsWith('='))).toHaveLength(FORMULA_COLUMNS.length);
    expect(formulas[2]?.[8]).toBe('新增');
    expect(formulas[4]?.[2]).toBe('');
  });

  test('stay right where the table is sorted or filtered', async () => {
    const table = salesTable(GROWING);
    await drawn(reportOf([table]));
    const { table: sorted } = bodyOf(host, NAME);
    host.edit(() => sorted.sort.apply([{ key: 1, ascending: true }]));
    expectAlike(bodyOf(host, NAME).values, entered(salesTable([...GROWING].reverse())));
    host.edit(() => sorted.columns.getItemAt(0).filter.applyValuesFilter(['整车']));
    expectAlike(bodyOf(host, NAME).values, entered(salesTable([...GROWING].reverse())));
    expect(sorted.getTotalRowRange().values[0]).toMatchObject({ 1: 820, 2: 1, 4: 700, 7: 120 });
  });
});

describe('the formulas of a long table', () => {
  const LONG: Sales = Array.from({ length: 501 }, (_none, i) => [`客户${i}`, 1_000 - i, 500 + (i % 7)]);

  test('refer to the row of totals for a sum, so that nothing is added up in every row', async () => {
    const table = salesTable(LONG);
    const [share, cumulative, , , , , contribution] = formulasOf(table);
    expect([share, cumulative, contribution]).toEqual(['=IF(B8<0,"",B8/$B$509)', '=N(D7)+N(C8)', '=(B8-E8)/$E$509']);
    await drawn(reportOf([table]));
    expectAlike(bodyOf(host, NAME).values, entered(table));
  });

  test('are values where no cell has their sum', async () => {
    const table = salesTable([...LONG, ['退货', -5, 1]]);
    expect(formulasOf(table)[0]).toBeUndefined();
    await drawn(reportOf([table]));
    const { values, formulas } = bodyOf(host, NAME);
    expectAlike(values, entered(table));
    expect(formulas[0]?.[2]).toBe(values[0]?.[2]);
  });
});

describe('the row of totals', () => {
  test('sums all rows, or those in sight', async () => {
    await drawn(reportOf([salesTable(GROWING)]));
    const { table } = bodyOf(host, NAME);
    const [formulas] = table.getTotalRowRange().formulas;
    expect(formulas).toMatchObject({ 1: '=SUM(B8:B9)', 2: '=SUM(C8:C9)', 3: '', 7: '=SUBTOTAL(109,H8:H9)' });
    host.edit(() => table.columns.getItemAt(0).filter.applyValuesFilter(['整车']));
    host.workbook.$calculation.invalidateAll();
    expect(table.getTotalRowRange().values[0]).toMatchObject({ 1: 820, 7: 120 });
  });
});

describe('a balance', () => {
  const table: ReportTable = {
    kind: 'table',
    title: '往来',
    columns: [
      { header: '摘要', as: 'text' },
      { header: '增加', as: 'money', total: 'all' },
      { header: '减少', as: 'money', total: 'all' },
      { header: '余额', as: 'money', total: 'last', formula: { of: 'balance', column: 1, from: 2 } },
    ],
    rows: [
      ['期初', null, null, 1_000],
      ['发货', 500, null, 1_500],
      ['回款', null, 700, 800],
    ],
    none: '没有往来',
    totalLabel: '期末',
  };

  test('begins with its value and goes on with the row above', async () => {
    await drawn(reportOf([table]));
    const { values, formulas } = bodyOf(host, NAME);
    expectAlike(values, entered(table));
    expect(formulas.map((row) => row[3])).toEqual([10, '=N(D7)+N(B8)-N(C8)', '=N(D8)+N(B9)-N(C9)']);
  });

  test('is what the row of totals ends with, under the name it is given', async () => {
    await drawn(reportOf([table]));
    expect(bodyOf(host, NAME).table.getTotalRowRange().values).toEqual([['期末', 5, 7, 8]]);
  });
});
