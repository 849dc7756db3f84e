import type { Content } from '../../host/model/grid';
import type { Worksheet } from '../../host/model/worksheet';
import type { Border, BorderSide } from '../../host/xlsx/styles';
import { ConditionalLooks } from '../conditional/conditionalLooks';
import { cellLook, fontName, PIXELS_PER_POINT, type CellLook, type ContentKind, type LookParts } from './cellLook';
import { cellText } from './cellText';
import type { SheetColors } from './colors';
import { fitted, type Room } from './fittedText';
import { linkedCells, type LinkedCells } from './linkedCells';
import { tableLook, type TableLook } from './tableLook';

/** What is to be seen in a cell. */
export interface CellFace {
  readonly text: string;
  readonly look: CellLook;
}

/** Says how the cells of a worksheet look: number format, fill, font, borders, table style, conditional formats. */
export class SheetPainter {
  private readonly looks = new Map<string, CellLook>();
  private readonly fonts = new Map<number, Pick<Room, 'font' | 'fontPixels'>>();
  private readonly conditional: ConditionalLooks;
  private revision = -1;
  private links: LinkedCells;

  constructor(
    private readonly sheet: Worksheet,
    private readonly colors: SheetColors,
  ) {
    this.conditional = new ConditionalLooks(sheet);
    this.links = linkedCells(sheet);
  }

  /** Forgets what was worked out from the cells, when this number is another one than before. */
  refresh(revision: number): void {
    if (this.revision === revision) return;
    this.revision = revision;
    this.conditional.refresh();
    this.links = linkedCells(this.sheet);
  }

  isEmpty(row: number, column: number): boolean {
    return this.sheet.$grid.value(row, column) === '';
  }

  face(row: number, column: number): CellFace {
    const { $grid, $workbook } = this.sheet;
    const { $styles, $date1904 } = $workbook;
    const style = $grid.style(row, column);
    const value = $grid.value(row, column);
    const conditional = this.conditional.at(row, column);
    const code = conditional?.numberFormat ?? $styles.numberFormat(style);
    const { text, color } = cellText(value, code, $date1904);
    const { shrinkToFit, textRotation } = $styles.alignment(style);
    const isFitted = text !== '' && !textRotation && (typeof value === 'number' || shrinkToFit === '1');
    const room = isFitted ? this.room(row, column, style, shrinkToFit === '1') : null;
    const shown = room ? fitted(value, code, text, room) : { text };
    const look = this.look({
      style,
      kind: kindOf(value),
      conditional,
      table: this.tableLook(row, column),
      right: this.edge('right', row, column, row, column + 1, 'left'),
      bottom: this.edge('bottom', row, column, row + 1, column, 'top'),
      numberColor: color,
      isLink: value !== '' && this.links(row, column),
      scale: shown.scale,
      spacing: shown.spacing,
    });
    return { text: conditional?.hidesText ? '' : shown.text, look };
  }

  /** The same look is the same object, so that cells that did not change need not be drawn again. */
  private look(parts: LookParts): CellLook {
    const { style, kind, table, right, bottom, conditional, numberColor, isLink, scale, spacing } = parts;
    const lines = [right.style, right.color, bottom.style, bottom.color];
    const own = [numberColor, isLink, scale, spacing, conditional?.key];
    const key = [style, kind, table && Object.values(table), ...lines, ...own];
    const known = this.looks.get(key.join());
    if (known) return known;
    const look = cellLook(this.sheet.$workbook.$styles, this.colors, parts);
    this.looks.set(key.join(), look);
    return look;
  }

  private tableLook(row: number, column: number): TableLook | undefined {
    const { $tables, $styles } = this.sheet.$workbook;
    for (const { $sheet, $data } of $tables) {
      const look = $sheet === this.sheet ? tableLook($data, row, column, $styles, this.colors) : undefined;
      if (look) return look;
    }
    return undefined;
  }

  /** The line between two cells: each of them may have it. */
  private edge(side: BorderSide, row: number, column: number, next: number, nextColumn: number, facing: BorderSide) {
    const own = this.border(row, column, side);
    return own.style ? own : this.border(next, nextColumn, facing);
  }

  private border(row: number, column: number, side: BorderSide): Border {
    const { $grid, $workbook } = this.sheet;
    return (
      this.conditional.at(row, column)?.borders?.[side] ?? $workbook.$styles.border($grid.style(row, column), side)
    );
  }

  private room(row: number, column: number, style: number, shrinks: boolean): Room {
    const { $size, $features } = this.sheet;
    const merge = $features.merges.find((one) => one.row === row && one.column === column);
    return { width: $size.across(column, merge?.columns ?? 1) * PIXELS_PER_POINT, shrinks, ...this.font(style) };
  }

  private font(style: number): Pick<Room, 'font' | 'fontPixels'> {
    let found = this.fonts.get(style);
    if (!found) {
      const { name, size, bold } = this.sheet.$workbook.$styles.font(style);
      const fontPixels = size * PIXELS_PER_POINT;
      found = { fontPixels, font: `${bold ? 'bold ' : ''}${fontPixels}px ${fontName(name)}` };
      this.fonts.set(style, found);
    }
    return found;
  }
}

function kindOf(value: Content | ''): ContentKind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : 'centered';
}
