import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { MAX_COLUMNS, MAX_ROWS, addressOf, intersect, quoteSheet, type Rect } from './address';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import type { Range } from './range';
import { RangeFormat } from './rangeFormat';
import { shiftRect, type Shift } from './shift';
import { specialCells } from './specialCells';
import type { Worksheet } from './worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  static override readonly type = 'RangeAreas';
  static override readonly navigations = ['areas', 'worksheet', 'format', 'dataValidation', 'conditionalFormats'];

  constructor(
    readonly $sheet: Worksheet,
    private $rects: readonly Rect[],
  ) {
    super();
    $sheet.$workbook.$watch(this);
  }
  $shift(shift: Shift): void {
    this.$rects = this.$rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
  }
  get $areas(): readonly Rect[] {
    if (!this.$rects.length || this.$sheet.$deleted) throw new HostError('InvalidReference');
    return this.$rects;
  }
  get $ranges(): Range[] {
    return this.$areas.map((rect) => this.$sheet.$range(rect));
  }
  private $mapped(map: (rect: Rect) => Rect | null): RangeAreas | null {
    const rects = this.$areas.map(map).filter((rect) => rect !== null);
    return rects.length ? new RangeAreas(this.$sheet, rects) : null;
  }
  private $found(areas: RangeAreas | null): RangeAreas {
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this);
  }
  get worksheet(): Worksheet {
    return this.$sheet;
  }
  get format(): RangeFormat {
    return new RangeFormat(this.$sheet, this.$areas);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.$sheet, this.$areas);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$sheet, this.$areas);
  }
  get address(): string {
    const sheet = quoteSheet(this.$sheet.$name);
    return this.$areas.map((rect) => `${sheet}!${addressOf(rect)}`).join(',');
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.$areas.length;
  }
  get cellCount(): number {
    const cells = this.$areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.$areas.every(({ rows }) => rows === MAX_ROWS);
  }
  get isEntireRow(): boolean {
    return this.$areas.every(({ columns }) => columns === MAX_COLUMNS);
  }
  getEntireColumn(): RangeAreas {
    return this.$found(this.$mapped((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })));
  }
  getEntireRow(): RangeAreas {
    return this.$found(this.$mapped((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })));
  }
  getIntersection(other: Range | RangeAreas | string): RangeAreas {
    return this.$found(this.getIntersectionOrNullObject(other));
  }
  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const others =
      other instanceof RangeAreas ? other.$areas : [this.$sheet.$workbook.$rangeOf(other, this.$sheet).$rect];
    const rects = others.flatMap((one) =>
      this.$areas.map((rect) => intersect(rect, one)).filter((rect) => rect !== null),
    );
    return rects.length ? new RangeAreas(this.$sheet, rects) : null;
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.$found(
      this.$mapped(
        (rect) => this.$sheet.$range({ ...rect, row: rect.row + rows, column: rect.column + columns }).$rect,
      ),
    );
  }
  getSpecialCells(cellType: string, valueType?: string): RangeAreas {
    return this.$found(this.getSpecialCellsOrNullObject(cellType, valueType));
  }
  getSpecialCellsOrNullObject(cellType: string, valueType?: string): RangeAreas | null {
    const areas = this.$areas.flatMap((rect) => specialCells(this.$sheet, rect, cellType, valueType));
    return areas.length ? new RangeAreas(this.$sheet, areas) : null;
  }
  getUsedRangeAreas(valuesOnly?: boolean): RangeAreas {
    return this.$found(this.getUsedRangeAreasOrNullObject(valuesOnly));
  }
  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    return this.$mapped((rect) => this.$sheet.$grid.used(valuesOnly, rect));
  }
  calculate(): void {
    this.$sheet.$workbook.application.calculate();
  }
  setDirty(): void {
    this.$sheet.$workbook.$calculation.invalidateAll();
  }
  clear(applyTo?: string): void {
    for (const range of this.$ranges) range.clear(applyTo);
  }
  copyFrom(source: Range | string, copyType?: string, skipBlanks?: boolean, transpose?: boolean): void {
    for (const range of this.$ranges) range.copyFrom(source, copyType, skipBlanks, transpose);
  }
}

class RangeCollection extends HostCollection<Range> {
  static override readonly type = 'RangeCollection';
  constructor(private readonly $of: RangeAreas) {
    super();
  }
  get $items(): readonly Range[] {
    return this.$of.$ranges;
  }
}
