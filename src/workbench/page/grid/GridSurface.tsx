import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Worksheet } from '../../host/model/worksheet';
import { useText } from '../bench/BenchContext';
import { ChartLayer } from '../charts/ChartLayer';
import { EditLayer } from '../edit/EditLayer';
import { ACTIVE_CELL, ACTIVE_COLOR, GRID, SCROLLER } from './activeCell';
import { ColumnHeaders } from './ColumnHeaders';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './gridMeasures';
import { GridRow } from './GridRow';
import type { RowView } from './rowBoxes';
import { scrollToCell } from './scrollToCell';
import type { Selection } from './selection';
import { useGridInput } from './useGridInput';
import { useVisibleLines } from './useVisibleLines';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    userSelect: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    // The active cell shows where the focus is.
    [ACTIVE_COLOR]: tokens.colorNeutralStrokeAccessible,
    ':focus-within': { [ACTIVE_COLOR]: tokens.colorCompoundBrandStroke },
  },
  canvas: { position: 'relative' },
  cells: { position: 'absolute', inset: 0, outlineStyle: 'none' },
  band: { position: 'sticky', top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground1 },
  frozenRows: { position: 'relative' },
  edge: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
});

interface Props {
  readonly sheet: Worksheet;
  readonly view: RowView;
  readonly selected: Selection;
  readonly revision: number;
}

/** The part of a worksheet that can be seen: only its cells are in the page. */
export function GridSurface({ sheet, view, selected, revision }: Props) {
  const styles = useStyles();
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { layout, merges } = view;
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const rowPositions = useVisibleLines({
    scroller,
    axis: rows,
    frozen: frozenRows,
    header: COLUMN_HEADER_HEIGHT,
    horizontal: false,
    overscan: 6,
    spans: useMemo(() => merges.map(({ row, rows: count }) => ({ from: row, to: row + count })), [merges]),
  });
  const columnPositions = useVisibleLines({
    scroller,
    axis: columns,
    frozen: frozenColumns,
    header: ROW_HEADER_WIDTH,
    horizontal: true,
    overscan: 2,
    spans: useMemo(() => merges.map(({ column, columns: count }) => ({ from: column, to: column + count })), [merges]),
  });
  const input = useGridInput({ scroller, sheet, layout });

  const { shown, active } = selected;
  const showActiveCell = useEffectEvent(() => {
    if (scroller.current) scrollToCell(scroller.current, layout, selected);
  });
  useLayoutEffect(() => showActiveCell(), [shown.row, shown.column]);

  const isDrawn = (positions: readonly number[], frozen: number, position: number) =>
    position < frozen || positions.includes(position);
  const activeIsDrawn =
    isDrawn(rowPositions, frozenRows, rows.position(active.row)) &&
    isDrawn(columnPositions, frozenColumns, columns.position(active.column));
  const gridRow = (position: number, top: number) => (
    <GridRow
      key={rows.line(position)}
      view={view}
      position={position}
      top={top}
      columnPositions={columnPositions}
      selected={inRow(selected, rows.line(position))}
      revision={revision}
    />
  );
  return (
    <div ref={scroller} id={SCROLLER} className={styles.scroller}>
      <div
        className={styles.canvas}
        style={{ width: ROW_HEADER_WIDTH + columns.end, height: COLUMN_HEADER_HEIGHT + rows.end }}
      >
        <div
          id={GRID}
          role="grid"
          tabIndex={-1}
          aria-label={t('grid.label', { sheet: sheet.$name })}
          aria-multiselectable
          aria-rowcount={rows.line(rows.count - 1) + 2}
          aria-colcount={columns.line(columns.count - 1) + 2}
          aria-activedescendant={activeIsDrawn ? ACTIVE_CELL : undefined}
          className={styles.cells}
          {...input}
        >
          <div role="rowgroup" className={styles.band}>
            <ColumnHeaders layout={layout} positions={columnPositions} selected={selected} />
            <div
              role="presentation"
              className={mergeClasses(styles.frozenRows, frozenRows > 0 && styles.edge)}
              style={{ height: rows.start(frozenRows) }}
            >
              {Array.from({ length: frozenRows }, (_none, position) => gridRow(position, rows.start(position)))}
            </div>
          </div>
          <div role="rowgroup">
            {rowPositions.map((position) => gridRow(position, COLUMN_HEADER_HEIGHT + rows.start(position)))}
          </div>
        </div>
        <ChartLayer sheet={sheet} layout={layout} revision={revision} />
        <EditLayer sheet={sheet} view={view} selected={selected} activeIsDrawn={activeIsDrawn} />
      </div>
    </div>
  );
}

function inRow(selected: Selection, row: number): Selection | null {
  return row >= selected.row && row < selected.row + selected.rows ? selected : null;
}
