import { contract } from './client';
import { elements, partsOf } from './parts';

/** Excel.Table: what rows, columns, totals and formulas do when it changes. */
const excel = contract();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** 客户 | 级别 | 金额 with three rows, and a column 含税 that is calculated. */
function sales(context: Excel.RequestContext): Excel.Table {
  const sheet = sheetOf(context);
  sheet.getRange('A1:C4').values = [
    ['客户', '级别', '金额'],
    ['张三', 'A', 100],
    ['李四', 'B', 200],
    ['王五', 'A', 300],
  ];
  const table = sheet.tables.add('A1:C4', true);
  table.name = '销售';
  return table;
}

const tablePart = () => partsOf(excel.host.save())['xl/tables/table1.xml'] ?? '';

it('a table made of a header alone takes its first rows without a gap', () =>
  excel.run(async (context) => {
    const table = sheetOf(context).tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['日期', '金额']];
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(0);
    table.rows.add(undefined, [
      ['2026-11-01', 10],
      ['2026-11-02', 20],
    ]);
    const range = table.getRange().load('address,values');
    await context.sync();
    expect([range.address, range.values[1]]).toEqual(['Sheet1!A1:B3', [46327, 10]]);
  }));

it('rows are inserted where asked, and push down what stands under the table', () =>
  excel.run(async (context) => {
    const table = sales(context);
    sheetOf(context).getRange('A5:D5').values = [['在表下面', '', '', '旁边']];
    table.rows.add(1, [['赵六', 'C', 150]]);
    const range = table.getRange().load('values,address');
    const below = sheetOf(context).getRange('A5:D6').load('values');
    await context.sync();
    expect([range.address, range.values.map(([name]) => name)]).toEqual([
      'Sheet1!A1:C5',
      ['客户', '张三', '赵六', '李四', '王五'],
    ]);
    // What stands beside stays where it is.
    expect(below.values).toEqual([
      ['王五', 'A', 300, '旁边'],
      ['在表下面', '', '', ''],
    ]);
  }));

it('what a deleted row leaves behind looks like its column', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A:C').format.font.name = '宋体';
    const table = sales(context);
    sheet.getRange('A4').numberFormat = [['@']];
    table.rows.getItemAt(2).delete();
    const cell = sheet.getRange('A4').load('numberFormat,format/font/name');
    await context.sync();
    expect([cell.numberFormat, cell.format.font.name]).toEqual([[['General']], '宋体']);
  }));

it('a deleted row closes up; the last one is cleared, for a table keeps one', () =>
  excel.run(async (context) => {
    const table = sales(context);
    table.rows.getItemAt(1).delete();
    const left = table.getDataBodyRange().load('values');
    await context.sync();
    expect(left.values.map(([name]) => name)).toEqual(['张三', '王五']);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    table.rows.load('count');
    const range = table.getRange().load('address');
    await context.sync();
    expect([table.rows.count, range.address]).toEqual([0, 'Sheet1!A1:C2']);
    expect(tablePart()).toContain(' insertRow="1"');
  }));

it('a formula of the row is spelled the long way in the file and the short way in Excel', async () => {
  await excel.run(async (context) => {
    const table = sales(context);
    table.columns.add(undefined, [['含税'], ['=[@金额]*2'], ['=[@金额]*2'], ['=销售[@金额]*2']]);
    sheetOf(context).getRange('F1').formulas = [['=SUM(销售[金额])']];
    const body = table.columns.getItem('含税').getDataBodyRange().load('values,formulas');
    const sum = sheetOf(context).getRange('F1').load('values');
    await context.sync();
    expect([body.values, sum.values]).toEqual([[[200], [400], [600]], [[600]]]);
    expect(body.formulas).toEqual([['=[@金额]*2'], ['=[@金额]*2'], ['=[@金额]*2']]);
  });
  const cells = partsOf(excel.host.save())['xl/worksheets/sheet1.xml'] ?? '';
  expect(elements(cells, 'f')).toContain('<f>销售[[#This Row],[金额]]*2</f>');
});

it('renaming a header, or the table, renames it in every formula', () =>
  excel.run(async (context) => {
    const table = sales(context);
    const sheet = sheetOf(context);
    sheet.getRange('E1:E2').formulas = [['=SUM(销售[金额])'], ['=SUM(销售[[#All],[金额]])&"销售[金额]"']];
    table.columns.getItem('金额').name = '成交额';
    table.name = '订单';
    const formulas = sheet.getRange('E1:E2').load('formulas,values');
    const column = table.columns.getItemAt(2).load('name');
    await context.sync();
    expect(formulas.formulas).toEqual([['=SUM(订单[成交额])'], ['=SUM(订单[[#All],[成交额]])&"销售[金额]"']]);
    expect([formulas.values[0], column.name]).toEqual([[600], '成交额']);
  }));

it('headers that repeat or are blank get names of their own, in the cells too', () =>
  excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:D1').values = [['电话', '电话', '', '电话']];
    const table = sheet.tables.add('A1:D2', true);
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    expect(header.values).toEqual([['电话', '电话2', 'Column3', '电话3']]);
  }));

it('a column inserted in the middle moves only the rows of the table', () =>
  excel.run(async (context) => {
    const table = sales(context);
    const sheet = sheetOf(context);
    sheet.getRange('E2:E9').values = Array.from({ length: 8 }, (_row, i) => [i]);
    table.columns.add(1, undefined, '性别');
    const range = table.getRange().load('address');
    const [beside, under] = ['F2', 'E9'].map((cell) => sheet.getRange(cell).load('values'));
    const names = table.columns.load('items/name,items/id');
    await context.sync();
    expect([range.address, names.items.map(({ name }) => name)]).toEqual([
      'Sheet1!A1:D4',
      ['客户', '性别', '级别', '金额'],
    ]);
    expect(new Set(names.items.map(({ id }) => id)).size).toBe(4);
    expect([beside?.values, under?.values]).toEqual([[[0]], [[7]]]);
  }));

it('another table beside is not torn apart', async () => {
  const error = await excel.failure(async (context) => {
    const table = sales(context);
    const sheet = sheetOf(context);
    sheet.getRange('E1:E9').values = [['其他'], ...Array.from({ length: 8 }, (_row, i) => [i])];
    sheet.tables.add('E1:E9', true);
    table.columns.add(undefined, undefined, '新列');
    await context.sync();
  });
  expect(error.code).toBe('InsertDeleteConflict');
});

it('cells in the middle of a table cannot be pushed aside', async () => {
  const error = await excel.failure(async (context) => {
    sales(context);
    sheetOf(context).getRange('B2:B3').insert('Down');
    await context.sync();
  });
  expect(error.code).toBe('InsertDeleteConflict');
});

it('a totals row counts or sums the last column, and goes again', () =>
  excel.run(async (context) => {
    const table = sales(context);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('values,formulas,address');
    await context.sync();
    expect([totals.address, totals.values, totals.formulas[0]?.[2]]).toEqual([
      'Sheet1!A5:C5',
      [['汇总', '', 600]],
      '=SUBTOTAL(109,销售[金额])',
    ]);
    expect(tablePart()).toContain('name="金额" totalsRowFunction="sum"'.split(' ')[1] ?? '');
    table.showTotals = false;
    const range = table.getRange().load('address');
    const cleared = sheetOf(context).getRange('A5:C5').load('values');
    await context.sync();
    expect([range.address, cleared.values]).toEqual(['Sheet1!A1:C4', [['', '', '']]]);
  }));

describe('filters of a column', () => {
  const shown = async (context: Excel.RequestContext, table: Excel.Table) => {
    const view = table.columns.getItem('客户').getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    return view.values.flat();
  };

  it.each<[string, string, (filter: Excel.Filter) => void, string[]]>([
    ['values', '级别', (filter) => filter.applyValuesFilter(['A']), ['张三', '王五']],
    ['a comparison', '金额', (filter) => filter.applyCustomFilter('>150'), ['李四', '王五']],
    ['two comparisons', '金额', (filter) => filter.applyCustomFilter('>=100', '<300', 'And'), ['张三', '李四']],
    ['a pattern', '客户', (filter) => filter.applyCustomFilter('=*四'), ['李四']],
    ['the largest', '金额', (filter) => filter.applyTopItemsFilter(1), ['王五']],
    ['the smallest half', '金额', (filter) => filter.applyBottomPercentFilter(67), ['张三', '李四']],
    ['above the average', '金额', (filter) => filter.applyDynamicFilter('AboveAverage'), ['王五']],
  ])('%s', (_what, column, apply, expected) =>
    excel.run(async (context) => {
      const table = sales(context);
      const { filter } = table.columns.getItem(column);
      apply(filter);
      expect(await shown(context, table)).toEqual(expected);
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria.filterOn).toBeDefined();
      filter.clear();
      expect(await shown(context, table)).toEqual(['张三', '李四', '王五']);
    }),
  );

  it('the filters of two columns work together, and clearing one leaves the other', () =>
    excel.run(async (context) => {
      const table = sales(context);
      table.columns.getItem('级别').filter.applyValuesFilter(['A']);
      table.columns.getItem('金额').filter.applyCustomFilter('>150');
      expect(await shown(context, table)).toEqual(['王五']);
      table.columns.getItem('级别').filter.clear();
      expect(await shown(context, table)).toEqual(['李四', '王五']);
      expect(tablePart()).toContain(
        '<filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="150"/></customFilters></filterColumn>',
      );
    }));
});

it('a table is sorted by its columns, and says so', () =>
  excel.run(async (context) => {
    const table = sales(context);
    table.sort.apply([
      { key: 1, ascending: true },
      { key: 2, ascending: false },
    ]);
    const body = table.getDataBodyRange().load('values');
    table.sort.load('fields');
    await context.sync();
    expect(body.values.map(([name]) => name)).toEqual(['王五', '张三', '李四']);
    expect(table.sort.fields).toHaveLength(2);
  }));
