import { runInfo } from '../../../src/actions/runInfo';
import type { Report, ReportTable, ReportValue } from '../../../src/domain/report/report';
import { journaled } from '../../../src/excel/journal/run';
import { planReports, writeReports } from '../../../src/excel/report/reportSheet';
import { withWorkbook } from '../../../src/excel/session';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { Worksheet } from '../../../src/workbench/host/model/worksheet';
import { TODAY } from '../hosted';

/** Draws reports in the workbook that is connected, as one run; gives the names of their worksheets. */
export function drawn(...reports: readonly Report[]): Promise<readonly string[]> {
  const info = runInfo({ today: TODAY, locale: 'zh-CN' }, 'report', {});
  return withWorkbook({ wait: () => Promise.resolve() }, async (session) => {
    const plans = await planReports(session, info, reports, TODAY);
    const effects = plans.map(({ effect }) => effect);
    await journaled(session, info, effects, async (run) => ({
      cells: 0,
      made: await writeReports(session, run.id, plans),
    }));
    return effects.map(({ sheet }) => sheet);
  });
}

/** A worksheet that has to be there. */
export function sheetOf(host: ExcelHost, name: string): Worksheet {
  const sheet = host.workbook.$sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A worksheet's only table and the cells of its body, recalculated. */
export function bodyOf(host: ExcelHost, name: string) {
  const [table] = sheetOf(host, name).tables.$items;
  if (!table) throw new Error(`no table on ${name}`);
  host.workbook.$calculation.invalidateAll();
  host.workbook.$calculation.ensure();
  const { values, formulas } = table.getDataBodyRange();
  return { table, values, formulas };
}

/** What the cells of a table hold, as it is entered: yuan, and nothing where nothing is known. */
export function entered({ columns, rows }: ReportTable): (string | number)[][] {
  const cell = (value: ReportValue, column: number) =>
    typeof value === 'number' && columns[column]?.as === 'money' ? value / 100 : (value ?? '');
  return rows.map((row) => row.map(cell));
}

/** Cells of numbers that differ by less than rounding are alike. */
export function expectAlike(found: readonly unknown[][], wanted: readonly (string | number)[][]): void {
  expect(found.map((row) => row.map((cell) => typeof cell))).toEqual(
    wanted.map((row) => row.map((cell) => typeof cell)),
  );
  found.forEach((row, r) =>
    row.forEach((cell, c) => {
      const other = wanted[r]?.[c];
      if (typeof cell === 'number') expect(cell).toBeCloseTo(Number(other), 9);
      else expect(cell).toBe(other);
    }),
  );
}
