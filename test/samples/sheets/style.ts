import type { CellStyle } from 'hucre/xlsx';

/** What a column holds; it decides number format and alignment. */
export type ColumnKind = 'text' | 'short' | 'identifier' | 'day' | 'time' | 'moment' | 'money' | 'cents' | 'number';

const LINE = { style: 'thin', color: { rgb: 'D9D9D9' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FORMAT: Readonly<Partial<Record<ColumnKind, string>>> = {
  identifier: '@',
  day: 'yyyy-mm-dd',
  time: 'h:mm',
  moment: 'yyyy-mm-dd hh:mm',
  money: '#,##0',
  cents: '#,##0.00',
  number: '0',
};

function alignment(kind: ColumnKind): CellStyle['alignment'] {
  if (kind === 'money' || kind === 'cents') return { horizontal: 'right', vertical: 'center' };
  return { horizontal: kind === 'text' ? 'left' : 'center', vertical: 'center' };
}

/** Style of a data cell. Its grid comes from a conditional format, so that empty cells need not stand in the file. */
export function dataStyle(kind: ColumnKind): CellStyle {
  const numFmt = FORMAT[kind];
  return { alignment: alignment(kind), ...(numFmt ? { numFmt } : {}) };
}

/** Style of a cell in a small table that draws its own grid. */
export function gridStyle(kind: ColumnKind): CellStyle {
  return { ...dataStyle(kind), border: BORDER };
}

/** Draws the grid of filled rows. */
export const GRID: CellStyle = { border: BORDER };

export const HEADER_STYLE: CellStyle = {
  font: { name: '微软雅黑', size: 10, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

export const GROUP_STYLE: CellStyle = {
  ...HEADER_STYLE,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2E75B6' } },
};

export const TITLE_STYLE: CellStyle = {
  font: { name: '微软雅黑', size: 16, bold: true, color: { rgb: '1F4E79' } },
  alignment: { horizontal: 'center', vertical: 'center' },
};

export const REMARK_STYLE: CellStyle = {
  font: { name: '微软雅黑', size: 9, color: { rgb: '595959' } },
  alignment: { horizontal: 'left', vertical: 'center' },
};

export const DEFAULT_FONT = { name: '微软雅黑', size: 10 };

/** Fill and letter colour of a conditional format. */
function highlight(fill: string, letter: string): CellStyle {
  return {
    font: { color: { rgb: letter } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  };
}

export const GRADE_COLOURS = {
  H: highlight('F8CBAD', '9C0006'),
  A: highlight('FFE699', '7F6000'),
  B: highlight('C6E0B4', '375623'),
  C: highlight('DDEBF7', '1F4E79'),
} as const;
export const OVERDUE = highlight('FFC7CE', '9C0006');
