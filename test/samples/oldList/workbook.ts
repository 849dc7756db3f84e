import { writeXlsx } from 'hucre/xlsx';
import { finishPackage } from '../package';
import { oldCustomers } from './customers';
import { attendanceSheet, priceSheet } from './foreignSheets';
import { formerCustomersSheet } from './formerCustomers';
import { oldRows } from './layout';
import { listSheet } from './listSheet';
import { OLD_FONT } from './look';
import { CLERK, SHOP } from './reference';

/** Rows without a salesperson, the sums, stay in sight: "(blanks)" is ticked in the filter. */
const withBlanks = (sheet: string): string => sheet.replace('<filters>', '<filters blank="1">');

/** Makes the bytes of the old list with the sheets around it. */
export async function oldListWorkbook(): Promise<Uint8Array> {
  const stamp = new Date(Date.UTC(2025, 11, 31, 9, 0, 0));
  const bytes = await writeXlsx({
    sheets: [listSheet(oldRows(oldCustomers())), priceSheet(), formerCustomersSheet(), attendanceSheet()],
    defaultFont: OLD_FONT,
    properties: {
      title: '客户明细',
      creator: CLERK,
      company: SHOP,
      description: '示例数据，单位与人物均为虚构',
      created: stamp,
      modified: stamp,
    },
  });
  return finishPackage(bytes, { activeSheet: 1, edits: { 'xl/worksheets/sheet1.xml': withBlanks } });
}
