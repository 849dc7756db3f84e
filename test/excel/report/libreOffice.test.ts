import { reportLayout } from '../../../src/domain/report/layout';
import type { Report, ReportTable } from '../../../src/domain/report/report';
import { numberFormat } from '../../../src/excel/report/reportLook';
import { cellsOfCsv, convertByLibreOffice, withoutResults } from '../../run/libreOffice';
import { workbookOf } from '../hosted';
import { drawn, entered, expectAlike } from './drawn';
import { DETAILS, EVERYTHING, PRODUCTS, reportOf, salesTable, type Sales } from './sampleReport';

const GROWING: Sales = Array.from({ length: 501 }, (_none, i) => [`客户${i}`, 1_000 - i, 500 + (i % 7)]);
const SHORT = reportOf([salesTable(PRODUCTS)], { id: 'structure-unused', sheet: '商品构成' });
const LONG = reportOf([salesTable(GROWING)], { id: 'indicators', sheet: '长表' });

/** The table of a report that has but one, and the row of its header. */
function tableOf(report: Report): { readonly table: ReportTable; readonly header: number } {
  const table = report.sections.find((section) => section.kind === 'table');
  if (!table) throw new Error('no table');
  return { table, header: reportLayout(report).tables[0]?.row ?? 0 };
}

/** Values, and how Excel shows them in a report. */
const SHOWN: readonly (readonly [value: number, format: string, text: string])[] = [
  [1_234_567, numberFormat('money', 'tenThousand'), '123.5'],
  [-1_234_567, numberFormat('money', 'tenThousand'), '-123.5'],
  [500, numberFormat('money', 'tenThousand'), '0.1'],
  [0.1234, numberFormat('growth', undefined), '+12.3%'],
  [-0.1234, numberFormat('growth', undefined), '-12.3%'],
  [0, numberFormat('growth', undefined), '0.0%'],
  [2.44, numberFormat('points', undefined), '+2.4'],
  [-2.44, numberFormat('points', undefined), '-2.4'],
  [0.7124, numberFormat('index', undefined), '0.712'],
];

describe('a saved report in LibreOffice', () => {
  let sheets: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    const formats = SHOWN.map(([value, format]) => [`=TEXT(${value},"${format}")`]);
    const host = workbookOf({ 格式: formats });
    await drawn(EVERYTHING, DETAILS, SHORT, LONG);
    sheets = convertByLibreOffice({ 报表: withoutResults(host.save(), 1_000) }, 'csv');
  }, 120_000);

  const cellsOf = (name: string) => cellsOfCsv(sheets.get(`报表-${name}.csv`) ?? Buffer.from(''));

  test.each([
    ['with formulas of every kind', SHORT],
    ['of more than 500 rows', LONG],
  ])('a table %s comes to the values of the report', (_what, report) => {
    const { table, header } = tableOf(report);
    const lines = cellsOf(report.sheet).map((row) => row.slice(0, table.columns.length));
    const last = header + 1 + table.rows.length;
    expectAlike(lines.slice(header + 1, last), entered(table));
    expect(lines[last]?.[2]).toBeCloseTo(1, 9);
  });

  test('amounts in 万元, growth and percentage points are shown as in Excel', () => {
    expect(cellsOf('格式').map(([text]) => text)).toEqual(SHOWN.map(([, , text]) => text));
  });

  test('no formula is an error', () => {
    const cells = [...sheets.values()].flatMap(cellsOfCsv).flat();
    expect(cells.length).toBeGreaterThan(1_000);
    expect(cells.filter((cell) => /^(#|Err:)/.test(String(cell)))).toEqual([]);
  });
});

test('cells of a .csv file are told apart as text and numbers', () => {
  expect(cellsOfCsv(Buffer.from('"占比",12.5%\n"a,""b""\n",,-3.5E-2\n'))).toEqual([
    ['占比', 0.125],
    ['a,"b"\n', '', -0.035],
  ]);
});
