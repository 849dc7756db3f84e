import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Range } from './range';
import type { Table } from './table';

class TableRow extends HostObject {
  static override readonly type = 'TableRow';
  constructor(
    private readonly $table: Table,
    private readonly $index: number,
  ) {
    super();
  }
  get index(): number {
    return this.$index;
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getDataBodyRange().getRow(this.$index);
  }
  delete(): void {
    this.$table.rows.$delete([this.$index]);
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly type = 'TableRowCollection';
  constructor(private readonly $table: Table) {
    super();
  }
  get $items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_row, index) => new TableRow(this.$table, index));
  }
  get count(): number {
    return this.$table.$isEmpty ? 0 : (this.$table.$data.body?.rows ?? 0);
  }
  override getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw new HostError('InvalidArgument');
    return new TableRow(this.$table, index);
  }
  /** Rows are added behind the last one, or inserted; what stands under the table moves down if it is in the way. */
  add(index?: number, values?: unknown): TableRow {
    const { $table, count } = this;
    const { $sheet, $data, $isEmpty } = $table;
    const { rect, totalsRow } = $data;
    const at = index === undefined || index < 0 ? count : index;
    const lines = linesOf(values);
    if (at > count || lines.some((line) => line.length !== rect.columns)) throw new HostError('InvalidArgument');
    $sheet.$assertUnprotected();
    const row = $table.getDataBodyRange().$rect.row + at;
    const rows = Math.max(1, lines.length);
    // The blank row of an empty table is taken first.
    const grow = rows - ($isEmpty ? 1 : 0);
    const below = { ...rect, row: rect.row + rect.rows, rows: grow };
    // With nothing under it a table just takes the next rows in.
    if (grow && (at < count || totalsRow || $sheet.$grid.used(true, below))) {
      const place = { at: $isEmpty ? row + 1 : row, count: grow };
      $table.$restructure({ axis: 'row', ...place, from: rect.column, to: rect.column + rect.columns - 1 });
    }
    // Rows that were inserted inside have made the table larger already.
    const grown = $data.rect.rows > rect.rows ? $data.rect : { ...rect, rows: rect.rows + grow };
    const added = { ...rect, row, rows };
    $data.insertRow = false;
    $table.$setRect(grown, added);
    // Inside the table rules have grown with the cells they stand on.
    if (grow && at === count) $sheet.$features.continueValidations({ ...added, row: row - 1, rows: 1 }, grow);
    if (lines.length) $sheet.$range(added).values = lines;
    else $sheet.$changed(added, 'RowInserted');
    return new TableRow($table, at);
  }
  $delete(indices: readonly number[]): void {
    const { $table, count } = this;
    const { rect, body } = $table.$data;
    if (!body || indices.some((index) => index < 0 || index >= count)) throw new HostError('InvalidArgument');
    $table.$sheet.$assertUnprotected();
    for (const index of [...indices].sort((a, b) => b - a)) {
      const deleted = { ...$table.$data.rect, row: body.row + index, rows: 1 };
      // A table keeps one row, if a blank one.
      if (this.count === 1) {
        $table.$sheet.$clearContents(deleted);
        $table.$data.insertRow = true;
      } else {
        const columns = { from: rect.column, to: rect.column + rect.columns - 1 };
        $table.$restructure({ axis: 'row', at: deleted.row, count: -1, ...columns });
        $table.$sheet.$changed(deleted, 'RowDeleted');
      }
    }
  }
}

/** One row may be given without its outer brackets. */
function linesOf(values: unknown): unknown[][] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values)) return [[values]];
  return (Array.isArray(values[0]) ? values : [values]) as unknown[][];
}
