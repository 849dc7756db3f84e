import { MAX_COLUMNS, MAX_ROWS, equalRects, type Rect } from '../../host/model/address';
import { edgeCell } from '../../host/model/region';
import type { Worksheet } from '../../host/model/worksheet';
import type { Bench } from '../bench/bench';
import type { Axis } from '../grid/axis';
import { SCROLLER } from '../grid/activeCell';
import { COLUMN_HEADER_HEIGHT } from '../grid/gridMeasures';
import { moved } from '../grid/moves';
import {
  movingEnd,
  select,
  selectCell,
  selectUpTo,
  selectedRect,
  wholeCell,
  type CellPlace,
  type Selection,
} from '../grid/selection';
import { drawnLayout } from '../grid/sheetLayout';
import { editStore } from './editStore';

/** A key that leads to another cell, and whether the selection reaches there instead of going there. */
export interface Motion {
  readonly key: string;
  readonly ctrl: boolean;
  readonly extend: boolean;
}

/** Moves or extends the selection as Excel does; false for keys that lead nowhere. */
export function move({ host }: Bench, { key, ctrl, extend }: Motion): boolean {
  const sheet = host.workbook.$active;
  const selected = selectedRect(host.workbook);
  const layout = drawnLayout(sheet, selected);
  const { merges } = sheet.$features;
  const from = extend ? movingEnd(selected, merges) : wholeCell(selected.active, merges);
  const room = (document.getElementById(SCROLLER)?.clientHeight ?? 0) - COLUMN_HEADER_HEIGHT;
  const next = moved(key, ctrl, {
    rows: layout.rows,
    columns: layout.columns,
    from,
    pageHeight: room - layout.rows.start(layout.frozenRows),
    last: () => lastCell(sheet),
    lastInRow: (row) => Math.max((sheet.$grid.rows[row]?.values.length ?? 1) - 1, 0),
    edge: (direction) => {
      const along = direction === 'Up' || direction === 'Down';
      const { row, column } = selected.active;
      return edgeCell(sheet.$grid, along ? { row: from.row, column } : { row, column: from.column }, direction);
    },
  });
  if (!next) return false;
  if (extend) selectUpTo(host, sheet, selected.active, next);
  else selectCell(host, sheet, next);
  return true;
}

/** Where Enter and Tab lead, and with Shift the way back. */
export type Step = 'down' | 'up' | 'right' | 'left';

/**
 * The next cell for an entry: within several selected cells one after the other, else the neighbour. Enter after some Tabs
 * begins the next line.
 */
export function step(bench: Bench, to: Step): void {
  const { host } = bench;
  const store = editStore(bench);
  const sheet = host.workbook.$active;
  const selected = selectedRect(host.workbook);
  const { merges } = sheet.$features;
  const here = wholeCell(selected.active, merges);
  if (!equalRects(here, selected)) return select(host, sheet, selected, nextWithin(sheet, selected, to));
  const { tabbed } = store.state;
  const isTabbing = tabbed?.selection === selected;
  if (to === 'down' && isTabbing) selectCell(host, sheet, { row: selected.active.row, column: tabbed.column });
  move(bench, { key: KEYS[to], ctrl: false, extend: false });
  const sideways = to === 'left' || to === 'right';
  const column = isTabbing ? tabbed.column : selected.active.column;
  store.update({ tabbed: sideways ? { selection: selectedRect(host.workbook), column } : null });
}

const KEYS: Readonly<Record<Step, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
};

/** The next of the selected cells that are seen, column by column or row by row; after the last one the first. */
function nextWithin(sheet: Worksheet, selected: Selection, to: Step): CellPlace {
  const { rows, columns } = drawnLayout(sheet, selected);
  const lines = (axis: Axis, start: number, count: number) => {
    const first = axis.position(start);
    return { first, count: Math.max(axis.position(start + count) - first, 1) };
  };
  const down = lines(rows, selected.row, selected.rows);
  const right = lines(columns, selected.column, selected.columns);
  const byColumn = to === 'down' || to === 'up';
  const all = down.count * right.count;
  const line = rows.position(selected.active.row) - down.first;
  const place = columns.position(selected.active.column) - right.first;
  let index = byColumn ? place * down.count + line : line * right.count + place;
  const by = to === 'down' || to === 'right' ? 1 : all - 1;
  let next: CellPlace;
  let left = all;
  do {
    index = (index + by) % all;
    next = {
      row: rows.line(down.first + (byColumn ? index % down.count : Math.floor(index / right.count))),
      column: columns.line(right.first + (byColumn ? Math.floor(index / down.count) : index % right.count)),
    };
  } while (--left > 0 && !isCellOfItsOwn(next, sheet.$features.merges));
  return next;
}

/** Whether the cell is no part of a merged one but its first. */
function isCellOfItsOwn(cell: CellPlace, merges: readonly Rect[]): boolean {
  const { row, column } = wholeCell(cell, merges);
  return row === cell.row && column === cell.column;
}

/** The data around the active cell, and once they are selected the whole sheet. */
export function selectAll({ host }: Bench): void {
  const sheet = host.workbook.$active;
  const selected = selectedRect(host.workbook);
  const region = sheet.$range({ ...selected.active, rows: 1, columns: 1 }).getSurroundingRegion().$rect;
  const isKnown = region.rows * region.columns === 1 || equalRects(region, selected);
  select(host, sheet, isKnown ? WHOLE_SHEET : region, selected.active, selected.active);
}

const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The whole rows or columns of the selected cells. */
export function selectLines({ host }: Bench, which: 'rows' | 'columns'): void {
  const selected = selectedRect(host.workbook);
  const whole = which === 'rows' ? { column: 0, columns: MAX_COLUMNS } : { row: 0, rows: MAX_ROWS };
  select(host, host.workbook.$active, { ...selected, ...whole }, selected.active);
}

function lastCell(sheet: Worksheet): CellPlace {
  const used = sheet.$grid.used(true);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}
