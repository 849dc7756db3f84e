import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Rect } from './address';
import { CellError } from './grid';
import type { Worksheet } from './worksheet';

export class RemoveDuplicatesResult extends HostObject {
  static override readonly type = 'RemoveDuplicatesResult';
  constructor(
    private readonly $removed: number,
    private readonly $remaining: number,
  ) {
    super();
  }
  get removed(): number {
    return this.$removed;
  }
  get uniqueRemaining(): number {
    return this.$remaining;
  }
}

/** Deletes the cells of every row that repeats an earlier one in the given columns; text is compared without regard to case. */
export function removeDuplicates(
  sheet: Worksheet,
  rect: Rect,
  columns: readonly number[],
  includesHeader: boolean,
): RemoveDuplicatesResult {
  if (!columns.length || columns.some((column) => column < 0 || column >= rect.columns))
    throw new HostError('InvalidArgument');
  sheet.$assertUnprotected();
  const { $grid } = sheet;
  const first = rect.row + (includesHeader ? 1 : 0);
  const last = Math.min(rect.row + rect.rows, $grid.rows.length);
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (let row = first; row < last; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = $grid.value(row, rect.column + column);
        if (typeof value === 'string') return value.toLowerCase();
        return value instanceof CellError ? [value.text] : value;
      }),
    );
    if (seen.has(key)) repeated.push(row);
    else seen.add(key);
  }
  for (const row of repeated.reverse()) {
    const shift = { axis: 'row', at: row, count: -1, from: rect.column, to: rect.column + rect.columns - 1 } as const;
    sheet.$shift(shift);
  }
  if (repeated.length) sheet.$changed(rect, 'RangeEdited');
  return new RemoveDuplicatesResult(repeated.length, seen.size);
}
