import { makeStyles } from '@fluentui/react-components';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { useBench } from '../bench/BenchContext';
import { selectDraft } from '../edit/draftFocus';
import { commit } from '../edit/entry';
import { FILTER_BUTTON } from '../filter/FilterButton';
import { FilterPanel } from '../filter/FilterPanel';
import type { FilterRange } from '../filter/filterRanges';
import { ACTIVE_CELL } from '../grid/activeCell';
import { select, wholeCell, type Selection } from '../grid/selection';
import { selectionFor } from './gridCommands';
import { GridMenu } from './GridMenu';
import { menuPoint, type Point } from './PointMenu';

const useStyles = makeStyles({ around: { display: 'contents' } });

interface Props {
  readonly sheet: Worksheet;
  readonly selected: Selection;
  readonly filters: readonly FilterRange[];
  readonly children: ReactNode;
}

/** A header cell whose filter is open. */
interface OpenFilter {
  readonly row: number;
  readonly column: number;
  readonly button: HTMLElement;
}

/** The commands that are asked for in the grid itself: its menus, and the filters of its header cells. */
export function GridCommands({ sheet, selected, filters, children }: Props) {
  const bench = useBench();
  const styles = useStyles();
  const [menu, setMenu] = useState<Point | null>(null);
  const [filter, setFilter] = useState<OpenFilter | null>(null);

  const onContextMenu = (event: MouseEvent) => {
    const { target, button } = event;
    // A field that is typed in has the browser's own menu.
    if (!(target instanceof Element) || (button === 2 && target.closest('input, textarea'))) return;
    event.preventDefault();
    if (commit(bench, undefined, { onBack: selectDraft }) !== 'done') return selectDraft();
    const pointed = button === 2 ? pointedAt(target, sheet) : null;
    const wanted = pointed && selectionFor(pointed, selected);
    if (wanted && wanted !== selected) select(bench.host, sheet, wanted);
    setMenu(menuPoint(event.nativeEvent, document.getElementById(ACTIVE_CELL)));
  };

  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(`[${FILTER_BUTTON}]`) : null;
    const cell = button && pointedAt(button, sheet);
    if (cell) setFilter({ row: cell.row, column: cell.column, button });
  };

  const range = filter && filters.find(({ rect }) => rect.row === filter.row && hasColumn(rect, filter.column));
  return (
    <>
      <div role="presentation" className={styles.around} {...{ onContextMenu, onClick }}>
        {children}
      </div>
      {menu && <GridMenu at={menu} sheet={sheet} selected={selected} onClose={() => setMenu(null)} />}
      {filter && range && (
        <FilterPanel
          key={`${filter.row} ${filter.column}`}
          sheet={sheet}
          range={range}
          column={filter.column}
          target={filter.button}
          onClose={() => setFilter(null)}
        />
      )}
    </>
  );
}

function hasColumn(rect: Rect, column: number): boolean {
  return column >= rect.column && column < rect.column + rect.columns;
}

/** The cell, row or column that an element of the grid shows; null for what is between and behind them. */
function pointedAt(element: Element, sheet: Worksheet): Rect | null {
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = element.closest<HTMLElement>('[data-column]')?.dataset['column'];
  if (row !== undefined && column !== undefined)
    return wholeCell({ row: Number(row), column: Number(column) }, sheet.$features.merges);
  if (row !== undefined) return { row: Number(row), column: 0, rows: 1, columns: MAX_COLUMNS };
  if (column !== undefined) return { row: 0, column: Number(column), rows: MAX_ROWS, columns: 1 };
  return null;
}
