import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { contains, intersect, rectOf, splitSheet, type Rect } from './address';
import { AutoFilter } from './autoFilter';
import { EventType } from './events';
import { CellError } from './grid';
import { Range } from './range';
import { TableSort } from './rangeSort';
import { shiftRect, wholeColumns, type Shift } from './shift';
import type { TableData } from './tablePart';
import type { Worksheet } from './worksheet';

export class Table extends HostObject {
  static override readonly type = 'Table';
  static override readonly navigations = ['worksheet', 'columns', 'rows', 'autoFilter', 'sort'];
  override readonly $id: string;

  constructor(
    readonly $sheet: Worksheet,
    readonly $data: TableData,
  ) {
    super();
    this.$id = String($data.id);
  }

  // ---- the host's own

  $range(rect: Rect): Range {
    return new Range(this.$sheet, rect);
  }
  $touch(): void {
    this.$data.changed = true;
    this.$sheet.$workbook.$dirty = true;
    // Structured references may mean other cells now.
    this.$sheet.$workbook.$calculation.invalidateAll();
  }
  /** A header cell was written: the column takes its text as name. */
  $headersMayHaveChanged(rect: Rect): void {
    const { $data } = this;
    if (!$data.headerRow || !intersect({ ...$data.rect, rows: 1 }, rect)) return;
    this.$syncHeaders();
  }
  /** Headers are unique, non-blank text: what is not is made so, in the cells too. */
  $syncHeaders(): void {
    const { rect } = this.$data;
    const { $grid } = this.$sheet;
    const names: string[] = [];
    for (let i = 0; i < rect.columns; i++) {
      const value = $grid.value(rect.row, rect.column + i);
      const text = value instanceof CellError ? value.text : String(value);
      let name = text === '' ? `Column${i + 1}` : text;
      for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n++)
        name = `${text === '' ? 'Column' : text}${n}`;
      if (name !== value) $grid.setValue(rect.row, rect.column + i, name);
      names.push(name);
    }
    if (names.join('\u0000') === this.$data.columns.map((column) => column.name).join('\u0000')) return;
    this.$data.setHeaders(names);
    this.$touch();
  }
  $shift(shift: Shift): void {
    const before = this.$data.rect;
    const after = shiftRect(before, shift);
    if (!after) {
      const { $tables } = this.$sheet.$workbook;
      $tables.splice($tables.indexOf(this), 1);
      return;
    }
    if (
      after.row === before.row &&
      after.column === before.column &&
      after.rows === before.rows &&
      after.columns === before.columns
    )
      return;
    this.$data.rect = after;
    this.$touch();
    if (after.columns !== before.columns) this.$syncHeaders();
  }
  /** Cells inserted or deleted beside or inside a table must not tear its rows or columns apart. */
  $assertNotTorn(shift: Shift): void {
    const { rect } = this.$data;
    const crosses = shift.axis === 'row' ? rect.row + rect.rows > shift.at : rect.column + rect.columns > shift.at;
    if (!crosses) return;
    const [start, end] =
      shift.axis === 'row' ? [rect.column, rect.column + rect.columns - 1] : [rect.row, rect.row + rect.rows - 1];
    const apart = shift.from > end || shift.to < start;
    const covered = shift.from <= start && shift.to >= end;
    if (!apart && !covered) throw new HostError('InvalidOperation');
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
    const other = this.$sheet.$workbook.$table(name);
    if (other && other !== this) throw new HostError('ItemAlreadyExists');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError('InvalidArgument');
    this.$data.name = name;
    this.$touch();
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
    const { $data } = this;
    if (show === $data.totalsRow) return;
    $data.rect = { ...$data.rect, rows: $data.rect.rows + (show ? 1 : -1) };
    $data.totalsRow = show;
    this.$touch();
  }
  get showFilterButton(): boolean {
    return this.$data.filter !== null;
  }
  set showFilterButton(show: boolean) {
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
    this.$data.styleFlags = { ...this.$data.styleFlags, [name]: on ? '1' : '0' };
    this.$touch();
  }
  get style(): string {
    return this.$data.style;
  }
  set style(style: string) {
    this.$data.style = style;
    this.$touch();
  }
  getRange(): Range {
    return this.$range(this.$data.rect);
  }
  getHeaderRowRange(): Range {
    if (!this.$data.headerRow) throw new HostError('InvalidOperation');
    return this.$range({ ...this.$data.rect, rows: 1 });
  }
  getDataBodyRange(): Range {
    // An empty table shows one blank row below its header.
    const { rect, body, headerRow } = this.$data;
    return this.$range(body ?? { ...rect, row: rect.row + (headerRow ? 1 : 0), rows: 1 });
  }
  getTotalRowRange(): Range {
    const { rect, totalsRow } = this.$data;
    if (!totalsRow) throw new HostError('InvalidOperation');
    return this.$range({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
  }
  /** The header row must stay where it is, and the new range must overlap the old one. */
  resize(newRange: Range | string): void {
    const { $sheet, $data } = this;
    const rect = typeof newRange === 'string' ? rectOf(splitSheet(newRange)[1]) : newRange.$rect;
    if (
      rect.row !== $data.rect.row ||
      !intersect(rect, $data.rect) ||
      rect.rows < ($data.headerRow ? 2 : 1) + ($data.totalsRow ? 1 : 0)
    )
      throw new HostError('InvalidArgument');
    $sheet.$assertAllowed('insertColumns');
    for (const other of $sheet.$workbook.$tables)
      if (other !== this && other.$sheet === $sheet && intersect(other.$data.rect, rect))
        throw new HostError('TableOverlap');
    $data.rect = rect;
    this.$touch();
    if ($data.headerRow) this.$syncHeaders();
  }
  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
  reapplyFilters(): void {
    this.autoFilter.reapply();
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.$remove();
    return range;
  }
  delete(): void {
    const range = this.getRange();
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

class TableColumn extends HostObject {
  static override readonly type = 'TableColumn';
  override readonly $id: number;

  constructor(
    private readonly $table: Table,
    private readonly $index: number,
  ) {
    super();
    this.$id = Number($table.$data.columns[$index]?.attributes.id ?? $index + 1);
  }
  get index(): number {
    return this.$index;
  }
  get id(): number {
    return this.$id;
  }
  get name(): string {
    return this.$table.$data.columns[this.$index]?.name ?? '';
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getRange().getColumn(this.$index);
  }
  getDataBodyRange(): Range {
    return this.$table.getDataBodyRange().getColumn(this.$index);
  }
  getHeaderRowRange(): Range {
    return this.$table.getHeaderRowRange().getCell(0, this.$index);
  }
  delete(): void {
    const { rect } = this.$table.$data;
    if (rect.columns === 1) throw new HostError('InvalidOperation');
    this.$table.$sheet.$assertAllowed('deleteColumns');
    const { from, to } = { from: rect.row, to: rect.row + rect.rows - 1 };
    this.$table.$sheet.$shift({ ...wholeColumns(rect.column + this.$index, -1), from, to });
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly type = 'TableColumnCollection';
  constructor(private readonly $table: Table) {
    super();
  }
  get $items(): readonly TableColumn[] {
    return this.$table.$data.columns.map((_column, index) => new TableColumn(this.$table, index));
  }
  get count(): number {
    return this.$items.length;
  }
  /** Inserts a column; what stands right of the table in its rows moves one column to the right. */
  add(index?: number, values?: unknown[][] | string, name?: string): TableColumn {
    const { $table } = this;
    const { rect } = $table.$data;
    const at = index === undefined || index < 0 ? rect.columns : index;
    $table.$sheet.$assertAllowed('insertColumns');
    const shift = { ...wholeColumns(rect.column + at, 1), from: rect.row, to: rect.row + rect.rows - 1 };
    $table.$sheet.$shift(shift);
    if (at === rect.columns || at === 0) $table.$data.rect = { ...rect, columns: rect.columns + 1 };
    const header = name ?? (Array.isArray(values) ? String(values[0]?.[0] ?? '') : '');
    if (header) $table.$sheet.$grid.setValue(rect.row, rect.column + at, header);
    $table.$syncHeaders();
    const column = new TableColumn($table, at);
    if (Array.isArray(values)) column.values = name && values.length === rect.rows - 1 ? [[name], ...values] : values;
    return column;
  }
}

class TableRow extends HostObject {
  static override readonly type = 'TableRow';
  constructor(
    private readonly $table: Table,
    private readonly $index: number,
  ) {
    super();
  }
  get index(): number {
    return this.$index;
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getDataBodyRange().getRow(this.$index);
  }
  delete(): void {
    this.getRange().delete('Up');
  }
}

class TableRowCollection extends HostCollection<TableRow> {
  static override readonly type = 'TableRowCollection';
  constructor(private readonly $table: Table) {
    super();
  }
  get $items(): readonly TableRow[] {
    return Array.from({ length: this.$table.$data.body?.rows ?? 0 }, (_row, index) => new TableRow(this.$table, index));
  }
  get count(): number {
    return this.$items.length;
  }
  add(index?: number, values?: unknown[][] | unknown[]): TableRow {
    const { $table } = this;
    const { rect, body, totalsRow } = $table.$data;
    const rows = body?.rows ?? 0;
    const at = index === undefined || index < 0 ? rows : index;
    const lines = (Array.isArray(values?.[0]) ? values : values ? [values] : [[]]) as unknown[][];
    $table.$sheet.$assertAllowed('insertRows');
    const row = $table.getDataBodyRange().$rect.row + at;
    const last = { ...rect, row, rows: lines.length };
    const below = { ...rect, row: rect.row + rect.rows, rows: lines.length };
    const blankBelow =
      !totalsRow && at === rows && new Range($table.$sheet, below).getUsedRangeOrNullObject(true) === null;
    if (!blankBelow || contains(rect, last))
      $table.$sheet.$shift({
        axis: 'row',
        at: row,
        count: lines.length,
        from: rect.column,
        to: rect.column + rect.columns - 1,
      });
    if ($table.$data.rect.rows === rect.rows) $table.$data.rect = { ...rect, rows: rect.rows + lines.length };
    $table.$touch();
    if (lines[0]?.length) new Range($table.$sheet, last).values = lines;
    return new TableRow($table, at);
  }
}
