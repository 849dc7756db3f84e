import type { CellStyle } from 'hucre/xlsx';

/** How the cells of a column look. */
export type OldLook = 'text' | 'short' | 'day' | 'money';

const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTRE = { horizontal: 'center', vertical: 'center' } as const;

export const OLD_FONT = { name: '宋体', size: 11 };

export const LOOKS: Readonly<Record<OldLook, CellStyle>> = {
  text: { border: BORDER, alignment: { vertical: 'center' } },
  short: { border: BORDER, alignment: CENTRE },
  day: { border: BORDER, alignment: CENTRE, numFmt: 'yyyy/m/d' },
  money: { border: BORDER, alignment: { vertical: 'center' }, numFmt: '0.00' },
};

export const TITLE: CellStyle = { font: { name: '黑体', size: 18, bold: true }, alignment: CENTRE };
export const HEADER: CellStyle = {
  font: { ...OLD_FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF99' } },
  border: BORDER,
  alignment: { ...CENTRE, wrapText: true },
};
export const SUM: CellStyle = {
  font: { ...OLD_FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: BORDER,
  alignment: CENTRE,
  numFmt: '0.00',
};
/** What is left when cells far beyond the list have been formatted: they hold nothing and show nothing. */
export const TOUCHED: CellStyle = { font: { name: '楷体', size: 12 } };
