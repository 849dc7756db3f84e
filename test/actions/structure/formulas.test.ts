import fs from 'node:fs';
import { makeStructure } from '../../../src/actions/structure/makeStructure';
import type { StructureOptions } from '../../../src/actions/structure/types';
import { reportLayout } from '../../../src/domain/report/layout';
import type { PlacedTable } from '../../../src/domain/report/placed';
import type { Report } from '../../../src/domain/report/report';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { cellsOfCsv, convertByLibreOffice, withoutResults } from '../../run/libreOffice';
import { analysed } from './analysed';
import { MANY_PARTS, ONLY_RETURNS } from './lesserBooks';
import { WHOLESALER } from './wholesaler';

const SAMPLE = 'assets/samples/商贸公司客户与应收.xlsx';
type Cells = readonly (readonly (string | number)[])[];

const BOOKS: readonly (readonly [name: string, open: () => ExcelHost, options: StructureOptions])[] = [
  ['样例', () => connect(ExcelHost.open(fs.readFileSync(SAMPLE))), { period: 'last-month' }],
  ['小商贸', () => workbookOf(WHOLESALER), { comparison: 'yearAgo' }],
  ['多项', () => workbookOf(MANY_PARTS), {}],
  ['只退货', () => workbookOf(ONLY_RETURNS), {}],
];
const reports = new Map<string, readonly Report[]>();
let converted: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, open, options] of BOOKS) {
    const host = open();
    reports.set(name, (await analysed(options)).reports);
    await makeStructure({ today: TODAY, locale: 'zh-CN', options });
    files[name] = withoutResults(host.save(), 20);
  }
  converted = convertByLibreOffice(files, 'csv');
}, 180_000);

const cellsOf = (book: string, sheet: string): Cells => {
  const csv = converted.get(`${book}-${sheet}.csv`);
  if (!csv) throw new Error(`no sheet ${sheet} of ${book}`);
  return cellsOfCsv(csv);
};

/** A cell with a formula as LibreOffice works it out, and what the report says it comes to. */
interface Formula {
  readonly place: string;
  readonly found: string | number;
  readonly wanted: string | number;
}

const entered = (value: unknown, as: string): string | number =>
  typeof value === 'number' ? (as === 'money' ? value / 100 : value) : '';

/** Cells of the body that are formulas; words and blanks in their columns are none. */
function bodyFormulas(cells: Cells, { row, head, body }: PlacedTable): readonly Formula[] {
  return head.flatMap(({ formula, header, as }, column) =>
    body.flatMap((values, i): readonly Formula[] => {
      const value = values[column];
      if (!formula || typeof value !== 'number') return [];
      return [{ place: `${String(values[0])} · ${header}`, found: cells[row + 1 + i]?.[column] ?? '', wanted: entered(value, as) }]; // prettier-ignore
    }),
  );
}

function totalFormulas(cells: Cells, { row, head, body }: PlacedTable): readonly Formula[] {
  return head.flatMap(({ total, header, as }, column) => {
    if (total === undefined) return [];
    const sum = body.reduce((all, values) => all + Number(entered(values[column], as)), 0);
    return [{ place: `合计 · ${header}`, found: cells[row + 1 + body.length]?.[column] ?? '', wanted: sum }];
  });
}

const isSame = ({ found, wanted }: Formula): boolean =>
  typeof found === 'number' && typeof wanted === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)); // prettier-ignore

test.each(BOOKS.map(([name]) => name))('LibreOffice works every formula of %s out as the report says', (book) => {
  const formulas = (reports.get(book) ?? []).flatMap((report) => {
    const cells = cellsOf(book, report.sheet);
    return reportLayout(report).tables.flatMap((table) => [
      ...bodyFormulas(cells, table),
      ...totalFormulas(cells, table),
    ]);
  });
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => !isSame(formula))).toEqual([]);
});

test('no formula is an error, in no book', () => {
  const cells = [...converted.values()].flatMap(cellsOfCsv).flat();
  expect(cells.length).toBeGreaterThan(10_000);
  expect(cells.filter((cell) => /^(#|Err:)/.test(String(cell)))).toEqual([]);
});

test('links show the row they lead to, one for each line that is not counted', () => {
  const unused = (reports.get('样例') ?? []).find(({ id }) => id === 'structure-unused');
  const places = cellsOf('样例', '未采用明细').map((row) => String(row[1])).filter((text) => /^发货![A-Z]+\d+$/.test(text)); // prettier-ignore
  expect(new Set(places).size).toBe(unused?.rows);
});
