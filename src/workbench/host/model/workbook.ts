import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { HostEvent } from '../protocol/messages';
import type { Styles } from '../xlsx/styles';
import { splitSheet } from './address';
import { Application, RuntimeOptions } from './application';
import { Calculation } from './calculation';
import { CustomXmlPart, CustomXmlPartCollection } from './customXml';
import { DocumentProperties } from './documentProperties';
import { EventType, type Origin } from './events';
import { NamedItem, NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import type { RangeGeometry } from './rangeGeometry';
import { dropSheet, renameSheet } from './references';
import { Setting, SettingCollection } from './settings';
import { shiftFormula, type FormulaChange, type Shift } from './shift';
import { renameColumn, renameTable } from './structuredReferences';
import type { Table } from './table';
import { TableCollection } from './tableCollection';
import type { StructureChange, WorkbookSource } from './workbookSource';
import { FunctionCollection } from './worksheetFunctions';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';

/** What follows insertions and deletions while it is in use. */
type Watched = HostObject & Pick<RangeGeometry, '$sheet' | '$shift'>;

const MOST_EVENT_RANGES = 200;

/** The workbook: the root of every object path. */
export class Workbook extends HostObject {
  static override readonly type = 'Workbook';
  static override readonly navigations = [
    'application',
    'worksheets',
    'tables',
    'names',
    'settings',
    'customXmlParts',
    'functions',
    'properties',
    'protection',
    '_Runtime',
  ];

  readonly $sheets: Worksheet[] = [];
  readonly $tables: Table[] = [];
  readonly $names: NamedItem[] = [];
  readonly $settings: Setting[] = [];
  readonly $customXml: CustomXmlPart[] = [];
  readonly $calculation: Calculation;
  readonly $styles: Styles;
  readonly $date1904: boolean;
  readonly $properties: DocumentProperties;
  /** In the order in which they happened since the workbook was opened. */
  readonly $changes: StructureChange[] = [];
  $protection: WorkbookSource['protection'];
  $readOnly: boolean;
  $active: Worksheet;
  $eventsEnabled = true;
  /** Who is acting; decides `source` and `triggerSource` of events. */
  $origin: Origin = 'addin';
  $dirty = false;
  private readonly $fileName: string;
  private $serial = 0;
  private $lastTabId: number;
  /** By sheet: the areas that are selected, first the one with the active cell. */
  private readonly $selections = new Map<Worksheet, readonly Range[]>();
  private readonly $liveRanges = new Set<Watched>();
  private readonly $registrations = new Map<string, number>();
  private readonly $pending: HostEvent[] = [];
  private readonly $eventRanges = new Map<string, Range>();

  constructor(source: WorkbookSource) {
    super();
    this.$styles = source.styles;
    this.$date1904 = source.date1904;
    this.$fileName = source.name;
    this.$readOnly = source.readOnly;
    this.$protection = source.protection;
    this.$calculation = new Calculation(this, source.calculation);
    this.$properties = new DocumentProperties(this, source.properties);
    this.$lastTabId = Math.max(0, ...source.sheets.map(({ tabId = 0 }) => tabId));
    for (const sheet of source.sheets) this.$sheets.push(new Worksheet(this, sheet));
    const active = this.$sheets[source.activeSheet] ?? this.$sheets[0];
    if (!active) throw new HostError('GeneralException');
    this.$active = active;
    for (const { name, formula, sheet, hidden, comment } of source.names) {
      const scope = sheet === undefined ? null : (this.$sheets[sheet] ?? null);
      this.$names.push(new NamedItem(this, name, formula, scope, !hidden, comment));
    }
    for (const sheet of this.$sheets) this.$tables.push(...sheet.$openTables());
    for (const { part, xml, id } of source.customXml) this.$customXml.push(new CustomXmlPart(this, xml, part, id));
    for (const [key, value] of Object.entries(source.settings)) this.$settings.push(new Setting(this, key, value));
  }

  // ---- the API

  get name(): string {
    return this.$fileName;
  }
  get readOnly(): boolean {
    return this.$readOnly;
  }
  get isDirty(): boolean {
    return this.$dirty;
  }
  set isDirty(dirty: boolean) {
    this.$dirty = dirty;
  }
  get autoSave(): boolean {
    return false;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get tables(): TableCollection {
    return new TableCollection(this);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this);
  }
  get functions(): FunctionCollection {
    return new FunctionCollection(this);
  }
  get properties(): DocumentProperties {
    return this.$properties;
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }
  get _Runtime(): RuntimeOptions {
    return new RuntimeOptions(this);
  }
  getSelectedRange(): Range {
    return this.$selected();
  }
  getSelectedRanges(): RangeAreas {
    const areas = this.$selections.get(this.$active) ?? [this.$selected()];
    return this.$active.$rangeAreas(areas.map(({ $rect }) => $rect));
  }
  getActiveCell(): Range {
    const range = this.$selected();
    return range.getCell(range.$activeAt.row, range.$activeAt.column);
  }
  save(): void {
    this.$dirty = false;
  }
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    return this.$eventRanges.get(id) ?? null;
  }
  _GetReferenceCount(): number {
    return 0;
  }

  // ---- finding things

  $selected(): Range {
    const [known] = this.$selections.get(this.$active) ?? [];
    if (known) return known;
    const range = this.$active.$savedSelection ?? this.$active.getCell(0, 0);
    this.$select(range);
    return range;
  }
  /** Selects a range, and with it others of the same sheet. */
  $select(range: Range, ...others: readonly Range[]): void {
    this.$selections.set(range.$sheet, [range, ...others]);
  }
  $activate(sheet: Worksheet): void {
    this.$active = sheet;
  }
  $sheet(key: string): Worksheet | undefined {
    const wanted = key.toLowerCase();
    return (
      this.$sheets.find((sheet) => sheet.$id === key) ??
      this.$sheets.find((sheet) => sheet.$name.toLowerCase() === wanted)
    );
  }
  $table(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.$tables.find((table) => table.$data.name.toLowerCase() === wanted);
  }
  /** What a name means on a sheet: the sheet's own name goes before the workbook's. */
  $nameFor(name: string, sheet?: Worksheet): NamedItem | undefined {
    const wanted = name.toLowerCase();
    const named = this.$names.filter((item) => item.$name.toLowerCase() === wanted);
    return named.find(({ $scope }) => $scope === sheet && sheet) ?? named.find(({ $scope }) => $scope === null);
  }
  /** The range of an address, with or without its sheet, of a name or of a table; null where it means none. */
  $referenced(reference: string, home: Worksheet = this.$active): Range | null {
    const [sheetName, rest] = splitSheet(reference);
    const sheet = sheetName === null ? home : this.$sheet(sheetName);
    if (!sheet) return null;
    return (
      sheet.$addressed(rest) ??
      this.$nameFor(rest, sheet)?.getRangeOrNullObject() ??
      this.$table(rest)?.getDataBodyRange() ??
      null
    );
  }
  /** A range given as an object or as an address, with or without its sheet. */
  $rangeOf(reference: string | Range, home: Worksheet = this.$active): Range {
    if (typeof reference !== 'string') return reference;
    const range = this.$referenced(reference, home);
    if (!range) throw new HostError('InvalidArgument');
    return range;
  }

  // ---- rules

  $newId(): string {
    return `{00000000-0001-0000-0000-${(++this.$serial).toString(16).padStart(12, '0').toUpperCase()}}`;
  }
  $newTabId(): number {
    return ++this.$lastTabId;
  }
  get $protected(): boolean {
    return this.$protection?.lockStructure === '1' || this.$protection?.lockStructure === 'true';
  }
  $assertStructureOpen(): void {
    if (this.$protected || this.$readOnly) throw new HostError('AccessDenied');
  }
  /** A name that Excel keeps for itself. */
  $addHiddenName(name: string, formula: string, scope: Worksheet, visible = false): void {
    this.$names.push(new NamedItem(this, name, formula, scope, visible));
  }

  // ---- following structural changes

  /** Ranges in use follow insertions and deletions; those that nobody keeps are let go after the request. */
  $watch(range: Watched): void {
    this.$liveRanges.add(range);
  }
  $endRequest(kept: Iterable<HostObject>): void {
    const keep = new Set<HostObject>([
      ...kept,
      ...[...this.$selections.values()].flat(),
      ...this.$eventRanges.values(),
    ]);
    for (const range of this.$liveRanges) if (!keep.has(range)) this.$liveRanges.delete(range);
  }
  /** Lets everything that points into `sheet` follow inserted and deleted cells. */
  $shifted(sheet: Worksheet, shift: Shift): void {
    for (const range of this.$liveRanges) if (range.$sheet === sheet) range.$shift(shift);
    this.$changes.push({ kind: 'shift', sheet: sheet.$name, shift });
    this.$followFormulas(sheet, (home) => (formula) => shiftFormula(formula, home, sheet.$name, shift));
    sheet.$features.shift(shift);
  }
  $renamedSheet(sheet: Worksheet, before: string): void {
    const after = sheet.$name;
    this.$changes.push({ kind: 'renameSheet', before, after });
    // Formulas that name the sheet still say its old name.
    this.$followFormulas(sheet, () => (formula) => renameSheet(formula, before, after), before);
    this.$dirty = true;
  }
  $deletedSheet(sheet: Worksheet): void {
    sheet.$deleted = true;
    this.$sheets.splice(sheet.position, 1);
    this.$tables.splice(0, Infinity, ...this.$tables.filter((table) => table.$sheet !== sheet));
    this.$names.splice(0, Infinity, ...this.$names.filter((name) => name.$scope !== sheet));
    this.$changes.push({ kind: 'deleteSheet', sheet: sheet.$name });
    this.$followFormulas(sheet, () => (formula) => dropSheet(formula, sheet.$name));
    this.$dirty = true;
    this.$emit(EventType.WorksheetDeleted, ['Workbook'], { worksheetId: sheet.$id, ...this.$source });
  }
  $renamedTable(before: string, after: string): void {
    this.$followFormulas(null, () => (formula) => renameTable(formula, before, after), before);
  }
  $renamedColumn(table: Table, before: string, after: string): void {
    const { name } = table.$data;
    this.$followFormulas(
      table.$sheet,
      (home) => (formula) => renameColumn(formula, name, home === table.$sheet.$name, before, after),
      name,
    );
  }
  /** Changes the formulas of names, tables and of all sheets that may speak of `sheet`. */
  private $followFormulas(
    sheet: Worksheet | null,
    changeOn: (home: string) => FormulaChange,
    mention = sheet?.$name ?? '',
  ): void {
    for (const name of this.$names) name.$formula = changeOn(name.$scope?.$name ?? '')(name.$formula);
    for (const table of this.$tables) table.$changeFormulas(changeOn(table.$sheet.$name));
    for (const { $charts } of this.$sheets) for (const chart of $charts) chart.$changeFormulas(changeOn(''));
    for (const other of this.$sheets)
      if (other === sheet || (other.$hasCells && other.$mentions(mention)))
        other.$changeFormulas(changeOn(other.$name));
    this.$calculation.invalidateAll();
  }

  // ---- events

  $calculated(): void {
    for (const sheet of this.$sheets)
      if (sheet.$hasFormulas)
        this.$emit(EventType.WorksheetCalculated, [sheet.$id, 'Workbook'], { worksheetId: sheet.$id, address: '' });
  }
  $register(targetId: string, messageType: number, on: boolean): void {
    const key = `${messageType}|${targetId}`;
    this.$registrations.set(key, Math.max(0, (this.$registrations.get(key) ?? 0) + (on ? 1 : -1)));
  }
  /** Document-level events (below 10) need no registration: the client filters them itself. */
  $emit(messageType: number, targetIds: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.$eventsEnabled) return;
    for (const targetId of targetIds)
      if (messageType < 10 || (this.$registrations.get(`${messageType}|${targetId}`) ?? 0) > 0)
        this.$pending.push({ messageType, targetId, payload });
  }
  $takeEvents(): HostEvent[] {
    return this.$pending.splice(0);
  }
  get $source(): { source: string; triggerSource: string } {
    return {
      source: this.$origin === 'colleague' ? 'Remote' : 'Local',
      triggerSource: this.$origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    };
  }
  /** Remembers the range of an event for `args.getRange()`. */
  $rememberEventRange(range: Range): string {
    const id = `evt${++this.$serial}`;
    this.$eventRanges.set(id, range);
    const [oldest] = this.$eventRanges.keys();
    if (this.$eventRanges.size > MOST_EVENT_RANGES && oldest) this.$eventRanges.delete(oldest);
    return id;
  }
}
