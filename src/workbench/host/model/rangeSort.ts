import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { intersect, addressOf, type Rect } from './address';
import { EventType } from './events';
import { CellError, type Content, type Formula } from './grid';
import type { RangeGeometry } from './rangeGeometry';
import { translateFormula } from './references';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

interface SortField {
  /** Column (row, when sorting columns) inside the range. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export class RangeSort extends HostObject {
  static override readonly type = 'RangeSort';
  constructor(private readonly $range: RangeGeometry) {
    super();
  }
  apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    const { $rect, $sheet } = this.$range;
    if (orientation !== 'Rows') throw new HostError('UnsupportedOperation');
    // Rows behind the last used one have nothing to sort.
    const used = $sheet.$grid.used(false, $rect);
    const rows = used ? used.row + used.rows - $rect.row : 0;
    const body = hasHeaders ? { ...$rect, row: $rect.row + 1, rows: rows - 1 } : { ...$rect, rows };
    if (body.rows > 1) sortRows($sheet, body, fields, matchCase);
  }
}

export class TableSort extends HostObject {
  static override readonly type = 'TableSort';
  constructor(private readonly $table: Table) {
    super();
  }
  get matchCase(): boolean {
    return this.$table.$sorted?.matchCase ?? false;
  }
  get fields(): readonly SortField[] {
    return this.$table.$sorted?.fields ?? [];
  }
  apply(fields: readonly SortField[], matchCase = false): void {
    const { body } = this.$table.$data;
    if (body) sortRows(this.$table.$sheet, body, fields, matchCase);
    this.$table.$sorted = { fields, matchCase };
  }
  reapply(): void {
    const { $sorted } = this.$table;
    if ($sorted) this.apply($sorted.fields, $sorted.matchCase);
  }
  clear(): void {
    this.$table.$sorted = undefined;
  }
}

export interface Sorted {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks last in either direction. */
function rank(value: Content): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

const collator = new Intl.Collator('zh-CN');

function comparison(
  matchCase: boolean,
): (a: Content | undefined, b: Content | undefined, ascending: boolean) => number {
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  return (a, b, ascending) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    let difference = rank(a) - rank(b);
    if (!difference)
      difference =
        typeof a === 'string' && typeof b === 'string'
          ? collator.compare(fold(a), fold(b))
          : a instanceof CellError
            ? 0
            : Number(a) - Number(b);
    return ascending ? difference : -difference;
  };
}

function sortRows(sheet: Worksheet, rect: Rect, fields: readonly SortField[], matchCase: boolean): void {
  if (!fields.length || fields.some(({ key }) => !(key >= 0 && key < rect.columns)))
    throw new HostError('InvalidArgument');
  if (fields.some(({ sortOn = 'Value' }) => sortOn !== 'Value')) throw new HostError('UnsupportedOperation');
  sheet.$assertAllowed('sort');
  sheet.$assertWritable(rect);
  if (sheet.$features.merges.some((merge) => intersect(merge, rect))) throw new HostError('MergedRangeConflict');
  sheet.$workbook.$calculation.ensure();
  const { $grid } = sheet;
  const compare = comparison(matchCase);
  const keys = fields.map(({ key, ascending = true }) => ({
    ascending,
    values: Array.from({ length: rect.rows }, (_row, r) => $grid.rows[rect.row + r]?.values[rect.column + key]),
  }));
  const order = Array.from({ length: rect.rows }, (_row, r) => r);
  order.sort((a, b) => {
    for (const { values, ascending } of keys) {
      const difference = compare(values[a], values[b], ascending);
      if (difference) return difference;
    }
    return a - b;
  });
  moveRows(sheet, rect, order);
  const { $workbook, $id } = sheet;
  $workbook.$calculation.invalidateAll();
  $workbook.$emit(EventType.WorksheetRowSorted, [$id, 'Workbook'], {
    worksheetId: $id,
    address: addressOf(rect),
    ...$workbook.$source,
  });
  sheet.$changed(rect, 'RangeEdited');
}

/** Puts row `order[i]` of the rectangle into row `i`: contents and formats, relative formulas adjusted. */
function moveRows(sheet: Worksheet, rect: Rect, order: readonly number[]): void {
  const { $grid } = sheet;
  const end = rect.column + rect.columns;
  const lines = Array.from({ length: rect.rows }, (_row, r) => {
    const line = $grid.rows[rect.row + r];
    const formulas = [...(line?.formulas ?? [])].filter(([column]) => column >= rect.column && column < end);
    return {
      values: line?.values.slice(rect.column, end) ?? [],
      styles: Array.from({ length: rect.columns }, (_cell, c) => $grid.style(rect.row + r, rect.column + c)),
      formulas: formulas.length ? new Map<number, Formula>(formulas) : undefined,
    };
  });
  order.forEach((from, to) => {
    const moved = lines[from];
    const before = lines[to];
    if (from === to || !moved || !before) return;
    const row = rect.row + to;
    for (let c = 0; c < rect.columns; c++) {
      const column = rect.column + c;
      const formula = moved.formulas?.get(column);
      if (formula) {
        $grid.setFormula(row, column, { text: translateFormula(formula.text, to - from, 0) });
        $grid.setResult(row, column, moved.values[c] ?? '');
      } else if (moved.values[c] !== before.values[c] || before.formulas?.has(column))
        $grid.setValue(row, column, moved.values[c] ?? '');
      const style = moved.styles[c] ?? 0;
      if (style !== before.styles[c]) $grid.setStyle(row, column, style);
    }
  });
}
