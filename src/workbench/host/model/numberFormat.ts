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
    return format(code, typeof value === 'number' && date1904 ? value + 1462 : value);
  } catch {
    return String(value);
  }
}

/** Up to eleven digits, as the General format shows them. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return format('0.#####E+00', value).replace(/\.E/, 'E');
  return String(Number(value.toPrecision(10 + (Number.isInteger(value) ? 2 : 0))));
}
