import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { HostEvent } from '../protocol/messages';
import { splitSheet } from './address';
import { Application, FunctionCollection, RuntimeOptions } from './application';
import { CustomXmlPart, CustomXmlPartCollection } from './customXml';
import { EventType, type Origin } from './events';
import { Calculation } from './calculation';
import { NamedItem, NamedItemCollection } from './names';
import type { Range } from './range';
import { Setting, SettingCollection } from './settings';
import { shiftFormula, type Shift } from './shift';
import type { Styles } from '../xlsx/styles';
import type { Table } from './table';
import { TableCollection } from './tableCollection';
import { Worksheet, type SheetSource } from './worksheet';
import { WorkbookProtection } from './protection';

/** What a workbook needs from the file it was opened from. */
export interface WorkbookSource {
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly name: string;
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly sheets: readonly SheetSource[];
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: number;
    readonly hidden: boolean;
    readonly comment: string;
  }[];
  readonly activeSheet: number;
  readonly customXml: readonly { readonly part: string; readonly xml: string }[];
  readonly settings: Readonly<Record<string, unknown>>;
}

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
    'protection',
    '_Runtime',
  ];

  readonly $sheets: Worksheet[] = [];
  readonly $tables: Table[] = [];
  readonly $names: NamedItem[] = [];
  readonly $settings: Setting[] = [];
  readonly $customXml: CustomXmlPart[] = [];
  readonly $calculation = new Calculation(this);
  readonly $styles: Styles;
  readonly $date1904: boolean;
  $protected: boolean;
  $readOnly: boolean;
  $active: Worksheet;
  $selection: Range | null = null;
  $eventsEnabled = true;
  /** Who is acting; decides `source` and `triggerSource` of events. */
  $origin: Origin = 'addin';
  $dirty = false;
  private readonly $fileName: string;
  private $serial = 0;
  private readonly $liveRanges = new Set<Range>();
  private readonly $registrations = new Map<string, number>();
  private readonly $pending: HostEvent[] = [];
  private readonly $eventRanges = new Map<string, Range>();

  constructor(source: WorkbookSource) {
    super();
    this.$styles = source.styles;
    this.$date1904 = source.date1904;
    this.$fileName = source.name;
    this.$readOnly = source.readOnly;
    this.$protected = source.protected;
    for (const sheet of source.sheets) this.$sheets.push(new Worksheet(this, sheet));
    const active = this.$sheets[source.activeSheet] ?? this.$sheets[0];
    if (!active) throw new HostError('GeneralException');
    this.$active = active;
    for (const { name, formula, sheet, hidden, comment } of source.names)
      this.$names.push(
        new NamedItem(
          this,
          name,
          formula,
          sheet === undefined ? null : (this.$sheets[sheet] ?? null),
          !hidden,
          comment,
        ),
      );
    for (const sheet of this.$sheets) this.$tables.push(...sheet.$openTables());
    for (const { part, xml } of source.customXml) this.$customXml.push(new CustomXmlPart(this, xml, part));
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
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }
  get _Runtime(): RuntimeOptions {
    return new RuntimeOptions(this);
  }
  getSelectedRange(): Range {
    return this.$selected();
  }
  getActiveCell(): Range {
    return this.$selected().getCell(0, 0);
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

  // ---- the host's own

  $selected(): Range {
    return (this.$selection ??= this.$active.getCell(0, 0));
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

  /** A range given as an object or as an address, with or without its sheet. */
  $rangeOf(reference: string | Range, home: Worksheet = this.$active): Range {
    if (typeof reference !== 'string') return reference;
    const [name, address] = splitSheet(reference);
    const sheet = name === null ? home : this.$sheet(name);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet.getRange(address);
  }

  $newId(): string {
    return `{00000000-0001-0000-0000-${(++this.$serial).toString(16).padStart(12, '0').toUpperCase()}}`;
  }

  $assertStructureOpen(): void {
    if (this.$protected || this.$readOnly) throw new HostError('AccessDenied');
  }

  /** Ranges in use follow insertions and deletions; those that nobody keeps are let go after the request. */
  $watch(range: Range): void {
    this.$liveRanges.add(range);
  }

  $endRequest(kept: Iterable<HostObject>): void {
    const keep = new Set(kept);
    for (const range of this.$liveRanges)
      if (!keep.has(range) && range !== this.$selection) this.$liveRanges.delete(range);
    for (const range of this.$eventRanges.values()) this.$liveRanges.add(range);
  }

  /** Lets everything that points into `sheet` follow a structural change. */
  $shifted(sheet: Worksheet, shift: Shift): void {
    for (const range of this.$liveRanges) if (range.$sheet === sheet) range.$shift(shift);
    for (const name of this.$names)
      name.$formula = shiftFormula(name.$formula, name.$scope?.$name ?? '', sheet.$name, shift);
    for (const other of this.$sheets) other.$shiftFormulas(sheet.$name, shift);
    this.$calculation.invalidateAll();
  }

  $register(targetId: string, messageType: number, on: boolean): void {
    const key = `${messageType}|${targetId}`;
    this.$registrations.set(key, (this.$registrations.get(key) ?? 0) + (on ? 1 : -1));
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
    if (this.$eventRanges.size > 200 && oldest) this.$eventRanges.delete(oldest);
    return id;
  }
}

class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly type = 'WorksheetCollection';

  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get $items(): readonly Worksheet[] {
    return this.$workbook.$sheets;
  }
  add(name?: string): Worksheet {
    const workbook = this.$workbook;
    workbook.$assertStructureOpen();
    const sheet = new Worksheet(workbook, { name: name ?? this.$freeName() });
    sheet.$checkName(sheet.$name);
    workbook.$sheets.push(sheet);
    workbook.$dirty = true;
    workbook.$emit(EventType.WorksheetAdded, ['Workbook'], { worksheetId: sheet.$id, ...workbook.$source });
    return sheet;
  }
  $freeName(): string {
    for (let n = 1; ; n++) if (!this.$workbook.$sheet(`Sheet${n}`)) return `Sheet${n}`;
  }
  override getCount(visibleOnly?: boolean): number {
    return visibleOnly ? this.$visible().length : this.$items.length;
  }
  private $visible(): readonly Worksheet[] {
    return this.$items.filter((sheet) => sheet.visibility === 'Visible');
  }
  getActiveWorksheet(): Worksheet {
    return this.$workbook.$active;
  }
  getFirst(visibleOnly?: boolean): Worksheet | undefined {
    return (visibleOnly ? this.$visible() : this.$items)[0];
  }
  getLast(visibleOnly?: boolean): Worksheet | undefined {
    return (visibleOnly ? this.$visible() : this.$items).at(-1);
  }
}
