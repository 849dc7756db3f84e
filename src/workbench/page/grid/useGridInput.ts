import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench } from '../bench/BenchContext';
import { COLUMN_HEADER_HEIGHT } from './gridMeasures';
import { moved } from './moves';
import { wholeCell, type CellPlace } from './selection';
import type { SheetLayout } from './sheetLayout';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
  readonly selected: Rect;
}

/** Selecting cells with mouse and keyboard. The host selects, so that the add-in hears of it. */
export function useGridInput({ scroller, sheet, layout, selected }: Options) {
  const { host } = useBench();
  const merges = sheet.$features.merges;
  const select = ({ row, column, rows, columns }: Rect) =>
    host.edit(() => sheet.getRangeByIndexes(row, column, rows, columns).select());

  const onMouseDown = ({ target, button }: MouseEvent) => {
    if (button !== 0 || !(target instanceof Element)) return;
    const row = numberOf(target.closest<HTMLElement>('[data-row]')?.dataset['row']);
    const column = numberOf(target.closest<HTMLElement>('[data-column]')?.dataset['column']);
    if (row !== null && column !== null) select(wholeCell({ row, column }, merges));
    else if (row !== null) select({ row, column: 0, rows: 1, columns: MAX_COLUMNS });
    else if (column !== null) select({ row: 0, column, rows: MAX_ROWS, columns: 1 });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey || event.metaKey) return;
    const room = (scroller.current?.clientHeight ?? 0) - COLUMN_HEADER_HEIGHT;
    const next = moved(event.key, event.ctrlKey, {
      rows: layout.rows,
      columns: layout.columns,
      from: wholeCell(selected, merges),
      pageHeight: room - layout.rows.start(layout.frozenRows),
      last: () => lastCell(sheet),
      lastInRow: (row) => Math.max((sheet.$grid.rows[row]?.values.length ?? 1) - 1, 0),
    });
    if (!next) return;
    event.preventDefault();
    select(wholeCell(next, merges));
  };

  return { onMouseDown, onKeyDown };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function lastCell(sheet: Worksheet): CellPlace {
  const used = sheet.$grid.used(true);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}
