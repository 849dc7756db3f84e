import type { Rect } from '../../src/workbench/host/model/address';
import type { Range } from '../../src/workbench/host/model/range';
import type { Table } from '../../src/workbench/host/model/table';
import type { Workbook } from '../../src/workbench/host/model/workbook';
import type { Worksheet } from '../../src/workbench/host/model/worksheet';

export const SHEET = '意向客户';
/** A column that no card knows: it tells the judge who stands in a row. */
export const IDENTITY = '柜号';

/** The register as it stands at this moment, its rows known by their identity and its columns by their headers. */
export interface Block {
  readonly sheet: Worksheet;
  readonly table: Table | undefined;
  readonly rect: Rect;
  readonly headers: readonly string[];
  readonly ids: readonly string[];
  /** What stands in a customer's row under a header; undefined where there is no such row or column. */
  value(id: string, header: string): unknown;
  /** 0-based sheet row of a customer, 0-based sheet column of a header; -1 where there is none. */
  rowOf(id: string): number;
  columnOf(header: string): number;
  cell(id: string, header: string): Range | null;
  /** A row or a column of the block, or the whole one of the sheet. */
  line(at: { readonly row: number } | { readonly column: number }, whole: boolean): Range;
  /** Rows outside of which nothing may stand, and what stands there all the same. */
  readonly strays: readonly string[];
}

/** Looks where the register is now. Its header row reaches as far as the sheet is used: the action may add columns. */
export function blockOf(workbook: Workbook): Block {
  const sheet = workbook.$sheet(SHEET);
  if (!sheet) throw new Error('the register is gone');
  const used = sheet.getUsedRange(true);
  const { row: top, column: left } = used.$rect;
  const { values } = used;
  const head = values.findIndex((cells) => cells.includes(IDENTITY));
  const headers = (values[head] ?? []).map(String);
  const at = headers.indexOf(IDENTITY);
  const lines = values.slice(head + 1);
  const ids = lines.map((cells) => String(cells[at] ?? ''));
  const rowOf = (id: string) => (ids.includes(id) ? top + head + 1 + ids.indexOf(id) : -1);
  const columnOf = (header: string) => (headers.includes(header) ? left + headers.indexOf(header) : -1);
  const table = workbook.$tables.find(({ $sheet }) => $sheet === sheet);
  const rect = table?.$data.rect ?? sheet.getCell(top + head, left + at).getSurroundingRegion().$rect;
  return {
    sheet,
    table,
    rect,
    headers,
    ids: ids.filter(Boolean),
    rowOf,
    columnOf,
    value: (id, header) =>
      ids.includes(id) && headers.includes(header) ? lines[ids.indexOf(id)]?.[headers.indexOf(header)] : undefined,
    cell: (id, header) => (rowOf(id) < 0 || columnOf(header) < 0 ? null : sheet.getCell(rowOf(id), columnOf(header))),
    line: (place, whole) => {
      const range = sheet.$range('row' in place ? { ...rect, row: place.row, rows: 1 } : { ...rect, column: place.column, columns: 1 }); // prettier-ignore
      return whole ? ('row' in place ? range.getEntireRow() : range.getEntireColumn()) : range;
    },
    strays: [
      ...values.slice(0, head).flat(),
      ...lines.filter((_cells, i) => !ids[i]).flat(),
      ...lines.flatMap((cells) => cells.filter((_cell, column) => headers[column] === '')),
    ]
      .filter((value) => value !== '')
      .map(String),
  };
}
