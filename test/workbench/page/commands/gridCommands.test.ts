import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/workbench/host/model/address';
import type { Workbook } from '../../../../src/workbench/host/model/workbook';
import { HostError } from '../../../../src/workbench/host/protocol/hostError';
import { commandProblem } from '../../../../src/workbench/page/commands/commandProblem';
import { GRID_COMMANDS, placeOf, selectionFor, type Place } from '../../../../src/workbench/page/commands/gridCommands';
import { selectedRect } from '../../../../src/workbench/page/grid/selection';
import { textIn, type TextKey } from '../../../../src/workbench/page/texts';

const RECORDS = [
  ['姓名', '级别', '订单'],
  ['张三', 'B', 3],
  ['李四', 'H', 1],
  ['王五', 'A', 2],
];

/** A workbook with the records from B3 on, and what the menu can do with an address of its sheet. */
function bench(records: readonly (readonly unknown[])[] = RECORDS) {
  const host = ExcelHost.open(null);
  const { workbook } = host;
  const sheet = workbook.$active;
  host.edit(() => {
    sheet.getRangeByIndexes(2, 1, records.length, records[0]?.length ?? 0).values = records;
  });
  const commandsAt = (address: string) => {
    host.edit(() => sheet.getRange(address).select());
    const selected = selectedRect(workbook);
    const named = GRID_COMMANDS[placeOf(selected)].flat().map(({ label, run, isIdle }) => ({
      name: textIn('zh-CN')(typeof label === 'string' ? label : label(sheet, selected)),
      isIdle: isIdle?.(sheet, selected) ?? false,
      run: () => host.edit(() => run(sheet, selected)),
    }));
    return new Map(named.map((command) => [command.name, command]));
  };
  const command = (name: string, address: string) => {
    const found = commandsAt(address).get(name);
    if (!found) throw new Error(`no ${name} at ${address}`);
    found.run();
  };
  const column = (address: string) => sheet.getRange(address).values.flat();
  return { host, workbook, sheet, commandsAt, command, column };
}

/** Why a command was refused. */
function problemOf(work: () => void, workbook: Workbook): string {
  try {
    work();
  } catch (error) {
    return commandProblem(error, workbook);
  }
  return 'done';
}

describe('the menu in the grid', () => {
  it.each<[string, Place]>([
    ['B2:C3', 'cells'],
    ['2:3', 'rows'],
    ['B:C', 'columns'],
  ])('is about what is selected: %s', (address, place) => {
    expect(placeOf(bench().sheet.getRange(address).$rect)).toBe(place);
  });

  it('is about the selection where that was pointed at, else about what was pointed at', () => {
    const selected = { row: 2, column: 0, rows: 3, columns: MAX_COLUMNS };
    const row = { row: 4, column: 0, rows: 1, columns: MAX_COLUMNS };
    const other = { row: 5, column: 0, rows: 1, columns: MAX_COLUMNS };
    const column = { row: 0, column: 1, rows: MAX_ROWS, columns: 1 };
    expect(selectionFor(row, selected)).toBe(selected);
    expect(selectionFor(other, selected)).toBe(other);
    expect(selectionFor(column, selected)).toBe(column);
  });

  it('has Excel’s names, and every one of them in both languages', () => {
    expect([...bench().commandsAt('4:4').keys()]).toEqual(['插入', '删除', '清除内容', '隐藏', '取消隐藏']);
    const keys = Object.values(GRID_COMMANDS)
      .flat(2)
      .map(({ label }) => label)
      .filter((label): label is TextKey => typeof label === 'string');
    for (const key of keys) expect(textIn('en-US')(key)).not.toBe(textIn('zh-CN')(key));
  });
});

describe('rows and columns', () => {
  it('are inserted, as many as are selected, and the selection stays on them', () => {
    const { command, column, workbook } = bench();
    command('插入行', 'C4:C5');
    expect(column('B3:B8')).toEqual(['姓名', '', '', '张三', '李四', '王五']);
    expect(workbook.$selected().address).toBe('Sheet1!C4:C5');
    command('插入', 'A:B');
    expect(column('D3:D6')).toEqual(['姓名', '', '', '张三']);
  });

  it('are deleted, and what comes after them is selected', () => {
    const { command, column, workbook } = bench();
    command('删除行', 'C4:C5');
    expect(column('B3:B5')).toEqual(['姓名', '王五', '']);
    expect(workbook.$selected().address).toBe('Sheet1!C4:C5');
    command('删除列', 'C4');
    expect(column('B3:C3')).toEqual(['姓名', '订单']);
  });

  it('are hidden, and shown again by the lines around them', () => {
    const { command, sheet } = bench();
    command('隐藏', '4:5');
    expect([2, 3, 4, 5].map((row) => sheet.$grid.isHiddenRow(row))).toEqual([false, true, true, false]);
    command('取消隐藏', '3:6');
    expect([2, 3, 4, 5].some((row) => sheet.$grid.isHiddenRow(row))).toBe(false);
    command('隐藏', 'C:C');
    expect(sheet.$grid.isHiddenColumn(2)).toBe(true);
    command('取消隐藏', 'B:D');
    expect(sheet.$grid.isHiddenColumn(2)).toBe(false);
  });

  it('lose their contents, and nothing else does', () => {
    const { command, column } = bench();
    command('清除内容', 'B4:B5');
    expect(column('B3:B6')).toEqual(['姓名', '', '', '王五']);
    expect(column('C4:C5')).toEqual(['B', 'H']);
  });
});

describe('sorting', () => {
  it('sorts the block around the cell by its column, below the header', () => {
    const { command, column } = bench();
    command('升序', 'D5');
    expect(column('B3:B6')).toEqual(['姓名', '李四', '王五', '张三']);
    command('降序', 'C5');
    expect(column('C3:C6')).toEqual(['级别', 'H', 'B', 'A']);
  });

  it('sorts all rows where the first one is no header', () => {
    const { command, column } = bench([['丙'], ['甲'], ['乙']]);
    command('升序', 'B3');
    expect(column('B3:B5')).toEqual(['丙', '甲', '乙'].sort(new Intl.Collator('zh-CN').compare));
  });

  it('sorts a table without its totals', () => {
    const { command, column, host, sheet } = bench([...RECORDS, ['合计', '', 6]]);
    host.edit(() => {
      sheet.tables.add('B3:D6', true).showTotals = true;
    });
    command('降序', 'D4');
    expect(column('D4:D6')).toEqual([3, 2, 1]);
  });

  it('keeps what was filtered out so', () => {
    const { command, host, sheet } = bench();
    host.edit(() => sheet.autoFilter.apply('B3:D6', 1, { filterOn: 'Values', values: ['A', 'B'] }));
    command('升序', 'D4');
    const shown = [3, 4, 5].filter((row) => !sheet.$grid.isHiddenRow(row)).map((row) => sheet.$grid.value(row, 2));
    expect(shown).toEqual(['A', 'B']);
  });

  it('finds nothing to sort in a blank cell', () => {
    const { command, workbook } = bench();
    expect(problemOf(() => command('升序', 'H20'), workbook)).toBe('noData');
  });
});

describe('the filter', () => {
  it('is put on the block around the cell, and taken away from anywhere', () => {
    const { command, commandsAt, sheet } = bench();
    command('筛选', 'C4');
    expect(sheet.autoFilter.getRange().address).toBe('Sheet1!B3:D6');
    expect(commandsAt('H20').has('取消筛选')).toBe(true);
    command('取消筛选', 'H20');
    expect(sheet.autoFilter.enabled).toBe(false);
  });

  it('takes the records below a header that is selected, and several rows as they are', () => {
    const { command, sheet } = bench();
    command('筛选', 'B3:C3');
    expect(sheet.autoFilter.getRange().address).toBe('Sheet1!B3:D6');
    command('取消筛选', 'B3');
    command('筛选', 'B3:C5');
    expect(sheet.autoFilter.getRange().address).toBe('Sheet1!B3:C5');
  });

  it('of a table goes away with its criteria, and leaves that of the sheet', () => {
    const { command, host, sheet } = bench();
    const table = sheet.tables.add('B3:D6', true);
    host.edit(() => table.columns.getItemAt(1).filter.applyValuesFilter(['A']));
    command('取消筛选', 'C4');
    expect(table.showFilterButton).toBe(false);
    expect([3, 4, 5].some((row) => sheet.$grid.isHiddenRow(row))).toBe(false);
    command('筛选', 'C4');
    expect(table.showFilterButton).toBe(true);
    expect(sheet.autoFilter.enabled).toBe(false);
  });

  it('finds no records around a blank cell', () => {
    const { command, workbook } = bench();
    expect(problemOf(() => command('筛选', 'H20'), workbook)).toBe('noData');
  });
});

describe('frozen panes', () => {
  it.each([
    ['C4', 'Sheet1!A1:B3'],
    ['A4', 'Sheet1!1:3'],
    ['C1', 'Sheet1!A:B'],
  ])('end above and before the active cell %s', (cell, frozen) => {
    const { command, sheet } = bench();
    command('冻结窗格', cell);
    expect(sheet.freezePanes.getLocation().address).toBe(frozen);
    command('取消冻结窗格', cell);
    expect(sheet.freezePanes.getLocationOrNullObject()).toBeNull();
  });

  it('cannot end at the first cell', () => {
    expect(bench().commandsAt('A1').get('冻结窗格')?.isIdle).toBe(true);
    expect(bench().commandsAt('A2').get('冻结窗格')?.isIdle).toBe(false);
  });
});

describe('what the workbook refuses', () => {
  it('is a protected sheet', () => {
    const { command, host, workbook, sheet, column } = bench();
    host.edit(() => sheet.protection.protect());
    for (const name of ['插入行', '删除列', '清除内容', '升序', '筛选'])
      expect([name, problemOf(() => command(name, 'C4'), workbook)]).toEqual([name, 'sheetProtected']);
    expect(column('B3:B6')).toEqual(['姓名', '张三', '李四', '王五']);
  });

  it('is a workbook that is read-only, before anything else', () => {
    const { command, host, workbook, sheet } = bench();
    host.edit(() => sheet.protection.protect());
    workbook.$readOnly = true;
    expect(problemOf(() => command('清除内容', 'C4'), workbook)).toBe('readOnly');
  });

  it('are merged cells among those that are sorted', () => {
    const { command, host, workbook, sheet } = bench();
    host.edit(() => sheet.getRange('B4:C4').merge());
    expect(problemOf(() => command('升序', 'D5'), workbook)).toBe('mergedCells');
  });

  it('are rows that would push data off the sheet', () => {
    const { command, host, workbook, sheet } = bench();
    host.edit(() => {
      sheet.getRange(`A${MAX_ROWS}`).values = [['最后']];
    });
    expect(problemOf(() => command('插入行', 'C4'), workbook)).toBe('noRoom');
  });

  it('is told in words that suit the command, and anything unheard of in general ones', () => {
    const { workbook } = bench();
    const refused = new HostError('InvalidOperation');
    expect(commandProblem(refused, workbook, { InvalidOperation: 'lastSheet' })).toBe('lastSheet');
    expect(commandProblem(refused, workbook)).toBe('notPossible');
    expect(commandProblem(new Error(), workbook)).toBe('notPossible');
    expect(commandProblem(new HostError('AccessDenied'), workbook)).toBe('structureProtected');
  });
});
