import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Rect } from '../../host/model/address';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from '../grid/gridMeasures';
import type { SheetLayout } from '../grid/sheetLayout';

const useStyles = makeStyles({
  /** Takes no room; what stands over a frozen cell stays in place with it. */
  holder: { position: 'sticky', width: 0, height: 0 },
  cell: { position: 'absolute', pointerEvents: 'none' },
});

interface Props {
  readonly layout: SheetLayout;
  readonly cell: Rect;
  readonly children: ReactNode;
}

/** Puts something over a cell, for as long as the cell is there: below the headers when it scrolls under them. */
export function OverCell({ layout: { rows, columns, frozenRows, frozenColumns }, cell, children }: Props) {
  const styles = useStyles();
  const row = rows.position(cell.row);
  const column = columns.position(cell.column);
  const isInFrozenRow = row < frozenRows;
  const isInFrozenColumn = column < frozenColumns;
  return (
    <div
      className={styles.holder}
      style={{
        top: isInFrozenRow ? 0 : undefined,
        left: isInFrozenColumn ? 0 : undefined,
        zIndex: isInFrozenRow ? 3 : isInFrozenColumn ? 2 : 1,
      }}
    >
      <div
        className={styles.cell}
        style={{
          top: COLUMN_HEADER_HEIGHT + rows.start(row),
          left: ROW_HEADER_WIDTH + columns.start(column),
          width: columns.extent(cell.column, cell.column + cell.columns),
          height: rows.extent(cell.row, cell.row + cell.rows),
        }}
      >
        {children}
      </div>
    </div>
  );
}
