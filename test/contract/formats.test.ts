import { contract } from './client';

/** Excel.RangeFormat and what hangs on it: set through the client, kept in the file. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('formats', () => {
  it.each<[string, (format: Excel.RangeFormat) => void, string, unknown]>([
    ['bold', (format) => (format.font.bold = true), 'font/bold', true],
    ['italic', (format) => (format.font.italic = true), 'font/italic', true],
    ['strikethrough', (format) => (format.font.strikethrough = true), 'font/strikethrough', true],
    ['superscript', (format) => (format.font.superscript = true), 'font/superscript', true],
    ['underline', (format) => (format.font.underline = 'Double'), 'font/underline', 'Double'],
    ['font name', (format) => (format.font.name = '宋体'), 'font/name', '宋体'],
    ['font size', (format) => (format.font.size = 14.5), 'font/size', 14.5],
    ['font colour', (format) => (format.font.color = '#C00000'), 'font/color', '#C00000'],
    ['fill by an HTML name', (format) => (format.fill.color = 'indigo'), 'fill/color', '#4B0082'],
    ['a pattern', (format) => (format.fill.pattern = 'LightUp'), 'fill/pattern', 'LightUp'],
    [
      'the colour of a pattern',
      (format) => Object.assign(format.fill, { pattern: 'Gray16', patternColor: '#C00000' }),
      'fill/patternColor',
      '#C00000',
    ],
    [
      'the colour behind a pattern',
      (format) => Object.assign(format.fill, { color: '#FFEE00', pattern: 'LightUp' }),
      'fill/color',
      '#FFEE00',
    ],
    [
      'a fill whose pattern is gone',
      (format) => ['LightUp', 'Solid'].forEach((pattern) => Object.assign(format.fill, { color: '#FFEE00', pattern })),
      'fill/color',
      '#FFEE00',
    ],
    [
      'horizontal alignment',
      (format) => (format.horizontalAlignment = 'CenterAcrossSelection'),
      'horizontalAlignment',
      'CenterAcrossSelection',
    ],
    ['vertical alignment', (format) => (format.verticalAlignment = 'Top'), 'verticalAlignment', 'Top'],
    ['wrapping', (format) => (format.wrapText = true), 'wrapText', true],
    ['indent', (format) => (format.indentLevel = 3), 'indentLevel', 3],
    ['shrinking', (format) => (format.shrinkToFit = true), 'shrinkToFit', true],
    ['text downwards', (format) => (format.textOrientation = -45), 'textOrientation', -45],
    ['vertical text', (format) => (format.textOrientation = 180), 'textOrientation', 180],
    ['reading order', (format) => (format.readingOrder = 'RightToLeft'), 'readingOrder', 'RightToLeft'],
    ['column width', (format) => (format.columnWidth = 96), 'columnWidth', 96],
    ['row height', (format) => (format.rowHeight = 30), 'rowHeight', 30],
    ['unlocked cells', (format) => (format.protection.locked = false), 'protection/locked', false],
    ['hidden formulas', (format) => (format.protection.formulaHidden = true), 'protection/formulaHidden', true],
  ])('%s is given back as it was set, also from the saved file', async (_what, set, path, value) => {
    const read = () =>
      excel.run(async (context) => {
        const range = sheetOf(context).getRange('B2:C3');
        range.load(`format/${path}`);
        await context.sync();
        return path.split('/').reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], range.format);
      });
    await excel.run(async (context) => {
      set(sheetOf(context).getRange('B2:C3').format);
      await context.sync();
    });
    expect(await read()).toEqual(value);
    excel.open(excel.host.save());
    expect(await read()).toEqual(value);
  });

  it('a property on which cells differ is null, a colour ""', () =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = 'red';
      const both = sheet.getRange('A1:A2');
      both.load('format/font/bold,format/fill/color,format/font/name');
      await context.sync();
      expect([both.format.font.bold, both.format.fill.color, both.format.font.name]).toEqual([null, '', '等线']);
    }));

  it('enumerations may be written in letters of any case, but not made up', async () => {
    await excel.run(async (context) => {
      const { format } = sheetOf(context).getRange('A1');
      format.horizontalAlignment = 'center' as 'Center';
      format.load('horizontalAlignment');
      await context.sync();
      expect(format.horizontalAlignment).toBe('Center');
    });
    const error = await excel.failure(async (context) => {
      sheetOf(context).getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('whole columns keep a format for cells that do not exist yet', () =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A5').values = [['那里']];
      sheet.getRange('A:B').format.fill.color = '#FFF2CC';
      const cells = ['A5', 'B900'].map((address) => sheet.getRange(address).load('format/fill/color'));
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect(cells.map((cell) => cell.format.fill.color)).toEqual(['#FFF2CC', '#FFF2CC']);
      expect(used.address).toBe('Sheet1!A5');
    }));

  it('a number format for one cell, all cells, and none that is null', () =>
    excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.numberFormat = [['0.00']];
      sheetOf(context).getRange('A1:B1').numberFormat = [['@', null]];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['@', '0.00'],
        ['0.00', '0.00'],
      ]);
    }));
});

describe('borders', () => {
  it.each<[Excel.BorderIndex | 'EdgeTop', string, string]>([
    ['EdgeTop', 'B2', 'B3'],
    ['EdgeBottom' as Excel.BorderIndex, 'C3', 'C2'],
    ['InsideHorizontal' as Excel.BorderIndex, 'B3', 'B2'],
  ])('%s is drawn on its own cells only', (edge, on, off) =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      const border = sheet.getRange('B2:C3').format.borders.getItem(edge as 'EdgeTop');
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#0000FF';
      const side = edge === 'EdgeBottom' ? 'EdgeBottom' : 'EdgeTop';
      const [drawn, bare] = [on, off].map((cell) =>
        sheet.getRange(cell).format.borders.getItem(side).load('style,weight,color'),
      );
      await context.sync();
      expect([drawn?.style, drawn?.weight, drawn?.color, bare?.style]).toEqual([
        'Continuous',
        'Medium',
        '#0000FF',
        'None',
      ]);
    }),
  );

  it('dashes can be thick, and diagonals go either way', () =>
    excel.run(async (context) => {
      const { borders } = sheetOf(context).getRange('A1').format;
      const left = borders.getItem('EdgeLeft');
      left.style = 'Dash';
      left.weight = 'Medium';
      borders.getItem('DiagonalUp').style = 'Dot';
      const [up, down] = [borders.getItem('DiagonalUp').load('style'), borders.getItem('DiagonalDown').load('style')];
      left.load('style,weight');
      await context.sync();
      expect([left.style, left.weight, up.style, down.style]).toEqual(['Dash', 'Medium', 'Dot', 'None']);
    }));
});

describe('properties of many cells at once', () => {
  it('are read and set cell by cell', () =>
    excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' } } }, { format: { borders: { bottom: { style: 'Double' } } } }],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, borders: { bottom: { style: true } } },
      } as Excel.CellPropertiesLoadOptions);
      await context.sync();
      expect(found.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'None' } } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, borders: { bottom: { style: 'Double' } } } },
        ],
      ]);
    }));

  it('tell which rows are hidden, with one call for all of them', () =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A3:A4').rowHidden = true;
      const rows = sheet.getRange('A2:A5').getRowProperties({ address: true, rowIndex: true, rowHidden: true });
      const columns = sheet.getRange('A1:B1').getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
      expect(rows.value[1]).toEqual({ address: 'Sheet1!3:3', rowIndex: 2, rowHidden: true });
      expect(columns.value).toEqual([
        { columnIndex: 0, columnHidden: false },
        { columnIndex: 1, columnHidden: false },
      ]);
    }));
});

describe('merged cells', () => {
  it('keep the first value, and are found', () =>
    excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D4:F5').merge(true);
      const merged = sheet.getRange('A1:H9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('J1:K2').getMergedAreasOrNullObject();
      const cells = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect([merged.areaCount, merged.address, none.isNullObject]).toEqual([
        3,
        'Sheet1!A1:B2,Sheet1!D4:F4,Sheet1!D5:F5',
        true,
      ]);
      expect(cells.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
    }));

  it('are not torn apart by inserted cells', async () => {
    const error = await excel.failure(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A3:C3').merge();
      sheet.getRange('A1:B1').insert('Down');
      await context.sync();
    });
    expect(error.code).toBe('InsertDeleteConflict');
  });
});

describe('clear', () => {
  it.each<['Contents' | 'Formats' | 'All' | 'Hyperlinks', unknown[]]>([
    ['Contents', ['', '#FF0000', '@', 'List', false]],
    ['Formats', ['客户', '#FFFFFF', 'General', 'List', false]],
    ['Hyperlinks', ['客户', '#FF0000', '@', 'List', true]],
    ['All', ['', '#FFFFFF', 'General', 'None', true]],
  ])('%s clears that and nothing else', (what, expected) =>
    excel.run(async (context) => {
      const cell = sheetOf(context).getRange('B2');
      cell.values = [['客户']];
      cell.hyperlink = { address: 'https://example.com/', textToDisplay: '客户' };
      cell.format.fill.color = 'red';
      cell.numberFormat = [['@']];
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
      cell.clear(what);
      cell.load('values,numberFormat,hyperlink,format/fill/color,dataValidation/type');
      await context.sync();
      expect([
        cell.values[0]?.[0],
        cell.format.fill.color,
        cell.numberFormat[0]?.[0],
        cell.dataValidation.type,
        cell.hyperlink === null,
      ]).toEqual(expected);
    }),
  );
});
