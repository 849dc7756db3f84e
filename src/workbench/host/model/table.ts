import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { equalRects, intersect, rectOf, splitSheet, type Rect } from './address';
import { AutoFilter } from './autoFilter';
import { fillCalculatedColumns } from './calculatedColumns';
import { EventType } from './events';
import { assertName } from './naming';
import type { Range } from './range';
import { TableSort, type Sorted } from './rangeSort';
import { shiftRect, type FormulaChange, type Shift } from './shift';
import { TableColumnCollection } from './tableColumns';
import type { TableData } from './tablePart';
import { TableRowCollection } from './tableRows';
import { moveTotals, setTotals } from './totalsRow';
import type { Worksheet } from './worksheet';
import { plain } from './writeCells';

export class Table extends HostObject {
  static override readonly type = 'Table';
  static override readonly navigations = ['worksheet', 'columns', 'rows', 'autoFilter', 'sort'];
  override readonly $id: string;
  $sorted?: Sorted;

  constructor(
    readonly $sheet: Worksheet,
    readonly $data: TableData,
  ) {
    super();
    this.$id = String($data.id);
  }

  // ---- the host's own

  $touch(): void {
    this.$data.changed = true;
    this.$sheet.$workbook.$dirty = true;
    // Structured references may mean other cells now.
    this.$sheet.$workbook.$calculation.invalidateAll();
  }
  /** A header cell was written: the column takes its text as name. */
  $headersMayHaveChanged(rect: Rect): void {
    const { $data } = this;
    if ($data.headerRow && intersect({ ...$data.rect, rows: 1 }, rect)) this.$syncHeaders();
  }
  /** Headers are unique, non-blank text: what is not is made so, in the cells too. */
  $syncHeaders(): void {
    const { rect } = this.$data;
    const { $grid } = this.$sheet;
    const names: string[] = [];
    const taken = new Set<string>();
    for (let i = 0; i < rect.columns; i++) {
      const value = $grid.value(rect.row, rect.column + i);
      const text = String(plain(value));
      let name = text === '' ? `Column${i + 1}` : text;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${text === '' ? 'Column' : text}${n}`;
      if (name !== value) $grid.setValue(rect.row, rect.column + i, name);
      taken.add(name.toLowerCase());
      names.push(name);
    }
    if (names.join('\u0000') === this.$data.columns.map((column) => column.name).join('\u0000')) return;
    const before = this.$data.columns.map((column) => column.name);
    this.$data.setHeaders(names);
    this.$touch();
    before.forEach((name, i) => {
      const after = names[i];
      if (name && after !== undefined && after !== name && !names.includes(name))
        this.$sheet.$workbook.$renamedColumn(this, name, after);
    });
  }
  $shift(shift: Shift): void {
    const before = this.$data.rect;
    const after = shiftRect(before, shift);
    if (!after) {
      const { $tables } = this.$sheet.$workbook;
      $tables.splice($tables.indexOf(this), 1);
      return;
    }
    if (equalRects(after, before)) return;
    this.$data.rect = after;
    if (!this.$data.body) {
      // All rows went: a table keeps one, if a blank one.
      this.$data.rect = { ...after, rows: after.rows + 1 };
      this.$data.insertRow = true;
    }
    this.$touch();
    if (shift.axis === 'row' && after.rows > before.rows)
      fillCalculatedColumns(this.$sheet, this.$data, { ...after, row: shift.at, rows: shift.count });
    if (after.columns !== before.columns) {
      this.$data.shiftColumns(shift.at - before.column, shift.count);
      if (this.$data.headerRow) this.$syncHeaders();
    } else if (this.$data.headerRow && shift.axis === 'row' && shift.at <= before.row && after.rows < before.rows) {
      // The header row went: the row below has taken its place.
      this.$syncHeaders();
    }
  }
  $changeFormulas(change: FormulaChange): void {
    if (this.$data.changeFormulas(change)) this.$touch();
  }
  /** Cells inserted or deleted beside or inside a table must not tear its rows or columns apart. */
  $assertNotTorn(shift: Shift): void {
    const { rect } = this.$data;
    const reaches = shift.axis === 'row' ? rect.row + rect.rows > shift.at : rect.column + rect.columns > shift.at;
    if (!reaches) return;
    const [start, end] =
      shift.axis === 'row' ? [rect.column, rect.column + rect.columns - 1] : [rect.row, rect.row + rect.rows - 1];
    const apart = shift.from > end || shift.to < start;
    const covered = shift.from <= start && shift.to >= end;
    if (!apart && !covered) throw new HostError('InsertDeleteConflict');
  }
  /** Inserts or deletes cells in the table's own rows or columns, where no other table may be torn. */
  $restructure(shift: Shift): void {
    const { $sheet } = this;
    for (const other of $sheet.$workbook.$tables)
      if (other !== this && other.$sheet === $sheet) other.$assertNotTorn(shift);
    $sheet.$shift(shift);
  }
  /** Takes more or fewer cells; the rows that were added get the formulas of calculated columns. */
  $setRect(rect: Rect, added?: Rect): void {
    const before = this.$data.rect;
    this.$data.rect = rect;
    this.$touch();
    if (this.$data.headerRow) this.$syncHeaders();
    const grown = rect.row + rect.rows - before.row - before.rows;
    const behind = grown > 0 && !this.$data.totalsRow ? { ...rect, row: before.row + before.rows, rows: grown } : null;
    const rows = added ?? behind;
    if (rows) fillCalculatedColumns(this.$sheet, this.$data, rows);
  }
  /** The one row under the header is there for the first entry only. */
  get $isEmpty(): boolean {
    const { body, insertRow } = this.$data;
    return !body || (insertRow && body.rows === 1 && !this.$sheet.$grid.used(true, body));
  }
  $selectionMayHaveChanged(rect: Rect): void {
    const { $workbook, $id } = this.$sheet;
    const inside = intersect(this.$data.rect, rect);
    $workbook.$emit(EventType.TableSelectionChanged, [this.$id], {
      tableId: this.$id,
      worksheetId: $id,
      isInsideTable: inside !== null,
      address: inside ? this.$sheet.$range(inside).address.replace(/^.*!/, '') : '',
    });
  }

  // ---- the API

  get id(): string {
    return this.$id;
  }
  get legacyId(): string {
    return this.$id;
  }
  get name(): string {
    return this.$data.name;
  }
  set name(name: string) {
    const { $workbook } = this.$sheet;
    const other = $workbook.$table(name);
    if ((other && other !== this) || $workbook.$nameFor(name)) throw new HostError('ItemAlreadyExists');
    assertName(name);
    const before = this.$data.name;
    this.$data.name = name;
    this.$touch();
    $workbook.$renamedTable(before, name);
  }
  get worksheet(): Worksheet {
    return this.$sheet;
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.$sheet, this);
  }
  get sort(): TableSort {
    return new TableSort(this);
  }
  get showHeaders(): boolean {
    return this.$data.headerRow;
  }
  get showTotals(): boolean {
    return this.$data.totalsRow;
  }
  set showTotals(show: boolean) {
    if (show === this.$data.totalsRow) return;
    this.$sheet.$assertUnprotected();
    if (show) this.$makeRoomForTotals();
    setTotals(this.$sheet, this.$data, show);
    this.$touch();
  }
  /** Cells under the table move down for its totals row. */
  private $makeRoomForTotals(): void {
    const { rect } = this.$data;
    const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
    if (this.$sheet.$grid.used(true, below))
      this.$restructure({
        axis: 'row',
        at: below.row,
        count: 1,
        from: rect.column,
        to: rect.column + rect.columns - 1,
      });
  }
  get showFilterButton(): boolean {
    return this.$data.filter !== null;
  }
  set showFilterButton(show: boolean) {
    this.$sheet.$assertUnprotected();
    this.$data.filter = show ? (this.$data.filter ?? '') : null;
    this.$touch();
  }
  get showBandedRows(): boolean {
    return this.$data.styleFlags.showRowStripes === '1';
  }
  set showBandedRows(show: boolean) {
    this.$setFlag('showRowStripes', show);
  }
  get showBandedColumns(): boolean {
    return this.$data.styleFlags.showColumnStripes === '1';
  }
  set showBandedColumns(show: boolean) {
    this.$setFlag('showColumnStripes', show);
  }
  get highlightFirstColumn(): boolean {
    return this.$data.styleFlags.showFirstColumn === '1';
  }
  set highlightFirstColumn(show: boolean) {
    this.$setFlag('showFirstColumn', show);
  }
  get highlightLastColumn(): boolean {
    return this.$data.styleFlags.showLastColumn === '1';
  }
  set highlightLastColumn(show: boolean) {
    this.$setFlag('showLastColumn', show);
  }
  private $setFlag(name: string, on: boolean): void {
    this.$sheet.$assertUnprotected();
    this.$data.styleFlags = { ...this.$data.styleFlags, [name]: on ? '1' : '0' };
    this.$touch();
  }
  get style(): string {
    return this.$data.style;
  }
  set style(style: string) {
    this.$sheet.$assertUnprotected();
    this.$data.style = style;
    this.$touch();
  }
  getRange(): Range {
    return this.$sheet.$range(this.$data.rect);
  }
  getHeaderRowRange(): Range {
    if (!this.$data.headerRow) throw new HostError('ItemNotFound');
    return this.$sheet.$range({ ...this.$data.rect, rows: 1 });
  }
  getDataBodyRange(): Range {
    // An empty table shows one blank row below its header.
    const { rect, body, headerRow } = this.$data;
    return this.$sheet.$range(body ?? { ...rect, row: rect.row + (headerRow ? 1 : 0), rows: 1 });
  }
  getTotalRowRange(): Range {
    const { rect, totalsRow } = this.$data;
    if (!totalsRow) throw new HostError('ItemNotFound');
    return this.$sheet.$range({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
  }
  /** The header row must stay where it is, and the new range must overlap the old one. */
  resize(newRange: Range | string): void {
    const { $sheet, $data } = this;
    const [sheetName, address] = typeof newRange === 'string' ? splitSheet(newRange) : [null, ''];
    const rect = typeof newRange === 'string' ? rectOf(address) : newRange.$rect;
    const home = typeof newRange === 'string' ? $sheet.$workbook.$sheet(sheetName ?? $sheet.$name) : newRange.$sheet;
    if (
      home !== $sheet ||
      rect.row !== $data.rect.row ||
      !intersect(rect, $data.rect) ||
      rect.rows < ($data.headerRow ? 2 : 1) + ($data.totalsRow ? 1 : 0)
    )
      throw new HostError('InvalidArgument');
    $sheet.$assertUnprotected();
    for (const other of $sheet.$workbook.$tables)
      if (other !== this && other.$sheet === $sheet && intersect(other.$data.rect, rect))
        throw new HostError('TableOverlap');
    if ($sheet.$features.merges.some((merge) => intersect(merge, rect))) throw new HostError('InvalidOperation');
    if ($data.totalsRow && rect.rows !== $data.rect.rows) moveTotals($sheet, $data, rect);
    $data.takeColumns(rect.column - $data.rect.column, rect.columns);
    this.$setRect(rect);
  }
  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
  reapplyFilters(): void {
    this.autoFilter.reapply();
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.$sheet.$assertUnprotected();
    this.$remove();
    return range;
  }
  delete(): void {
    const range = this.getRange();
    this.$sheet.$assertUnprotected();
    this.$remove();
    range.clear();
  }
  private $remove(): void {
    const { $workbook } = this.$sheet;
    $workbook.$tables.splice($workbook.$tables.indexOf(this), 1);
    $workbook.$dirty = true;
    $workbook.$calculation.invalidateAll();
    $workbook.$emit(EventType.TableDeleted, [this.$sheet.$id, 'Workbook'], {
      tableId: this.$id,
      tableName: this.name,
      worksheetId: this.$sheet.$id,
      ...$workbook.$source,
    });
  }
}
