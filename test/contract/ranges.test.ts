import { contract, silence } from './client';

const excel = contract();

/** What a cell becomes when `entry` is set as its value. */
async function entered(
  entry: unknown,
  format?: string,
): Promise<{ value: unknown; formula: unknown; format: string; type: string }> {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    if (format) cell.numberFormat = [[format]];
    cell.values = [[entry]];
    cell.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      formula: cell.formulas[0]?.[0],
      format: cell.numberFormat[0]?.[0],
      type: cell.valueTypes[0]?.[0] ?? '',
    };
  });
}

describe('what is set as a value (Range.values)', () => {
  it.each([
    ['a number in text becomes a number', '12.5', { value: 12.5, type: 'Double' }],
    ['an ISO date becomes a day with a date format', '2026-11-21', { value: 46347, format: 'yyyy/m/d' }],
    ['a percentage becomes a fraction', '12%', { value: 0.12, format: '0%' }],
    ['an apostrophe keeps text', "'007", { value: '007', type: 'String' }],
    ['true in text becomes a boolean', 'TRUE', { value: true, type: 'Boolean' }],
    ['plain text stays', '张三', { value: '张三', type: 'String' }],
    ['= starts a formula', '=1+1', { value: 2, formula: '=1+1' }],
    ['so does a leading +', '+1+1', { value: 2, formula: '=+1+1' }],
    ['a negative number is none', '-5', { value: -5 }],
  ])('%s', async (_name, entry, expected) => {
    expect(await entered(entry)).toMatchObject(expected);
  });

  it.each(['=1+1', '007', '2026-11-21', '13800138000'])('in a cell formatted as text %s stays text', async (entry) => {
    expect(await entered(entry, '@')).toMatchObject({ value: entry, type: 'String', format: '@' });
  });

  it('null leaves a cell as it is', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['旧', '旧']];
      range.values = [[null, '新']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['旧', '新']]);
    }));

  it('a single value fills the range', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  it('arrays that the client splits arrive whole', () =>
    excel.run(async (context) => {
      const rows = Array.from({ length: 4000 }, (_none, i) => [i, `客户${i}`]);
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    }));
});

describe('formulas', () => {
  it('are calculated, and again when what they look at changes', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('A1').values = [[40]];
      const sum = sheet.getRange('A3');
      sum.load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[42]], [['=SUM(A1:A2)']]]);
    }));

  it('follow inserted rows', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('2:2').insert('Down');
      const sum = sheet.getRange('A4');
      sum.load('formulas');
      await context.sync();
      expect(sum.formulas).toEqual([['=SUM(A1:A3)']]);
    }));
});

describe('text and number formats', () => {
  it('text is what the cell shows', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[46347, 1234.5, 0.25]];
      range.numberFormat = [['yyyy"年"m"月"d"日"', '#,##0.00', '0%']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['2026年11月21日', '1,234.50', '25%']]);
    }));
});

describe('ranges from ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(1, 1), 'B2:E5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
  ])('%s', async (_name, derive, expected) => {
    const address = await excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4'));
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });

  it('the used range ignores formatting when asked for values only', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1:H50').format.fill.color = '#FFF2CC';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!A1:H50']);
    }));
});

describe('ranges that are kept', () => {
  it('follow rows that are inserted above and deleted', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('A5');
      kept.values = [['王五']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Sheet1!A7', [['王五']]]);
      sheet.getRange('1:1').delete('Up');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A6');
    }));

  it('follow columns', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('C1:D2');
      await context.sync();
      sheet.getRange('A:A').insert('Right');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!D1:E2');
    }));

  it('follow what another user inserts between two requests', () =>
    excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A5');
      await context.sync();
      excel.host.edit((workbook) => workbook.$active.getRange('2:2').insert('Down'), 'colleague');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A6');
    }));

  it('are gone with their cells', async () => {
    const error = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('A5');
      await context.sync();
      sheet.getRange('4:6').delete('Up');
      kept.load('values');
      await context.sync();
    });
    expect(['InvalidReference', 'ItemNotFound']).toContain(error.code);
  });

  it('are let go at the end of the run', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A5').load('values');
      await context.sync();
      expect(excel.host.keptReferences).toBeGreaterThan(0);
    });
    // The client sends it in a request of its own that nobody waits for.
    await silence();
    expect(excel.host.keptReferences).toBe(0);
  });
});

describe('sorting, copying, finding', () => {
  it('sorts rows by a column, blanks last', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4');
      range.values = [
        ['姓名', '金额'],
        ['张三', 3],
        ['李四', ''],
        ['王五', 1],
      ];
      range.sort.apply([{ key: 1, ascending: true }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values.map(([name]) => name as string)).toEqual(['姓名', '王五', '张三', '李四']);
    }));

  it('copies formulas so that they read their own row', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, '=A1*10'],
        [2, ''],
      ];
      sheet.getRange('B2').copyFrom('B1');
      const copy = sheet.getRange('B2');
      copy.load('formulas,values');
      await context.sync();
      expect([copy.formulas, copy.values]).toEqual([[['=A2*10']], [[20]]]);
    }));

  it('finds text, or says that there is none', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [['张三'], ['李四']];
      const found = sheet.getRange('A1:C9').findOrNullObject('李', {});
      const none = sheet.getRange('A1:C9').findOrNullObject('赵', {});
      found.load('address');
      await context.sync();
      expect([found.address, none.isNullObject]).toEqual(['Sheet1!A2', true]);
    }));
});
