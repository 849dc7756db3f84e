import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  addressOf,
  contains,
  intersect,
  isOnSheet,
  quoteSheet,
  union,
  type Rect,
} from './address';
import { ConditionalFormatCollection } from './conditionalFormat';
import { DataValidation } from './dataValidation';
import { interpret } from './entry';
import { EventType } from './events';
import { CellError } from './grid';
import { displayText } from './numberFormat';
import { copyCells } from './copyCells';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { findCell, replaceText, surroundingRegion, type SearchCriteria } from './search';
import { shiftRect, type Shift } from './shift';
import { TableCollection } from './tableCollection';
import type { Worksheet } from './worksheet';

type Scalar = string | number | boolean;

/** No single answer may have more cells than this, on any platform. */
const MAX_CELLS_PER_READ = 5_000_000;

const valueType = (value: Scalar | CellError) => {
  if (value instanceof CellError) return 'Error';
  if (value === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
};

export class Range extends HostObject {
  static override readonly type = 'Range';
  static override readonly navigations = ['worksheet', 'format', 'dataValidation', 'conditionalFormats', 'sort'];
  private rect: Rect | null;

  constructor(
    readonly $sheet: Worksheet,
    rect: Rect,
  ) {
    super();
    if (!isOnSheet(rect)) throw new HostError('InvalidArgument');
    this.rect = rect;
    $sheet.$workbook.$watch(this);
  }

  // ---- the host's own

  get $rect(): Rect {
    if (!this.rect) throw new HostError('InvalidReference');
    return this.rect;
  }
  /** The cells were moved or deleted by a structural change. */
  $shift(shift: Shift): void {
    this.rect = this.rect && shiftRect(this.rect, shift);
  }
  get $absoluteAddress(): string {
    const absolute = addressOf(this.$rect).replace(/[A-Z]+|\d+/g, '$$$&');
    return `${quoteSheet(this.$sheet.$name)}!${absolute}`;
  }
  private $derive(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.$sheet, { row, column, rows, columns });
  }
  private $at(row: number, column: number, rows: number, columns: number): Range {
    return this.$derive(this.$rect.row + row, this.$rect.column + column, rows, columns);
  }
  private $map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.$rect;
    if (rows * columns > MAX_CELLS_PER_READ) throw new HostError('RangeExceedsLimit');
    const result: T[][] = new Array<T[]>(rows);
    for (let r = 0; r < rows; r++) {
      const line: T[] = new Array<T>(columns);
      for (let c = 0; c < columns; c++) line[c] = read(row + r, column + c);
      result[r] = line;
    }
    return result;
  }
  private $each(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.$rect;
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
  }
  /** One value for all cells, or a value a cell. */
  private $cellsOf(input: unknown): (row: number, column: number) => unknown {
    const { row, column, rows, columns } = this.$rect;
    if (!Array.isArray(input)) return () => input;
    const lines = input as unknown[][];
    if (lines.length === 1 && lines[0]?.length === 1) return () => lines[0]?.[0];
    if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))
      throw new HostError('InvalidArgument');
    return (r, c) => lines[r - row]?.[c - column];
  }
  private $write(input: unknown): void {
    const { $sheet, $rect } = this;
    const cellOf = this.$cellsOf(input);
    $sheet.$assertWritable($rect);
    const { $grid, $workbook } = $sheet;
    const single = $rect.rows === 1 && $rect.columns === 1;
    const before = single ? $grid.value($rect.row, $rect.column) : '';
    let formulas = false;
    this.$each((r, c) => {
      const entry = cellOf(r, c);
      // null leaves a cell as it is.
      if (entry === null || entry === undefined) return;
      formulas = formulas || $grid.formula(r, c) !== undefined;
      const style = $grid.style(r, c);
      const meaning = interpret(entry, $workbook.$styles.numberFormat(style));
      if (meaning.kind === 'formula') {
        formulas = true;
        $grid.setFormula(r, c, { text: meaning.text });
      } else if (meaning.kind === 'blank') $grid.setValue(r, c, '');
      else {
        $grid.setValue(r, c, meaning.value);
        if (meaning.format && $workbook.$styles.numberFormat(style) === 'General')
          $grid.setStyle(r, c, $workbook.$styles.derive(style, { numberFormat: meaning.format }));
      }
    });
    if (formulas) $workbook.$calculation.invalidateAll();
    const after = single ? $grid.value($rect.row, $rect.column) : '';
    const plain = (value: typeof after) => (value instanceof CellError ? value.text : value);
    $sheet.$changed(
      $rect,
      'RangeEdited',
      single
        ? {
            valueBefore: plain(before),
            valueAfter: plain(after),
            valueTypeBefore: valueType(before),
            valueTypeAfter: valueType(after),
          }
        : {},
    );
    for (const table of $workbook.$tables) if (table.$sheet === $sheet) table.$headersMayHaveChanged($rect);
  }
  private $calculated<T>(read: () => T): T {
    this.$sheet.$workbook.$calculation.ensure();
    return read();
  }

  // ---- properties

  get worksheet(): Worksheet {
    return this.$sheet;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get address(): string {
    return `${quoteSheet(this.$sheet.$name)}!${addressOf(this.$rect)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.$rect.row;
  }
  get columnIndex(): number {
    return this.$rect.column;
  }
  get rowCount(): number {
    return this.$rect.rows;
  }
  get columnCount(): number {
    return this.$rect.columns;
  }
  get cellCount(): number {
    const cells = this.$rect.rows * this.$rect.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.$rect.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.$rect.columns === MAX_COLUMNS;
  }
  get values(): Scalar[][] {
    return this.$calculated(() => this.$map((r, c) => this.$sheet.$value(r, c)));
  }
  set values(input: unknown) {
    this.$write(input);
  }
  get formulas(): Scalar[][] {
    return this.$calculated(() =>
      this.$map((r, c) => this.$sheet.$grid.formula(r, c)?.text ?? this.$sheet.$value(r, c)),
    );
  }
  set formulas(input: unknown) {
    this.$write(input);
  }
  get formulasLocal(): Scalar[][] {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.$write(input);
  }
  get text(): string[][] {
    const { $grid, $workbook } = this.$sheet;
    return this.$calculated(() =>
      this.$map((r, c) =>
        displayText($grid.value(r, c), $workbook.$styles.numberFormat($grid.style(r, c)), $workbook.$date1904),
      ),
    );
  }
  get valueTypes(): string[][] {
    return this.$calculated(() => this.$map((r, c) => valueType(this.$sheet.$grid.value(r, c))));
  }
  get hasSpill(): boolean {
    return false;
  }
  get numberFormat(): string[][] {
    const { $grid, $workbook } = this.$sheet;
    return this.$map((r, c) => $workbook.$styles.numberFormat($grid.style(r, c)));
  }
  set numberFormat(input: unknown) {
    const cellOf = this.$cellsOf(input);
    if (!Array.isArray(input)) {
      this.format.$patch({ numberFormat: String(input) });
      return;
    }
    this.$sheet.$assertAllowed('formatCells');
    const { $grid, $workbook } = this.$sheet;
    this.$each((r, c) => {
      const code = cellOf(r, c);
      if (code === null || code === undefined) return;
      $grid.setStyle(r, c, $workbook.$styles.derive($grid.style(r, c), { numberFormat: String(code) }));
    });
    this.format.$announce();
  }
  get numberFormatLocal(): string[][] {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  get hidden(): boolean | null {
    return merged([this.rowHidden, this.columnHidden].includes(true) ? [true] : [this.rowHidden, this.columnHidden]);
  }
  get rowHidden(): boolean | null {
    const { row, rows } = this.$rect;
    const shown = Math.min(rows, this.$sheet.$grid.rows.length + 1);
    return merged(Array.from({ length: shown }, (_none, i) => this.$sheet.$grid.isHiddenRow(row + i)));
  }
  set rowHidden(hidden: boolean) {
    this.$sheet.$assertAllowed('formatRows');
    const { row, rows } = this.$rect;
    for (let r = row; r < row + rows; r++) this.$sheet.$grid.setRow(r, { hidden: hidden ? '1' : undefined });
    const { $workbook, $id } = this.$sheet;
    $workbook.$emit(EventType.WorksheetRowHiddenChanged, [$id, 'Workbook'], {
      worksheetId: $id,
      address: addressOf(this.$rect),
      changeType: hidden ? 'Hidden' : 'Unhidden',
      ...$workbook.$source,
    });
  }
  get columnHidden(): boolean | null {
    const { column, columns } = this.$rect;
    const shown = Math.min(columns, this.$sheet.$grid.columns.length + 1);
    return merged(Array.from({ length: shown }, (_none, i) => this.$sheet.$grid.isHiddenColumn(column + i)));
  }
  set columnHidden(hidden: boolean) {
    this.$sheet.$assertAllowed('formatColumns');
    const { column, columns } = this.$rect;
    for (let c = column; c < column + columns; c++)
      this.$sheet.$grid.setColumn(c, { hidden: hidden ? '1' : undefined });
  }
  get width(): number {
    return this.$span(this.$rect.columns, (i) => this.format.$columnWidth(this.$rect.column + i));
  }
  get height(): number {
    return this.$span(this.$rect.rows, (i) => this.format.$rowHeight(this.$rect.row + i));
  }
  get left(): number {
    return this.$span(this.$rect.column, (i) => this.format.$columnWidth(i));
  }
  get top(): number {
    return this.$span(this.$rect.row, (i) => this.format.$rowHeight(i));
  }
  private $span(count: number, size: (index: number) => number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += size(i);
    return sum;
  }

  // ---- other ranges

  getCell(row: number, column: number): Range {
    return this.$at(row, column, 1, 1);
  }
  getRow(row: number): Range {
    return this.$at(row, 0, 1, this.$rect.columns);
  }
  getColumn(column: number): Range {
    return this.$at(0, column, this.$rect.rows, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.$rect.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.$rect.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.$rect.rows - 1, this.$rect.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.$at(rows, columns, this.$rect.rows, this.$rect.columns);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.$at(0, 0, this.$rect.rows + deltaRows, this.$rect.columns + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.$at(0, 0, rows, columns);
  }
  getRowsAbove(count = 1): Range {
    return this.$at(count > 0 ? -count : 0, 0, Math.abs(count), this.$rect.columns);
  }
  getRowsBelow(count = 1): Range {
    return this.$at(count > 0 ? this.$rect.rows : this.$rect.rows + count, 0, Math.abs(count), this.$rect.columns);
  }
  getColumnsBefore(count = 1): Range {
    return this.$at(0, count > 0 ? -count : 0, this.$rect.rows, Math.abs(count));
  }
  getColumnsAfter(count = 1): Range {
    return this.$at(0, count > 0 ? this.$rect.columns : this.$rect.columns + count, this.$rect.rows, Math.abs(count));
  }
  getEntireRow(): Range {
    return this.$derive(this.$rect.row, 0, this.$rect.rows, MAX_COLUMNS);
  }
  getEntireColumn(): Range {
    return this.$derive(0, this.$rect.column, MAX_ROWS, this.$rect.columns);
  }
  getBoundingRect(other: Range | string): Range {
    const { $rect } = this.$sheet.$workbook.$rangeOf(other, this.$sheet);
    return new Range(this.$sheet, union(this.$rect, $rect));
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { $rect, $sheet } = this.$sheet.$workbook.$rangeOf(other, this.$sheet);
    const common = $sheet === this.$sheet ? intersect(this.$rect, $rect) : null;
    return common && new Range(this.$sheet, common);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const { $grid } = this.$sheet;
    const { row, column, rows, columns } = this.$rect;
    let used: Rect | null = null;
    for (let r = row; r < Math.min(row + rows, $grid.rows.length); r++) {
      const line = $grid.rows[r];
      if (!line) continue;
      const last = Math.min(column + columns, Math.max(line.values.length, valuesOnly ? 0 : line.styles.length));
      for (let c = column; c < last; c++)
        if (line.values[c] !== undefined || line.formulas?.has(c) || (!valuesOnly && line.styles[c] !== undefined)) {
          const cell = { row: r, column: c, rows: 1, columns: 1 };
          used = used ? union(used, cell) : cell;
        }
    }
    return used && new Range(this.$sheet, used);
  }
  getSurroundingRegion(): Range {
    return new Range(this.$sheet, surroundingRegion(this.$sheet.$grid, this.$rect));
  }
  getTables(fullyContained = false): TableCollection {
    const fits = (rect: Rect) => (fullyContained ? contains(this.$rect, rect) : intersect(this.$rect, rect) !== null);
    return new TableCollection(this.$sheet.$workbook, this.$sheet, (table) => fits(table.$data.rect));
  }
  getMergedAreasOrNullObject(): Range | null {
    // Several areas would be a RangeAreas; the host has the one-area case.
    const found = this.$sheet.$features.merges.find((merge) => contains(this.$rect, { ...merge, rows: 1, columns: 1 }));
    return found ? new Range(this.$sheet, found) : null;
  }
  find(text: string, criteria: SearchCriteria = {}): Range {
    const range = this.findOrNullObject(text, criteria);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const cell = findCell(this.$sheet.$grid, this.$rect, text, criteria);
    return cell && this.$derive(cell.row, cell.column, 1, 1);
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    const rect = this.getUsedRangeOrNullObject(true)?.$rect;
    if (!rect) return 0;
    return replaceText(this.$sheet, rect, text, replacement, criteria);
  }
  getRowProperties(wanted: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
    const { row, rows } = this.$rect;
    return Array.from({ length: rows }, (_none, i) => ({
      ...('address' in wanted ? { address: `${quoteSheet(this.$sheet.$name)}!${row + i + 1}:${row + i + 1}` } : {}),
      ...('rowIndex' in wanted ? { rowIndex: row + i } : {}),
      ...('rowHidden' in wanted ? { rowHidden: this.$sheet.$grid.isHiddenRow(row + i) } : {}),
    }));
  }
  getColumnProperties(wanted: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
    const { column, columns } = this.$rect;
    return Array.from({ length: columns }, (_none, i) => ({
      ...('columnIndex' in wanted ? { columnIndex: column + i } : {}),
      ...('columnHidden' in wanted ? { columnHidden: this.$sheet.$grid.isHiddenColumn(column + i) } : {}),
    }));
  }

  // ---- actions

  select(): void {
    const { $workbook, $id } = this.$sheet;
    this.$sheet.activate();
    $workbook.$selection = this;
    $workbook.$emit(EventType.WorksheetSelectionChanged, [$id, 'Workbook'], {
      address: addressOf(this.$rect),
      worksheetId: $id,
    });
    $workbook.$emit(EventType.DocumentSelectionChanged, [''], {});
  }
  clear(applyTo = 'All'): void {
    const { $sheet, $rect } = this;
    const { $grid, $workbook } = $sheet;
    if (applyTo === 'All' || applyTo === 'Contents') {
      $sheet.$assertWritable($rect);
      let formulas = false;
      this.$eachExisting((r, c) => {
        formulas = formulas || $grid.formula(r, c) !== undefined;
        if ($grid.value(r, c) !== '' || $grid.formula(r, c)) $grid.setValue(r, c, '');
      });
      if (formulas) $workbook.$calculation.invalidateAll();
      $sheet.$changed($rect, 'RangeEdited');
    }
    if (applyTo === 'All' || applyTo === 'Formats' || applyTo === 'ResetContents') {
      $sheet.$assertAllowed('formatCells');
      this.$eachExisting((r, c) => $grid.setStyle(r, c, 0));
    }
    if (applyTo === 'All') {
      $sheet.$features.putValidation($rect, null);
      $sheet.$features.setMerges($sheet.$features.merges.filter((merge) => !intersect(merge, $rect)));
    }
  }
  private $eachExisting(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.$rect;
    for (let r = row; r < Math.min(row + rows, this.$sheet.$grid.rows.length); r++) {
      const line = this.$sheet.$grid.rows[r];
      if (!line) continue;
      const last = Math.min(column + columns, Math.max(line.values.length, line.styles.length));
      for (let c = column; c < last; c++) visit(r, c);
    }
  }
  insert(direction: 'Down' | 'Right'): Range {
    const { row, column, rows, columns } = this.$rect;
    const axis = direction === 'Down' ? 'row' : 'column';
    this.$sheet.$assertAllowed(axis === 'row' ? 'insertRows' : 'insertColumns');
    this.$restructure(axis, axis === 'row' ? rows : columns);
    return this.$derive(row, column, rows, columns);
  }
  delete(direction: 'Up' | 'Left'): void {
    const { rows, columns } = this.$rect;
    const axis = direction === 'Up' ? 'row' : 'column';
    this.$sheet.$assertAllowed(axis === 'row' ? 'deleteRows' : 'deleteColumns');
    this.$restructure(axis, axis === 'row' ? -rows : -columns);
  }
  private $restructure(axis: 'row' | 'column', count: number): void {
    const { $sheet, $rect } = this;
    const whole = axis === 'row' ? this.isEntireRow : this.isEntireColumn;
    const shift: Shift =
      axis === 'row'
        ? { axis, at: $rect.row, count, from: $rect.column, to: $rect.column + $rect.columns - 1 }
        : { axis, at: $rect.column, count, from: $rect.row, to: $rect.row + $rect.rows - 1 };
    if (!whole) for (const table of $sheet.$workbook.$tables) if (table.$sheet === $sheet) table.$assertNotTorn(shift);
    $sheet.$shift(shift);
    const name = axis === 'row' ? 'Row' : 'Column';
    const what = count > 0 ? 'Inserted' : 'Deleted';
    $sheet.$changed($rect, ((whole ? name : 'Cell') + what) as 'RowInserted');
  }
  merge(across = false): void {
    const { row, column, rows, columns } = this.$rect;
    this.$sheet.$assertAllowed('formatCells');
    const { $features, $workbook, $grid } = this.$sheet;
    if ($workbook.$tables.some((table) => table.$sheet === this.$sheet && intersect(table.$data.rect, this.$rect)))
      throw new HostError('InvalidOperation');
    const rest = $features.merges.filter((merge) => !intersect(merge, this.$rect));
    const made = across
      ? Array.from({ length: rows }, (_none, i) => ({ row: row + i, column, rows: 1, columns }))
      : [this.$rect];
    for (const area of made)
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++)
          if ((r !== area.row || c !== area.column) && $grid.value(r, c) !== '') $grid.setValue(r, c, '');
    $features.setMerges([...rest, ...made.filter((area) => area.rows * area.columns > 1)]);
    $workbook.$dirty = true;
  }
  unmerge(): void {
    const { $features } = this.$sheet;
    $features.setMerges($features.merges.filter((merge) => !intersect(merge, this.$rect)));
  }
  copyFrom(source: Range | string, copyType = 'All', skipBlanks = false, transpose = false): void {
    const from = this.$sheet.$workbook.$rangeOf(source, this.$sheet);
    copyCells(from.$sheet, from.$rect, this.$sheet, this.$rect, { copyType, skipBlanks, transpose });
  }

  /** The client asks before it splits a large array into several requests. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$rect.rows || columns !== this.$rect.columns) throw new HostError('InvalidArgument');
  }
}

/** The one value of all, or null where they differ: how the API shows mixed properties. */
function merged<T>(values: readonly T[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
