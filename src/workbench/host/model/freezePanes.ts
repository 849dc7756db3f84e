import { HostObject } from '../protocol/hostObject';
import { element } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, cellName, type Rect } from './address';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class FreezePanes extends HostObject {
  static override readonly type = 'WorksheetFreezePanes';
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  private $freeze(rect: Rect | null): void {
    void this.$sheet.$sheetPart;
    this.$sheet.$frozen = rect;
    this.$sheet.$setView({}, rect ? pane(rect) : '');
  }
  freezeRows(count = 1): void {
    this.$freeze({ row: 0, column: 0, rows: count, columns: MAX_COLUMNS });
  }
  freezeColumns(count = 1): void {
    this.$freeze({ row: 0, column: 0, rows: MAX_ROWS, columns: count });
  }
  freezeAt(range: Range | string): void {
    this.$freeze(this.$sheet.$workbook.$rangeOf(range, this.$sheet).$rect);
  }
  unfreeze(): void {
    this.$freeze(null);
  }
  getLocation(): Range | null {
    return this.getLocationOrNullObject();
  }
  getLocationOrNullObject(): Range | null {
    void this.$sheet.$sheetPart;
    return this.$sheet.$frozen && new Range(this.$sheet, this.$sheet.$frozen);
  }
}

function pane(rect: Rect): string {
  const rows = rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows;
  const columns = rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns;
  const active = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  return (
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane: active,
      state: 'frozen',
    }) + element('selection', { pane: active })
  );
}
