import { CellError, type Content } from './grid';

/** What becomes of a value that is typed or set through `range.values`. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Content; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/**
 * What Excel makes of an entry: numbers and dates in text become numbers, `=` and a leading `+`, `-` or `@` start a formula,
 * an apostrophe keeps text as it is. In a cell with the format `@` everything is text.
 */
export function interpret(input: unknown, numberFormat: string): Entry {
  if (input === null || input === undefined || input === '') return { kind: 'blank' };
  if (numberFormat === '@')
    return { kind: 'value', value: typeof input === 'boolean' ? String(input).toUpperCase() : String(input) };
  if (typeof input === 'number' || typeof input === 'boolean') return { kind: 'value', value: input };
  const text = String(input);
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { kind: 'value', value: Number(trimmed.replace(/,/g, '')) };
  const percent = /^([-+]?\d+(?:\.\d+)?)%$/.exec(trimmed);
  if (percent) return { kind: 'value', value: Number(percent[1]) / 100, format: '0%' };
  const date = ISO_DATE.exec(trimmed);
  if (date) {
    const serial = serialOf(Number(date[1]), Number(date[2]), Number(date[3]));
    if (serial !== null) return { kind: 'value', value: serial, format: 'yyyy/m/d' };
  }
  const time = TIME.exec(trimmed);
  if (time && Number(time[1]) < 24) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { kind: 'value', value: seconds / 86_400, format: time[3] ? 'h:mm:ss' : 'h:mm' };
  }
  if (/^[-+].|^@[A-Za-z]/.test(trimmed)) return { kind: 'formula', text: `=${trimmed}` };
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: /^t/i.test(trimmed) };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'value', value: new CellError(trimmed.toUpperCase()) };
  return { kind: 'value', value: text };
}

function serialOf(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900
    ? at.getTime() / 86_400_000 + 25_569
    : null;
}
