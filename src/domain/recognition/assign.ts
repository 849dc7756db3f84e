/**
 * The best one-to-one assignment of headers to fields: the highest sum of scores, not first come, first served (a
 * header that fits only one field must not lose it to a header that fits two).
 *
 * @param scores one row a header, one column a field, 0 where they do not match; rows of equal length
 * @returns for each header the index of its field, or −1; a pair without a score is never assigned
 * @example assign([[0.9, 0.8], [0.85, 0]]) // [1, 0]
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const result = new Array<number>(scores.length).fill(-1);
  for (const { rows, columns } of components(scores)) {
    const part = rows.map((row) => columns.map((column) => scores[row]?.[column] ?? 0));
    assignPart(part).forEach((column, i) => {
      const row = rows[i];
      if (row !== undefined && column >= 0) result[row] = columns[column] ?? -1;
    });
  }
  return result;
}

interface Component {
  readonly rows: number[];
  readonly columns: number[];
}

/** Headers and fields that compete with one another; most headers fit one field, and no other header fits it. */
function components(scores: readonly (readonly number[])[]): readonly Component[] {
  const ofColumn = new Map<number, Component>();
  const found = new Set<Component>();
  scores.forEach((row, i) => {
    const joined: Component = { rows: [i], columns: [] };
    row.forEach((score, column) => {
      if (score <= 0) return;
      const other = ofColumn.get(column);
      if (other === joined) return;
      if (other) {
        found.delete(other);
        joined.rows.push(...other.rows);
        joined.columns.push(...other.columns);
        for (const moved of other.columns) ofColumn.set(moved, joined);
      } else {
        joined.columns.push(column);
        ofColumn.set(column, joined);
      }
    });
    if (joined.columns.length > 0) found.add(joined);
  });
  return [...found];
}

/** Shortest augmenting paths with potentials, on costs 1 − score; a free column per row stands for "no field". */
function assignPart(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(0, ...scores.map((row) => row.length));
  const result = new Array<number>(rows).fill(-1);
  if (rows === 0 || columns === 0) return result;
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    const score = column < columns ? (scores[row]?.[column] ?? 0) : 0;
    return score > 0 ? 1 - score : 1;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const takenBy = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    takenBy[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Infinity);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const current = takenBy[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= width; j++) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (least[j] ?? Infinity)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? Infinity) < delta) {
          delta = least[j] ?? Infinity;
          next = j;
        }
      }
      for (let j = 0; j <= width; j++) {
        if (used[j]) {
          const owner = takenBy[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else {
          least[j] = (least[j] ?? Infinity) - delta;
        }
      }
      column = next;
    } while ((takenBy[column] ?? 0) !== 0);
    do {
      const previous = way[column] ?? 0;
      takenBy[column] = takenBy[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  for (let column = 1; column <= columns; column++) {
    const row = takenBy[column] ?? 0;
    if (row > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) result[row - 1] = column - 1;
  }
  return result;
}
