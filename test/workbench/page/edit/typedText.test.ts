import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { typedText } from '../../../../src/workbench/page/edit/typedText';
import { cellEntry } from '../../../../src/workbench/page/formula/cellEntry';

it.each([
  ['12.5', '0.0%', '12.5%'],
  ['12.5%', '0%', '12.5%'],
  ['12.5', '0.0"%"', '12.5'],
  ['=SUM(A1:A3', 'General', '=SUM(A1:A3)'],
  ['=IF(SUM(A1)>1,"(",2', 'General', '=IF(SUM(A1)>1,"(",2)'],
  ['=1+', 'General', '=1+'],
  ['=', 'General', '='],
])('%s typed into a cell with the format %s is entered as %s', (text, format, wanted) => {
  expect(typedText(text, format)).toBe(wanted);
});

it.each([
  [0.153, '0.0%', '15.3%'],
  [1234.5, '#,##0', '1234.5'],
  [123456789012345, 'General', '123456789012345'],
  [0.1 + 0.2, 'General', '0.3'],
  [45_000, 'yyyy-mm-dd', '2023/3/15'],
  [45_000.5, 'yyyy-mm-dd', '2023/3/15 12:00:00'],
])('%d under the format %s is edited as %s', (value, format, wanted) => {
  const host = ExcelHost.open(null);
  const sheet = host.workbook.$active;
  host.edit(() => {
    sheet.getRange('A1').values = value;
    sheet.getRange('A1').numberFormat = [[format]];
  });
  expect(cellEntry(sheet, 0, 0)).toBe(wanted);
});
