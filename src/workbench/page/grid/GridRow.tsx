import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { contains, intersect } from '../../host/model/address';
import { isFilteredRow } from '../filter/filterRanges';
import { Cell, type CellState } from './Cell';
import { ROW_HEADER_WIDTH } from './gridMeasures';
import { rowBoxes, type CellBox, type RowView } from './rowBoxes';
import type { Selection } from './selection';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0 },
  /** Long text may flow out of the frozen columns only up to their edge; tall merged cells may reach down. */
  frozen: { position: 'sticky', left: 0, zIndex: 2, height: '100%', overflowX: 'clip' },
  edge: { borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  header: {
    ...typographyStyles.caption1,
    position: 'absolute',
    left: 0,
    width: `${ROW_HEADER_WIDTH}px`,
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    alignContent: 'center',
    textAlign: 'center',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Excel tells by it that records between them are not shown. */
  found: { color: tokens.colorBrandForeground1 },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Pressed,
    borderRightColor: tokens.colorCompoundBrandStroke,
  },
});

interface Props {
  readonly view: RowView;
  /** Position of the row among those that are seen. */
  readonly position: number;
  /** Pixels from the top of the element that the rows stand in. */
  readonly top: number;
  /** Positions of the scrolling columns that are drawn. */
  readonly columnPositions: readonly number[];
  /** The selected cells, where some of them are in this row; else null. */
  readonly selected: Selection | null;
  /** A row is drawn again when this goes up. */
  readonly revision: number;
}

/** One row of the sheet: its number, its cells in frozen columns, and those of the others that can be seen. */
export const GridRow = memo(function GridRow({ view, position, top, columnPositions, selected }: Props) {
  const styles = useStyles();
  const { rows, columns, frozenColumns } = view.layout;
  const row = rows.line(position);
  const { frozen, scrolling, copies } = rowBoxes(view, position, columnPositions);
  const cell = (box: CellBox, isFrozen: boolean, copy?: boolean) => (
    <Cell
      key={`${copy ? 'copy' : ''}${box.column}`}
      {...box}
      state={stateOf(box, selected)}
      frozen={isFrozen}
      copy={copy}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className={styles.row}
      style={{ top, height: rows.size(position) }}
    >
      <div
        className={mergeClasses(styles.frozen, frozenColumns > 0 && styles.edge)}
        style={{ width: ROW_HEADER_WIDTH + columns.start(frozenColumns) }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={mergeClasses(
            styles.header,
            selected !== null && styles.selected,
            isFilteredRow(view.filters, row) && styles.found,
          )}
        >
          {row + 1}
        </div>
        {frozen.map((box) => cell(box, true))}
        {copies.map((box) => cell(box, true, true))}
      </div>
      {scrolling.map((box) => cell(box, false))}
    </div>
  );
});

function stateOf({ row, column, rowSpan, columnSpan }: CellBox, selected: Selection | null): CellState {
  const cell = { row, column, rows: rowSpan, columns: columnSpan };
  if (!selected || !intersect(selected, cell)) return 'plain';
  // The active cell of a whole column may be part of a merged one that begins beside it.
  return contains(cell, { ...selected.active, rows: 1, columns: 1 }) ? 'active' : 'selected';
}
