import { ExcelHost } from '../../../../src/workbench/host/excelHost';
import { movingEnd, select, selectCell, selectedRect, selectUpTo } from '../../../../src/workbench/page/grid/selection';

/** A sheet with B2:C3 merged. */
function sheetWithMerge() {
  const host = ExcelHost.open(null);
  host.edit(({ $active }) => $active.getRange('B2:C3').merge());
  return { host, sheet: host.workbook.$active, selected: () => selectedRect(host.workbook) };
}

describe('the selected cells', () => {
  it('reach from where the selecting began, in any direction', () => {
    const { host, sheet, selected } = sheetWithMerge();
    selectUpTo(host, sheet, { row: 9, column: 5 }, { row: 6, column: 4 });
    expect(selected()).toMatchObject({ row: 6, column: 4, rows: 4, columns: 2, active: { row: 9, column: 5 } });
    expect(movingEnd(selected(), [])).toEqual({ row: 6, column: 4, rows: 1, columns: 1 });
  });

  it('take in merged cells whole', () => {
    const { host, sheet, selected } = sheetWithMerge();
    selectUpTo(host, sheet, { row: 0, column: 1 }, { row: 1, column: 1 });
    expect(selected()).toMatchObject({ row: 0, column: 1, rows: 3, columns: 2, active: { row: 0, column: 1 } });
    selectCell(host, sheet, { row: 2, column: 2 });
    expect(selected()).toMatchObject({ row: 1, column: 1, rows: 2, columns: 2, active: { row: 1, column: 1 } });
    // Nothing has been extended yet: the merged cell is both ends.
    expect(movingEnd(selected(), sheet.$features.merges)).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });

  it('that the add-in selects have their first cell active', () => {
    const { host, sheet, selected } = sheetWithMerge();
    selectUpTo(host, sheet, { row: 9, column: 5 }, { row: 6, column: 4 });
    host.edit(() => sheet.getRange('E7:F10').select());
    expect(selected().active).toEqual({ row: 6, column: 4 });
  });

  it('are told to the add-in once, not again for a pointer that stays in its cell', () => {
    const { host, sheet } = sheetWithMerge();
    let changes = 0;
    host.onChanged(() => changes++);
    for (let i = 0; i < 3; i++) select(host, sheet, { row: 4, column: 4, rows: 2, columns: 2 });
    expect(changes).toBe(1);
  });
});
