import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { MAX_COLUMNS } from './address';
import type { Range } from './range';
import { wholeColumns } from './shift';
import type { Table } from './table';
import { Filter } from './tableFilter';

class TableColumn extends HostObject {
  static override readonly type = 'TableColumn';
  static override readonly navigations = ['filter'];
  override readonly $id: number;

  constructor(
    private readonly $table: Table,
    private readonly $index: number,
  ) {
    super();
    this.$id = Number($table.$data.columns[$index]?.attributes.id ?? $index + 1);
  }
  get filter(): Filter {
    return new Filter(this.$table.autoFilter, this.$index);
  }
  get index(): number {
    return this.$index;
  }
  get id(): number {
    return this.$id;
  }
  get name(): string {
    return this.$table.$data.columns[this.$index]?.name ?? '';
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getRange().getColumn(this.$index);
  }
  getDataBodyRange(): Range {
    return this.$table.getDataBodyRange().getColumn(this.$index);
  }
  getHeaderRowRange(): Range {
    return this.$table.getHeaderRowRange().getCell(0, this.$index);
  }
  getTotalRowRange(): Range {
    return this.$table.getTotalRowRange().getCell(0, this.$index);
  }
  delete(): void {
    const { $table, $index } = this;
    const { rect } = $table.$data;
    if (rect.columns === 1) throw new HostError('InvalidOperation');
    $table.$sheet.$assertUnprotected();
    $table.$restructure({ ...wholeColumns(rect.column + $index, -1), from: rect.row, to: rect.row + rect.rows - 1 });
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly type = 'TableColumnCollection';
  constructor(private readonly $table: Table) {
    super();
  }
  get $items(): readonly TableColumn[] {
    return this.$table.$data.columns.map((_column, index) => new TableColumn(this.$table, index));
  }
  get count(): number {
    return this.$table.$data.columns.length;
  }
  /** Inserts a column; what stands right of the table in its rows moves one column to the right. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { $table } = this;
    const { rect, headerRow } = $table.$data;
    const at = index === undefined || index < 0 ? rect.columns : index;
    if (at > rect.columns || rect.columns === MAX_COLUMNS) throw new HostError('InvalidArgument');
    $table.$sheet.$assertUnprotected();
    const column = rect.column + at;
    const rows = { from: rect.row, to: rect.row + rect.rows - 1 };
    const beside = { ...rect, column: rect.column + rect.columns, columns: MAX_COLUMNS - rect.column - rect.columns };
    const isAtEnd = at === rect.columns;
    // With nothing beside it a table just takes the next column in.
    if (!isAtEnd || (beside.columns && $table.$sheet.$grid.used(false, beside)))
      $table.$restructure({ ...wholeColumns(column, 1), ...rows });
    if (isAtEnd) $table.$data.takeColumns(0, rect.columns + 1);
    // A column inserted before the first one has moved the table away from its place.
    else if (at === 0) $table.$data.takeColumns(-1, rect.columns + 1);
    if (isAtEnd || at === 0) $table.$data.rect = { ...rect, columns: rect.columns + 1 };
    const lines = Array.isArray(values) ? (values as unknown[][]) : undefined;
    const header = name ?? (lines?.length === rect.rows ? lines[0]?.[0] : undefined);
    if (headerRow && header !== undefined && header !== null)
      $table.$sheet.$grid.setValue(rect.row, column, String(header));
    $table.$setRect($table.$data.rect);
    const made = new TableColumn($table, at);
    if (lines) made.values = name && lines.length === rect.rows - 1 ? [[name], ...lines] : lines;
    if (name !== undefined && headerRow) made.name = name;
    return made;
  }
}
