import { parseIsoDay } from '../../src/domain/cell/day';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { loadExcelClient, type ExcelClient } from '../../src/workbench/host/transport/node';
import { officeGlobals } from '../../src/workbench/host/transport/officeGlobals';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';

let client: ExcelClient | undefined;

/** Makes a workbook the one that `Excel.run` reaches, through Microsoft's client. */
export function connect(host: ExcelHost): ExcelHost {
  client ??= loadExcelClient(host);
  client.connect(host);
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: officeGlobals({ locale: 'zh-CN' }),
  });
  return host;
}

type Rows = readonly (readonly (string | number | boolean)[])[];

/** A workbook with these worksheets, connected; dates are given as "2026-11-21" and become formatted days. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): ExcelHost {
  const host = ExcelHost.open(null);
  host.edit((workbook) => {
    const [first] = workbook.$sheets;
    Object.entries(sheets).forEach(([name, rows], i) => {
      const sheet = i === 0 && first ? first : workbook.worksheets.add(name);
      sheet.name = name;
      fill(sheet, rows);
    });
  });
  return connect(host);
}

function fill(sheet: Worksheet, rows: Rows): void {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '') sheet.getCell(r, c).values = [[value]];
      if (typeof value === 'string' && parseIsoDay(value) !== null) sheet.getCell(r, c).numberFormat = [['yyyy-mm-dd']];
    }),
  );
}

/** The cells of a worksheet as Excel shows them. */
export function textOf(host: ExcelHost, sheet: string, address: string): string[][] {
  const found = host.workbook.$sheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.getRange(address).text;
}

/** 2026-11-21, the day the worked examples count from. */
export const TODAY = parseIsoDay('2026-11-21') ?? 0;
