import { format } from 'numfmt';
import { CellError, type Content } from './grid';

/** The text Excel shows for a value under a number format. */
export function displayText(value: Content | '', code: string, date1904: boolean): string {
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (value === '' || code === 'General' || code === '@' || !code.includes('@')) return value;
  }
  if (typeof value === 'number' && (code === 'General' || code === '@')) return general(value);
  try {
    return formatted(code, typeof value === 'number' && date1904 ? value + 1462 : value);
  } catch {
    return String(value);
  }
}

/** Codes that only Chinese has: 上午/下午 and the day of the week as 星期五. */
const CHINESE = /上午\/下午|a{3,4}/;

function formatted(code: string, value: string | number): string {
  if (!CHINESE.test(code)) return format(code, value);
  return format(code.replace(/上午\/下午/g, 'AM/PM'), value, { locale: 'zh-CN' });
}

/** Up to eleven digits, as the General format shows them. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return format('0.#####E+00', value).replace(/\.E/, 'E');
  return String(Number(value.toPrecision(10 + (Number.isInteger(value) ? 2 : 0))));
}

/** Formats many values: equal ones of the same format are formatted once. */
export function textReader(date1904: boolean): (value: Content, code: string) => string {
  const known = new Map<string, Map<Content, string>>();
  return (value, code) => {
    if (typeof value !== 'number') return displayText(value, code, date1904);
    let ofCode = known.get(code);
    if (!ofCode) known.set(code, (ofCode = new Map()));
    let text = ofCode.get(value);
    if (text === undefined) ofCode.set(value, (text = displayText(value, code, date1904)));
    return text;
  };
}
