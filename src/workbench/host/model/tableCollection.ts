import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import { addressOf, intersect } from './address';
import { EventType } from './events';
import type { Range } from './range';
import { Table } from './table';
import { TableData } from './tablePart';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Some of the workbook's tables. */
export class TableScopedCollection extends HostCollection<Table> {
  static override readonly type = 'TableScopedCollection';

  constructor(
    private readonly $workbook: Workbook,
    private readonly $filter: (table: Table) => boolean = () => true,
  ) {
    super();
  }
  get $items(): readonly Table[] {
    return this.$workbook.$tables.filter(this.$filter);
  }
  getFirst(): Table {
    const [first] = this.$items;
    if (!first) throw new HostError('ItemNotFound');
    return first;
  }
  override getItemOrNullObject(key: string | number): Table | null {
    // The client also asks by the number it was told.
    return super.getItemOrNullObject(key) ?? this.$items.find((table) => table.$id === String(key)) ?? null;
  }
}

/** The tables of the workbook or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  static override readonly type = 'TableCollection';

  constructor(
    private readonly $workbook: Workbook,
    private readonly $sheet: Worksheet | null = null,
  ) {
    super();
  }
  /** Events of the collection are registered for its sheet, or for the workbook. */
  get $target(): string {
    return this.$sheet?.$id ?? 'Workbook';
  }
  get $items(): readonly Table[] {
    return this.$workbook.$tables.filter((table) => !this.$sheet || table.$sheet === this.$sheet);
  }
  get count(): number {
    return this.$items.length;
  }
  override getItemOrNullObject(key: string | number): Table | null {
    return super.getItemOrNullObject(key) ?? this.$items.find((table) => table.$id === String(key)) ?? null;
  }
  add(address: Range | string, hasHeaders: boolean): Table {
    const { $workbook } = this;
    const range = $workbook.$rangeOf(address, this.$sheet ?? $workbook.$active);
    const sheet = range.$sheet;
    if (this.$sheet && sheet !== this.$sheet) throw new HostError('InvalidArgument');
    sheet.$assertUnprotected();
    let rect = range.$rect;
    if ($workbook.$tables.some((table) => table.$sheet === sheet && intersect(table.$data.rect, rect)))
      throw new HostError('TableOverlap');
    const filter = sheet.autoFilter.$rect;
    if (filter && intersect(filter, rect)) sheet.autoFilter.remove();
    sheet.$features.setMerges(sheet.$features.merges.filter((merge) => !intersect(merge, rect)));
    const columns = { from: rect.column, to: rect.column + rect.columns - 1 };
    if (!hasHeaders) sheet.$shift({ axis: 'row', at: rect.row, count: 1, ...columns });
    // A header alone gets a blank row for the first entry.
    const insertRow = hasHeaders && rect.rows === 1;
    if (insertRow && sheet.$grid.used(true, { ...rect, row: rect.row + 1 }))
      sheet.$shift({ axis: 'row', at: rect.row + 1, count: 1, ...columns });
    if (!hasHeaders || insertRow) rect = { ...rect, rows: rect.rows + 1 };
    const id = Math.max(0, ...$workbook.$tables.map((table) => table.$data.id)) + 1;
    let number = id;
    while ($workbook.$table(`Table${number}`)) number++;
    const data = TableData.create(id, `Table${number}`, rect, []);
    data.insertRow = insertRow;
    const table = new Table(sheet, data);
    $workbook.$tables.push(table);
    table.$syncHeaders();
    $workbook.$dirty = true;
    $workbook.$emit(EventType.TableAdded, [sheet.$id, 'Workbook'], {
      tableId: table.$id,
      worksheetId: sheet.$id,
      address: addressOf(rect),
      ...$workbook.$source,
    });
    return table;
  }
}
