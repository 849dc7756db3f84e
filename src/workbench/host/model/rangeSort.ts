import { HostObject } from '../protocol/hostObject';
import { EventType } from './events';
import { addressOf, type Rect } from './address';
import { CellError, type Content, type Formula } from './grid';
import type { Range } from './range';
import { translateFormula } from './shift';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

interface SortField {
  /** Column (row, when sorting columns) inside the range. */
  readonly key: number;
  readonly ascending?: boolean;
}

interface CellCopy {
  readonly value: Content | '';
  readonly formula?: Formula;
  readonly style: number;
}

export class RangeSort extends HostObject {
  static override readonly type = 'RangeSort';
  constructor(private readonly $range: Range) {
    super();
  }
  apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    if (orientation !== 'Rows') return;
    const { $rect, $sheet } = this.$range;
    const body = hasHeaders ? { ...$rect, row: $rect.row + 1, rows: $rect.rows - 1 } : $rect;
    sortRows($sheet, body, fields, matchCase);
  }
}

export class TableSort extends HostObject {
  static override readonly type = 'TableSort';
  constructor(private readonly $table: Table) {
    super();
  }
  get matchCase(): boolean {
    return false;
  }
  apply(fields: readonly SortField[], matchCase = false): void {
    const { body } = this.$table.$data;
    if (body) sortRows(this.$table.$sheet, body, fields, matchCase);
  }
  clear(): void {
    // The order stays; only the mark of the sort goes, which the host does not keep.
  }
}

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks last in either direction. */
function rank(value: Content | ''): number {
  if (value === '') return 9;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

const collator = new Intl.Collator('zh-CN');

function sortRows(sheet: Worksheet, rect: Rect, fields: readonly SortField[], matchCase: boolean): void {
  sheet.$assertAllowed('sort');
  sheet.$assertWritable(rect);
  const { $grid } = sheet;
  const rows = Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_cell, c): CellCopy => {
      const row = rect.row + r;
      const column = rect.column + c;
      return { value: $grid.value(row, column), formula: $grid.formula(row, column), style: $grid.style(row, column) };
    }),
  );
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const order = rows.map((cells, from) => ({ cells, from }));
  order.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const x = a.cells[key]?.value ?? '';
      const y = b.cells[key]?.value ?? '';
      if (x === '' || y === '') {
        if (x !== y) return x === '' ? 1 : -1;
        continue;
      }
      let difference = rank(x) - rank(y);
      if (!difference)
        difference =
          typeof x === 'string' && typeof y === 'string' ? collator.compare(fold(x), fold(y)) : Number(x) - Number(y);
      if (difference) return ascending ? difference : -difference;
    }
    return a.from - b.from;
  });
  order.forEach(({ cells, from }, to) => {
    if (from === to) return;
    cells.forEach(({ value, formula, style }, c) => {
      const row = rect.row + to;
      const column = rect.column + c;
      if (formula) {
        $grid.setFormula(row, column, { text: translateFormula(formula.text, to - from, 0) });
        $grid.setResult(row, column, value);
      } else $grid.setValue(row, column, value);
      if ($grid.style(row, column) !== style) $grid.setStyle(row, column, style);
    });
  });
  const { $workbook, $id } = sheet;
  $workbook.$calculation.invalidateAll();
  $workbook.$emit(EventType.WorksheetRowSorted, [$id, 'Workbook'], {
    worksheetId: $id,
    address: addressOf(rect),
    ...$workbook.$source,
  });
  sheet.$changed(rect, 'RangeEdited');
}
