import { HostError } from '../protocol/hostError';
import { childOf, element } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, addressOf, contains, intersect, parseAddress, splitSheet, type Rect } from './address';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './charts';
import type { Chart } from './chart';
import { choice } from './choice';
import { EventType, type ChangeType } from './events';
import { FreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { assertSheetName, copyName, freeTableName } from './naming';
import { showLevels } from './outline';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { assertRoom, patternRow } from './room';
import { findCells, replaceText, type SearchCriteria } from './search';
import { SheetContent, type SheetSource } from './sheetContent';
import { widthOfCharacters } from './sheetSize';
import type { Shift } from './shift';
import { rectanglesOf } from './specialCells';
import { shiftCells } from './shiftCells';
import { Table } from './table';
import { TableCollection } from './tableCollection';
import type { Workbook } from './workbook';
import { copyContent, copySource } from './worksheetCopy';

export type { SheetSource } from './sheetContent';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];
const DIRECTIONS: Readonly<Partial<Record<ChangeType, string>>> = {
  RowInserted: 'Down',
  RowDeleted: 'Up',
  ColumnInserted: 'Right',
  ColumnDeleted: 'Left',
};

export class Worksheet extends SheetContent {
  static override readonly type = 'Worksheet';
  static override readonly navigations = [
    'tables',
    'charts',
    'names',
    'freezePanes',
    'horizontalPageBreaks',
    'pageLayout',
    'protection',
    'autoFilter',
  ];

  $name: string;
  readonly $charts: Chart[] = [];
  /** A chart was made or deleted. */
  $chartsChanged = false;
  private $visibility: string;

  constructor($workbook: Workbook, $source: SheetSource) {
    super($workbook, $source);
    this.$name = $source.name;
    this.$visibility = $source.visibility ?? 'Visible';
  }

  // ---- the API: the sheet itself

  get id(): string {
    return this.$id;
  }
  get tabId(): number {
    return this.$tabId;
  }
  get name(): string {
    return this.$name;
  }
  set name(name: string) {
    if (name === this.$name) return;
    this.$workbook.$assertStructureOpen();
    assertSheetName(this.$workbook, name, this);
    const before = this.$name;
    this.$name = name;
    this.$workbook.$renamedSheet(this, before);
  }
  get position(): number {
    return this.$workbook.$sheets.indexOf(this);
  }
  set position(position: number) {
    const { $sheets } = this.$workbook;
    if (!(position >= 0 && position < $sheets.length)) throw new HostError('InvalidArgument');
    this.$workbook.$assertStructureOpen();
    $sheets.splice(position, 0, ...$sheets.splice(this.position, 1));
    this.$workbook.$dirty = true;
  }
  get visibility(): string {
    return this.$visibility;
  }
  set visibility(wanted: string) {
    const visibility = choice(VISIBILITIES, wanted);
    if (visibility === this.$visibility) return;
    this.$workbook.$assertStructureOpen();
    const others = this.$workbook.$sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && !others.length) throw new HostError('InvalidOperation');
    if (visibility !== 'Visible' && this.$workbook.$active === this) others[0]?.activate();
    this.$visibility = visibility;
    this.$workbook.$dirty = true;
  }
  /** null while the sheet is hidden, "" for the automatic colour. */
  get tabColor(): string | null {
    if (this.$visibility !== 'Visible') return null;
    return this.$workbook.$styles.color(childOf(this.$sheetPart.one('sheetPr'), 'tabColor')?.attributes) ?? '';
  }
  set tabColor(color: string) {
    const tab = color ? element('tabColor', { rgb: this.$workbook.$styles.fileColor(color) }) : '';
    this.$setProperty('tabColor', tab);
  }
  /** A child of `<sheetPr>`. */
  $setProperty(name: string, xml: string): void {
    const before = this.$sheetPart.one('sheetPr');
    const parts = new Map(before?.children.map((child) => [child.name, child.xml]));
    const inner = ['tabColor', 'outlinePr', 'pageSetUpPr'].map((child) =>
      child === name ? xml : (parts.get(child) ?? ''),
    );
    this.$sheetPart.replace('sheetPr', [element('sheetPr', before?.attributes ?? {}, inner.join(''))]);
    this.$workbook.$dirty = true;
  }
  get showGridlines(): boolean {
    return this.$view.showGridLines !== '0';
  }
  set showGridlines(show: boolean) {
    this.$setView({ showGridLines: show ? undefined : '0' });
  }
  get showHeadings(): boolean {
    return this.$view.showRowColHeaders !== '0';
  }
  set showHeadings(show: boolean) {
    this.$setView({ showRowColHeaders: show ? undefined : '0' });
  }
  get standardWidth(): number {
    return this.$size.standardWidth;
  }
  set standardWidth(characters: number) {
    if (!(characters >= 0 && characters <= 255)) throw new HostError('InvalidArgument');
    this.$assertAllowed('formatColumns');
    this.$setDefaultWidth(widthOfCharacters(characters));
  }
  get standardHeight(): number {
    return this.$size.standardHeight;
  }
  get enableCalculation(): boolean {
    return true;
  }
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    this.$assertUnprotected();
    showLevels(this, rowLevels, columnLevels);
  }
  calculate(markAllDirty = false): void {
    if (markAllDirty) this.$workbook.$calculation.invalidateAll();
    this.$workbook.$calculation.ensure(true);
  }
  activate(): void {
    const workbook = this.$workbook;
    const before = workbook.$active;
    if (before === this) return;
    if (this.$visibility !== 'Visible') throw new HostError('InvalidOperation');
    workbook.$activate(this);
    workbook.$emit(EventType.WorksheetDeactivated, [before.$id, 'Workbook'], { worksheetId: before.$id });
    workbook.$emit(EventType.WorksheetActivated, [this.$id, 'Workbook'], { worksheetId: this.$id });
  }
  /** Without a position the copy is put at the beginning. */
  copy(positionType = 'None', relativeTo?: Worksheet): Worksheet {
    const { $workbook } = this;
    const { $sheets, $tables } = $workbook;
    $workbook.$assertStructureOpen();
    const beside = relativeTo ? $sheets.indexOf(relativeTo) : -1;
    const at = { None: 0, Beginning: 0, End: $sheets.length, Before: beside, After: beside + 1 }[positionType];
    if (at === undefined || (/Before|After/.test(positionType) && beside < 0)) throw new HostError('InvalidArgument');
    const made = new Worksheet($workbook, copySource(this, copyName($workbook, this.$name)));
    $sheets.splice(at, 0, made);
    copyContent(this, made, (data) => {
      const id = Math.max(0, ...$tables.map((table) => table.$data.id)) + 1;
      $tables.push(new Table(made, data.copy(id, freeTableName($workbook, data.name))));
    });
    $workbook.$dirty = true;
    $workbook.$calculation.invalidateAll();
    $workbook.$emit(EventType.WorksheetAdded, ['Workbook'], { worksheetId: made.$id, ...$workbook.$source });
    return made;
  }
  delete(): void {
    const workbook = this.$workbook;
    workbook.$assertStructureOpen();
    if (this.$visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    const others = workbook.$sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (!others.length) throw new HostError('InvalidOperation');
    if (workbook.$active === this)
      (others.find(({ position }) => position > this.position) ?? others.at(-1))?.activate();
    workbook.$deletedSheet(this);
  }

  // ---- the API: what is on it

  get tables(): TableCollection {
    return new TableCollection(this.$workbook, this);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$workbook, this);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this);
  }
  /** By address, by the name of a range or of a table on this sheet; the whole sheet without any. */
  getRange(address?: string): Range {
    if (address === undefined || address === '')
      return this.$range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const range = this.$workbook.$referenced(address, this);
    if (!range || range.$sheet !== this) throw new HostError('InvalidArgument');
    return range;
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.$range({ row, column, rows, columns });
  }
  getRanges(address?: string): RangeAreas {
    if (address === undefined) return this.$rangeAreas([this.getRange().$rect]);
    return this.$rangeAreas(address.split(/[,;]/).map((one) => this.getRange(one.trim()).$rect));
  }
  getCell(row: number, column: number): Range {
    return this.$range({ row, column, rows: 1, columns: 1 });
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.$grid.used(valuesOnly);
    return used && this.$range(used);
  }
  findAll(text: string, criteria: SearchCriteria): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  findAllOrNullObject(text: string, criteria: SearchCriteria): RangeAreas | null {
    if (this.$visibility !== 'Visible') return null;
    const found = findCells(this, this.getRange().$rect, text, criteria);
    return found.length ? this.$rangeAreas(rectanglesOf(found)) : null;
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria): number {
    return replaceText(this, this.getRange().$rect, text, replacement, criteria);
  }
  getNext(visibleOnly?: boolean): Worksheet {
    return this.$neighbour(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.$first(this.$workbook.$sheets.slice(this.position + 1), visibleOnly);
  }
  getPrevious(visibleOnly?: boolean): Worksheet {
    return this.$neighbour(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.$first(this.$workbook.$sheets.slice(0, this.position).reverse(), visibleOnly);
  }
  private $first(sheets: readonly Worksheet[], visibleOnly = false): Worksheet | null {
    return sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible') ?? null;
  }
  private $neighbour(sheet: Worksheet | null): Worksheet {
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  // ---- the host's own

  $range(rect: Rect): Range {
    return new Range(this, rect);
  }
  $rangeAreas(rects: readonly Rect[]): RangeAreas {
    return new RangeAreas(this, rects);
  }
  /** A range by its address or by the name of a table on this sheet; null for anything else. */
  $addressed(address: string): Range | null {
    const rect = parseAddress(splitSheet(address)[1]);
    if (rect) return this.$range(rect);
    const table = this.$workbook.$table(address);
    return table && table.$sheet === this ? table.getDataBodyRange() : null;
  }
  $tableAt(row: number, column: number): Table | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.$workbook.$tables.find(({ $sheet, $data }) => $sheet === this && contains($data.rect, cell));
  }
  $openTables(): Table[] {
    return (this.$source.tables ?? []).map((data) => new Table(this, data));
  }

  /** Says that cells changed, and to what if it is one cell. */
  $changed(rect: Rect, changeType: ChangeType, details: Readonly<Record<string, unknown>> = {}): void {
    const workbook = this.$workbook;
    workbook.$dirty = true;
    workbook.$calculation.changed(this, rect);
    if (!workbook.$eventsEnabled) return;
    const payload = {
      changeType,
      address: addressOf(rect),
      worksheetId: this.$id,
      referenceId: workbook.$rememberEventRange(this.$range(rect)),
      shiftDirection: DIRECTIONS[changeType] ?? 'None',
      ...workbook.$source,
      ...details,
    };
    workbook.$emit(EventType.WorksheetDataChanged, [this.$id, 'Workbook'], payload);
    for (const table of workbook.$tables)
      if (table.$sheet === this && intersect(table.$data.rect, rect))
        workbook.$emit(EventType.TableDataChanged, [table.$id, this.$id, 'Workbook'], {
          ...payload,
          tableId: table.$id,
        });
  }

  /** Inserts or deletes rows, columns or cells, and takes along everything that stands on them. */
  $shift(shift: Shift): void {
    assertRoom(this, shift);
    shiftCells(this.$grid, shift, patternRow(this, shift));
    for (const table of [...this.$workbook.$tables]) if (table.$sheet === this) table.$shift(shift);
    this.autoFilter.$shift(shift);
    for (const chart of this.$charts) chart.$shift(shift);
    this.$workbook.$shifted(this, shift);
    this.$workbook.$dirty = true;
  }
}
