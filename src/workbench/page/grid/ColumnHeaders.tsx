import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { columnName, type Rect } from '../../host/model/address';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './gridMeasures';
import type { SheetLayout } from './sheetLayout';

const useStyles = makeStyles({
  row: { position: 'relative', height: `${COLUMN_HEADER_HEIGHT}px`, backgroundColor: tokens.colorNeutralBackground3 },
  frozen: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  corner: {
    position: 'absolute',
    left: 0,
    width: `${ROW_HEADER_WIDTH}px`,
    height: '100%',
    boxSizing: 'border-box',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  header: {
    ...typographyStyles.caption1,
    position: 'absolute',
    top: 0,
    height: `${COLUMN_HEADER_HEIGHT}px`,
    lineHeight: `${COLUMN_HEADER_HEIGHT - 1}px`,
    boxSizing: 'border-box',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Pressed,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

interface Props {
  readonly layout: SheetLayout;
  /** Positions of the scrolling columns that are drawn. */
  readonly positions: readonly number[];
  readonly selected: Rect;
}

/** The letters above the columns. */
export const ColumnHeaders = memo(function ColumnHeaders({ layout, positions, selected }: Props) {
  const styles = useStyles();
  const { columns, frozenColumns } = layout;
  const header = (position: number) => {
    const column = columns.line(position);
    const isSelected = column >= selected.column && column < selected.column + selected.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column={column}
        className={mergeClasses(styles.header, isSelected && styles.selected)}
        style={{ left: ROW_HEADER_WIDTH + columns.start(position), width: columns.size(position) }}
      >
        {columnName(column)}
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={1} className={styles.row}>
      <div className={styles.frozen} style={{ width: ROW_HEADER_WIDTH + columns.start(frozenColumns) }}>
        <div className={styles.corner} />
        {Array.from({ length: frozenColumns }, (_none, position) => header(position))}
      </div>
      {positions.map(header)}
    </div>
  );
});
