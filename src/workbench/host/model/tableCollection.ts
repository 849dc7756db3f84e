import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import { addressOf, intersect } from './address';
import { EventType } from './events';
import type { Range } from './range';
import { Table } from './table';
import { TableData } from './tablePart';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** The tables of the workbook or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  static override readonly type = 'TableCollection';

  constructor(
    private readonly $workbook: Workbook,
    private readonly $sheet: Worksheet | null = null,
    private readonly $filter: (table: Table) => boolean = () => true,
  ) {
    super();
  }
  /** Events of the collection are registered for its sheet, or for the workbook. */
  get $target(): string {
    return this.$sheet?.$id ?? 'Workbook';
  }
  get $items(): readonly Table[] {
    return this.$workbook.$tables.filter(
      (table) => (!this.$sheet || table.$sheet === this.$sheet) && this.$filter(table),
    );
  }
  get count(): number {
    return this.$items.length;
  }
  override getItemOrNullObject(key: string | number): Table | null {
    // The client also asks by the number it was told.
    return super.getItemOrNullObject(key) ?? this.$items.find((table) => table.$id === String(key)) ?? null;
  }
  add(address: Range | string, hasHeaders: boolean): Table {
    const range = this.$workbook.$rangeOf(address, this.$sheet ?? this.$workbook.$active);
    const sheet = range.$sheet;
    sheet.$assertAllowed('insertRows');
    let rect = range.$rect;
    if (this.$workbook.$tables.some((table) => table.$sheet === sheet && intersect(table.$data.rect, rect)))
      throw new HostError('TableOverlap');
    if (sheet.$features.merges.some((merge) => intersect(merge, rect)))
      sheet.$features.setMerges(sheet.$features.merges.filter((merge) => !intersect(merge, rect)));
    if (!hasHeaders) {
      sheet.$shift({ axis: 'row', at: rect.row, count: 1, from: rect.column, to: rect.column + rect.columns - 1 });
      rect = { ...rect, rows: rect.rows + 1 };
    } else if (rect.rows === 1) rect = { ...rect, rows: 2 };
    const id = Math.max(0, ...this.$workbook.$tables.map((table) => table.$data.id)) + 1;
    let number = id;
    while (this.$workbook.$table(`Table${number}`)) number++;
    const table = new Table(sheet, TableData.create(id, `Table${number}`, rect, []));
    this.$workbook.$tables.push(table);
    table.$syncHeaders();
    this.$workbook.$emit(EventType.TableAdded, [sheet.$id, 'Workbook'], {
      tableId: table.$id,
      worksheetId: sheet.$id,
      address: addressOf(rect),
      ...this.$workbook.$source,
    });
    return table;
  }
}
