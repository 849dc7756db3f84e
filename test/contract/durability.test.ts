import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { contract } from './client';

const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const codeOf = async (work: (context: Excel.RequestContext) => Promise<unknown>) => (await excel.failure(work)).code;

describe('saved and opened again', () => {
  it('a worksheet keeps its id, though others were deleted and moved', async () => {
    const id = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const gone = worksheets.add('走了');
      const kept = worksheets.add('留下').load('id');
      await context.sync();
      gone.delete();
      kept.position = 0;
      await context.sync();
      return kept.id;
    });
    excel.open(excel.host.save());
    await excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(id).load('name,id');
      await context.sync();
      expect(found).toMatchObject({ name: '留下', id });
    });
  });

  it('very hidden sheets, hidden names and custom XML parts are as they were', async () => {
    const id = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('账本');
      sheet.visibility = 'VeryHidden';
      context.workbook.names.add('暗名', sheet.getRange('B2')).visible = false;
      const part = context.workbook.customXmlParts.add('<log xmlns="urn:test:log">1</log>').load('id');
      await context.sync();
      return part.id;
    });
    excel.open(excel.host.save());
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('账本').load('visibility');
      const name = context.workbook.names.getItem('暗名').load('visible,formula');
      const part = context.workbook.customXmlParts.getByNamespace('urn:test:log').getOnlyItem().load('id');
      const xml = part.getXml();
      await context.sync();
      expect([sheet.visibility, name.visible, name.formula]).toEqual(['VeryHidden', false, '=账本!$B$2']);
      expect([part.id, xml.value]).toEqual([id, '<log xmlns="urn:test:log">1</log>']);
    });
  });
});

describe('a kept reference', () => {
  it('to deleted cells is invalid', async () => {
    const code = await codeOf(async (context) => {
      const range = sheetOf(context).getRange('B2:C3').load('address');
      context.trackedObjects.add(range);
      await context.sync();
      excel.host.edit((workbook) => workbook.$active.getRange('2:3').delete('Up'), 'colleague');
      range.load('values');
      await context.sync();
    });
    expect(code).toBe('InvalidReference');
  });

  it('to cells of a deleted sheet is invalid, and so is writing through it', async () => {
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.add('走了').getRange('B2').load('address');
      context.trackedObjects.add(range);
      await context.sync();
      excel.host.edit((workbook) => workbook.$sheet('走了')?.delete(), 'colleague');
      range.values = [['丢了']];
      await context.sync();
    });
    expect(code).toBe('InvalidReference');
  });

  it('to a deleted sheet is not found', async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.add('走了').load('id');
      await context.sync();
      excel.host.edit((workbook) => workbook.$sheet('走了')?.delete(), 'colleague');
      sheet.getRange('A1').values = [['丢了']];
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

it('a column takes the standard width again', () =>
  excel.run(async (context) => {
    const { format } = sheetOf(context).getRange('B:B');
    const standard = sheetOf(context).getRange('C:C').format.load('columnWidth');
    format.columnWidth = 200;
    format.useStandardWidth = true;
    format.load('columnWidth,useStandardWidth');
    await context.sync();
    expect([format.columnWidth, format.useStandardWidth]).toEqual([standard.columnWidth, true]);
  }));

it.each([
  ['too few rows', [['a', 'b']]],
  ['too many columns', [['a', 'b', 'c'], ['a', 'b', 'c']]], // prettier-ignore
  ['ragged rows', [['a', 'b'], ['a']]], // prettier-ignore
])('values of another size than the range are refused: %s', async (_what, values) => {
  const code = await codeOf(async (context) => {
    sheetOf(context).getRange('A1:B2').values = values;
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
  expect(excel.host.workbook.$active.getUsedRangeOrNullObject(true)).toBeNull();
});

it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0.00']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'A' } })], // prettier-ignore
  ['a filter', (sheet) => sheet.autoFilter.apply('A1:B3')],
  ['the end of a filter', (sheet) => sheet.tables.getItem('表').autoFilter.clearCriteria()],
  ['a table’s size', (sheet) => sheet.tables.getItem('表').resize('D1:F3')],
  ['a table’s style', (sheet) => (sheet.tables.getItem('表').style = 'TableStyleLight1')],
  ['a table’s buttons', (sheet) => (sheet.tables.getItem('表').showFilterButton = false)],
  ['a table’s stripes', (sheet) => (sheet.tables.getItem('表').showBandedRows = false)],
  ['the end of a table', (sheet) => sheet.tables.getItem('表').convertToRange()],
  ['a new table', (sheet) => sheet.tables.add('H1:I2', true)],
  ['cells inserted', (sheet) => sheet.getRange('A1').insert('Down')],
])('a protected sheet refuses %s', async (_what, change) => {
  await excel.run(async (context) => {
    sheetOf(context).tables.add('D1:E3', true).name = '表';
    sheetOf(context).protection.protect();
    await context.sync();
  });
  const code = await codeOf(async (context) => {
    change(sheetOf(context));
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
});

describe('a request that breaks off', () => {
  const write = (context: Excel.RequestContext) => {
    for (const address of ['A1', 'A2', 'A3', 'A4']) sheetOf(context).getRange(address).values = [[address]];
    return context.sync();
  };
  const written = (host: ExcelHost) => host.workbook.$active.getRange('A1:A4').values.flat().filter(Boolean);

  it.each([
    ['before', 0],
    ['after', 4],
  ] as const)('%s it is done leaves %i cells', async (when, cells) => {
    excel.host.setFaults(() => ({ kind: 'error', code: 'GeneralException', when }));
    expect(await codeOf(write)).toBe('GeneralException');
    expect(written(excel.host)).toHaveLength(cells);
  });

  it('midway leaves its first actions done', async () => {
    excel.host.setFaults(() => ({ kind: 'error', code: 'GeneralException', when: 'midway' }));
    expect(await codeOf(write)).toBe('GeneralException');
    const done = written(excel.host);
    expect(done).toEqual(['A1', 'A2', 'A3', 'A4'].slice(0, done.length));
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(4);
  });
});
