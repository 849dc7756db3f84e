import { HostError } from '../protocol/hostError';
import { MAX_ROWS, addressOf, quoteSheet } from './address';
import { EventType } from './events';
import type { CellError } from './grid';
import { textReader } from './numberFormat';
import { RangeFormat } from './rangeFormat';
import { RangeGeometry } from './rangeGeometry';
import { pickProperties, type Wanted } from './cellProperties';
import { toShortForm } from './structuredReferences';
import { cellReader, plain, valueType, writeCells } from './writeCells';

type Scalar = string | number | boolean;

/** No single answer may have more cells than this, on any platform. */
const MAX_CELLS_PER_READ = 5_000_000;

/** What stands in the cells of a range. */
export abstract class RangeCells extends RangeGeometry {
  // ---- the host's own

  private $assertReadable(): void {
    const { rows, columns } = this.$rect;
    if (rows * columns > MAX_CELLS_PER_READ) throw new HostError('RangeExceedsLimit');
  }
  private get $current() {
    this.$assertReadable();
    const { $grid, $workbook } = this.$sheet;
    $workbook.$calculation.ensure();
    return $grid;
  }

  // ---- the API

  get format(): RangeFormat {
    return new RangeFormat(this.$sheet, [this.$rect]);
  }
  get values(): Scalar[][] {
    return this.$current.read<Scalar>(this.$rect, '', plain);
  }
  set values(input: unknown) {
    writeCells(this.$sheet, this.$rect, input);
  }
  get formulas(): Scalar[][] {
    const cells = this.values;
    const { row, column, rows, columns } = this.$rect;
    const { $grid } = this.$sheet;
    if ($grid.formulaCount)
      for (let r = 0; r < rows; r++)
        for (const [c, formula] of $grid.rows[row + r]?.formulas ?? [])
          if (c >= column && c < column + columns) {
            const table = formula.text.includes('[#') ? this.$sheet.$tableAt(row + r, c) : undefined;
            (cells[r] ?? [])[c - column] = toShortForm(formula.text, table?.$data.name ?? null);
          }
    return cells;
  }
  set formulas(input: unknown) {
    writeCells(this.$sheet, this.$rect, input);
  }
  get formulasLocal(): Scalar[][] {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    writeCells(this.$sheet, this.$rect, input);
  }
  get text(): string[][] {
    const { $styles, $date1904 } = this.$sheet.$workbook;
    const text = textReader($date1904);
    const grid = this.$current;
    return grid.read(this.$rect, '', (value, line, column, row) =>
      text(value, $styles.numberFormat(line.styles[column] ?? grid.style(row, column))),
    );
  }
  get valueTypes(): string[][] {
    return this.$current.read<string>(this.$rect, 'Empty', (value: Scalar | CellError) => valueType(value));
  }
  get numberFormat(): string[][] {
    this.$assertReadable();
    const { row, column, rows, columns } = this.$rect;
    const { $grid, $workbook } = this.$sheet;
    return Array.from({ length: rows }, (_line, r) =>
      Array.from({ length: columns }, (_cell, c) => $workbook.$styles.numberFormat($grid.style(row + r, column + c))),
    );
  }
  set numberFormat(input: unknown) {
    if (!Array.isArray(input)) {
      this.format.$patch({ numberFormat: String(input) });
      return;
    }
    const cellOf = cellReader(input, this.$rect);
    this.$sheet.$assertAllowed('formatCells');
    const { row, column, rows, columns } = this.$rect;
    const { $grid, $workbook } = this.$sheet;
    const derived = new Map<string, number>();
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const code = cellOf(r, c);
        if (code === null || code === undefined) continue;
        const before = $grid.style(r, c);
        const key = `${before}|${String(code)}`;
        let style = derived.get(key);
        if (style === undefined)
          derived.set(key, (style = $workbook.$styles.derive(before, { numberFormat: String(code) })));
        $grid.setStyle(r, c, style);
      }
    this.format.$announce();
  }
  get numberFormatLocal(): string[][] {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }
  get rowHidden(): boolean | null {
    const { row, rows } = this.$rect;
    const shown = Math.min(rows, Math.max(1, this.$sheet.$grid.rows.length + 1 - row));
    return commonOf(shown, (i) => this.$sheet.$grid.isHiddenRow(row + i));
  }
  set rowHidden(hidden: boolean) {
    this.$sheet.$assertAllowed('formatRows');
    const { row, rows } = this.$rect;
    const { $grid, $workbook, $id } = this.$sheet;
    // All rows of the sheet at once would be its default, which nobody hides.
    if (hidden && rows === MAX_ROWS) throw new HostError('UnsupportedOperation');
    for (let r = row; r < Math.min(row + rows, hidden ? MAX_ROWS : $grid.rows.length); r++)
      if ($grid.isHiddenRow(r) !== hidden) $grid.setRow(r, { hidden: hidden ? '1' : undefined });
    $workbook.$dirty = true;
    $workbook.$emit(EventType.WorksheetRowHiddenChanged, [$id, 'Workbook'], {
      worksheetId: $id,
      address: addressOf(this.$rect),
      changeType: hidden ? 'Hidden' : 'Unhidden',
      ...$workbook.$source,
    });
  }
  get columnHidden(): boolean | null {
    const { column, columns } = this.$rect;
    const shown = Math.min(columns, Math.max(1, this.$sheet.$grid.columns.length + 1 - column));
    return commonOf(shown, (i) => this.$sheet.$grid.isHiddenColumn(column + i));
  }
  set columnHidden(hidden: boolean) {
    this.$sheet.$assertAllowed('formatColumns');
    const { column, columns } = this.$rect;
    for (let c = column; c < column + columns; c++)
      this.$sheet.$grid.setColumn(c, { hidden: hidden ? '1' : undefined });
    this.$sheet.$workbook.$dirty = true;
  }

  // ---- properties of every cell, row or column at once

  getCellProperties(wanted: Wanted): unknown[][] {
    const { rows, columns } = this.$rect;
    return Array.from({ length: rows }, (_line, r) =>
      Array.from({ length: columns }, (_cell, c) => pickProperties(this.getCell(r, c), wanted)),
    );
  }
  getRowProperties(wanted: Wanted): unknown[] {
    const { row, rows } = this.$rect;
    const { $grid, $name } = this.$sheet;
    // Reading which rows are hidden must stay cheap for as many rows as a sheet has.
    const sheet = quoteSheet($name);
    const quick: Readonly<Record<string, (r: number) => unknown>> = {
      address: (r) => `${sheet}!${r + 1}:${r + 1}`,
      addressLocal: (r) => `${sheet}!${r + 1}:${r + 1}`,
      rowIndex: (r) => r,
      rowHidden: (r) => $grid.isHiddenRow(r),
    };
    const names = Object.keys(wanted).filter((name) => wanted[name]);
    return Array.from({ length: rows }, (_line, i) => {
      const found: Record<string, unknown> = {};
      for (const name of names)
        found[name] = quick[name]?.(row + i) ?? pickProperties(this.getRow(i), { [name]: wanted[name] })[name];
      return found;
    });
  }
  getColumnProperties(wanted: Wanted): unknown[] {
    return Array.from({ length: this.$rect.columns }, (_column, i) => {
      const column = this.getColumn(i);
      const { address, addressLocal, ...rest } = wanted;
      const whole = pickProperties(column.getEntireColumn(), { address, addressLocal });
      return { ...whole, ...pickProperties(column, rest) };
    });
  }
}

/** The one value of all, or null where they differ: how the API shows mixed properties. */
function commonOf<T>(count: number, read: (index: number) => T): T | null {
  const first = read(0);
  for (let i = 1; i < count; i++) if (read(i) !== first) return null;
  return first;
}
