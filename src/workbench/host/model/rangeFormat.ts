import { HostError } from '../protocol/hostError';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { colorValue } from '../xlsx/colors';
import type { BorderSide, Font, StylePatch } from '../xlsx/styles';
import { MAX_COLUMNS, MAX_ROWS, addressOf } from './address';
import { EventType } from './events';
import type { Range } from './range';

/** Office.js measures columns in points, the file in characters of the standard font. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;

function required(color: string): string {
  const value = colorValue(color);
  if (!value) throw new HostError('InvalidArgument');
  return value;
}

export class RangeFormat extends HostObject {
  static override readonly type = 'RangeFormat';
  static override readonly navigations = ['fill', 'font', 'borders', 'protection'];

  constructor(readonly $range: Range) {
    super();
  }

  // ---- the host's own

  /** Lays a change over the format of every cell; whole columns and rows keep it for cells that do not exist yet. */
  $patch(patch: StylePatch): void {
    const { $sheet, $rect } = this.$range;
    const { $grid, $workbook } = $sheet;
    $sheet.$assertAllowed('formatCells');
    const { row, column, rows, columns } = $rect;
    const wholeColumns = rows === MAX_ROWS;
    const wholeRows = columns === MAX_COLUMNS;
    const next = (style: number) => $workbook.$styles.derive(style, patch);
    if (wholeColumns)
      for (let c = column; c < column + columns; c++)
        $grid.setColumn(c, { style: String(next(Number($grid.columns[c]?.style ?? 0))) });
    else if (wholeRows)
      for (let r = row; r < row + rows; r++)
        $grid.setRow(r, { s: String(next(Number($grid.rows[r]?.attributes.s ?? 0))), customFormat: '1' });
    const lastRow = wholeColumns ? Math.min($grid.rows.length, row + rows) : row + rows;
    for (let r = row; r < lastRow; r++) {
      const styles = $grid.rows[r]?.styles;
      const lastColumn = wholeRows ? (styles?.length ?? 0) : column + columns;
      for (let c = column; c < lastColumn; c++)
        if ((!wholeColumns && !wholeRows) || styles?.[c] !== undefined) $grid.setStyle(r, c, next($grid.style(r, c)));
    }
    this.$announce();
  }
  $announce(): void {
    const { $sheet, $rect } = this.$range;
    $sheet.$workbook.$dirty = true;
    $sheet.$workbook.$emit(EventType.WorksheetFormatChanged, [$sheet.$id, 'Workbook'], {
      address: addressOf($rect),
      worksheetId: $sheet.$id,
      ...$sheet.$workbook.$source,
    });
  }
  /** What all cells have in common, else null. Looks at no more cells than the sheet has, plus one that stands for the rest. */
  $common<T>(read: (style: number) => T): T | null {
    const { $sheet, $rect } = this.$range;
    const { $grid } = $sheet;
    const lastRow = Math.min($rect.row + $rect.rows, Math.max($grid.rows.length + 1, $rect.row + 1));
    const lastColumn = Math.min($rect.column + $rect.columns, Math.max($rect.column + 1, 1000));
    const first = read($grid.style($rect.row, $rect.column));
    const seen = new Set<number>();
    for (let r = $rect.row; r < lastRow; r++)
      for (let c = $rect.column; c < lastColumn; c++) {
        const style = $grid.style(r, c);
        if (seen.has(style)) continue;
        seen.add(style);
        if (JSON.stringify(read(style)) !== JSON.stringify(first)) return null;
      }
    return first;
  }
  get $styles() {
    return this.$range.$sheet.$workbook.$styles;
  }
  $columnWidth(column: number): number {
    const { $sheet } = this.$range;
    if ($sheet.$grid.isHiddenColumn(column)) return 0;
    const characters = Number($sheet.$grid.columns[column]?.width ?? $sheet.standardWidth);
    return characters * POINTS_PER_CHARACTER + CELL_PADDING;
  }
  $rowHeight(row: number): number {
    const { $sheet } = this.$range;
    return $sheet.$grid.isHiddenRow(row) ? 0 : Number($sheet.$grid.rows[row]?.attributes.ht ?? $sheet.standardHeight);
  }
  private $alignment(name: string, fallback: string): string | null {
    return this.$common((style) => this.$styles.alignment(style)[name] ?? fallback);
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
    return value && value.charAt(0).toUpperCase() + value.slice(1);
  }
  set horizontalAlignment(value: string) {
    this.$patch({ alignment: { horizontal: value.charAt(0).toLowerCase() + value.slice(1) } });
  }
  get verticalAlignment(): string | null {
    const value = this.$alignment('vertical', 'bottom');
    return value && value.charAt(0).toUpperCase() + value.slice(1);
  }
  set verticalAlignment(value: string) {
    this.$patch({ alignment: { vertical: value.charAt(0).toLowerCase() + value.slice(1) } });
  }
  get wrapText(): boolean | null {
    return this.$common((style) => this.$styles.alignment(style).wrapText === '1');
  }
  set wrapText(wrap: boolean) {
    this.$patch({ alignment: { wrapText: wrap ? '1' : undefined } });
  }
  get indentLevel(): number | null {
    return this.$common((style) => Number(this.$styles.alignment(style).indent ?? 0));
  }
  set indentLevel(level: number) {
    this.$patch({ alignment: { indent: level ? String(level) : undefined } });
  }
  get shrinkToFit(): boolean | null {
    return this.$common((style) => this.$styles.alignment(style).shrinkToFit === '1');
  }
  set shrinkToFit(shrink: boolean) {
    this.$patch({ alignment: { shrinkToFit: shrink ? '1' : undefined } });
  }
  get textOrientation(): number | null {
    return this.$common((style) => Number(this.$styles.alignment(style).textRotation ?? 0));
  }
  set textOrientation(degrees: number) {
    this.$patch({ alignment: { textRotation: String(degrees) } });
  }
  get columnWidth(): number | null {
    const { column, columns } = this.$range.$rect;
    const width = this.$columnWidth(column);
    for (let c = column; c < Math.min(column + columns, this.$range.$sheet.$grid.columns.length + 1); c++)
      if (this.$columnWidth(c) !== width) return null;
    return width;
  }
  set columnWidth(points: number) {
    this.$range.$sheet.$assertAllowed('formatColumns');
    const width = Math.max(0, (points - CELL_PADDING) / POINTS_PER_CHARACTER);
    this.$eachColumn((column) =>
      this.$range.$sheet.$grid.setColumn(column, { width: String(Math.round(width * 1e4) / 1e4), customWidth: '1' }),
    );
  }
  get rowHeight(): number | null {
    const { row, rows } = this.$range.$rect;
    const height = this.$rowHeight(row);
    for (let r = row; r < Math.min(row + rows, this.$range.$sheet.$grid.rows.length + 1); r++)
      if (this.$rowHeight(r) !== height) return null;
    return height;
  }
  set rowHeight(points: number) {
    this.$range.$sheet.$assertAllowed('formatRows');
    const { row, rows } = this.$range.$rect;
    for (let r = row; r < row + rows; r++)
      this.$range.$sheet.$grid.setRow(r, { ht: String(points), customHeight: '1' });
  }
  get useStandardWidth(): boolean {
    const { column } = this.$range.$rect;
    return this.$range.$sheet.$grid.columns[column]?.width === undefined;
  }
  set useStandardWidth(use: boolean) {
    if (use)
      this.$eachColumn((column) =>
        this.$range.$sheet.$grid.setColumn(column, { width: undefined, customWidth: undefined }),
      );
  }
  get useStandardHeight(): boolean {
    return this.$range.$sheet.$grid.rows[this.$range.$rect.row]?.attributes.ht === undefined;
  }
  set useStandardHeight(use: boolean) {
    const { row, rows } = this.$range.$rect;
    if (use)
      for (let r = row; r < row + rows; r++)
        this.$range.$sheet.$grid.setRow(r, { ht: undefined, customHeight: undefined });
  }
  /** Wide enough for the longest text of the column, a Chinese character counting as two. */
  autofitColumns(): void {
    this.$range.$sheet.$assertAllowed('formatColumns');
    const { $sheet, $rect } = this.$range;
    const { row, rows } = $rect;
    this.$eachColumn((column) => {
      let longest = 0;
      for (let r = row; r < Math.min(row + rows, $sheet.$grid.rows.length); r++)
        if ($sheet.$value(r, column) !== '')
          longest = Math.max(longest, textWidth($sheet.getCell(r, column).text[0]?.[0] ?? ''));
      if (longest) $sheet.$grid.setColumn(column, { width: String(longest + 1.7), customWidth: '1', bestFit: '1' });
    });
  }
  autofitRows(): void {
    const { row, rows } = this.$range.$rect;
    const { $grid } = this.$range.$sheet;
    for (let r = row; r < Math.min(row + rows, $grid.rows.length); r++)
      $grid.setRow(r, { ht: undefined, customHeight: undefined });
  }
  private $eachColumn(visit: (column: number) => void): void {
    const { column, columns } = this.$range.$rect;
    for (let c = column; c < column + columns; c++) visit(c);
  }
}

function textWidth(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)),
  );
}

class RangeFill extends HostObject {
  static override readonly type = 'RangeFill';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  get color(): string | null {
    return this.$format.$common((style) => this.$format.$styles.fill(style) || '#FFFFFF') ?? '';
  }
  set color(color: string) {
    this.$format.$patch({ fill: color === '' ? null : required(color) });
  }
  get pattern(): string | null {
    return this.$format.$common((style) => (this.$format.$styles.fill(style) ? 'Solid' : 'None'));
  }
  clear(): void {
    this.$format.$patch({ fill: null });
  }
}

const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

class RangeFont extends HostObject {
  static override readonly type = 'RangeFont';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  private $get<K extends keyof Font>(name: K): Font[K] | null {
    return this.$format.$common((style) => this.$format.$styles.font(style)[name]);
  }
  get bold(): boolean | null {
    return this.$get('bold');
  }
  set bold(bold: boolean) {
    this.$format.$patch({ font: { bold } });
  }
  get italic(): boolean | null {
    return this.$get('italic');
  }
  set italic(italic: boolean) {
    this.$format.$patch({ font: { italic } });
  }
  get strikethrough(): boolean | null {
    return this.$get('strikethrough');
  }
  set strikethrough(strikethrough: boolean) {
    this.$format.$patch({ font: { strikethrough } });
  }
  get underline(): string | null {
    const underline = this.$get('underline');
    return underline && (UNDERLINES[underline] ?? 'None');
  }
  set underline(underline: string) {
    const found = Object.entries(UNDERLINES).find(([, name]) => name === underline);
    if (!found) throw new HostError('InvalidArgument');
    this.$format.$patch({ font: { underline: found[0] } });
  }
  get color(): string | null {
    return this.$get('color') ?? '';
  }
  set color(color: string) {
    this.$format.$patch({ font: { color: required(color) } });
  }
  get name(): string | null {
    return this.$get('name');
  }
  set name(name: string) {
    this.$format.$patch({ font: { name } });
  }
  get size(): number | null {
    return this.$get('size');
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw new HostError('InvalidArgument');
    this.$format.$patch({ font: { size } });
  }
}

class FormatProtection extends HostObject {
  static override readonly type = 'FormatProtection';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  get locked(): boolean | null {
    return this.$format.$common((style) => this.$format.$styles.protection(style).locked !== '0');
  }
  set locked(locked: boolean) {
    this.$format.$patch({ protection: { locked: locked ? undefined : '0' } });
  }
  get formulaHidden(): boolean | null {
    return this.$format.$common((style) => this.$format.$styles.protection(style).hidden === '1');
  }
  set formulaHidden(hidden: boolean) {
    this.$format.$patch({ protection: { hidden: hidden ? '1' : undefined } });
  }
}

/** The API's edges, and the side of which cells each is: outer ones lie on the rim of the range. */
const EDGES: Readonly<Record<string, { side: BorderSide; inside: boolean }>> = {
  EdgeTop: { side: 'top', inside: false },
  EdgeBottom: { side: 'bottom', inside: false },
  EdgeLeft: { side: 'left', inside: false },
  EdgeRight: { side: 'right', inside: false },
  InsideVertical: { side: 'left', inside: true },
  InsideHorizontal: { side: 'top', inside: true },
  DiagonalDown: { side: 'diagonal', inside: true },
  DiagonalUp: { side: 'diagonal', inside: true },
};

/** API line style and weight -> line style of the file. */
function lineStyle(style: string, weight: string): string | undefined {
  if (style === 'None') return undefined;
  if (style === 'Continuous')
    return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight] ?? 'thin';
  return (
    {
      Dash: 'dashed',
      DashDot: 'dashDot',
      DashDotDot: 'dashDotDot',
      Dot: 'dotted',
      Double: 'double',
      SlantDashDot: 'slantDashDot',
    }[style] ?? 'thin'
  );
}

class RangeBorder extends HostObject {
  static override readonly type = 'RangeBorder';
  override readonly $id: string;
  private $weight = 'Thin';

  constructor(
    private readonly $format: RangeFormat,
    private readonly $edge: string,
  ) {
    super();
    this.$id = $edge;
  }
  override get $idName(): string {
    return '_Id';
  }
  private get $cell() {
    const { row, column, rows, columns } = this.$format.$range.$rect;
    const { $grid } = this.$format.$range.$sheet;
    const last = this.$edge === 'EdgeBottom' ? row + rows - 1 : row + (this.$edge === 'InsideHorizontal' ? 1 : 0);
    const right =
      this.$edge === 'EdgeRight' ? column + columns - 1 : column + (this.$edge === 'InsideVertical' ? 1 : 0);
    return this.$format.$styles.border($grid.style(last, right), EDGES[this.$edge]?.side ?? 'top');
  }
  private $apply(style: string | undefined, color: string | undefined): void {
    const { row, column, rows, columns } = this.$format.$range.$rect;
    const { $sheet } = this.$format.$range;
    const edge = EDGES[this.$edge];
    if (!edge) throw new HostError('InvalidArgument');
    $sheet.$assertAllowed('formatCells');
    const { $grid } = $sheet;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const onEdge =
          {
            EdgeTop: r === row,
            EdgeBottom: r === row + rows - 1,
            EdgeLeft: c === column,
            EdgeRight: c === column + columns - 1,
            InsideVertical: c > column,
            InsideHorizontal: r > row,
          }[this.$edge] ?? true;
        if (onEdge)
          $grid.setStyle(
            r,
            c,
            this.$format.$styles.derive($grid.style(r, c), { border: { [edge.side]: { style, color } } }),
          );
      }
    this.$format.$announce();
  }
  get sideIndex(): string {
    return this.$edge;
  }
  get style(): string {
    const { style } = this.$cell;
    if (!style) return 'None';
    const named: Readonly<Record<string, string>> = {
      dashed: 'Dash',
      dashDot: 'DashDot',
      dashDotDot: 'DashDotDot',
      dotted: 'Dot',
      double: 'Double',
      slantDashDot: 'SlantDashDot',
    };
    return named[style] ?? 'Continuous';
  }
  set style(style: string) {
    this.$apply(lineStyle(style, this.$weight), this.$cell.color);
  }
  get weight(): string {
    return { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' }[this.$cell.style ?? 'thin'] ?? 'Thin';
  }
  set weight(weight: string) {
    this.$weight = weight;
    this.$apply(lineStyle('Continuous', weight), this.$cell.color);
  }
  get color(): string {
    return this.$cell.color ?? '#000000';
  }
  set color(color: string) {
    this.$apply(this.$cell.style ?? 'thin', `#${required(color)}`);
  }
}

class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly type = 'RangeBorderCollection';
  constructor(private readonly $format: RangeFormat) {
    super();
  }
  get $items(): readonly RangeBorder[] {
    return Object.keys(EDGES).map((edge) => new RangeBorder(this.$format, edge));
  }
  get count(): number {
    return this.$items.length;
  }
}
