import { contract } from './client';

/** Inserting, deleting, renaming: everything that points at cells follows them. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

async function formulasAfter(
  formulas: readonly string[],
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string[]> {
  return excel.run(async (context) => {
    const sheet = sheetOf(context);
    const other = context.workbook.worksheets.add('汇总 表');
    const cells = other.getRange('A1').getResizedRange(formulas.length - 1, 0);
    cells.formulas = formulas.map((formula) => [formula]);
    change(sheet, context);
    cells.load('formulas');
    await context.sync();
    return cells.formulas.flat() as string[];
  });
}

describe('references into a sheet', () => {
  it('grow, move, or become #REF! as rows come and go', async () => {
    const formulas = ['=Sheet1!A5', '=SUM(Sheet1!$A$2:A$9)', '=Sheet1!B:B', '=Sheet1!3:4', '="Sheet1!A5"', '=A5'];
    expect(await formulasAfter(formulas, (sheet) => void sheet.getRange('3:4').insert('Down'))).toEqual([
      '=Sheet1!A7',
      '=SUM(Sheet1!$A$2:A$11)',
      '=Sheet1!B:B',
      '=Sheet1!5:6',
      '="Sheet1!A5"',
      '=A5',
    ]);
    excel.host.workbook.$sheet('汇总 表')?.delete();
    expect(await formulasAfter(formulas, (sheet) => sheet.getRange('5:6').delete('Up'))).toEqual([
      '=Sheet1!#REF!',
      '=SUM(Sheet1!$A$2:A$7)',
      '=Sheet1!B:B',
      '=Sheet1!3:4',
      '="Sheet1!A5"',
      '=A5',
    ]);
  });

  it('follow columns', async () => {
    const formulas = ['=Sheet1!C1+Sheet1!$A1', '=SUM(Sheet1!A:D)'];
    expect(await formulasAfter(formulas, (sheet) => void sheet.getRange('B:B').insert('Right'))).toEqual([
      '=Sheet1!D1+Sheet1!$A1',
      '=SUM(Sheet1!A:E)',
    ]);
  });

  it('follow a new name of the sheet, quoted if need be', async () => {
    expect(
      await formulasAfter(['=Sheet1!A1&"Sheet1!A1"', '=SUM(Sheet1!A:A)'], (sheet) => (sheet.name = "客户's 2026")),
    ).toEqual(["='客户''s 2026'!A1&\"Sheet1!A1\"", "=SUM('客户''s 2026'!A:A)"]);
  });

  it('are lost with the sheet', async () => {
    expect(await formulasAfter(['=SUM(Sheet1!A1:A9)+1'], (sheet) => sheet.delete())).toEqual(['=SUM(#REF!)+1']);
  });
});

it('deleted cells close up in their columns only', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C4').values = Array.from({ length: 4 }, (_row, r) => [1, 2, 3].map((c) => `${c}${r + 1}`));
    sheet.getRange('B2:B3').delete('Up');
    const range = sheet.getRange('A1:C4').load('values');
    await context.sync();
    expect(range.values).toEqual([['11', '21', '31'].map(Number), [12, 24, 32], [13, '', 33], [14, '', 34]]);
  }));

it('inserted rows look like the row above; what is pushed off the sheet stops them', async () => {
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A2:B2').format.fill.color = '#FF0000';
    sheet.getRange('A3').values = [[1]];
    sheet.getRange('3:3').insert('Down');
    const cell = sheet.getRange('A3').load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FF0000');
  });
  const error = await excel.failure(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1048576').values = [['最后一行']];
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(error.code).toBe('NonBlankCellOffSheet');
});

it('merged cells, validations, filters and frozen panes are where their cells are', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B5').values = [['a', 'b'], ...Array.from({ length: 4 }, (_row, r) => [r, r])];
    sheet.getRange('D5:E5').merge();
    sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=B2>$A$2' } };
    sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>1' });
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('1:2').insert('Down');
    const merged = sheet.getRange('A1:Z99').getMergedAreasOrNullObject().load('address');
    const cells = sheet.getRange('C4:C7');
    cells.load('dataValidation/rule');
    const filter = sheet.autoFilter.getRange().load('address');
    sheet.autoFilter.load('criteria');
    await context.sync();
    expect([merged.address, filter.address]).toEqual(['Sheet1!E7:F7', 'Sheet1!B3:C7']);
    expect(cells.dataValidation.rule).toEqual({ custom: { formula: '=C4>$B$4' } });
    expect(sheet.autoFilter.criteria).toEqual([{}, { filterOn: 'Custom', criterion1: '>1' }]);
  }));

it('a copy of a sheet has its cells, formats, tables and names, under names of its own', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B3').values = [
      ['客户', '金额'],
      ['张三', 1],
      ['李四', 2],
    ];
    sheet.tables.add('A1:B3', true).name = '客户表';
    sheet.names.add('首行', sheet.getRange('A1'));
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    sheet.getRange('D1').format.fill.color = '#00FF00';
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy('End');
    copy.getRange('B2').values = [[10]];
    copy.load('name,position');
    const sums = [sheet, copy].map((one) => one.getRange('D1').load('values,format/fill/color'));
    const tables = copy.tables.load('items/name');
    const name = copy.names.getItem('首行').load('formula');
    const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([copy.name, copy.position, sums.map(({ values }) => values[0]?.[0])]).toEqual(['Sheet1 (2)', 1, [3, 12]]);
    expect([tables.items.map((table) => table.name), name.formula, sums[1]?.format.fill.color]).toEqual([
      ['客户表2'],
      "='Sheet1 (2)'!$A$1",
      '#00FF00',
    ]);
    expect(frozen.address).toBe("'Sheet1 (2)'!1:1");
    excel.open(excel.host.save());
    expect(excel.host.workbook.$tables.map((table) => table.name)).toEqual(['客户表', '客户表2']);
  }));

it('a read-only workbook refuses every change, and is read', async () => {
  excel.host.reopen(null, { readOnly: true });
  await excel.run(async (context) => {
    context.workbook.load('readOnly');
    const cell = sheetOf(context).getRange('A1').load('values');
    await context.sync();
    expect([context.workbook.readOnly, cell.values]).toEqual([true, [['']]]);
  });
  const changes: ((context: Excel.RequestContext) => void)[] = [
    (context) => (sheetOf(context).getRange('A1').values = [[1]]),
    (context) => (sheetOf(context).getRange('A1').format.font.bold = true),
    (context) => void context.workbook.worksheets.add(),
    (context) => void sheetOf(context).tables.add('A1:B2', true),
    (context) => sheetOf(context).protection.protect(),
  ];
  for (const change of changes) {
    const error = await excel.failure(async (context) => {
      change(context);
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  }
});

describe('protection', () => {
  it('a password opens what it closed, and no other does, also after saving', async () => {
    await excel.run(async (context) => {
      sheetOf(context).protection.protect({ allowSort: true }, '密码abc');
      context.workbook.protection.protect('书');
      await context.sync();
    });
    excel.open(excel.host.save());
    const wrong = await excel.failure(async (context) => {
      sheetOf(context).protection.unprotect('密码abd');
      await context.sync();
    });
    expect(wrong.code).toBe('AccessDenied');
    await excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.load('options');
      await context.sync();
      expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: 'Normal' });
      protection.unprotect('密码abc');
      context.workbook.protection.unprotect('书');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('an option allows what it says', async () => {
    const attempt = (options: Excel.WorksheetProtectionOptions, change: (sheet: Excel.Worksheet) => void) => {
      excel.host.reopen(null, {});
      return excel
        .run(async (context) => {
          const sheet = sheetOf(context);
          sheet.protection.protect(options);
          change(sheet);
          await context.sync();
          return 'done';
        })
        .catch((error: OfficeExtension.Error) => error.code);
    };
    const bold = (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.font.bold = true);
    const insert = (sheet: Excel.Worksheet) => void sheet.getRange('2:3').insert('Down');
    const width = (sheet: Excel.Worksheet) => void (sheet.getRange('A:A').format.columnWidth = 10);
    expect([
      await attempt({}, bold),
      await attempt({ allowFormatCells: true }, bold),
      await attempt({}, insert),
      await attempt({ allowInsertRows: true }, insert),
      await attempt({}, width),
      await attempt({ allowFormatColumns: true }, width),
    ]).toEqual(['AccessDenied', 'done', 'AccessDenied', 'done', 'AccessDenied', 'done']);
  });
});
