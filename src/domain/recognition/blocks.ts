import type { CellValue } from '../cell/value';
import { isLabelRow } from './headerRows';
import { readHeader } from './headerText';
import type { AreaSample } from './types';

/** Whether a header's `core` is a word of the dictionary or of the user. */
type Knows = (core: string) => boolean;

/** So many known words make a row of labels below a gap the header of another block. */
const FEWEST_KNOWN = 2;
const HALF = 0.5;
/** A title, blank rows: so far above a header its gap may begin. */
const GAP = 4;

/**
 * The bare used range without the tables on it: what stands in a table is read as the table.
 *
 * @param areas tables and used range of one sheet
 * @returns the areas, cells of tables blank in the used range
 * @example withoutTables([table, used])[1].rows[0][0] // ''
 */
export function withoutTables(areas: readonly AreaSample[]): readonly AreaSample[] {
  const tables = areas.filter(({ table, headerRow }) => table !== undefined && headerRow !== false);
  return areas.map((area) => {
    if (area.table !== undefined || tables.length === 0) return area;
    const isInTable = (row: number, column: number): boolean =>
      tables.some(
        ({ top, left, rowCount, columnCount }) =>
          row >= top && row < top + rowCount && column >= left && column < left + columnCount,
      );
    const rows = area.rows.map((cells, i) =>
      cells.map((cell, j) => (isInTable(area.top + i, area.left + j) ? '' : cell)),
    );
    return { ...area, rows };
  });
}

/**
 * Blocks that stand one below the other: behind a gap (blank rows, a title) comes a header of other words.
 *
 * @param area an area of a sheet; a table is one block
 * @param knows tells known headers
 * @returns the blocks from the top; the last one reaches to the end of the area
 * @example stackedBlocks(area, knows).map(({ top }) => top) // [0, 14]
 */
export function stackedBlocks(area: AreaSample, knows: Knows): readonly AreaSample[] {
  if (area.table !== undefined) return [area];
  const starts = [0];
  let header: readonly string[] = [];
  let hasData = false;
  area.rows.forEach((row, i) => {
    const cores = knownHeaders(row, knows);
    if (cores.length === 0) {
      if (filled(row) > 1) hasData = header.length > 0;
      return;
    }
    const known = cores.filter((core) => header.includes(core)).length;
    if (header.length === 0 || !hasData) header = cores;
    else if (known < cores.length * HALF) {
      const gap = gapAbove(area.rows, i);
      if (gap < 0) return;
      starts.push(gap);
      header = cores;
      hasData = false;
    }
  });
  return starts.map((start, i) => part(area, start, starts[i + 1]));
}

/**
 * Lists that stand side by side with blank columns between them.
 *
 * @param area an area of a sheet; a table is one list
 * @returns the lists from the left; one where no column is blank
 * @example sideBySide(area).map(({ left }) => left) // [0, 5]
 */
export function sideBySide(area: AreaSample): readonly AreaSample[] {
  if (area.table !== undefined) return [area];
  const bands: { from: number; to: number }[] = [];
  for (let column = 0; column < area.columnCount; column++) {
    if (area.rows.every((row) => isBlank(row[column]))) continue;
    const band = bands[bands.length - 1];
    if (band && band.to === column - 1) band.to = column;
    else bands.push({ from: column, to: column });
  }
  if (bands.length <= 1) return [area];
  return bands.map(({ from, to }) => ({
    ...area,
    left: area.left + from,
    columnCount: to - from + 1,
    rows: area.rows.map((row) => row.slice(from, to + 1)),
  }));
}

function knownHeaders(row: readonly CellValue[], knows: Knows): readonly string[] {
  if (!isLabelRow(row)) return [];
  const cores = row.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [readHeader(cell).core] : []));
  const known = cores.filter(knows).length;
  return known >= FEWEST_KNOWN && known > cores.length * HALF ? cores : [];
}

/** The first row of the gap above a header; −1 where data stands right above it. */
function gapAbove(rows: readonly (readonly CellValue[])[], header: number): number {
  let gap = -1;
  for (let row = header - 1; row >= Math.max(1, header - GAP); row--) {
    if (filled(rows[row] ?? []) > 1) break;
    gap = row;
  }
  return gap;
}

function part(area: AreaSample, start: number, end: number | undefined): AreaSample {
  return {
    ...area,
    top: area.top + start,
    rowCount: (end ?? area.rowCount) - start,
    rows: area.rows.slice(start, end),
    totalsRow: end === undefined ? area.totalsRow : false,
  };
}

function filled(row: readonly CellValue[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}
