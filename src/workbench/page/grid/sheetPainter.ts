import { displayText } from '../../host/model/numberFormat';
import type { Content } from '../../host/model/grid';
import type { Worksheet } from '../../host/model/worksheet';
import type { Border, BorderSide } from '../../host/xlsx/styles';
import { cellLook, type CellLook, type ContentKind, type SheetColors } from './cellLook';
import { tableLook, type TableLook } from './tableLook';

/** What is to be seen in a cell. */
export interface CellFace {
  readonly text: string;
  readonly look: CellLook;
}

/** Says how the cells of a worksheet look: number format, fill, font, borders, table style. */
export class SheetPainter {
  private readonly looks = new Map<string, CellLook>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly colors: SheetColors,
  ) {}

  isEmpty(row: number, column: number): boolean {
    return this.sheet.$grid.value(row, column) === '';
  }

  face(row: number, column: number): CellFace {
    const { $grid, $workbook } = this.sheet;
    const style = $grid.style(row, column);
    const value = $grid.value(row, column);
    const text = value === '' ? '' : displayText(value, $workbook.$styles.numberFormat(style), $workbook.$date1904);
    const kind = kindOf(value);
    const table = this.tableLook(row, column);
    const right = this.edge(style, 'right', row, column + 1, 'left');
    const bottom = this.edge(style, 'bottom', row + 1, column, 'top');
    return { text, look: this.look(style, kind, table, right, bottom) };
  }

  /** The same look is the same object, so that cells that did not change need not be drawn again. */
  private look(
    style: number,
    kind: ContentKind,
    table: TableLook | undefined,
    right: Border,
    bottom: Border,
  ): CellLook {
    const key = [style, kind, table && Object.values(table), right.style, right.color, bottom.style, bottom.color];
    const known = this.looks.get(key.join());
    if (known) return known;
    const look = cellLook(this.sheet.$workbook.$styles, this.colors, { style, kind, table, right, bottom });
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
  private edge(style: number, side: BorderSide, row: number, column: number, facing: BorderSide): Border {
    const { $grid, $workbook } = this.sheet;
    const own = $workbook.$styles.border(style, side);
    return own.style ? own : $workbook.$styles.border($grid.style(row, column), facing);
  }
}

function kindOf(value: Content | ''): ContentKind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : 'centered';
}
