import type { Rect } from '../../host/model/address';
import type { Direction } from '../../host/model/region';
import type { Axis } from './axis';
import type { CellPlace } from './selection';

/** What a key press needs to know of the sheet. */
export interface MoveContext {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The selected cell; several cells where it is a merged one. */
  readonly from: Rect;
  /** Pixels of the rows that are seen at once. */
  readonly pageHeight: number;
  /** The last row and column with content. */
  readonly last: () => CellPlace;
  /** The last column with content in a row. */
  readonly lastInRow: (row: number) => number;
  /** Where a block of content ends or begins in a direction. */
  readonly edge: (direction: Direction) => CellPlace;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * The cell that a key leads to, as in Excel; null for keys that do not move. End goes to the row's last cell with content.
 */
export function moved(key: string, ctrl: boolean, context: MoveContext): CellPlace | null {
  const { rows, columns, from } = context;
  const { row, column } = from;
  const direction = DIRECTIONS[key];
  if (ctrl && direction) return atEdge(direction, context);
  switch (key) {
    case 'ArrowUp':
      return { row: seen(rows, rows.position(row) - 1), column };
    case 'ArrowDown':
      return { row: seen(rows, rows.position(row + from.rows)), column };
    case 'ArrowLeft':
      return { row, column: seen(columns, columns.position(column) - 1) };
    case 'ArrowRight':
      return { row, column: seen(columns, columns.position(column + from.columns)) };
    case 'PageUp':
      return { row: page(context, -1), column };
    case 'PageDown':
      return { row: page(context, 1), column };
    case 'Home':
      return { row: ctrl ? seen(rows, 0) : row, column: seen(columns, 0) };
    case 'End':
      return ctrl ? context.last() : { row, column: context.lastInRow(row) };
    default:
      return null;
  }
}

function seen(axis: Axis, position: number): number {
  return axis.line(Math.min(Math.max(position, 0), axis.count - 1));
}

/** The edge may lie on a hidden line, or further out than lines are measured. */
function atEdge(direction: Direction, { rows, columns, from, edge }: MoveContext): CellPlace {
  const { row, column } = edge(direction);
  const shown = (axis: Axis, line: number) => {
    const position = axis.position(line);
    return position < axis.count ? axis.line(position) : line;
  };
  return direction === 'Up' || direction === 'Down'
    ? { row: shown(rows, row), column: from.column }
    : { row: from.row, column: shown(columns, column) };
}

/** A screenful of rows up or down, but at least one row. */
function page({ rows, from, pageHeight }: MoveContext, direction: 1 | -1): number {
  const start = rows.position(from.row);
  const target = rows.positionAt(rows.start(start) + direction * pageHeight);
  return seen(rows, target === start ? start + direction : target);
}
