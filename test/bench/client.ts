import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { loadExcelClient, type ExcelClient } from '../../src/workbench/host/transport/node';
import { officeGlobals } from '../../src/workbench/host/transport/officeGlobals';

let client: ExcelClient | undefined;

/** Makes a workbook the one that `Excel.run` reaches, through Microsoft's client. */
export function connect(host: ExcelHost): void {
  client ??= loadExcelClient(host);
  client.connect(host);
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: officeGlobals({ locale: 'zh-CN' }),
  });
}
