import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { CellError } from '../../../src/workbench/host/model/grid';
import { PieceCollector, readPieces } from '../../../src/workbench/host/xlsx/sheetPieces';

const SAMPLES = join(__dirname, '../../../assets/samples');

/** As a worker sends it: what arrives are copies. */
function sent(bytes: Uint8Array) {
  const collector = new PieceCollector();
  for (const piece of readPieces(bytes)) collector.add(structuredClone(piece));
  return collector.sheets;
}

/** One workbook opened in both ways. */
const bothWays = (bytes: Uint8Array) => [ExcelHost.open(bytes), ExcelHost.open(bytes, { prepared: sent(bytes) })];

const contents = (host: ExcelHost) =>
  host.workbook.$sheets.map(({ $name, $grid, $features, $frozen }) => ({
    $name,
    $frozen,
    merges: $features.merges,
    columns: $grid.columns,
    rows: $grid.rows.map(
      (row) => row && { ...row, formulas: [...(row.formulas ?? [])].map(([at, { text }]) => [at, text]) },
    ),
  }));

it.each(readdirSync(SAMPLES))('%s is the same workbook when its sheets were read elsewhere', (name) => {
  const [plain, prepared] = bothWays(readFileSync(join(SAMPLES, name)));
  expect(prepared && contents(prepared)).toEqual(plain && contents(plain));
});

it('is edited and saved as if it had been read here', () => {
  const saved = bothWays(readFileSync(join(SAMPLES, '汽车4S店客户管理.xlsx'))).map((host) => {
    host.edit(({ $active }) => {
      $active.getRange('3:3').insert('Down');
      $active.getRange('B5:C5').values = [['改过', 7]];
    });
    return Buffer.from(host.save()).toString('base64');
  });
  expect(saved[1]).toBe(saved[0]);
});

it('knows errors and shared formulas again', () => {
  const made = ExcelHost.open(null);
  made.edit(({ $active }) => {
    $active.getRange('A1:A3').formulas = [['=1/0'], ['=NA()'], ['=A1']];
    $active.getRange('B1200').values = [['last']];
  });
  const [, prepared] = bothWays(made.save());
  const grid = prepared?.workbook.$active.$grid;
  expect(grid?.value(1, 0)).toBeInstanceOf(CellError);
  expect(grid?.formula(2, 0)?.text).toBe('=A1');
  expect(grid?.value(1199, 1)).toBe('last');
  prepared?.edit(({ $active }) => ($active.getRange('A1').values = [[4]]));
  expect(prepared?.workbook.$active.getRange('A3').values).toEqual([[4]]);
});

it('refuses what is no workbook', () => {
  expect(() => [...readPieces(new TextEncoder().encode('no zip'))]).toThrow('notZip');
});
