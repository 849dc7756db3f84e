/** The rows or the columns of a sheet that are to be seen, one after the other, in pixels; hidden ones are left out. */
export class Axis {
  private constructor(
    /** Numbers of the lines in the sheet. */
    private readonly lines: Int32Array,
    /** Where each line starts, and behind the last one where all end. */
    private readonly starts: Float64Array,
  ) {}

  /** @param sizeOf pixels of a line, 0 for a hidden one */
  static of(lineCount: number, sizeOf: (line: number) => number): Axis {
    const lines = new Int32Array(lineCount);
    const starts = new Float64Array(lineCount + 1);
    let count = 0;
    let end = 0;
    for (let line = 0; line < lineCount; line++) {
      const size = sizeOf(line);
      if (size <= 0) continue;
      lines[count] = line;
      starts[count++] = end;
      end += size;
    }
    starts[count] = end;
    return new Axis(lines.subarray(0, count), starts.subarray(0, count + 1));
  }

  get count(): number {
    return this.lines.length;
  }

  get end(): number {
    return this.start(this.count);
  }

  /** The line of the sheet that is seen at a position. */
  line(position: number): number {
    return this.lines[position] ?? this.lines[this.count - 1] ?? 0;
  }

  start(position: number): number {
    return this.starts[Math.min(position, this.count)] ?? 0;
  }

  size(position: number): number {
    return this.start(position + 1) - this.start(position);
  }

  /** The position of a line, or of the next one seen after it. */
  position(line: number): number {
    return firstAtLeast(this.lines, line);
  }

  /** The position of the line that stands at so many pixels. */
  positionAt(pixels: number): number {
    return Math.min(Math.max(firstAtLeast(this.starts, pixels + 1) - 1, 0), Math.max(this.count - 1, 0));
  }

  /** Pixels that lines `from` to `to` (not included) take up together. */
  extent(from: number, to: number): number {
    return this.start(this.position(to)) - this.start(this.position(from));
  }

  equals(other: Axis): boolean {
    return sameNumbers(this.lines, other.lines) && sameNumbers(this.starts, other.starts);
  }
}

type Numbers = Int32Array | Float64Array;

/** Index of the first of ascending numbers that is at least `wanted`; their count if none is. */
function firstAtLeast(numbers: Numbers, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameNumbers(a: Numbers, b: Numbers): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}
