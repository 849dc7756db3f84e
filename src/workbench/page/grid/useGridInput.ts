import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench } from '../bench/BenchContext';
import { selectDraft } from '../edit/draftFocus';
import { begin, commit } from '../edit/entry';
import { follow, linkAt } from '../edit/links';
import { focusGrid } from './activeCell';
import { cellAt, type GridPoint } from './cellAt';
import { select, selectCell, selectedRect, selectUpTo, type CellPlace } from './selection';
import type { SheetLayout } from './sheetLayout';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
}

interface Drag {
  readonly kind: GridPoint['kind'];
  /** Where it began; the selection reaches from there. */
  readonly active: CellPlace;
  readonly at: CellPlace;
  /** It is no click any more. */
  readonly moved: boolean;
}

/** Selecting cells, rows and columns with the mouse, and what else a click on a cell does. */
export function useGridInput({ scroller, sheet, layout }: Options) {
  const bench = useBench();
  const { host } = bench;
  const drag = useRef<Drag | null>(null);

  const pointAt = (event: PointerEvent): GridPoint | null =>
    scroller.current && cellAt(scroller.current, layout, event);

  const reach = (kind: GridPoint['kind'], active: CellPlace, { row, column }: CellPlace) => {
    if (kind === 'rows') selectUpTo(host, sheet, { ...active, column: 0 }, { row, column: MAX_COLUMNS - 1 });
    else if (kind === 'columns') selectUpTo(host, sheet, { ...active, row: 0 }, { row: MAX_ROWS - 1, column });
    else if (kind === 'cells') selectUpTo(host, sheet, active, { row, column });
    else select(host, sheet, WHOLE_SHEET);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { button, target, shiftKey, currentTarget, pointerId } = event;
    const point = pointAt(event);
    if (button !== 0 || !point || isControl(target)) return;
    if (commit(bench, undefined, { onBack: selectDraft }) !== 'done') return selectDraft();
    focusGrid();
    const { kind, row, column } = point;
    const active = shiftKey ? selectedRect(host.workbook).active : { row, column };
    if (kind === 'cells' && !shiftKey) selectCell(host, sheet, point);
    else reach(kind, active, point);
    drag.current = { kind, active, at: point, moved: shiftKey };
    currentTarget.setPointerCapture(pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = drag;
    const point = current && pointAt(event);
    if (!point || (point.row === current.at.row && point.column === current.at.column)) return;
    drag.current = { ...current, at: point, moved: true };
    reach(current.kind, current.active, point);
  };
  const onPointerUp = () => {
    const { current } = drag;
    drag.current = null;
    if (!current || current.moved || current.kind !== 'cells') return;
    const link = linkAt(sheet, selectedRect(host.workbook).active);
    if (link !== null) follow(bench, link);
  };
  const onPointerCancel = () => {
    drag.current = null;
  };
  const onDoubleClick = (event: MouseEvent) => {
    const point = scroller.current && cellAt(scroller.current, layout, event);
    if (point?.kind === 'cells' && !isControl(event.target)) begin(bench, 'within');
  };
  /** The focus is where one types, not on the cells. */
  const onMouseDown = (event: MouseEvent) => {
    if (!isControl(event.target)) event.preventDefault();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick, onMouseDown, onFocus };
}

function onFocus({
  target,
  currentTarget,
}: {
  readonly target: EventTarget;
  readonly currentTarget: EventTarget;
}): void {
  if (target === currentTarget) focusGrid();
}

const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** What stands in a cell and is pressed for itself. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
