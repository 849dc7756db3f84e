import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { element, type Element } from '../xlsx/xml';
import { addressOf, equalRects, quoteSheet, rectOf, type Rect } from './address';
import { filterXml, readCriteria, rowTest, type FilterCriteria } from './filterCriteria';
import type { Range } from './range';
import { absoluteAddress } from './references';
import { shiftFilterColumns } from './tablePart';
import { shiftRect, type Shift } from './shift';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

const FILTER_NAME = '_xlnm._FilterDatabase';
const COLUMN = /<filterColumn\b[^>]*\bcolId="(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/filterColumn>)/g;

/** The filter of a worksheet's range, or of a table. */
export class AutoFilter extends HostObject {
  static override readonly type = 'AutoFilter';

  constructor(
    private readonly $sheet: Worksheet,
    private readonly $table: Table | null = null,
  ) {
    super();
  }

  // ---- the host's own

  private get $element(): Element | undefined {
    return this.$sheet.$sheetPart.one('autoFilter');
  }
  get $rect(): Rect | null {
    if (this.$table) {
      const { rect, filter, totalsRow } = this.$table.$data;
      return filter === null ? null : { ...rect, rows: rect.rows - (totalsRow ? 1 : 0) };
    }
    const ref = this.$element?.attributes.ref;
    return ref ? rectOf(ref) : null;
  }
  /** The filtered columns as the file has them. */
  private get $columns(): Map<number, string> {
    const xml = this.$table
      ? (this.$table.$data.filter ?? '')
      : (this.$element?.children.map((child) => child.xml).join('') ?? '');
    return new Map([...xml.matchAll(COLUMN)].map(([whole, column]) => [Number(column), whole]));
  }
  private $store(rect: Rect | null, columns: ReadonlyMap<number, string>): void {
    const inner = [...columns].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    if (this.$table) {
      this.$table.$data.filter = rect ? inner.join('') : null;
      this.$table.$touch();
    } else {
      const attributes = { ...this.$element?.attributes, ref: rect ? addressOf(rect) : '' };
      this.$sheet.$sheetPart.replace('autoFilter', rect ? [element('autoFilter', attributes, inner.join(''))] : []);
      this.$storeName(rect);
    }
    this.$sheet.$workbook.$dirty = true;
  }
  /** Excel keeps the filtered range of a sheet under a hidden name as well. */
  private $storeName(rect: Rect | null): void {
    const { $workbook, $name } = this.$sheet;
    const known = $workbook.$names.find((name) => name.$name === FILTER_NAME && name.$scope === this.$sheet);
    const formula = rect ? `=${quoteSheet($name)}!${absoluteAddress(rect)}` : '';
    if (known && rect) known.$formula = formula;
    else if (known) known.delete();
    else if (rect) $workbook.$addHiddenName(FILTER_NAME, formula, this.$sheet);
  }
  $shift(shift: Shift): void {
    const rect = this.$table ? null : this.$rect;
    const after = rect && shiftRect(rect, shift);
    if (!rect || (after && equalRects(rect, after))) return;
    const columns =
      after && after.columns !== rect.columns
        ? shiftFilterColumns([...this.$columns.values()].join(''), shift.at - rect.column, shift.count)
        : [...this.$columns.values()].join('');
    this.$store(after, new Map([...columns.matchAll(COLUMN)].map(([whole, column]) => [Number(column), whole])));
  }
  /** The columns that are filtered by anything; a column may be mentioned only because its button is hidden. */
  get $filtered(): number[] {
    return [...this.$columns].filter(([, xml]) => !/^<filterColumn[^>]*\/>$/.test(xml)).map(([column]) => column);
  }
  $criteriaOf(column: number): FilterCriteria | null {
    const xml = this.$columns.get(column);
    return xml === undefined ? null : readCriteria(xml, this.$sheet);
  }
  /** Filters a column by something else, or by nothing. */
  $setColumn(column: number, criteria: FilterCriteria | null): void {
    const rect = this.$rect;
    if (!rect) throw new HostError('InvalidOperation');
    if (!(column >= 0 && column < rect.columns)) throw new HostError('InvalidArgument');
    this.$sheet.$assertAllowed('autoFilter');
    const columns = this.$columns;
    const kept = new Set(this.$unknown(rect));
    if (criteria) columns.set(column, filterXml(column, criteria, this.$sheet));
    else columns.delete(column);
    this.$store(rect, columns);
    this.$hide(rect, kept);
  }
  /** Rows hidden by a kind of filter that the host cannot work out stay hidden. */
  private $unknown(rect: Rect): number[] {
    const isUnknown = this.$filtered.some((column) => this.$criteriaOf(column) === null);
    if (!isUnknown) return [];
    const rows = Array.from({ length: rect.rows - 1 }, (_row, i) => rect.row + 1 + i);
    return rows.filter((row) => this.$sheet.$grid.isHiddenRow(row));
  }
  private $hide(rect: Rect, kept: ReadonlySet<number>): void {
    const { $grid } = this.$sheet;
    this.$sheet.$workbook.$calculation.ensure();
    const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    const tests = [...this.$columns].flatMap(([column, xml]) => {
      const criteria = readCriteria(xml, this.$sheet);
      return criteria ? [rowTest(this.$sheet, body, rect.column + column, criteria)] : [];
    });
    for (let row = body.row; row < body.row + body.rows; row++) {
      const hidden = kept.has(row) || !tests.every((test) => test(row));
      if (hidden !== $grid.isHiddenRow(row)) $grid.setRow(row, { hidden: hidden ? '1' : undefined });
    }
  }

  // ---- the API

  get enabled(): boolean {
    return this.$rect !== null;
  }
  get isDataFiltered(): boolean {
    return this.$filtered.length > 0;
  }
  get criteria(): unknown[] {
    return Array.from({ length: this.$rect?.columns ?? 0 }, (_none, i) => this.$criteriaOf(i) ?? {});
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const rect = this.$rect;
    return rect && this.$sheet.$range(rect);
  }
  apply(range: Range | string, column?: number, criteria?: FilterCriteria): void {
    this.$sheet.$assertAllowed('autoFilter');
    if (!this.$table) {
      const wanted = this.$sheet.$workbook.$rangeOf(range, this.$sheet);
      if (wanted.$sheet !== this.$sheet) throw new HostError('InvalidArgument');
      // One cell stands for the block around it; a range is taken as it is.
      const isCell = wanted.$rect.rows === 1 && wanted.$rect.columns === 1;
      const rect = isCell ? wanted.getSurroundingRegion().$rect : this.$trimmed(wanted);
      if (column !== undefined && (column < 0 || column >= rect.columns)) throw new HostError('InvalidArgument');
      if (!this.$rect || !equalRects(this.$rect, rect)) {
        this.remove();
        this.$store(rect, new Map());
      }
    } else if (!this.$rect) this.$store(this.$table.$data.rect, new Map());
    if (column !== undefined && criteria) this.$setColumn(column, criteria);
  }
  /** Whole columns and rows stand for what is used of them. */
  private $trimmed(range: Range): Rect {
    if (!range.isEntireColumn && !range.isEntireRow) return range.$rect;
    return range.getUsedRangeOrNullObject(true)?.$rect ?? range.$rect;
  }
  clearColumnCriteria(column: number): void {
    this.$setColumn(column, null);
  }
  clearCriteria(): void {
    const rect = this.$rect;
    if (!rect) return;
    this.$sheet.$assertAllowed('autoFilter');
    this.$store(rect, new Map());
    this.$hide(rect, new Set());
  }
  reapply(): void {
    const rect = this.$rect;
    if (rect) this.$hide(rect, new Set(this.$unknown(rect)));
  }
  remove(): void {
    if (!this.$rect) return;
    this.clearCriteria();
    this.$store(null, new Map());
  }
}
