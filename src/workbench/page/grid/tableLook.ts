import { contains } from '../../host/model/address';
import type { TableData } from '../../host/model/tablePart';
import type { Styles } from '../../host/xlsx/styles';
import { mix } from './colors';
import type { SheetColors } from './colors';

/** What the style of a table does to one of its cells. */
export interface TableLook {
  readonly fill?: string;
  readonly text?: string;
  readonly bold: boolean;
  readonly line: string;
}

const STYLE = /^TableStyle(Light|Medium|Dark)(\d+)$/;
const THEME_TEXT = 1;
const THEME_FIRST_ACCENT = 4;

/**
 * The look that a table gives to a cell. Excel's built-in styles come in sevens (text colour, then the six accents of the
 * theme); headers of the light ones have no fill.
 */
export function tableLook(
  table: TableData,
  row: number,
  column: number,
  styles: Styles,
  colors: SheetColors,
): TableLook | undefined {
  if (!contains(table.rect, { row, column, rows: 1, columns: 1 })) return undefined;
  const style = STYLE.exec(table.style);
  if (!style) return undefined;
  const accentNumber = (Number(style[2]) - 1) % 7;
  const theme = accentNumber === 0 ? THEME_TEXT : THEME_FIRST_ACCENT + accentNumber - 1;
  const accent = styles.color({ theme: String(theme) }) ?? colors.text;
  const line = mix(accent, colors.background, 0.4);
  const offset = row - table.rect.row;
  if (table.headerRow && offset === 0)
    return style[1] === 'Light' ? { bold: true, line: accent } : { fill: accent, text: '#ffffff', bold: true, line };
  const last = table.totalsRow && offset === table.rect.rows - 1;
  const striped = isOn(table.styleFlags.showRowStripes) && (offset - (table.headerRow ? 1 : 0)) % 2 === 0;
  return { fill: striped && !last ? mix(accent, colors.background, 0.16) : undefined, bold: last, line };
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
