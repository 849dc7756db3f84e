import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { element } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, cellName, type Rect } from './address';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

export class FreezePanes extends HostObject {
  static override readonly type = 'WorksheetFreezePanes';
  constructor(private readonly $sheet: Worksheet) {
    super();
  }
  private $freeze(rect: Rect): void {
    this.$sheet.$freeze(rect, pane(rect));
  }
  freezeRows(count = 1): void {
    if (!(count >= 0 && count < MAX_ROWS)) throw new HostError('InvalidArgument');
    if (count === 0) return this.unfreeze();
    this.$freeze({ row: 0, column: 0, rows: count, columns: MAX_COLUMNS });
  }
  freezeColumns(count = 1): void {
    if (!(count >= 0 && count < MAX_COLUMNS)) throw new HostError('InvalidArgument');
    if (count === 0) return this.unfreeze();
    this.$freeze({ row: 0, column: 0, rows: MAX_ROWS, columns: count });
  }
  /** What is frozen begins at the top left corner, wherever the range does. */
  freezeAt(range?: Range | string): void {
    if (range === undefined) return this.unfreeze();
    const { row, column, rows, columns } = this.$sheet.$workbook.$rangeOf(range, this.$sheet).$rect;
    this.$freeze({
      row: 0,
      column: 0,
      rows: Math.min(MAX_ROWS, row + rows),
      columns: Math.min(MAX_COLUMNS, column + columns),
    });
  }
  unfreeze(): void {
    this.$sheet.$freeze(null, '');
  }
  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getLocationOrNullObject(): Range | null {
    return this.$sheet.$frozen && this.$sheet.$range(this.$sheet.$frozen);
  }
}

function pane(rect: Rect): string {
  const rows = rect.rows === MAX_ROWS ? 0 : rect.rows;
  const columns = rect.columns === MAX_COLUMNS ? 0 : rect.columns;
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
