import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { CellMarks } from '../conditional/CellMarks';
import { FilterButton } from '../filter/FilterButton';
import { ACTIVE_CELL, ACTIVE_COLOR } from './activeCell';
import { ROW_HEADER_WIDTH } from './gridMeasures';
import type { CellBox } from './rowBoxes';

const TINT = `color-mix(in srgb, ${tokens.colorCompoundBrandStroke} 16%, transparent)`;

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    overflowWrap: 'anywhere',
    padding: '1px 0',
    lineHeight: 1.25,
    cursor: 'cell',
    contain: 'strict',
  },
  /** Hides what scrolls below. */
  opaque: { backgroundColor: tokens.colorNeutralBackground1 },
  overflowing: { overflow: 'visible', contain: 'none' },
  /** Text that flows over the next cells, and hides the lines between them. */
  reaching: {
    display: 'inline-block',
    verticalAlign: 'top',
    overflow: 'hidden',
    position: 'relative',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: { backgroundImage: `linear-gradient(${TINT} 0 0)` },
  active: {
    outline: `${tokens.strokeWidthThick} solid var(${ACTIVE_COLOR})`,
    outlineOffset: '-2px',
    zIndex: 1,
  },
});

export type CellState = 'plain' | 'selected' | 'active';

interface Props extends CellBox {
  readonly state: CellState;
  /** In the frozen columns, which others scroll under. */
  readonly frozen: boolean;
  /** A picture of a merged cell that is drawn elsewhere. */
  readonly copy?: boolean;
}

export const Cell = memo(function Cell({ column, text, look, state, frozen, copy, filter, ...box }: Props) {
  const styles = useStyles();
  const reaches = box.reach > box.width;
  const semantics = copy
    ? { 'aria-hidden': true }
    : {
        id: state === 'active' ? ACTIVE_CELL : undefined,
        role: 'gridcell',
        'aria-colindex': column + 2,
        'aria-colspan': box.columnSpan > 1 ? box.columnSpan : undefined,
        'aria-rowspan': box.rowSpan > 1 ? box.rowSpan : undefined,
        'aria-selected': state !== 'plain',
      };
  return (
    <div
      {...semantics}
      data-column={column}
      className={mergeClasses(
        styles.cell,
        frozen && styles.opaque,
        reaches && styles.overflowing,
        state !== 'plain' && styles[state],
        look.className,
      )}
      style={{ left: ROW_HEADER_WIDTH + box.left, width: box.width, height: box.rowSpan > 1 ? box.height : undefined }}
    >
      {look.marks && <CellMarks {...look.marks} />}
      {reaches ? (
        <span className={styles.reaching} style={{ maxWidth: box.reach - 3, backgroundColor: look.fill }}>
          {text}
        </span>
      ) : (
        text
      )}
      {filter && <FilterButton mark={filter} header={text} />}
    </div>
  );
});
