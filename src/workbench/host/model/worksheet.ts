import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { readGrid } from '../xlsx/readGrid';
import { SheetPart, EMPTY_SHEET } from '../xlsx/sheetPart';
import type { SharedStrings } from '../xlsx/sharedStrings';
import { childOf, element, type Attributes } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, addressOf, intersect, rectOf, splitSheet, type Rect } from './address';
import { AutoFilter } from './autoFilter';
import { ChartCollection, type Chart } from './chart';
import { EventType, type ChangeType } from './events';
import { FreezePanes } from './freezePanes';
import { CellError, Grid, type Content } from './grid';
import { NamedItemCollection } from './names';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { SheetFeatures } from './sheetFeatures';
import { shiftFormula, type Shift } from './shift';
import { shiftCells } from './shiftCells';
import { Table } from './table';
import { TableCollection } from './tableCollection';
import type { TableData } from './tablePart';
import type { Workbook } from './workbook';

/** What a worksheet needs from the file; a new worksheet has a name only. */
export interface SheetSource {
  readonly name: string;
  /** Part name in the package. */
  readonly part?: string;
  readonly visibility?: string;
  readonly strings?: SharedStrings;
  /** The part's text, read when the sheet is first looked at. */
  readonly xml?: () => string;
  readonly tables?: readonly TableData[];
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

export class Worksheet extends HostObject {
  static override readonly type = 'Worksheet';
  static override readonly navigations = ['tables', 'charts', 'names', 'freezePanes', 'protection', 'autoFilter'];

  override readonly $id: string;
  $name: string;
  readonly $part?: string;
  readonly $charts: Chart[] = [];
  $password?: string;
  $frozen: Rect | null;
  private $visibility: string;
  private mayHaveFormulas?: boolean;
  private loaded: { part: SheetPart; grid: Grid; features: SheetFeatures } | null = null;

  constructor(
    readonly $workbook: Workbook,
    private readonly $source: SheetSource,
  ) {
    super();
    this.$id = $workbook.$newId();
    this.$name = $source.name;
    this.$part = $source.part;
    this.$visibility = $source.visibility ?? 'Visible';
    this.$frozen = null;
  }

  // ---- content, read from the file when first needed

  private get $content() {
    if (this.loaded) return this.loaded;
    const { xml, strings } = this.$source;
    const text = xml?.() ?? EMPTY_SHEET;
    const part = new SheetPart(text);
    const grid = strings ? readGrid(text, strings, part.one('cols')) : new Grid();
    this.loaded = { part, grid, features: new SheetFeatures(part) };
    this.$frozen = readFrozen(part);
    return this.loaded;
  }
  get $sheetPart(): SheetPart {
    return this.$content.part;
  }
  get $grid(): Grid {
    return this.$content.grid;
  }
  get $features(): SheetFeatures {
    return this.$content.features;
  }
  /** The part as it was opened; null for a new sheet. */
  get $openedXml(): string | null {
    return this.$source.xml?.() ?? null;
  }
  get $isLoaded(): boolean {
    return this.loaded !== null;
  }
  /** Answers without reading the cells of a sheet that nobody has looked at, unless its text has a formula. */
  get $hasFormulas(): boolean {
    this.mayHaveFormulas ??= this.loaded !== null || /<f[\s>]/.test(this.$source.xml?.() ?? '');
    return this.loaded || this.mayHaveFormulas ? this.$grid.formulaCount > 0 : false;
  }
  $openTables(): Table[] {
    return (this.$source.tables ?? []).map((data) => new Table(this, data));
  }

  // ---- the API

  get id(): string {
    return this.$id;
  }
  get name(): string {
    return this.$name;
  }
  set name(name: string) {
    if (name === this.$name) return;
    this.$workbook.$assertStructureOpen();
    this.$checkName(name);
    const before = this.$name;
    this.$name = name;
    this.$workbook.$dirty = true;
    this.$workbook.$emit(EventType.WorksheetNameChanged, [this.$id, 'Workbook'], {
      worksheetId: this.$id,
      nameBefore: before,
      nameAfter: name,
      ...this.$workbook.$source,
    });
  }
  get position(): number {
    return this.$workbook.$sheets.indexOf(this);
  }
  set position(position: number) {
    const list = this.$workbook.$sheets;
    list.splice(position, 0, ...list.splice(this.position, 1));
    this.$workbook.$dirty = true;
  }
  get visibility(): string {
    return this.$visibility;
  }
  set visibility(visibility: string) {
    if (!VISIBILITIES.includes(visibility)) throw new HostError('InvalidArgument');
    if (visibility === this.$visibility) return;
    this.$workbook.$assertStructureOpen();
    const others = this.$workbook.$sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && !others.length) throw new HostError('InvalidOperation');
    this.$visibility = visibility;
    this.$workbook.$dirty = true;
    if (visibility !== 'Visible' && this.$workbook.$active === this) others[0]?.activate();
  }
  get tabColor(): string {
    return this.$workbook.$styles.color(childOf(this.$sheetPart.one('sheetPr'), 'tabColor')?.attributes) ?? '';
  }
  set tabColor(color: string) {
    const before = this.$sheetPart.one('sheetPr');
    const rest = before?.children.filter((child) => child.name !== 'tabColor').map((child) => child.xml) ?? [];
    const tab = color ? element('tabColor', { rgb: `FF${color.replace('#', '')}` }) : '';
    this.$sheetPart.replace('sheetPr', [element('sheetPr', before?.attributes ?? {}, tab + rest.join(''))]);
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
    return Number(this.$sheetPart.one('sheetFormatPr')?.attributes.defaultColWidth ?? 8.43);
  }
  get standardHeight(): number {
    return Number(this.$sheetPart.one('sheetFormatPr')?.attributes.defaultRowHeight ?? 15);
  }
  get enableCalculation(): boolean {
    return true;
  }
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
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this);
  }
  getRange(address?: string): Range {
    if (address === undefined) return new Range(this, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const [, a1] = splitSheet(address);
    const wanted = a1.toLowerCase();
    const name = this.$workbook.$names.find((item) => item.$name.toLowerCase() === wanted);
    if (name) return name.getRange();
    const table = this.$workbook.$table(a1);
    return table ? table.getDataBodyRange() : new Range(this, rectOf(a1));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return new Range(this, { row, column, rows: 1, columns: 1 });
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.$grid.used(valuesOnly);
    return used && new Range(this, used);
  }
  getNext(visibleOnly?: boolean): Worksheet {
    const next = this.getNextOrNullObject(visibleOnly);
    if (!next) throw new HostError('ItemNotFound');
    return next;
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return (
      this.$workbook.$sheets.slice(this.position + 1).find((sheet) => !visibleOnly || sheet.visibility === 'Visible') ??
      null
    );
  }
  getPrevious(visibleOnly?: boolean): Worksheet {
    const previous = this.getPreviousOrNullObject(visibleOnly);
    if (!previous) throw new HostError('ItemNotFound');
    return previous;
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return (
      this.$workbook.$sheets
        .slice(0, this.position)
        .reverse()
        .find((sheet) => !visibleOnly || sheet.visibility === 'Visible') ?? null
    );
  }
  calculate(): void {
    this.$workbook.application.calculate();
  }
  activate(): void {
    const workbook = this.$workbook;
    const before = workbook.$active;
    if (before === this) return;
    if (this.$visibility !== 'Visible') throw new HostError('InvalidOperation');
    workbook.$active = this;
    workbook.$selection = null;
    workbook.$emit(EventType.WorksheetDeactivated, [before.$id, 'Workbook'], { worksheetId: before.$id });
    workbook.$emit(EventType.WorksheetActivated, [this.$id, 'Workbook'], { worksheetId: this.$id });
  }
  delete(): void {
    const workbook = this.$workbook;
    workbook.$assertStructureOpen();
    if (this.$visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    const others = workbook.$sheets.filter((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (!others.length) throw new HostError('InvalidOperation');
    if (workbook.$active === this) others[0]?.activate();
    workbook.$sheets.splice(this.position, 1);
    for (const table of workbook.$tables.filter((one) => one.$sheet === this))
      workbook.$tables.splice(workbook.$tables.indexOf(table), 1);
    for (const name of workbook.$names.filter((one) => one.$scope === this)) name.delete();
    workbook.$dirty = true;
    workbook.$calculation.invalidateAll();
    workbook.$emit(EventType.WorksheetDeleted, ['Workbook'], { worksheetId: this.$id, ...workbook.$source });
  }

  // ---- the host's own

  $checkName(name: string): void {
    const other = this.$workbook.$sheet(name);
    if (other && other !== this) throw new HostError('ItemAlreadyExists');
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
      throw new HostError('InvalidArgument');
  }

  /** Values as the API shows them: errors as their text. */
  $value(row: number, column: number): string | number | boolean {
    const value: Content | '' = this.$grid.value(row, column);
    return value instanceof CellError ? value.text : value;
  }

  get $protection(): Attributes | null {
    const attributes = this.$sheetPart.one('sheetProtection')?.attributes;
    return attributes && (attributes.sheet === '1' || attributes.sheet === 'true') ? attributes : null;
  }

  $setProtection(attributes: Attributes | null, password?: string): void {
    this.$password = password;
    this.$sheetPart.replace('sheetProtection', attributes ? [element('sheetProtection', attributes)] : []);
    this.$workbook.$dirty = true;
  }

  /** Whether cells may be written: not in a read-only workbook, nor in locked cells of a protected sheet. */
  $assertWritable(rect: Rect): void {
    if (this.$workbook.$readOnly) throw new HostError('AccessDenied');
    if (!this.$protection) return;
    const { $styles } = this.$workbook;
    const used = this.$grid.rows.length;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, Math.max(used, rect.row + 1)); row++)
      for (let column = rect.column; column < Math.min(rect.column + rect.columns, MAX_COLUMNS); column++)
        if ($styles.protection(this.$grid.style(row, column)).locked !== '0') throw new HostError('AccessDenied');
  }

  /** Whether something other than values may be done on a protected sheet, by its attribute in the file. */
  $assertAllowed(attribute: string): void {
    if (this.$workbook.$readOnly) throw new HostError('AccessDenied');
    const protection = this.$protection;
    if (protection && protection[attribute] !== '0') throw new HostError('AccessDenied');
  }

  /** Says that cells changed, and to what if it is one cell. */
  $changed(rect: Rect, changeType: ChangeType, details: Readonly<Record<string, unknown>> = {}): void {
    const workbook = this.$workbook;
    workbook.$dirty = true;
    workbook.$calculation.changed(this, rect);
    if (!workbook.$eventsEnabled) return;
    const referenceId = workbook.$rememberEventRange(new Range(this, rect));
    const shiftDirection =
      { RowInserted: 'Down', RowDeleted: 'Up', ColumnInserted: 'Right', ColumnDeleted: 'Left' }[changeType as string] ??
      'None';
    const payload = {
      changeType,
      address: addressOf(rect),
      worksheetId: this.$id,
      referenceId,
      shiftDirection,
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
    shiftCells(this.$grid, shift);
    this.$features.shift(this.$name, shift);
    for (const table of this.$workbook.$tables) if (table.$sheet === this) table.$shift(shift);
    this.autoFilter.$shift(shift);
    this.$workbook.$shifted(this, shift);
    this.$workbook.$dirty = true;
  }

  $shiftFormulas(changedSheet: string, shift: Shift): void {
    if (!this.$hasFormulas) return;
    for (const line of this.$grid.rows)
      for (const [column, formula] of line?.formulas ?? []) {
        const text = shiftFormula(formula.text, this.$name, changedSheet, shift);
        if (!line || text === formula.text) continue;
        this.$grid.touch(line, column);
        line.formulas?.set(column, { text, array: formula.array });
      }
  }

  private get $view(): Attributes {
    return this.$sheetPart.one('sheetViews')?.children[0]?.attributes ?? {};
  }

  /** Changes attributes of the first sheet view, and its pane if one is given. */
  $setView(attributes: Readonly<Record<string, string | undefined>>, pane?: string): void {
    const [view, ...others] = this.$sheetPart.one('sheetViews')?.children ?? [];
    const rest =
      view?.children.filter((child) => pane === undefined || (child.name !== 'pane' && child.name !== 'selection')) ??
      [];
    const inner = (pane ?? '') + rest.map((child) => child.xml).join('');
    const first = element('sheetView', { workbookViewId: '0', ...view?.attributes, ...attributes }, inner);
    this.$sheetPart.replace('sheetViews', [
      element('sheetViews', {}, first + others.map((other) => other.xml).join('')),
    ]);
    this.$workbook.$dirty = true;
  }
}

function readFrozen(part: SheetPart): Rect | null {
  const pane = childOf(part.one('sheetViews')?.children[0], 'pane')?.attributes;
  if (!pane?.state?.startsWith('frozen')) return null;
  const rows = Number(pane.ySplit ?? 0);
  const columns = Number(pane.xSplit ?? 0);
  return rows || columns ? { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } : null;
}
