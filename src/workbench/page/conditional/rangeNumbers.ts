import type { Rect } from '../../host/model/address';
import type { Content } from '../../host/model/grid';
import type { Worksheet } from '../../host/model/worksheet';

/** The contents of a rule's cells, as the rules need them that compare a cell with all others. */
export class RangeNumbers {
  private read?: readonly Content[];
  private numbers?: Float64Array;
  private counts?: ReadonlyMap<string, number>;

  constructor(
    private readonly sheet: Worksheet,
    private readonly ranges: readonly Rect[],
  ) {}

  /** Whether the cells are as they were when somebody asked about them. */
  get isCurrent(): boolean {
    const { read } = this;
    if (!read) return true;
    let at = 0;
    let same = true;
    this.visit((value) => {
      same &&= value === read[at++];
    });
    return same && at === read.length;
  }

  private get values(): readonly Content[] {
    if (this.read) return this.read;
    const found: Content[] = [];
    this.visit((value) => found.push(value));
    return (this.read = found);
  }

  /** All numbers, in ascending order. */
  private get sorted(): Float64Array {
    this.numbers ??= Float64Array.from(this.values.filter((value) => typeof value === 'number')).sort();
    return this.numbers;
  }

  get count(): number {
    return this.sorted.length;
  }
  get min(): number {
    return this.sorted[0] ?? 0;
  }
  get max(): number {
    return this.sorted[this.count - 1] ?? 0;
  }

  /** The smallest but `index`, or the largest but as many. */
  fromBottom(index: number): number {
    return this.sorted[Math.min(index, this.count - 1)] ?? 0;
  }
  fromTop(index: number): number {
    return this.sorted[Math.max(this.count - 1 - index, 0)] ?? 0;
  }

  /** As PERCENTILE.INC: between two numbers by share. */
  percentile(percent: number): number {
    const place = (Math.min(Math.max(percent, 0), 100) / 100) * (this.count - 1);
    const below = this.fromBottom(Math.floor(place));
    return below + (this.fromBottom(Math.ceil(place)) - below) * (place % 1);
  }

  get mean(): number {
    return this.sorted.reduce((sum, number) => sum + number, 0) / Math.max(this.count, 1);
  }

  /** Standard deviation of a sample, as STDEV.S. */
  get deviation(): number {
    const { mean } = this;
    const squares = this.sorted.reduce((sum, number) => sum + (number - mean) ** 2, 0);
    return Math.sqrt(squares / Math.max(this.count - 1, 1));
  }

  /** How many cells have the same content; upper and lower case are the same. */
  occurrences(value: Content): number {
    if (!this.counts) {
      const counts = new Map<string, number>();
      for (const one of this.values) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
      this.counts = counts;
    }
    return this.counts.get(keyOf(value)) ?? 0;
  }

  private visit(each: (value: Content) => void): void {
    const { rows } = this.sheet.$grid;
    for (const range of this.ranges)
      for (let row = range.row; row < Math.min(range.row + range.rows, rows.length); row++) {
        const values = rows[row]?.values ?? [];
        const end = Math.min(range.column + range.columns, values.length);
        for (let column = range.column; column < end; column++) {
          const value = values[column];
          if (value !== undefined) each(value);
        }
      }
  }
}

function keyOf(value: Content): string {
  return `${typeof value}|${String(value).toLowerCase()}`;
}
