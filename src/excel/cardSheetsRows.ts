import type { Register } from '../domain/cards/register';
import { request } from './request';
import type { Session } from './session';

/**
 * The data rows of a register that are meant: those that were named, else those the user has selected on it, hidden ones
 * left out; on a sheet that is not in front, all.
 *
 * @param named 0-based sheet rows
 * @returns 0-based sheet rows from top to bottom
 */
export async function chosenRows(
  session: Session,
  { sheet, firstRow, rowCount, skipped }: Register,
  named?: readonly number[],
): Promise<readonly number[]> {
  const isData = (row: number): boolean => row >= firstRow && row < firstRow + rowCount && !skipped.has(row - firstRow);
  if (named) return [...new Set(named)].filter(isData).sort((a, b) => a - b);
  const all = Array.from({ length: rowCount }, (_none, i) => firstRow + i).filter(isData);
  if (session.outline.active !== sheet || !rowCount) return all;
  const { workbook } = session.context;
  const { selected, hidden } = await request(session, () => {
    const areas = workbook.getSelectedRanges();
    areas.load('areas/items/rowIndex,areas/items/rowCount');
    const rows = workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, 0, rowCount, 1);
    return { selected: areas, hidden: rows.getRowProperties({ rowHidden: true }) };
  });
  return all.filter((row) => isSelected(selected, row) && isShown(hidden, row - firstRow));
}

function isSelected({ areas }: Excel.RangeAreas, row: number): boolean {
  return areas.items.some(({ rowIndex, rowCount }) => row >= rowIndex && row < rowIndex + rowCount);
}

function isShown({ value }: OfficeExtension.ClientResult<Excel.RowProperties[]>, index: number): boolean {
  return value[index]?.rowHidden !== true;
}
