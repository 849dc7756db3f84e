import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { StylePatch } from '../xlsx/styles';
import { MAX_COLUMNS, MAX_ROWS, addressOf, type Rect } from './address';
import { choice } from './choice';
import { EventType } from './events';
import { FormatProtection } from './formatProtection';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { fileWidth, widthOfCharacters } from './sheetSize';
import type { Worksheet } from './worksheet';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'];

export class RangeFormat extends HostObject {
  static override readonly type = 'RangeFormat';
  static override readonly navigations = ['fill', 'font', 'borders', 'protection'];

  constructor(
    readonly $sheet: Worksheet,
    readonly $areas: readonly Rect[],
  ) {
    super();
  }

  // ---- the host's own

  $of(areas: readonly Rect[]): RangeFormat {
    return new RangeFormat(this.$sheet, areas);
  }
  /** The first area; properties of columns and rows are read from it. */
  private get $first(): Rect {
    const [first] = this.$areas;
    if (!first) throw new HostError('InvalidReference');
    return first;
  }
  /** Lays a change over the format of every cell; whole columns and rows keep it for cells that do not exist yet. */
  $patch(patch: StylePatch): void {
    this.$sheet.$assertAllowed('formatCells');
    const next = (style: number) => this.$styles.derive(style, patch);
    for (const area of this.$areas)
      if (area.rows === MAX_ROWS) this.$patchColumns(area, next);
      else if (area.columns === MAX_COLUMNS) this.$patchRows(area, next);
      else this.$sheet.$grid.restyle(area, next);
    this.$announce();
  }
  private $patchColumns({ column, columns }: Rect, next: (style: number) => number): void {
    const { $grid } = this.$sheet;
    for (let c = column; c < column + columns; c++)
      $grid.setColumn(c, { style: String(next(Number($grid.columns[c]?.style ?? 0))) });
    $grid.rows.forEach((line, r) => {
      if (!line) return;
      // Cells of a row with a format of its own do not take the column's.
      const ofRow = line.attributes.customFormat !== undefined;
      const last = Math.min(
        column + columns,
        ofRow ? Math.max(line.styles.length, $grid.columns.length) : line.styles.length,
      );
      for (let c = column; c < last; c++)
        if (ofRow || line.styles[c] !== undefined) $grid.setStyle(r, c, next($grid.style(r, c)));
    });
  }
  private $patchRows({ row, rows }: Rect, next: (style: number) => number): void {
    const { $grid } = this.$sheet;
    for (let r = row; r < row + rows; r++) {
      const before = $grid.rows[r]?.attributes;
      const style = next(Number((before?.customFormat ? before.s : undefined) ?? 0));
      // Cells that have their format from a column get it as their own.
      const width = Math.max($grid.rows[r]?.styles.length ?? 0, $grid.columns.length);
      for (let c = 0; c < width; c++)
        if ($grid.rows[r]?.styles[c] !== undefined || $grid.columns[c]?.style)
          $grid.setStyle(r, c, next($grid.style(r, c)));
      $grid.setRow(r, { s: String(style), customFormat: '1' });
    }
  }
  $announce(): void {
    const { $workbook, $id } = this.$sheet;
    $workbook.$dirty = true;
    $workbook.$emit(EventType.WorksheetFormatChanged, [$id, 'Workbook'], {
      address: this.$areas.map(addressOf).join(','),
      worksheetId: $id,
      ...$workbook.$source,
    });
  }
  /** What all cells have in common, else null. Looks at no more cells than the sheet has, plus one that stands for the rest. */
  $common<T>(read: (style: number) => T): T | null {
    const { $grid } = this.$sheet;
    const first = read($grid.style(this.$first.row, this.$first.column));
    const key = JSON.stringify(first);
    const seen = new Set<number>();
    for (const { row, column, rows, columns } of this.$areas) {
      const lastRow = Math.min(row + rows, Math.max($grid.rows.length + 1, row + 1));
      const lastColumn = Math.min(column + columns, Math.max(column + 1, 1000));
      for (let r = row; r < lastRow; r++)
        for (let c = column; c < lastColumn; c++) {
          const style = $grid.style(r, c);
          if (seen.has(style)) continue;
          seen.add(style);
          if (JSON.stringify(read(style)) !== key) return null;
        }
    }
    return first;
  }
  get $styles() {
    return this.$sheet.$workbook.$styles;
  }
  private $alignment(name: string, fallback: string): string | null {
    return this.$common((style) => this.$styles.alignment(style)[name] ?? fallback);
  }
  private $flag(name: string): boolean | null {
    return this.$common((style) => this.$styles.alignment(style)[name] === '1');
  }

  // ---- the API

  get fill(): RangeFill {
    return new RangeFill(this);
  }
  get font(): RangeFont {
    return new RangeFont(this);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this);
  }
  get horizontalAlignment(): string | null {
    const value = this.$alignment('horizontal', 'general');
    return value === 'centerContinuous' ? 'CenterAcrossSelection' : value && capital(value);
  }
  set horizontalAlignment(value: string) {
    const alignment = choice(HORIZONTAL, value);
    const horizontal = alignment === 'CenterAcrossSelection' ? 'centerContinuous' : small(alignment);
    this.$patch({ alignment: { horizontal } });
  }
  get verticalAlignment(): string | null {
    const value = this.$alignment('vertical', 'bottom');
    return value && capital(value);
  }
  set verticalAlignment(value: string) {
    this.$patch({ alignment: { vertical: small(choice(VERTICAL, value)) } });
  }
  get wrapText(): boolean | null {
    return this.$flag('wrapText');
  }
  set wrapText(wrap: boolean) {
    this.$patch({ alignment: { wrapText: wrap ? '1' : undefined } });
  }
  get indentLevel(): number | null {
    return this.$common((style) => Number(this.$styles.alignment(style).indent ?? 0));
  }
  set indentLevel(level: number) {
    if (!(level >= 0 && level <= 250)) throw new HostError('InvalidArgument');
    this.$patch({ alignment: { indent: level ? String(level) : undefined } });
  }
  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }
  get shrinkToFit(): boolean | null {
    return this.$flag('shrinkToFit');
  }
  set shrinkToFit(shrink: boolean) {
    this.$patch({ alignment: { shrinkToFit: shrink ? '1' : undefined } });
  }
  get autoIndent(): boolean | null {
    return this.$flag('justifyLastLine');
  }
  set autoIndent(indent: boolean) {
    this.$patch({ alignment: { justifyLastLine: indent ? '1' : undefined } });
  }
  get readingOrder(): string | null {
    return this.$common(
      (style) => READING_ORDERS[Number(this.$styles.alignment(style).readingOrder ?? 0)] ?? 'Context',
    );
  }
  set readingOrder(order: string) {
    const index = READING_ORDERS.indexOf(choice(READING_ORDERS, order));
    this.$patch({ alignment: { readingOrder: index ? String(index) : undefined } });
  }
  /** Degrees from -90 to 90, or 180 for vertical text; the file counts downward ones from 91 and has 255 for vertical. */
  get textOrientation(): number | null {
    const rotation = this.$common((style) => Number(this.$styles.alignment(style).textRotation ?? 0));
    if (rotation === null || rotation <= 90) return rotation;
    return rotation === 255 ? 180 : 90 - rotation;
  }
  set textOrientation(degrees: number) {
    if (degrees !== 180 && !(degrees >= -90 && degrees <= 90)) throw new HostError('InvalidArgument');
    const rotation = degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
    this.$patch({ alignment: { textRotation: rotation ? String(rotation) : undefined } });
  }
  get columnWidth(): number | null {
    const { column, columns } = this.$first;
    const { $size, $grid } = this.$sheet;
    const width = $size.column(column);
    for (let c = column; c < Math.min(column + columns, $grid.columns.length + 1); c++)
      if ($size.column(c) !== width) return null;
    return width;
  }
  set columnWidth(points: number) {
    if (!(points >= 0)) throw new HostError('InvalidArgument');
    this.$setColumns({ width: fileWidth(points), customWidth: '1', hidden: points ? undefined : '1' });
  }
  get rowHeight(): number | null {
    const { row, rows } = this.$first;
    const { $size, $grid } = this.$sheet;
    const height = $size.row(row);
    for (let r = row; r < Math.min(row + rows, $grid.rows.length + 1); r++) if ($size.row(r) !== height) return null;
    return height;
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw new HostError('InvalidArgument');
    if (this.$first.rows === MAX_ROWS) this.$sheet.$setDefaultHeight(points);
    this.$setRows({ ht: String(points), customHeight: '1', hidden: points ? undefined : '1' });
  }
  get useStandardWidth(): boolean {
    return this.$sheet.$grid.columns[this.$first.column]?.width === undefined;
  }
  set useStandardWidth(use: boolean) {
    if (use) this.$setColumns({ width: undefined, customWidth: undefined });
  }
  get useStandardHeight(): boolean {
    return this.$sheet.$grid.rows[this.$first.row]?.attributes.ht === undefined;
  }
  set useStandardHeight(use: boolean) {
    if (use) this.$setRows({ ht: undefined, customHeight: undefined });
  }
  /** Wide enough for the longest text of the column, a Chinese character counting as two. */
  autofitColumns(): void {
    const { $sheet } = this;
    $sheet.$assertAllowed('formatColumns');
    for (const area of this.$areas) {
      const used = $sheet.$grid.used(true, area);
      for (let c = used?.column ?? 0; used && c < used.column + used.columns; c++) {
        const { text } = $sheet.$range({ ...used, column: c, columns: 1 });
        const longest = text.reduce((most, [cell = '']) => Math.max(most, textWidth(cell)), 0);
        $sheet.$grid.setColumn(c, { width: widthOfCharacters(longest + 1), customWidth: '1', bestFit: '1' });
      }
    }
  }
  autofitRows(): void {
    this.$setRows({ ht: undefined, customHeight: undefined });
  }
  private $setColumns(patch: Readonly<Record<string, string | undefined>>): void {
    this.$sheet.$assertAllowed('formatColumns');
    for (const { column, columns } of this.$areas)
      for (let c = column; c < column + columns; c++) this.$sheet.$grid.setColumn(c, patch);
    this.$sheet.$workbook.$dirty = true;
  }
  /** Rows of a whole column are the rows that exist; the rest take the sheet's standard. */
  private $setRows(patch: Readonly<Record<string, string | undefined>>): void {
    const { $grid } = this.$sheet;
    this.$sheet.$assertAllowed('formatRows');
    for (const { row, rows } of this.$areas) {
      const last = rows === MAX_ROWS ? $grid.rows.length : row + rows;
      for (let r = row; r < last; r++) if (rows < MAX_ROWS || $grid.rows[r]) $grid.setRow(r, patch);
    }
    this.$sheet.$workbook.$dirty = true;
  }
}

function textWidth(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)),
  );
}
