import { areaOf, cellAddress } from './address';
import { logError } from './logError';
import { isOwnSheet } from './ownSheets';

/** Cells somebody has just changed. */
export interface ChangedCells {
  readonly sheet: string;
  /** Of one area, such as D41 or D41:E50. */
  readonly address: string;
}

/** So many cells that were changed at once are told: what one types or pastes, not whole columns. */
const MOST_CELLS = 2_000;

/**
 * Calls back with the cells the user changes in his own Excel, by typing or pasting, on whatever worksheet but ours; returns how
 * to stop. What colleagues and this add-in write is not told, and nothing that goes wrong on the way is: nobody has asked for
 * anything.
 */
export async function watchCells(onChange: (changed: ChangedCells) => void): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isUsers(event)) return;
    try {
      const addresses = firstCells(event.address, MOST_CELLS);
      const sheet = addresses.length ? await nameOf(event.worksheetId) : null;
      if (sheet === null || isOwnSheet(sheet)) return;
      for (const address of addresses) onChange({ sheet, address });
    } catch (error) {
      logError(error);
    }
  };
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

function isUsers({ source, triggerSource, changeType }: Excel.WorksheetChangedEventArgs): boolean {
  return source === 'Local' && triggerSource !== 'ThisLocalAddin' && changeType === 'RangeEdited';
}

/**
 * The cells of an address, cut off after so many of them.
 *
 * @param address of one area or several
 * @returns an address an area; whole rows and columns are left out: nobody types into them
 * @example firstCells('B2:C1001,E5', 1000) // ['B2:C501']
 */
export function firstCells(address: string, most: number): readonly string[] {
  let left = most;
  return address.split(',').flatMap((part) => {
    const area = areaOf(part);
    if (!area || !Number.isFinite(area.rowCount * area.columnCount)) return [];
    const rows = Math.min(area.rowCount, Math.floor(left / area.columnCount));
    if (rows < 1) return [];
    left -= rows * area.columnCount;
    const [first, last] = [
      cellAddress(area.row, area.column),
      cellAddress(area.row + rows - 1, area.column + area.columnCount - 1),
    ];
    return [first === last ? first : `${first}:${last}`];
  });
}

function nameOf(worksheetId: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
