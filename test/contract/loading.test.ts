import { contract } from './client';

/** "Using the application-specific API model": proxies, load and sync. */
const excel = contract();

describe('load and sync', () => {
  it('a property that was not loaded throws PropertyNotLoaded and names it', async () => {
    const error = await excel.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['PropertyNotLoaded', 'Range.values']);
  });

  it('a write is seen by a read queued after it in the same batch', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['张三']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['张三']]);
    }));

  it('nothing happens before sync', () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      expect(excel.host.workbook.$active.getRange('A1').values).toEqual([['']]);
      await context.sync();
      expect(excel.host.workbook.$active.getRange('A1').values).toEqual([[1]]);
    }));

  it('takes a list, an array and an object of properties, and navigation paths', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [a, b, c] = [sheet.getRange('A1:B2'), sheet.getRange('A1:B2'), sheet.getRange('A1:B2')];
      a.load('address, rowCount,worksheet/name');
      b.load(['address', 'format/fill/color']);
      c.load({ columnCount: true, worksheet: { name: true } });
      await context.sync();
      expect([a.address, a.rowCount, a.worksheet.name]).toEqual(['Sheet1!A1:B2', 2, 'Sheet1']);
      expect([b.address, b.format.fill.color]).toEqual(['Sheet1!A1:B2', '#FFFFFF']);
      expect([c.columnCount, c.worksheet.name]).toEqual([2, 'Sheet1']);
    }));

  it('a plain load brings all scalar properties', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['Sheet1', 0, 'Visible']);
    }));

  it('a collection is loaded by items/…, with top and skip', () =>
    excel.run(async (context) => {
      for (const name of ['二', '三', '四']) context.workbook.worksheets.add(name);
      const all = context.workbook.worksheets;
      all.load('items/name');
      const count = all.getCount();
      await context.sync();
      expect(all.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '二', '三', '四']);
      expect(count.value).toBe(4);
      const some = context.workbook.worksheets;
      some.load({ $top: 2, $skip: 1, name: true } as never);
      await context.sync();
      expect(some.items.map((sheet) => sheet.name)).toEqual(['二', '三']);
    }));

  it('items without an id are found again by their place, also behind skipped ones (TableRow.index)', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A4').values = [['客户'], ['张三'], ['李四'], ['王五']];
      const { rows } = sheet.tables.add('A1:A4', true);
      rows.load({ $top: 1, $skip: 2, index: true } as never);
      await context.sync();
      const row = rows.items[0]?.load('values');
      await context.sync();
      expect([rows.items.length, rows.items[0]?.index, row?.values]).toEqual([1, 2, [['王五']]]);
    }));

  it('children of loaded items are reached by the ids that came with them', () =>
    excel.run(async (context) => {
      context.workbook.worksheets.add('二').getRange('B2').values = [['在这里']];
      const sheets = context.workbook.worksheets;
      sheets.load('items/id');
      await context.sync();
      const cell = sheets.items[1]?.getRange('B2');
      cell?.load('values');
      await context.sync();
      expect(cell?.values).toEqual([['在这里']]);
    }));

  it('the result of a method is there after sync', () =>
    excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));
});

describe('errors', () => {
  it('ItemNotFound comes with the statement that failed', async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem('不存在').load('name');
      await context.sync();
    });
    expect([error.code, error.name, error.debugInfo.errorLocation]).toEqual([
      'ItemNotFound',
      'RichApi.Error',
      'WorksheetCollection.getItem',
    ]);
    expect(error.debugInfo.statement).toContain('worksheets.getItem');
    expect(error instanceof excel.client.OfficeExtension.Error).toBe(true);
  });

  it('what ran before the failing statement stays done, what follows is not', async () => {
    await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['先']];
      context.workbook.worksheets.getItem('不存在').getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['后']];
      await context.sync();
    });
    expect(excel.host.workbook.$active.getRange('A1:A2').values).toEqual([['先'], ['']]);
  });

  it('an array of the wrong size is an InvalidArgument', async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('an address that is none is an InvalidArgument', async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1A:?').load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('a member the host does not have is an ApiNotFound and is listed', async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().slicers.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect([...excel.host.unknownMembers]).toEqual([expect.stringMatching(/^Worksheet\.slicers$/)]);
  });
});

describe('null objects', () => {
  it('isNullObject tells that an item is missing', () =>
    excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('不存在');
      const found = context.workbook.worksheets.getItemOrNullObject('sheet1');
      await context.sync();
      expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
    }));

  it('what is reached through a null object is null, in this batch and in later ones', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('不存在');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      const later = sheet.getRange('B1');
      later.load('values');
      await context.sync();
      expect([range.isNullObject, later.isNullObject]).toEqual([true, true]);
    }));

  it('an empty sheet has no used range', () =>
    excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  it('ranges that do not meet have no intersection', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3');
      const some = sheet.getRange('A1:B2').getIntersectionOrNullObject('B2:C3');
      some.load('address');
      await context.sync();
      expect([none.isNullObject, some.address]).toEqual([true, 'Sheet1!B2']);
    }));
});

describe('requirement sets', () => {
  const useDataTable = () =>
    excel.client.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemOrNullObject('没有');
      chart.getDataTableOrNullObject();
      await context.sync();
    }).then(
      () => 'done',
      (error: OfficeExtension.Error) => error.code,
    );

  afterEach(() => excel.client.declare(null));

  it('Microsoft’s own table refuses members above the declared set', async () => {
    // Chart.getDataTableOrNullObject is ExcelApi 1.14.
    excel.client.declare({ ExcelApi: '1.13' });
    expect(await useDataTable()).toBe('ApiNotFound');
    excel.client.declare({ ExcelApi: '1.14' });
    expect(await useDataTable()).toBe('done');
    excel.client.declare({ ExcelApi: '1.15' });
    expect(await useDataTable()).toBe('done');
  });
});
