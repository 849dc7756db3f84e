import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { element } from '../xlsx/xml';
import { MAX_COLUMNS } from './address';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

const PART = 'rowBreaks';
/** Excel refuses more on a sheet. */
const MOST = 1026;

/** A page that begins with a row because somebody wants it to. */
class PageBreak extends HostObject {
  static override readonly type = 'PageBreak';
  override readonly $id: number;

  constructor(
    private readonly $breaks: PageBreakCollection,
    private readonly $row: number,
  ) {
    super();
    this.$id = $row;
  }
  override get $idName(): string {
    return '_Id';
  }
  /** Of the first cell after the break. */
  get rowIndex(): number {
    return this.$row;
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): Range {
    return this.$breaks.$sheet.getCell(this.$row, 0);
  }
  delete(): void {
    this.$breaks.$set(this.$breaks.$rows.filter((row) => row !== this.$row));
  }
}

/** The rows before which a page ends, from the top. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  static override readonly type = 'PageBreakCollection';

  constructor(readonly $sheet: Worksheet) {
    super();
  }

  // ---- the host's own

  /** The file numbers a break by the row above it, counted from 1: by the row below, counted from 0. */
  get $rows(): readonly number[] {
    const breaks = this.$sheet.$sheetPart.one(PART)?.children ?? [];
    return breaks.filter(({ attributes }) => attributes.man === '1').map(({ attributes }) => Number(attributes.id));
  }
  $set(rows: readonly number[]): void {
    this.$sheet.$assertUnprotected();
    const sorted = [...new Set(rows)].sort((a, b) => a - b);
    const breaks = sorted.map((id) => element('brk', { id, max: MAX_COLUMNS - 1, man: 1 })).join('');
    const count = { count: sorted.length, manualBreakCount: sorted.length };
    this.$sheet.$sheetPart.replace(PART, sorted.length ? [element(PART, count, breaks)] : []);
    this.$sheet.$workbook.$dirty = true;
  }
  get $items(): readonly PageBreak[] {
    return this.$rows.map((row) => new PageBreak(this, row));
  }

  // ---- the API

  /** Before the first row of a range; the first row of the sheet begins a page anyhow. */
  add(range: Range | string): PageBreak {
    const { row } = this.$sheet.$workbook.$rangeOf(range, this.$sheet).$rect;
    const rows = this.$rows;
    if (row === 0 || (rows.length >= MOST && !rows.includes(row))) throw new HostError('InvalidArgument');
    this.$set([...rows, row]);
    return new PageBreak(this, row);
  }
  removePageBreaks(): void {
    this.$set([]);
  }
}
