import { HostError } from '../protocol/hostError';
import { addressOf, contains, intersect, type Rect } from './address';
import { autoFill } from './autoFill';
import { applyProperties } from './cellProperties';
import { choice } from './choice';
import { ConditionalFormatCollection } from './conditionalFormats';
import { copyCells } from './copyCells';
import { DataValidation } from './dataValidation';
import { EventType } from './events';
import { hyperlinkOf, removeHyperlinks, setHyperlink, type Hyperlink } from './hyperlinks';
import type { RangeAreas } from './rangeAreas';
import { RangeCells } from './rangeCells';
import { RangeSort } from './rangeSort';
import { RangeView } from './rangeView';
import type { RemoveDuplicatesResult } from './removeDuplicates';
import { removeDuplicates } from './removeDuplicates';
import { groupLines, showLines } from './outline';
import { findCell, replaceText, type SearchCriteria } from './search';
import type { Shift } from './shift';
import { specialCells } from './specialCells';
import { TableScopedCollection } from './tableCollection';

type Properties = Record<string, unknown>;

export class Range extends RangeCells {
  static override readonly type = 'Range';
  static override readonly navigations = ['worksheet', 'format', 'dataValidation', 'conditionalFormats', 'sort'];

  // ---- what hangs on the cells

  get dataValidation(): DataValidation {
    return new DataValidation(this.$sheet, [this.$rect]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$sheet, [this.$rect]);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get hyperlink(): Hyperlink | null {
    return hyperlinkOf(this.$sheet, this.$rect);
  }
  set hyperlink(link: Hyperlink | null) {
    setHyperlink(this.$sheet, this.$rect, link);
  }
  getTables(fullyContained = false): TableScopedCollection {
    const fits = (rect: Rect) => (fullyContained ? contains(this.$rect, rect) : intersect(this.$rect, rect) !== null);
    return new TableScopedCollection(
      this.$sheet.$workbook,
      (table) => table.$sheet === this.$sheet && fits(table.$data.rect),
    );
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.$sheet.$features.merges.filter((merge) =>
      contains(this.$rect, { ...merge, rows: 1, columns: 1 }),
    );
    return merges.length ? this.$sheet.$rangeAreas(merges) : null;
  }
  getSpecialCells(cellType: string, valueType?: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  getSpecialCellsOrNullObject(cellType: string, valueType?: string): RangeAreas | null {
    const areas = specialCells(this.$sheet, this.$rect, cellType, valueType);
    return areas.length ? this.$sheet.$rangeAreas(areas) : null;
  }
  getVisibleView(): RangeView {
    return new RangeView(this);
  }
  find(text: string, criteria: SearchCriteria = {}): Range {
    const range = this.findOrNullObject(text, criteria);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const cell = findCell(this.$sheet, this.$rect, text, criteria);
    return cell && this.$sheet.getCell(cell.row, cell.column);
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    return replaceText(this.$sheet, this.$rect, text, replacement, criteria);
  }

  // ---- actions

  select(): void {
    const { $workbook, $id } = this.$sheet;
    this.$sheet.activate();
    $workbook.$select(this);
    $workbook.$emit(EventType.WorksheetSelectionChanged, [$id, 'Workbook'], {
      address: addressOf(this.$rect),
      worksheetId: $id,
    });
    for (const table of $workbook.$tables) if (table.$sheet === this.$sheet) table.$selectionMayHaveChanged(this.$rect);
    $workbook.$emit(EventType.DocumentSelectionChanged, [''], {});
  }
  calculate(): void {
    this.$sheet.$workbook.application.calculate();
  }
  setDirty(): void {
    this.$sheet.$workbook.$calculation.invalidateAll();
  }
  clear(applyTo = 'All'): void {
    const { $sheet, $rect } = this;
    const what = choice(CLEARS, applyTo);
    if (what === 'All' || what === 'Contents') $sheet.$clearContents($rect);
    if (what === 'All' || what === 'Formats') {
      $sheet.$clearFormats($rect);
      this.conditionalFormats.clearAll();
    }
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeHyperlinks($sheet, $rect);
    if (what === 'RemoveHyperlinks') $sheet.$clearFormats($rect);
    if (what === 'All') {
      $sheet.$features.putValidation([$rect], null);
      $sheet.$features.setMerges($sheet.$features.merges.filter((merge) => !intersect(merge, $rect)));
    }
  }
  insert(direction: string): Range {
    const rect = this.$rect;
    this.$restructure(axisOf(direction, 'Down', 'Right'), 1);
    return this.$sheet.$range(rect);
  }
  delete(direction: string): void {
    this.$restructure(axisOf(direction, 'Up', 'Left'), -1);
  }
  private $restructure(axis: 'row' | 'column', sign: 1 | -1): void {
    const { $sheet, $rect } = this;
    const { row, column, rows, columns } = $rect;
    // Whole rows go down and whole columns go right, whatever was asked for.
    const along = this.isEntireRow ? 'row' : this.isEntireColumn ? 'column' : axis;
    const shift: Shift =
      along === 'row'
        ? { axis: along, at: row, count: sign * rows, from: column, to: column + columns - 1 }
        : { axis: along, at: column, count: sign * columns, from: row, to: row + rows - 1 };
    const whole = this.isEntireRow || this.isEntireColumn;
    const name = along === 'row' ? 'Row' : 'Column';
    const what = sign > 0 ? 'Inserted' : 'Deleted';
    $sheet.$assertAllowed(`${sign > 0 ? 'insert' : 'delete'}${name}s`);
    if (!whole) {
      $sheet.$assertUnprotected();
      for (const table of $sheet.$workbook.$tables) if (table.$sheet === $sheet) table.$assertNotTorn(shift);
    }
    $sheet.$shift(shift);
    $sheet.$changed($rect, ((whole ? name : 'Cell') + what) as 'RowInserted');
  }
  merge(across = false): void {
    const { row, column, rows, columns } = this.$rect;
    this.$sheet.$assertUnprotected();
    const { $features, $workbook, $grid } = this.$sheet;
    if ($workbook.$tables.some((table) => table.$sheet === this.$sheet && intersect(table.$data.rect, this.$rect)))
      throw new HostError('InvalidOperation');
    const rest = $features.merges.filter((merge) => !intersect(merge, this.$rect));
    const made = across
      ? Array.from({ length: rows }, (_none, i) => ({ row: row + i, column, rows: 1, columns }))
      : [this.$rect];
    for (const area of made) {
      const used = $grid.used(true, area);
      for (let r = used?.row ?? 0; used && r < used.row + used.rows; r++)
        for (let c = used.column; c < used.column + used.columns; c++)
          if ((r !== area.row || c !== area.column) && $grid.value(r, c) !== '') $grid.setValue(r, c, '');
    }
    $features.setMerges([...rest, ...made.filter((area) => area.rows * area.columns > 1)]);
    $workbook.$dirty = true;
  }
  unmerge(): void {
    const { $features, $workbook } = this.$sheet;
    this.$sheet.$assertUnprotected();
    $features.setMerges($features.merges.filter((merge) => !intersect(merge, this.$rect)));
    $workbook.$dirty = true;
  }
  copyFrom(source: Range | string, copyType = 'All', skipBlanks = false, transpose = false): void {
    const from = this.$sheet.$workbook.$rangeOf(source, this.$sheet);
    copyCells(from.$sheet, from.$rect, this.$sheet, this.$rect, { copyType, skipBlanks, transpose });
  }
  autoFill(destination?: Range | string, fillType = 'FillDefault'): void {
    if (destination === undefined) throw new HostError('InvalidArgument');
    autoFill(this.$sheet, this.$rect, this.$sheet.$workbook.$rangeOf(destination, this.$sheet).$rect, fillType);
  }
  removeDuplicates(columns: readonly number[], includesHeader: boolean): RemoveDuplicatesResult {
    return removeDuplicates(this.$sheet, this.$rect, columns, includesHeader);
  }
  group(option: string): void {
    groupLines(this.$sheet, this.$rect, option, 1);
  }
  ungroup(option: string): void {
    groupLines(this.$sheet, this.$rect, option, -1);
  }
  showGroupDetails(option: string): void {
    showLines(this.$sheet, this.$rect, option, true);
  }
  hideGroupDetails(option: string): void {
    showLines(this.$sheet, this.$rect, option, false);
  }
  setCellProperties(properties: readonly (readonly Properties[])[]): void {
    const { rows, columns } = this.$rect;
    if (properties.length !== rows || properties.some((line) => line.length !== columns))
      throw new HostError('InvalidArgument');
    properties.forEach((line, r) => line.forEach((cell, c) => applyProperties(this.getCell(r, c), cell)));
  }
  setRowProperties(properties: readonly Properties[]): void {
    if (properties.length !== this.$rect.rows) throw new HostError('InvalidArgument');
    properties.forEach((row, i) => applyProperties(this.getRow(i), row));
  }
  setColumnProperties(properties: readonly Properties[]): void {
    if (properties.length !== this.$rect.columns) throw new HostError('InvalidArgument');
    properties.forEach((column, i) => applyProperties(this.getColumn(i), column));
  }

  /** The client asks before it splits a large array into several writes. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$rect.rows || columns !== this.$rect.columns) throw new HostError('InvalidArgument');
  }
}

const CLEARS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

function axisOf(direction: string, rows: string, columns: string): 'row' | 'column' {
  return choice([rows, columns], direction) === rows ? 'row' : 'column';
}
