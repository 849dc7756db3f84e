import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { MAX_COLUMNS, MAX_ROWS, addressOf, intersect, isOnSheet, quoteSheet, union, type Rect } from './address';
import type { Range } from './range';
import { absoluteAddress } from './references';
import { edgeCell, surroundingRegion, type Direction } from './region';
import { shiftRect, type Shift } from './shift';
import type { Worksheet } from './worksheet';

/** Where a range lies, and the ranges that are found from it. */
export abstract class RangeGeometry extends HostObject {
  private rect: Rect | null;

  /** While the range is selected, where in it the active cell is, counted from its first cell. */
  $activeAt = { row: 0, column: 0 };

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
    if (!this.rect || this.$sheet.$deleted) throw new HostError('InvalidReference');
    return this.rect;
  }
  /** The cells were moved or deleted by a structural change. */
  $shift(shift: Shift): void {
    this.rect = this.rect && shiftRect(this.rect, shift);
  }
  get $absoluteAddress(): string {
    return `${quoteSheet(this.$sheet.$name)}!${absoluteAddress(this.$rect)}`;
  }
  private $at(row: number, column: number, rows: number, columns: number): Range {
    return this.$sheet.$range({ row: this.$rect.row + row, column: this.$rect.column + column, rows, columns });
  }

  // ---- where it lies

  get worksheet(): Worksheet {
    return this.$sheet;
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
  get width(): number {
    return this.$sheet.$size.across(this.$rect.column, this.$rect.columns);
  }
  get height(): number {
    return this.$sheet.$size.down(this.$rect.row, this.$rect.rows);
  }
  get left(): number {
    return this.$sheet.$size.across(0, this.$rect.column);
  }
  get top(): number {
    return this.$sheet.$size.down(0, this.$rect.row);
  }

  // ---- other ranges

  getCell(row: number, column: number): Range {
    return this.$at(row, column, 1, 1);
  }
  getRow(row: number): Range {
    if (row < 0 || row >= this.$rect.rows) throw new HostError('InvalidArgument');
    return this.$at(row, 0, 1, this.$rect.columns);
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.$rect.columns) throw new HostError('InvalidArgument');
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
    return this.$sheet.$range({ ...this.$rect, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.$sheet.$range({ ...this.$rect, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: Range | string): Range {
    const { $rect, $sheet } = this.$other(other);
    if ($sheet !== this.$sheet) throw new HostError('InvalidArgument');
    return this.$sheet.$range(union(this.$rect, $rect));
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { $rect, $sheet } = this.$other(other);
    const common = $sheet === this.$sheet ? intersect(this.$rect, $rect) : null;
    return common && this.$sheet.$range(common);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.$sheet.$grid.used(valuesOnly, this.$rect);
    return used && this.$sheet.$range(used);
  }
  getSurroundingRegion(): Range {
    return this.$sheet.$range(surroundingRegion(this.$sheet.$grid, this.$rect));
  }
  getRangeEdge(direction: Direction, activeCell?: Range | string): Range {
    const { row, column } = this.$active(activeCell);
    return this.$sheet.$range(edgeCell(this.$sheet.$grid, { row, column }, direction));
  }
  getExtendedRange(direction: Direction, activeCell?: Range | string): Range {
    const { row, column } = this.$active(activeCell);
    return this.$sheet.$range(union(this.$rect, edgeCell(this.$sheet.$grid, { row, column }, direction)));
  }
  private $active(activeCell: Range | string | undefined): Rect {
    if (activeCell === undefined) return this.$rect;
    const { $rect } = this.$other(activeCell);
    if (!intersect($rect, this.$rect)) throw new HostError('InvalidArgument');
    return $rect;
  }
  private $other(reference: Range | string): Range {
    return this.$sheet.$workbook.$rangeOf(reference, this.$sheet);
  }
}
