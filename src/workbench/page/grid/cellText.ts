import { formatColor } from 'numfmt';
import type { Content } from '../../host/model/grid';
import { displayText } from '../../host/model/numberFormat';

/** Colours of number formats, as Excel names them in either language. */
const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
const CHINESE_COLORS: Readonly<Record<string, string>> = {
  黑色: 'Black',
  蓝色: 'Blue',
  青色: 'Cyan',
  绿色: 'Green',
  洋红色: 'Magenta',
  洋红: 'Magenta',
  红色: 'Red',
  白色: 'White',
  黄色: 'Yellow',
};
/** Chinese Excel writes ! before a character that stands for itself, as in 0!.0,"万"; texts in quotes may have it as well. */
const CHINESE_ESCAPE = /"[^"]*"|\\.|!(.)/g;
const CHINESE_COLOR = /\[([\u4e00-\u9fff]{2,3})(\d*)\]/g;
/** Three sections for numbers, and a fourth one for text that shows none of it. */
const NO_TEXT = /^(?:[^;"]|"[^"]*")*;(?:[^;"]|"[^"]*")*;(?:[^;"]|"[^"]*")*;[^@]*$/;

/** The text that a cell shows, and its colour where the number format has one. */
export interface CellText {
  readonly text: string;
  readonly color?: string;
}

export function cellText(value: Content | '', numberFormat: string, date1904: boolean): CellText {
  if (value === '') return { text: '' };
  const code = asInFile(numberFormat);
  if (typeof value === 'string' && NO_TEXT.test(code)) return { text: '' };
  return { text: displayText(value, code, date1904), color: colorOf(value, code) };
}

/** A number format as a file has it, of one as a Chinese user types it. */
function asInFile(code: string): string {
  const escaped = code.replace(CHINESE_ESCAPE, (whole, literal?: string) => (literal ? `\\${literal}` : whole));
  return escaped.replace(CHINESE_COLOR, (whole, name: string, number: string) => {
    if (name === '颜色') return `[Color${number}]`;
    return CHINESE_COLORS[name] ? `[${CHINESE_COLORS[name]}]` : whole;
  });
}

function colorOf(value: Content, code: string): string | undefined {
  if (!code.includes('[') || (typeof value !== 'number' && typeof value !== 'string')) return undefined;
  try {
    const color = formatColor(code, value);
    return typeof color === 'string' ? (COLORS[color.toLowerCase()] ?? color) : undefined;
  } catch {
    return undefined;
  }
}
