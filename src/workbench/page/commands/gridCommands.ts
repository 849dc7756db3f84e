import { MAX_COLUMNS, MAX_ROWS, contains, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import type { Selection } from '../grid/selection';
import type { TextKey } from '../texts';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideRows,
  insertColumns,
  insertRows,
  showColumns,
  showRows,
} from './lines';
import { sortBlock } from './sortBlock';
import { isFiltering, toggleFilter, toggleFreeze } from './toggles';

/** What is pointed at in the grid, and so which commands there are. */
export type Place = 'cells' | 'rows' | 'columns';

/** A command for the selected cells; its name may depend on them. */
export interface GridCommand {
  readonly label: TextKey | ((sheet: Worksheet, selected: Selection) => TextKey);
  readonly run: (sheet: Worksheet, selected: Selection) => void;
  readonly isIdle?: (sheet: Worksheet, selected: Selection) => boolean;
}

const clear: GridCommand = {
  label: 'menu.clear',
  run: (sheet, { row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns).clear('Contents'),
};

const sort = (ascending: boolean) => (sheet: Worksheet, selected: Selection) =>
  sortBlock(sheet, selected.active, ascending);

/** The commands of each menu, in groups, in Excel's order and by Excel's names. */
export const GRID_COMMANDS: Readonly<Record<Place, readonly (readonly GridCommand[])[]>> = {
  cells: [
    [
      { label: 'menu.insertRows', run: insertRows },
      { label: 'menu.insertColumns', run: insertColumns },
      { label: 'menu.deleteRows', run: deleteRows },
      { label: 'menu.deleteColumns', run: deleteColumns },
      clear,
    ],
    [
      { label: 'menu.ascending', run: sort(true) },
      { label: 'menu.descending', run: sort(false) },
      { label: (...at) => (isFiltering(...at) ? 'menu.unfilter' : 'menu.filter'), run: toggleFilter },
    ],
    [
      {
        label: ({ $frozen }) => ($frozen ? 'menu.unfreeze' : 'menu.freeze'),
        run: toggleFreeze,
        isIdle: ({ $frozen }, { active }) => !$frozen && active.row + active.column === 0,
      },
    ],
  ],
  rows: [
    [{ label: 'menu.insert', run: insertRows }, { label: 'menu.delete', run: deleteRows }, clear],
    [
      { label: 'menu.hide', run: hideRows },
      { label: 'menu.unhide', run: showRows },
    ],
  ],
  columns: [
    [{ label: 'menu.insert', run: insertColumns }, { label: 'menu.delete', run: deleteColumns }, clear],
    [
      { label: 'menu.hide', run: hideColumns },
      { label: 'menu.unhide', run: showColumns },
    ],
  ],
};

/** What is selected: whole rows, whole columns, or cells. */
export function placeOf({ rows, columns }: Rect): Place {
  if (columns === MAX_COLUMNS) return 'rows';
  return rows === MAX_ROWS ? 'columns' : 'cells';
}

/** What a menu at `pointed` is about: the selection where that is part of it, else just what is pointed at. */
export function selectionFor(pointed: Rect, selected: Rect): Rect {
  return contains(selected, pointed) ? selected : pointed;
}
