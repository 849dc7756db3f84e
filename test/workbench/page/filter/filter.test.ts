import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { filterCount } from '../../../../src/workbench/page/filter/filterCount';
import {
  filterMark,
  filterRanges,
  headsInRow,
  isFilteredRow,
  type FilterRange,
} from '../../../../src/workbench/page/filter/filterRanges';
import { filterValues, firstValues } from '../../../../src/workbench/page/filter/filterValues';

const RECORDS = [
  ['姓名', '级别', '订单', '日期'],
  ['张三', 'B', 30, 45000],
  ['李四', 'h', 4, 45001],
  ['王五', 'H', 200, 45000],
  ['赵六', '', '无', ''],
];
const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** A sheet with the records from A1 on and a filter on them. */
function filtered() {
  const host = ExcelHost.open(null);
  const sheet = host.workbook.$active;
  host.edit(() => {
    sheet.getRange('A1:D5').values = RECORDS;
    sheet.getRange('D2:D5').numberFormat = 'yyyy-mm-dd';
    sheet.autoFilter.apply('A1:D5');
  });
  const range = (): FilterRange => {
    const [first] = filterRanges(sheet);
    if (!first) throw new Error('no filter');
    return first;
  };
  const keep = (column: number, ...values: readonly string[]) =>
    host.edit(() => range().filter.apply('A1:D5', column, { filterOn: 'Values', values }));
  const texts = (column: number, limit = 10) =>
    firstValues(filterValues(sheet, range(), column), limit).map(({ text }) => text);
  return { host, sheet, range, keep, texts };
}

describe('the values that a filter offers', () => {
  it('are the different texts in the order of sorting, blanks last', () => {
    const { texts } = filtered();
    expect(texts(1)).toEqual(['B', 'h', '']);
    expect(texts(2)).toEqual(['4', '30', '200', '无']);
    expect(texts(3)).toEqual(['2023-03-15', '2023-03-16', '']);
  });

  it('are no more than can be listed, the first ones', () => {
    expect(filtered().texts(2, 2)).toEqual(['4', '30']);
  });

  it('are chosen where the filter lets them through', () => {
    const { keep, sheet, range } = filtered();
    keep(1, 'H', '');
    const chosen = filterValues(sheet, range(), 1).map(({ text, shown }) => [text, shown]);
    expect(chosen).toEqual([
      ['B', false],
      ['h', true],
      ['', true],
    ]);
  });

  it('are those of the records that the other columns let through', () => {
    const { keep, texts } = filtered();
    keep(1, 'H');
    keep(2, '200');
    expect(texts(0)).toEqual(['王五']);
    expect(texts(2)).toEqual(['4', '200']);
    expect(texts(1)).toEqual(['H']);
  });

  it('let the same records through when they are chosen again', () => {
    const { sheet, keep, texts } = filtered();
    for (const column of [0, 1, 2, 3]) {
      keep(column, ...texts(column));
      expect([column, filterCount(sheet, CELL)]).toEqual([column, { found: 4, total: 4 }]);
    }
  });

  it('follow the cells, also where there are many', () => {
    const host = ExcelHost.open(null);
    const sheet = host.workbook.$active;
    const numbers = Array.from({ length: 5000 }, (_none, i) => [(i * 2741) % 5000]);
    host.edit(() => {
      sheet.getRange('A1:A5001').values = [['编号'], ...numbers];
      sheet.autoFilter.apply('A1:A5001');
    });
    const [range] = filterRanges(sheet);
    const first = range && firstValues(filterValues(sheet, range, 0), 1000).map(({ value }) => value);
    expect(first).toEqual(Array.from({ length: 1000 }, (_none, i) => i));
  });
});

describe('the buttons of a filter', () => {
  it('stand in its first row, and tell which columns are filtered', () => {
    const { keep, sheet } = filtered();
    keep(1, 'B');
    const heads = headsInRow(filterRanges(sheet), 0);
    expect([0, 1, 2, 3, 4].map((column) => filterMark(heads, column))).toEqual([
      'plain',
      'filtered',
      'plain',
      'plain',
      undefined,
    ]);
    expect(headsInRow(filterRanges(sheet), 1)).toEqual([]);
  });

  it('tell so of kinds of filters that the host does not work out, and not of hidden buttons', () => {
    const { sheet, range } = filtered();
    sheet.$sheetPart.replace('autoFilter', [
      '<autoFilter ref="A1:D5"><filterColumn colId="0" hiddenButton="1"/>' +
        '<filterColumn colId="3"><dynamicFilter type="thisMonth"/></filterColumn></autoFilter>',
    ]);
    expect([...range().filtered]).toEqual([3]);
  });

  it('are on tables as well, but for those without a header', () => {
    const { host, sheet } = filtered();
    host.edit(() => {
      sheet.getRange('G3:H4').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('G3:H4', true);
    });
    expect(filterRanges(sheet).map(({ rect }) => [rect.row, rect.column])).toEqual([
      [0, 0],
      [2, 6],
    ]);
    host.edit(() => {
      sheet.tables.getItemAt(0).showFilterButton = false;
    });
    expect(filterRanges(sheet)).toHaveLength(1);
  });
});

describe('what a filter has found', () => {
  it('is counted while something is filtered, and its row numbers stand out', () => {
    const { keep, sheet } = filtered();
    expect(filterCount(sheet, CELL)).toBeNull();
    expect(isFilteredRow(filterRanges(sheet), 1)).toBe(false);
    keep(1, 'H');
    expect(filterCount(sheet, CELL)).toEqual({ found: 2, total: 4 });
    expect([0, 1, 4, 5].map((row) => isFilteredRow(filterRanges(sheet), row))).toEqual([false, true, true, false]);
  });

  it('is that of the range that is selected', () => {
    const { host, keep, sheet } = filtered();
    keep(1, 'H');
    host.edit(() => {
      sheet.getRange('G1:G4').values = [['城市'], ['北京'], ['北京'], ['上海']];
      sheet.tables.add('G1:G4', true).columns.getItemAt(0).filter.applyValuesFilter(['上海']);
    });
    expect(filterCount(sheet, { ...CELL, column: 6 })).toEqual({ found: 1, total: 3 });
    expect(filterCount(sheet, CELL)?.total).toBe(4);
  });
});
