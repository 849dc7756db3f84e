import { contract } from './client';
import { fullWorkbook } from './fullWorkbook';
import { element, elements, partsOf } from './parts';

/** Formulas: entered, calculated, spelled for the file. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const cells = () => partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '';

it.each([
  ['=SUM(A1:A3)', 6],
  ['=IFS(A1>5,"大",TRUE,"小")', '小'],
  ['=XLOOKUP(2,A1:A3,B1:B3)', '乙'],
  ['=TEXTJOIN("、",TRUE,B1:B3)', '甲、乙、丙'],
  ['=SUMIFS(A1:A3,B1:B3,"<>乙")', 4],
  ['=COUNTIF(B1:B3,"?")', 3],
  ['=INDEX(B:B,MATCH(3,A:A,0))', '丙'],
  ['=TEXT(DATE(2026,11,21),"yyyy-mm-dd")', '2026-11-21'],
  ['=1/0', '#DIV/0!'],
  ['=C9', 0],
  ['=-A2^2', 4],
  ['=A1:A3*2', 2],
  ['=税率*100', 13],
])('%s', (formula, value) =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B3').values = [
      [1, '甲'],
      [2, '乙'],
      [3, '丙'],
    ];
    context.workbook.names.add('税率', '=0.13');
    const cell = sheet.getRange('D1');
    cell.formulas = [[formula]];
    cell.load('values,formulas');
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([[[value]], [[formula]]]);
  }),
);

it('works out more different formulas than its engine remembers, and again after a change', () =>
  excel.run(async (context) => {
    const count = 12_000;
    const range = sheetOf(context).getRange(`B1:B${count}`);
    sheetOf(context).getRange('A1').values = [[1]];
    range.formulas = Array.from({ length: count }, (_none, row) => [`=$A$1+${row}`]);
    range.load('values');
    await context.sync();
    const wrong = (first: number) => range.values.filter(([value], row) => value !== first + row).length;
    expect(wrong(1)).toBe(0);
    sheetOf(context).getRange('A1').values = [[5]];
    range.load('values');
    await context.sync();
    expect(wrong(5)).toBe(0);
  }));

it.each(['=SUM(', '=1+', '="未完', '+86 138 0013 8000', '-无 (待补'])(
  '%s is no formula: InvalidArgument',
  async (entry) => {
    const error = await excel.failure(async (context) => {
      sheetOf(context).getRange('A1').values = [[entry]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  },
);

it('chains of formulas over several sheets follow a change', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    const other = context.workbook.worksheets.add('二');
    sheet.getRange('A1').values = [[1]];
    other.getRange('A1').formulas = [['=Sheet1!A1*10']];
    sheet.getRange('B1').formulas = [["='二'!A1+1"]];
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[11]]);
    sheet.getRange('A1').values = [[5]];
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[51]]);
  }));

it('nothing is calculated in manual mode until it is asked for', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    context.workbook.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').formulas = [['=A1*3']];
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    const before = result.values;
    context.workbook.application.calculate('Full');
    result.load('values');
    await context.sync();
    expect([before, result.values]).toEqual([[['']], [[6]]]);
  }));

it('a formula that gives several values fills the cells below, and goes on doing so', async () => {
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A4').values = [[5], [15], [25], [35]];
    sheet.getRange('C1').formulas = [['=FILTER(A1:A4,A1:A4>10)']];
    const spilled = sheet.getRange('C1:C4').load('values');
    await context.sync();
    expect(spilled.values.flat()).toEqual([15, 25, 35, '']);
    sheet.getRange('A1').values = [[50]];
    spilled.load('values');
    await context.sync();
    expect(spilled.values.flat()).toEqual([50, 15, 25, 35]);
  });
  // Such a formula is an array formula of the file, so that other programs know what belongs to it.
  expect(elements(cells(), 'f')).toEqual(['<f t="array" ref="C1:C4">_xlfn._xlws.FILTER(A1:A4,A1:A4&gt;10)</f>']);
});

it('functions that came after the file format are prefixed in the file only', async () => {
  await excel.run(async (context) => {
    const cell = sheetOf(context).getRange('A1');
    cell.formulas = [['=IFS(B1>0,CONCAT("IFS(","x"),TRUE,"")']];
    cell.load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([['=IFS(B1>0,CONCAT("IFS(","x"),TRUE,"")']]);
  });
  expect(element(cells(), 'f')).toBe('<f>_xlfn.IFS(B1&gt;0,_xlfn.CONCAT("IFS(","x"),TRUE,"")</f>');
  excel.open(excel.host.save());
  expect(excel.host.workbook.$active.getRange('A1').formulas).toEqual([['=IFS(B1>0,CONCAT("IFS(","x"),TRUE,"")']]);
});

it('what the engine cannot work out keeps the value that was saved', async () => {
  const sheet = String(partsOf(fullWorkbook())['xl/worksheets/sheet5.xml']).replace(
    '<f>SUM(表1[金额])</f><v>3512.5</v>',
    '<f>CUBEVALUE("x",A1)</f><v>77</v>',
  );
  excel.open(fullWorkbook({ 'xl/worksheets/sheet5.xml': sheet }));
  await excel.run(async (context) => {
    const summary = context.workbook.worksheets.getItem('汇总');
    summary.getRange('A5').values = [[1]];
    summary.getRange('A6').formulas = [['=B1+A5']];
    const result = summary.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[77]]);
  });
});

it('a file without results is calculated when it is looked at', async () => {
  const sheet = String(partsOf(fullWorkbook())['xl/worksheets/sheet5.xml']).replace(/<v>[^<]*<\/v>/g, '');
  excel.open(fullWorkbook({ 'xl/worksheets/sheet5.xml': sheet }));
  await excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem('汇总').getRange('A1:B2').load('values');
    await context.sync();
    expect(result.values).toEqual([
      [3512.5, 3512.5],
      [0, 20],
    ]);
  });
});

describe('worksheet functions called as such', () => {
  it('take ranges, values and each other’s results', () =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        ['扳手', 10],
        ['锤子', 20],
        ['锯', 30],
      ];
      const { functions } = context.workbook;
      const range = sheet.getRange('A1:B3');
      const found = functions.vlookup('锤子', range, 2, false).load('value,error');
      const sum = functions.sum(functions.max(sheet.getRange('B1:B3')), 5).load('value');
      const none = functions.vlookup('钉子', range, 2, false).load('value,error');
      await context.sync();
      expect([found.value, found.error, sum.value, none.value, none.error]).toEqual([20, null, 35, null, '#N/A']);
    }));

  it('date tells the date system of a workbook that counts from 1904', async () => {
    excel.open(fullWorkbook());
    await excel.run(async (context) => {
      const first = context.workbook.functions.date(1904, 1, 1).load('value');
      const day = sheetOf(context).getRange('C10').load('values,text');
      await context.sync();
      expect([first.value, day.values, day.text]).toEqual([0, [[43000]], [['2021/9/23']]]);
    });
  });
});
