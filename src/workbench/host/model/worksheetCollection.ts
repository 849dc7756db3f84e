import { HostCollection } from '../protocol/hostObject';
import { EventType } from './events';
import { assertSheetName } from './naming';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly type = 'WorksheetCollection';

  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get $items(): readonly Worksheet[] {
    return this.$workbook.$sheets;
  }
  private $shown(visibleOnly = false): readonly Worksheet[] {
    return visibleOnly ? this.$items.filter((sheet) => sheet.visibility === 'Visible') : this.$items;
  }
  add(name?: string): Worksheet {
    const workbook = this.$workbook;
    workbook.$assertStructureOpen();
    const wanted = name ?? this.$freeName();
    assertSheetName(workbook, wanted);
    const sheet = new Worksheet(workbook, { name: wanted });
    workbook.$sheets.push(sheet);
    workbook.$dirty = true;
    workbook.$emit(EventType.WorksheetAdded, ['Workbook'], { worksheetId: sheet.$id, ...workbook.$source });
    return sheet;
  }
  private $freeName(): string {
    for (let n = 1; ; n++) if (!this.$workbook.$sheet(`Sheet${n}`)) return `Sheet${n}`;
  }
  override getCount(visibleOnly?: boolean): number {
    return this.$shown(visibleOnly).length;
  }
  getActiveWorksheet(): Worksheet {
    return this.$workbook.$active;
  }
  getFirst(visibleOnly?: boolean): Worksheet | null {
    return this.$shown(visibleOnly)[0] ?? null;
  }
  getLast(visibleOnly?: boolean): Worksheet | null {
    return this.$shown(visibleOnly).at(-1) ?? null;
  }
}
