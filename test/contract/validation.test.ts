import { contract } from './client';
import { fullWorkbook } from './fullWorkbook';
import { element, partsOf } from './parts';

/** Excel.DataValidation. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const inFile = () => element(partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '', 'dataValidations');

describe('rules', () => {
  it.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule, string]>([
    [
      'a list in the rule itself',
      { list: { inCellDropDown: true, source: 'H,A,B,C' } },
      'List',
      { list: { inCellDropDown: true, source: 'H,A,B,C' } },
      '<dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" type="list" sqref="A2:A9"><formula1>"H,A,B,C"</formula1></dataValidation>',
    ],
    [
      'a list of cells, without the arrow',
      { list: { inCellDropDown: false, source: '=$F$1:$F$3' } },
      'List',
      { list: { inCellDropDown: false, source: '=$F$1:$F$3' } },
      'type="list" showDropDown="1" sqref="A2:A9"><formula1>$F$1:$F$3</formula1>',
    ],
    [
      'whole numbers between two others',
      { wholeNumber: { formula1: 1, formula2: '=F1', operator: 'Between' } },
      'WholeNumber',
      { wholeNumber: { formula1: '=1', formula2: '=F1', operator: 'Between' } },
      'type="whole" sqref="A2:A9"><formula1>1</formula1><formula2>F1</formula2>',
    ],
    [
      'a day as ISO 8601 text',
      { date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } },
      'Date',
      { date: { formula1: '=45292', operator: 'GreaterThanOrEqualTo' } },
      'type="date" operator="greaterThanOrEqual" sqref="A2:A9"><formula1>45292</formula1>',
    ],
    [
      'the length of a text',
      { textLength: { formula1: 11, operator: 'EqualTo' } },
      'TextLength',
      { textLength: { formula1: '=11', operator: 'EqualTo' } },
      'type="textLength" operator="equal" sqref="A2:A9"><formula1>11</formula1>',
    ],
    [
      'a formula',
      { custom: { formula: '=COUNTIF($A$2:$A$9,A2)=1' } },
      'Custom',
      { custom: { formula: '=COUNTIF($A$2:$A$9,A2)=1' } },
      'type="custom" sqref="A2:A9"><formula1>COUNTIF($A$2:$A$9,A2)=1</formula1>',
    ],
  ])('%s', async (_what, rule, type, read, xml) => {
    await excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A2:A9');
      dataValidation.rule = rule;
      dataValidation.load('rule,type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, read]);
    });
    expect(inFile()).toContain(xml);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['between needs both limits', { wholeNumber: { formula1: 1, operator: 'Between' } }],
    ['two rules at once', { list: { inCellDropDown: true, source: 'A' }, custom: { formula: '=TRUE' } }],
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'X'.repeat(256) } }],
    ['no rule', {}],
  ])('%s is an InvalidArgument', async (_what, rule) => {
    const error = await excel.failure(async (context) => {
      sheetOf(context).getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

it('prompt and alert are kept beside the rule; their texts have limits', async () => {
  await excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange('B2:B5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
    dataValidation.prompt = { showPrompt: true, title: '级别', message: '第一行\n第二行' };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '不对', message: '只能是 A 或 B' };
    dataValidation.ignoreBlanks = false;
    dataValidation.load();
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      prompt: { showPrompt: true, title: '级别', message: '第一行\n第二行' },
      errorAlert: { showAlert: true, style: 'Warning', title: '不对', message: '只能是 A 或 B' },
      ignoreBlanks: false,
      type: 'List',
    });
  });
  expect(inFile()).toContain('errorStyle="warning"');
  const error = await excel.failure(async (context) => {
    sheetOf(context).getRange('B2').dataValidation.prompt = { showPrompt: true, title: '标'.repeat(33), message: '' };
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

it('ranges of mixed validation say so: Inconsistent where rules differ, MixedCriteria where cells have none', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'A' } };
    sheet.getRange('A3:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'B' } };
    const types = ['A1:A2', 'A1:A4', 'A1:A9', 'C1'].map((address) =>
      sheet.getRange(address).dataValidation.load('type'),
    );
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(['List', 'Inconsistent', 'MixedCriteria', 'None']);
  }));

it('cells whose values a rule does not allow are found', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C4').values = [
      ['级别', '日期', '电话'],
      ['A', '2024-05-01', '13800138000'],
      ['Z', '2020-05-01', '138'],
      ['B', '2024-06-01', '139'],
    ];
    sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
    sheet.getRange('B2:B4').dataValidation.rule = { date: { formula1: '2024-01-01', operator: 'GreaterThan' } };
    sheet.getRange('C2:C4').dataValidation.rule = { custom: { formula: '=LEN(C2)=11' } };
    const wrong = sheet.getRange('A1:C4').dataValidation.getInvalidCellsOrNullObject().load('address');
    const right = sheet.getRange('A2').dataValidation.getInvalidCellsOrNullObject();
    const [all, some] = ['A2', 'B2:B4'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
    await context.sync();
    expect(wrong.address).toBe('Sheet1!A3:C3,Sheet1!C4');
    expect([right.isNullObject, all?.valid, some?.valid]).toEqual([true, true, null]);
  }));

it('a validation of the extension list is one like any other', async () => {
  const xml = String(partsOf(fullWorkbook())['xl/worksheets/sheet1.xml']).replace(/<sheetProtection[^>]*\/>/, '');
  excel.open(fullWorkbook({ 'xl/worksheets/sheet1.xml': xml }));
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('F12').dataValidation.clear();
    sheet.getRange('F10').dataValidation.rule = { custom: { formula: '=TRUE' } };
    const types = ['F10', 'F11', 'F12'].map((address) => sheet.getRange(address).dataValidation.load('type'));
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(['Custom', 'List', 'None']);
  });
  const after = partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '';
  expect(element(after, 'x14:dataValidations')).toContain('<xm:sqref>F11 F13:F15</xm:sqref>');
  expect(element(after, 'x14:conditionalFormattings')).toBe(element(xml, 'x14:conditionalFormattings'));
});

it('is refused on a protected sheet', async () => {
  const error = await excel.failure(async (context) => {
    const sheet = sheetOf(context);
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
    await context.sync();
  });
  expect(error.code).toBe('AccessDenied');
});

it('a function that came after the file format is spelt with its prefix in the file only', async () => {
  const rule = { custom: { formula: '=DECIMAL(A2,13)=14' } };
  await excel.run(async (context) => {
    sheetOf(context).getRange('A2').dataValidation.rule = rule;
    await context.sync();
  });
  expect(inFile()).toContain('<formula1>_xlfn.DECIMAL(A2,13)=14</formula1>');
  excel.open(excel.host.save());
  await excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange('A2').load('address');
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule).toEqual(rule);
  });
});

it('goes on to the rows that a table takes in', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B2').values = [
      ['级别', '电话'],
      ['A', '138'],
    ];
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
    sheet.getRange('B2:C2').dataValidation.rule = { custom: { formula: '=LEN(B2)=3' } };
    const table = sheet.tables.add('A1:B2', true);
    table.rows.add(undefined, [
      ['B', '139'],
      ['Z', '139'],
    ]);
    const types = ['A2:A4', 'B3', 'A5'].map((address) => sheet.getRange(address).dataValidation.load('type'));
    const wrong = sheet.getRange('A2:A4').dataValidation.getInvalidCells().load('address');
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(['List', 'None', 'None']);
    expect(wrong.address).toBe('Sheet1!A4');
  }));
