import { contract } from './client';
import { fullWorkbook } from './fullWorkbook';
import { element, partsOf } from './parts';

/** Excel.PageBreakCollection: pages that begin with a row because somebody wants them to. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const sheetXml = () => partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '';

async function rowsNow(): Promise<number[]> {
  return excel.run(async (context) => {
    const { horizontalPageBreaks } = sheetOf(context);
    horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
    await context.sync();
    return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  });
}

it('page breaks are added before a row, counted, found and removed', async () => {
  await excel.run(async (context) => {
    const { horizontalPageBreaks } = sheetOf(context);
    horizontalPageBreaks.add('A30');
    horizontalPageBreaks.add(sheetOf(context).getRange('C11:D12'));
    horizontalPageBreaks.add('A30');
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  expect(await rowsNow()).toEqual([10, 29]);
  await excel.run(async (context) => {
    const { horizontalPageBreaks } = sheetOf(context);
    horizontalPageBreaks.load('items');
    await context.sync();
    const after = horizontalPageBreaks.items[0]?.getCellAfterBreak().load('address');
    horizontalPageBreaks.items[1]?.delete();
    await context.sync();
    expect(after?.address).toBe('Sheet1!A11');
  });
  expect(await rowsNow()).toEqual([10]);
  await excel.run(async (context) => {
    sheetOf(context).horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(await rowsNow()).toEqual([]);
  expect(sheetXml()).not.toContain('rowBreaks');
});

it('they are written as the file wants them, beside the scale, and read again', async () => {
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.zoom = { scale: 86 };
    sheet.horizontalPageBreaks.add('A30');
    await context.sync();
  });
  expect(element(sheetXml(), 'rowBreaks')).toBe(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="29" max="16383" man="1"/></rowBreaks>',
  );
  expect(element(sheetXml(), 'pageSetup')).toContain('scale="86"');
  expect(sheetXml()).not.toContain('fitTo');
  excel.open(excel.host.save());
  expect(await rowsNow()).toEqual([29]);
});

it('they follow inserted rows', async () => {
  await excel.run(async (context) => {
    sheetOf(context).horizontalPageBreaks.add('A30');
    sheetOf(context).getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(await rowsNow()).toEqual([31]);
});

it('none stands before the first row', async () => {
  const error = await excel.failure(async (context) => {
    sheetOf(context).horizontalPageBreaks.add('A1');
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

it('those of a file are known; on a protected sheet they stay', async () => {
  excel.open(fullWorkbook());
  expect(await rowsNow()).toEqual([12]);
  const error = await excel.failure(async (context) => {
    sheetOf(context).horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(error.code).toBe('AccessDenied');
});
