import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { cellName } from './address';
import type { Range } from './range';

/** The visible cells of a range, as if hidden rows and columns were not there. */
export class RangeView extends HostObject {
  static override readonly type = 'RangeView';
  static override readonly navigations = ['rows'];

  constructor(
    private readonly $range: Range,
    private readonly $row: number | null = null,
  ) {
    super();
  }
  get $shownRows(): number[] {
    const { row, rows } = this.$range.$rect;
    const shown = Array.from({ length: rows }, (_row, i) => i).filter(
      (i) => !this.$range.$sheet.$grid.isHiddenRow(row + i),
    );
    return this.$row === null ? shown : shown.slice(this.$row, this.$row + 1);
  }
  private get $shownColumns(): number[] {
    const { column, columns } = this.$range.$rect;
    return Array.from({ length: columns }, (_column, i) => i).filter(
      (i) => !this.$range.$sheet.$grid.isHiddenColumn(column + i),
    );
  }
  private $shown<T>(cells: readonly (readonly T[])[]): T[][] {
    const columns = this.$shownColumns;
    return this.$shownRows.map((r) => columns.map((c) => cells[r]?.[c]) as T[]);
  }
  private $set(name: 'values' | 'formulas' | 'numberFormat', input: readonly (readonly unknown[])[]): void {
    const rows = this.$shownRows;
    const columns = this.$shownColumns;
    if (input.length !== rows.length || input.some((line) => line.length !== columns.length))
      throw new HostError('InvalidArgument');
    rows.forEach((r, i) => columns.forEach((c, j) => (this.$range.getCell(r, c)[name] = [[input[i]?.[j]]])));
  }
  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.$range);
  }
  get index(): number {
    return this.$row ?? 0;
  }
  get rowCount(): number {
    return this.$shownRows.length;
  }
  get columnCount(): number {
    return this.$shownColumns.length;
  }
  get cellAddresses(): string[][] {
    const { row, column } = this.$range.$rect;
    const sheet = this.$range.address.replace(/![^!]*$/, '!');
    return this.$shownRows.map((r) => this.$shownColumns.map((c) => sheet + cellName(row + r, column + c)));
  }
  get values(): unknown[][] {
    return this.$shown(this.$range.values);
  }
  set values(values: unknown[][]) {
    this.$set('values', values);
  }
  get formulas(): unknown[][] {
    return this.$shown(this.$range.formulas);
  }
  set formulas(formulas: unknown[][]) {
    this.$set('formulas', formulas);
  }
  get formulasLocal(): unknown[][] {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown[][]) {
    this.formulas = formulas;
  }
  get numberFormat(): unknown[][] {
    return this.$shown(this.$range.numberFormat);
  }
  set numberFormat(formats: unknown[][]) {
    this.$set('numberFormat', formats);
  }
  get text(): string[][] {
    return this.$shown(this.$range.text);
  }
  get valueTypes(): string[][] {
    return this.$shown(this.$range.valueTypes);
  }
  getRange(): Range {
    return this.$row === null ? this.$range : this.$range.getRow(this.$shownRows[0] ?? 0);
  }
}

class RangeViewCollection extends HostCollection<RangeView> {
  static override readonly type = 'RangeViewCollection';
  constructor(private readonly $range: Range) {
    super();
  }
  get $items(): readonly RangeView[] {
    const { length } = new RangeView(this.$range).$shownRows;
    return Array.from({ length }, (_row, index) => new RangeView(this.$range, index));
  }
}
