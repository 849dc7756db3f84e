import { contract } from './client';

const excel = contract();

const LEADS = [
  ['客户', '级别', '金额'],
  ['张三', 'A', 1200.5],
  ['李四', 'B', 300],
];

function leadsTable(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('A1:C3').values = LEADS;
  const table = sheet.tables.add('A1:C3', true);
  table.name = '客户表';
  return table;
}

describe('tables', () => {
  it('take the first row as headers and know their columns', () =>
    excel.run(async (context) => {
      const table = leadsTable(context);
      table.columns.load('items/name,items/index,count');
      const body = table.columns.getItem('级别').getDataBodyRange();
      body.load('values');
      await context.sync();
      expect(table.columns.items.map(({ name, index }) => `${index}${name}`)).toEqual(['0客户', '1级别', '2金额']);
      expect(body.values).toEqual([['A'], ['B']]);
    }));

  it('grow when they are resized, and name the new column', () =>
    excel.run(async (context) => {
      const table = leadsTable(context);
      table.resize('A1:D3');
      context.workbook.worksheets.getActiveWorksheet().getRange('D1').values = [['系统级别']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name).at(-1)).toBe('系统级别');
    }));

  it('keep their header row when resized', async () => {
    const error = await excel.failure(async (context) => {
      leadsTable(context).resize('A2:C4');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('do not overlap', async () => {
    const error = await excel.failure(async (context) => {
      leadsTable(context);
      context.workbook.worksheets.getActiveWorksheet().tables.add('C3:D5', true);
      await context.sync();
    });
    expect(error.code).not.toBe('');
  });

  it('take new rows at their end', () =>
    excel.run(async (context) => {
      const table = leadsTable(context);
      table.rows.add(undefined, [['王五', 'C', 88]]);
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values[3]]).toEqual(['Sheet1!A1:C4', ['王五', 'C', 88]]);
    }));

  it('take a new column with its header', () =>
    excel.run(async (context) => {
      const table = leadsTable(context);
      table.columns.add(undefined, [['备注'], ['一'], ['二']]);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      expect(range.values.map((row) => row[3] as string)).toEqual(['备注', '一', '二']);
    }));

  it('move with inserted rows and are found by name', () =>
    excel.run(async (context) => {
      leadsTable(context);
      context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
      const range = context.workbook.tables.getItem('客户表').getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A2:C4');
    }));

  it('become plain cells again', () =>
    excel.run(async (context) => {
      leadsTable(context).convertToRange();
      const left = context.workbook.tables.getItemOrNullObject('客户表');
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cells.load('values');
      await context.sync();
      expect([left.isNullObject, cells.values]).toEqual([true, [['客户']]]);
    }));

  it('survive saving', async () => {
    await excel.run(async (context) => {
      leadsTable(context).resize('A1:D3');
      await context.sync();
    });
    excel.open(excel.host.save());
    await excel.run(async (context) => {
      const range = context.workbook.tables.getItem('客户表').getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D3');
    });
  });
});

describe('worksheets', () => {
  it('have unique names without : \\ / ? * [ ] and of 31 characters at most', async () => {
    const codeOf = async (name: string) =>
      (
        await excel.failure(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        })
      ).code;
    expect(await codeOf('sheet1')).toBe('ItemAlreadyExists');
    expect(await codeOf('a/b')).toBe('InvalidArgument');
    expect(await codeOf('长'.repeat(32))).toBe('InvalidArgument');
  });

  it('are added last, and can be hidden unless they are the only one in sight', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('日志');
      sheet.visibility = 'VeryHidden';
      sheet.load('position,visibility');
      await context.sync();
      expect([sheet.position, sheet.visibility]).toEqual([1, 'VeryHidden']);
    });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  it('cannot be added where the structure is protected', async () => {
    const error = await excel.failure(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });

  it('protected ones refuse locked cells and take unlocked ones', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [['可以']];
      await context.sync();
    });
    const error = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['不行']];
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
    expect(excel.host.workbook.$active.getRange('A1:B1').values).toEqual([['', '可以']]);
  });
});

describe('names, validation and formats', () => {
  it('a name stands for its cells and follows them', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add('客户区', sheet.getRange('A2:C3'));
      sheet.getRange('1:1').insert('Down');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$A$3:$C$4');
    }));

  it('a list validation, its prompt and its alert are given back as they were set', () =>
    excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'H,A,B,C' } };
      dataValidation.prompt = { showPrompt: true, title: '意向级别', message: '请选择' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '级别', message: '只能是 H A B C' };
      dataValidation.load('type,rule,prompt,errorAlert');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'H,A,B,C' } });
      expect(dataValidation.prompt).toMatchObject({ title: '意向级别', message: '请选择' });
      expect(dataValidation.errorAlert).toMatchObject({ style: 'Stop', title: '级别' });
    }));

  it('conditional formats keep their rule and format', () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = '#C00000';
      format.cellValue.rule = { formula1: '="H"', operator: 'EqualTo' };
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2="A"';
      custom.custom.format.fill.color = '#C6EFCE';
      format.load('type');
      format.cellValue.load('rule');
      custom.custom.format.fill.load('color');
      await context.sync();
      expect([format.type, custom.custom.format.fill.color]).toEqual(['CellValue', '#C6EFCE']);
      expect(format.cellValue.rule).toMatchObject({ operator: 'EqualTo' });
    }));

  it('fill, font and alignment are read back; mixed ones are null', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = '#DDEBF7';
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('A1').format.font.bold = true;
      range.load('format/fill/color,format/font/bold,format/horizontalAlignment');
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.format.horizontalAlignment]).toEqual([
        '#DDEBF7',
        null,
        'Center',
      ]);
    }));

  it('formats survive saving', async () => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [[46347]];
      cell.numberFormat = [['yyyy-mm-dd']];
      cell.format.font.italic = true;
      cell.format.columnWidth = 120;
      await context.sync();
    });
    excel.open(excel.host.save());
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.load('text,numberFormat,format/font/italic,format/columnWidth');
      await context.sync();
      expect([cell.text, cell.numberFormat, cell.format.font.italic]).toEqual([
        [['2026-11-21']],
        [['yyyy-mm-dd']],
        true,
      ]);
      expect(cell.format.columnWidth).toBeCloseTo(120, 0);
    });
  });
});

describe('filters and frozen panes', () => {
  it('a filter hides the rows that do not pass, and shows them again', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = LEADS;
      sheet.autoFilter.apply('A1:C3', 1, { filterOn: 'Values', values: ['A'] });
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
      sheet.autoFilter.clearCriteria();
      const shown = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(shown.value.some(({ rowHidden }) => rowHidden)).toBe(false);
    }));

  it('frozen rows are told', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!1:2');
    }));
});

describe('the workbook', () => {
  it('says its date system through functions.date', () =>
    excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 1);
      day.load('value');
      await context.sync();
      expect(day.value).toBe(1462);
    }));

  it('keeps custom XML parts through saving', async () => {
    await excel.run(async (context) => {
      context.workbook.customXmlParts.add('<journal xmlns="urn:cards"><run id="1"/></journal>');
      await context.sync();
    });
    excel.open(excel.host.save());
    await excel.run(async (context) => {
      const xml = context.workbook.customXmlParts.getByNamespace('urn:cards').getOnlyItem().getXml();
      await context.sync();
      expect(xml.value).toBe('<journal xmlns="urn:cards"><run id="1"/></journal>');
    });
  });

  it('keeps settings of a session', () =>
    excel.run(async (context) => {
      context.workbook.settings.add('schema', { version: 2 });
      const setting = context.workbook.settings.getItem('schema');
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ version: 2 });
    }));
});
