import type { CellValue } from '../../domain/cell/value';
import { isHeader } from '../../domain/changes/relocate';
import type { KeyColumn } from '../../domain/changes/rowKeys';

/** Header cells by the sheet column they stood in when they were asked for: Excel lets them follow insertions. */
export type Anchors = Map<number, Excel.Range>;

/** Queues loading the header cells of columns. */
export function askAnchors(sheet: Excel.Worksheet, headerRow: number, columns: readonly number[]): Anchors {
  return new Map(columns.map((column) => [column, sheet.getRangeByIndexes(headerRow, column, 1, 1).load('values')]));
}

/** What a header cell shows; undefined where it was not asked for. */
export function headerAt(anchors: Anchors, column: number): CellValue | undefined {
  return (anchors.get(column)?.values as CellValue[][] | undefined)?.[0]?.[0];
}

/** Whether the columns still stand where they were read. */
export function standThere(anchors: Anchors, columns: readonly KeyColumn[]): boolean {
  return columns.every(({ column, header }) => isHeader(headerAt(anchors, column), header));
}
