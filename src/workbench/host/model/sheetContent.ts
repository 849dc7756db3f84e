import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { readGrid } from '../xlsx/readGrid';
import type { PreparedSheet } from '../xlsx/preparedSheets';
import { EMPTY_SHEET, SheetPart } from '../xlsx/sheetPart';
import type { SharedStrings } from '../xlsx/sharedStrings';
import { childOf, childrenOf, element, escapeText, type Attributes } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect } from './address';
import { Grid, type GridRow } from './grid';
import type { Range } from './range';
import { SheetFeatures } from './sheetFeatures';
import { SheetSize } from './sheetSize';
import type { FormulaChange } from './shift';
import type { TableData } from './tablePart';
import type { Workbook } from './workbook';
import { plain } from './writeCells';

/** What a worksheet needs from the file; a new worksheet has a name only. */
export interface SheetSource {
  readonly name: string;
  /** Part name in the package. */
  readonly part?: string;
  /** Chart sheets and dialog sheets have no cells. */
  readonly hasCells?: boolean;
  readonly visibility?: string;
  /** The number by which the file knows the sheet. */
  readonly tabId?: number;
  readonly strings?: SharedStrings;
  /** The part's text, read when the sheet is first looked at. */
  readonly xml?: () => string;
  /** What there is to read in that text, where somebody has read it before. */
  readonly prepared?: PreparedSheet;
  readonly tables?: readonly TableData[];
  /** Where a relationship of the sheet leads. */
  readonly targetOf?: (relationship: string) => string | undefined;
}

/** By the number in the file, so that a program finds the sheet again after the workbook was saved and opened. */
function sheetId(tabId: number): string {
  return `{00000000-0001-0000-${tabId.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

/** The cells of a worksheet and what surrounds them in its part: read from the file when first needed. */
export abstract class SheetContent extends HostObject {
  override readonly $id: string;
  readonly $tabId: number;
  readonly $part?: string;
  /** References that clients keep lead nowhere any more. */
  $deleted = false;
  private mayHaveFormulas?: boolean;
  private frozen: Rect | null = null;
  private loaded: { part: SheetPart; grid: Grid; features: SheetFeatures } | null = null;

  constructor(
    readonly $workbook: Workbook,
    protected readonly $source: SheetSource,
  ) {
    super();
    this.$tabId = $source.tabId ?? $workbook.$newTabId();
    this.$id = sheetId(this.$tabId);
    this.$part = $source.part;
  }

  private get $content() {
    if (this.loaded) return this.loaded;
    const { xml, strings, prepared, targetOf } = this.$source;
    const text = prepared?.shell ?? xml?.() ?? EMPTY_SHEET;
    const part = new SheetPart(text);
    const grid = prepared?.grid ?? (strings ? readGrid(text, strings, part.one('cols')) : new Grid());
    this.loaded = { part, grid, features: new SheetFeatures(part, targetOf) };
    this.frozen = readFrozen(part);
    if (grid.uncalculated) this.$workbook.$calculation.invalidateAll();
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
  get $frozen(): Rect | null {
    return this.$content && this.frozen;
  }
  $freeze(rect: Rect | null, pane: string): void {
    this.$setView({}, pane);
    this.frozen = rect;
  }
  get $openedName(): string {
    return this.$source.name;
  }
  get $hasCells(): boolean {
    return this.$source.hasCells !== false;
  }
  /** The part as it was opened; null for a new sheet. */
  get $openedXml(): string | null {
    return this.$source.xml?.() ?? null;
  }
  get $isLoaded(): boolean {
    return this.loaded !== null;
  }
  /** Whether looking at the cells costs nothing any more. */
  private get $isRead(): boolean {
    return this.loaded !== null || this.$source.prepared !== undefined;
  }
  /** Whether the part has a text anywhere; says so without reading the cells. */
  $mentions(text: string): boolean {
    return this.$isRead || (this.$source.xml?.() ?? '').includes(escapeText(text.replace(/'/g, "''")));
  }
  /** The selection that the file has kept. */
  get $savedSelection(): Range | null {
    const view = this.$sheetPart.one('sheetViews')?.children[0];
    const selections = childrenOf(view, 'selection').map(({ attributes }) => attributes);
    const pane = childOf(view, 'pane')?.attributes.activePane ?? 'topLeft';
    const active = selections.find((one) => (one.pane ?? 'topLeft') === pane) ?? selections.at(-1);
    const rect = parseAddress((active?.sqref ?? '').split(' ')[0] ?? '');
    return rect && this.$range(rect);
  }
  /** Answers without reading the cells of a sheet that nobody has looked at, unless its text has a formula. */
  get $hasFormulas(): boolean {
    this.mayHaveFormulas ??= this.$isRead || /<f[\s>]/.test(this.$source.xml?.() ?? '');
    return this.loaded || this.mayHaveFormulas ? this.$grid.formulaCount > 0 : false;
  }
  get $size(): SheetSize {
    return new SheetSize(this.$grid, this.$sheetPart.one('sheetFormatPr')?.attributes ?? {});
  }

  /** Values as the API shows them: errors as their text. */
  $value(row: number, column: number): string | number | boolean {
    return plain(this.$grid.value(row, column));
  }

  $clearContents(rect: Rect): void {
    this.$assertWritable(rect);
    const { $grid, $workbook } = this;
    let formulas = false;
    this.$eachCell(rect, (line, row, column) => {
      const hasFormula = line.formulas?.has(column) === true;
      formulas ||= hasFormula;
      if (hasFormula || line.values[column] !== undefined) $grid.setValue(row, column, '');
    });
    if (formulas) $workbook.$calculation.invalidateAll();
    this.$changed(rect, 'RangeEdited');
  }

  $clearFormats(rect: Rect): void {
    this.$assertAllowed('formatCells');
    const { $grid } = this;
    if (rect.rows === MAX_ROWS)
      for (let c = rect.column; c < Math.min(rect.column + rect.columns, $grid.columns.length); c++)
        if ($grid.columns[c]?.style) $grid.setColumn(c, { style: undefined });
    if (rect.columns === MAX_COLUMNS)
      for (let r = rect.row; r < Math.min(rect.row + rect.rows, $grid.rows.length); r++)
        if ($grid.rows[r]?.attributes.s) $grid.setRow(r, { s: undefined, customFormat: undefined });
    this.$eachCell(rect, (line, row, column) => {
      if (line.styles[column] !== undefined) $grid.setStyle(row, column, 0);
    });
    this.$workbook.$dirty = true;
  }

  private $eachCell(rect: Rect, visit: (line: GridRow, row: number, column: number) => void): void {
    const { rows } = this.$grid;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, rows.length); row++) {
      const line = rows[row];
      if (!line) continue;
      const last = Math.min(rect.column + rect.columns, Math.max(line.values.length, line.styles.length));
      for (let column = rect.column; column < last; column++) visit(line, row, column);
    }
  }

  // ---- protection

  /** Attributes of `<sheetProtection>` while it is on. */
  get $protection(): Attributes | null {
    const attributes = this.$sheetPart.one('sheetProtection')?.attributes;
    return attributes && (attributes.sheet === '1' || attributes.sheet === 'true') ? attributes : null;
  }

  $setProtection(attributes: Attributes | null): void {
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

  /** What no protected sheet allows, whatever its options. */
  $assertUnprotected(): void {
    if (this.$workbook.$readOnly || this.$protection) throw new HostError('AccessDenied');
  }

  // ---- view and format of the sheet as a whole

  get $view(): Attributes {
    return this.$sheetPart.one('sheetViews')?.children[0]?.attributes ?? {};
  }

  /** Changes attributes of the first sheet view, and its pane if one is given. */
  $setView(attributes: Readonly<Record<string, string | undefined>>, pane?: string): void {
    const [view, ...others] = this.$sheetPart.one('sheetViews')?.children ?? [];
    const kept =
      view?.children.filter((child) => pane === undefined || (child.name !== 'pane' && child.name !== 'selection')) ??
      [];
    const inner = (pane ?? '') + kept.map((child) => child.xml).join('');
    const first = element('sheetView', { workbookViewId: '0', ...view?.attributes, ...attributes }, inner);
    this.$sheetPart.replace('sheetViews', [
      element('sheetViews', {}, first + others.map((other) => other.xml).join('')),
    ]);
    this.$workbook.$dirty = true;
  }

  private $setFormat(patch: Readonly<Record<string, string | undefined>>): void {
    const { attributes = {} } = this.$sheetPart.one('sheetFormatPr') ?? {};
    this.$sheetPart.replace('sheetFormatPr', [
      element('sheetFormatPr', { defaultRowHeight: String(this.$size.standardHeight), ...attributes, ...patch }),
    ]);
  }
  $setDefaultHeight(points: number): void {
    this.$setFormat({ defaultRowHeight: String(points), customHeight: '1' });
  }
  $setDefaultWidth(fileWidth: string): void {
    this.$setFormat({ defaultColWidth: fileWidth });
  }
  /** How deep rows and columns are grouped: room that Excel leaves beside the sheet. */
  $setOutlineDepth(): void {
    const deepest = (list: readonly (Attributes | undefined)[]) =>
      String(list.reduce((most, attributes) => Math.max(most, Number(attributes?.outlineLevel ?? 0)), 0));
    const rows = deepest(this.$grid.rows.map((line) => line?.attributes));
    this.$setFormat({ outlineLevelRow: rows, outlineLevelCol: deepest(this.$grid.columns) });
  }

  /** Lets the formulas of the sheet, those of its validations and rules included, follow a change elsewhere. */
  $changeFormulas(change: FormulaChange): void {
    this.$features.changeFormulas(change);
    if (!this.$hasFormulas) return;
    for (const line of this.$grid.rows)
      for (const [column, formula] of line?.formulas ?? []) {
        const text = change(formula.text);
        if (!line || text === formula.text) continue;
        this.$grid.touch(line, column);
        const { array, metadata, spills } = formula;
        line.formulas?.set(column, { text, array, metadata, spills });
      }
  }

  abstract $changed(rect: Rect, changeType: 'RangeEdited'): void;
  abstract $range(rect: Rect): Range;
}

function readFrozen(part: SheetPart): Rect | null {
  const pane = childOf(part.one('sheetViews')?.children[0], 'pane')?.attributes;
  if (!pane?.state?.startsWith('frozen')) return null;
  const rows = Number(pane.ySplit ?? 0);
  const columns = Number(pane.xSplit ?? 0);
  return rows || columns ? { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } : null;
}
