import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Grid } from './grid';

/** The file measures columns in digits of the standard font, which are 7 pixels wide, the gap between columns included. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const STANDARD_WIDTH = 9.140625;
const STANDARD_HEIGHT = 15;
const GAP = 5 / PIXELS_PER_CHARACTER;

/** How wide and high columns and rows are, in points as the API measures them. */
export class SheetSize {
  constructor(
    private readonly grid: Grid,
    private readonly format: Readonly<Record<string, string>>,
  ) {}

  /** Width of a column that has none of its own, in characters. */
  get standardWidth(): number {
    return Math.round((this.fileWidth - GAP) * 100) / 100;
  }

  /** Height of a row that has none of its own, in points. */
  get standardHeight(): number {
    return Number(this.format.defaultRowHeight ?? STANDARD_HEIGHT);
  }

  private get fileWidth(): number {
    return Number(this.format.defaultColWidth ?? STANDARD_WIDTH);
  }

  column(index: number): number {
    if (this.grid.isHiddenColumn(index)) return 0;
    const characters = Number(this.grid.columns[index]?.width ?? this.fileWidth);
    return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
  }

  row(index: number): number {
    if (this.grid.isHiddenRow(index)) return 0;
    return Number(this.grid.rows[index]?.attributes.ht ?? this.standardHeight);
  }

  across(from: number, count: number): number {
    const known = Math.min(MAX_COLUMNS, this.grid.columns.length);
    let sum = 0;
    for (let i = from; i < Math.min(from + count, known); i++) sum += this.column(i);
    return sum + Math.max(0, from + count - Math.max(from, known)) * this.column(known);
  }

  down(from: number, count: number): number {
    const known = Math.min(MAX_ROWS, this.grid.rows.length);
    let sum = 0;
    for (let i = from; i < Math.min(from + count, known); i++) sum += this.row(i);
    return sum + Math.max(0, from + count - Math.max(from, known)) * this.standardHeight;
  }
}

/** The `width` of a column in the file, of its width in points. */
export function fileWidth(points: number): string {
  return String(Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 1e6) / 1e6);
}

/** The `width` of a column in the file, of its width in characters. */
export function widthOfCharacters(characters: number): string {
  return String(Math.round((characters + GAP) * 1e6) / 1e6);
}
