import type { CellValue } from '../../../src/domain/cell/value';
import type { AreaSample, SheetSample } from '../../../src/domain/recognition/types';

/** The used range of a sheet that begins in A1, from its rows. */
export function areaOf(rows: readonly (readonly CellValue[])[], options: Partial<AreaSample> = {}): AreaSample {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return {
    top: 0,
    left: 0,
    rowCount: rows.length,
    columnCount,
    rows: rows.map((row) => Array.from({ length: columnCount }, (_, i) => row[i] ?? '')),
    ...options,
  };
}

/** A sheet with nothing but its used range. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = 'Sheet1'): SheetSample {
  return { name, areas: [areaOf(rows)] };
}

/** The reading as `header -> field`. */
export function fieldsByHeader(reading: {
  readonly columns: readonly { readonly header: string; readonly field: string }[];
}): Record<string, string> {
  return Object.fromEntries(reading.columns.map(({ header, field }) => [header, field]));
}
