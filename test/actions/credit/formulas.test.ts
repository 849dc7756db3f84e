import { makeCredit } from '../../../src/actions/credit/makeCredit';
import { reportLayout } from '../../../src/domain/report/layout';
import type { PlacedTable } from '../../../src/domain/report/placed';
import type { Report } from '../../../src/domain/report/report';
import { TODAY, workbookOf } from '../../excel/hosted';
import { cellsOfCsv, convertByLibreOffice, withoutResults } from '../../run/libreOffice';
import { analysed } from './analysed';
import { TRADER } from './trader';

type Cells = readonly (readonly (string | number)[])[];
const BOOK = '小商贸';

let reports: readonly Report[];
let converted: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  const host = workbookOf(TRADER);
  reports = (await analysed()).reports;
  await makeCredit({ today: TODAY, locale: 'zh-CN', options: {} });
  converted = convertByLibreOffice({ [BOOK]: withoutResults(host.save(), 20) }, 'csv');
}, 180_000);

function cellsOf(sheet: string): Cells {
  const csv = converted.get(`${BOOK}-${sheet}.csv`);
  if (!csv) throw new Error(`no sheet ${sheet}`);
  return cellsOfCsv(csv);
}

/** A cell with a formula as LibreOffice works it out, and what the report says it comes to. */
interface Formula {
  readonly place: string;
  readonly found: string | number;
  readonly wanted: string | number;
}

const entered = (value: unknown, as: string): string | number =>
  typeof value === 'number' ? (as === 'money' ? value / 100 : value) : '';

function formulasOf(cells: Cells, sheet: string, { row, head, body }: PlacedTable): readonly Formula[] {
  return head.flatMap(({ formula, total, header, as }, column) => {
    const found = (i: number) => cells[row + 1 + i]?.[column] ?? '';
    const own = body.flatMap((values, i): readonly Formula[] => {
      const value = values[column];
      // Words and blanks in a column of formulas are none.
      if (!formula || typeof value !== 'number') return [];
      return [{ place: `${sheet} · ${String(values[0])} · ${header}`, found: found(i), wanted: entered(value, as) }];
    });
    if (total === undefined || !body.length) return own;
    const wanted = body.reduce((sum, values) => sum + Number(entered(values[column], as)), 0);
    return [...own, { place: `${sheet} · 合计 · ${header}`, found: found(body.length), wanted }];
  });
}

const isSame = ({ found, wanted }: Formula): boolean =>
  typeof found === 'number' && typeof wanted === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)); // prettier-ignore

test('LibreOffice works every formula out as the report says', () => {
  const formulas = reports.flatMap((report) => {
    const cells = cellsOf(report.sheet);
    return reportLayout(report).tables.flatMap((table) => formulasOf(cells, report.sheet, table));
  });
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter((formula) => !isSame(formula))).toEqual([]);
});

test('no formula is an error', () => {
  const cells = reports.flatMap(({ sheet }) => cellsOf(sheet)).flat();
  expect(cells.length).toBeGreaterThan(1_000);
  expect(cells.filter((cell) => /^(#|Err:)/.test(String(cell)))).toEqual([]);
});

test('links show the row they lead to, one for each document that is open', () => {
  const open = reports.find(({ id }) => id === 'credit-open');
  const places = cellsOf('应收明细').flat().filter((text) => /^(发货|企业客户资料)![A-Z]+\d+$/.test(String(text))); // prettier-ignore
  expect(new Set(places).size).toBe(open?.rows);
});
