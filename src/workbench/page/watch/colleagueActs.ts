import { cellName, columnName, contains, type Rect } from '../../host/model/address';
import { surroundingRegion } from '../../host/model/region';
import type { Workbook } from '../../host/model/workbook';
import type { Worksheet } from '../../host/model/worksheet';
import { HostError } from '../../host/protocol/hostError';
import type { TextKey } from '../texts';
import { activeCell } from '../grid/selection';

/** What the colleague has done, as a text of the page. */
export interface Told {
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, string>>;
}

type Act = (sheet: Worksheet, place: Place) => Told | null;

/** Where the colleague works on the active worksheet. */
interface Place {
  readonly used: Rect;
  /** The user's column where it is in use, else the one in the middle. */
  readonly column: number;
  /** The row in the middle; never the first one, which may be the headers. */
  readonly row: number;
  /** The row below the user's, so that he sees the cell change. */
  readonly nextRow: number;
}

/** Whatever has a value beside the user's cell; what is calculated is left alone. */
function changeCell(sheet: Worksheet, { used, column, nextRow }: Place): Told | null {
  for (let i = 0; i < used.columns; i++) {
    const at = used.column + ((column - used.column + i) % used.columns);
    const value = sheet.$grid.value(nextRow, at);
    if (value === '' || sheet.$grid.formula(nextRow, at)) continue;
    sheet.getCell(nextRow, at).values = [[changed(value)]];
    return { key: 'colleague.did.changeCell', params: { cell: cellName(nextRow, at) } };
  }
  return null;
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}*`;
}

function insertRow(sheet: Worksheet, { row }: Place): Told {
  sheet.getCell(row, 0).getEntireRow().insert('Down');
  return { key: 'colleague.did.insertRow', params: { row: String(row + 1) } };
}

function deleteRow(sheet: Worksheet, { row }: Place): Told {
  sheet.getCell(row, 0).getEntireRow().delete('Up');
  return { key: 'colleague.did.deleteRow', params: { row: String(row + 1) } };
}

/** By the user's column; down where it runs up, so that something moves. */
function sort(sheet: Worksheet, { row, column }: Place): Told | null {
  const table = sheet.$tableAt(row, column);
  const cell = { row, column, rows: 1, columns: 1 };
  const filtered = sheet.autoFilter.$rect;
  const rect =
    table?.$data.rect ?? (filtered && contains(filtered, cell) ? filtered : surroundingRegion(sheet.$grid, cell));
  if (rect.rows < 3) return null;
  const ascending = sheet.$grid.value(rect.row + 1, column) > sheet.$grid.value(rect.row + rect.rows - 1, column);
  const fields = [{ key: column - rect.column, ascending }];
  if (table) table.sort.apply(fields);
  else sheet.$range(rect).sort.apply(fields, false, true);
  return { key: 'colleague.did.sort', params: { column: columnName(column) } };
}

const ACTS = { changeCell, insertRow, deleteRow, sort } as const satisfies Readonly<Record<string, Act>>;

export type ColleagueAct = keyof typeof ACTS;

export const COLLEAGUE_ACTS = Object.keys(ACTS) as ColleagueAct[];

/** Lets the colleague do something on the active worksheet; answers what it came to. */
export function colleagueActs(act: ColleagueAct, workbook: Workbook): Told {
  const sheet = workbook.$active;
  const used = sheet.$grid.used(true);
  try {
    return (used && used.rows > 1 && ACTS[act](sheet, placeIn(used, workbook))) || { key: 'colleague.nothing' };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { key: error.code === 'AccessDenied' ? 'colleague.protected' : 'colleague.refused' };
  }
}

function placeIn(used: Rect, workbook: Workbook): Place {
  const { row, column } = activeCell(workbook);
  const isIn = (at: number, first: number, count: number) => at >= first && at < first + count;
  const middle = used.row + (used.rows >> 1);
  return {
    used,
    row: middle,
    nextRow: isIn(row + 1, used.row + 1, used.rows - 1) ? row + 1 : middle,
    column: isIn(column, used.column, used.columns) ? column : used.column + (used.columns >> 1),
  };
}
